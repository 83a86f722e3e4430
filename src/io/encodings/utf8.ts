/**
 * Bytes of the UTF-8 character that begins at `at`, 1..4; 0 when none does or when `to` cuts it. Agrees with
 * `buffer.isUtf8`: no overlong forms, no surrogates, nothing above U+10FFFF.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3629#section-4
 */
export function utf8Length(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  if (at + length > to) return 0
  const second = bytes[at + 1]!
  if (second < (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80)) return 0
  if (second > (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf)) return 0
  for (let next = at + 2; next < at + length; next++) if ((bytes[next]! & 0xc0) !== 0x80) return 0
  return length
}

/** Where the first byte in `bytes[from, to)` stands that belongs to no UTF-8 character; -1 when all do. */
export function findMisfit(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to;) {
    const length = utf8Length(bytes, at, to)
    if (length === 0) return at
    at += length
  }
  return -1
}

/** How many characters begin in `bytes[from, to)`, valid UTF-8. */
export function countCharacters(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if ((bytes[at]! & 0xc0) !== 0x80) count++
  return count
}
