/** Is this code unit white space: what JavaScript's `\s` matches save U+FEFF, and U+0085, the next line of old mainframes? */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x85 ||
  (code >= 0x1680 &&
    (code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000))

/**
 * Is this code unit one that takes no room and that nobody types: soft hyphen, zero-width space and joiners, direction
 * marks, word joiner, byte order mark?
 */
export const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x180e &&
    (code === 0x180e ||
      (code >= 0x200b && code <= 0x200f) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2060 && code <= 0x2064) ||
      (code >= 0x2066 && code <= 0x206f) ||
      code === 0xfeff))
