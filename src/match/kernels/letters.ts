import { codeAt } from '../../text/code-at.ts'

/**
 * A comparable value as the kernels read it: one byte a letter, so that one slip is one edit. ASCII stands as it is; any
 * other code unit becomes two bytes from 0x80 on. Folded Latin text has none of these; in other scripts lengths double,
 * and a slip costs up to two edits. Equal texts have equal letters; units below U+4000 never share theirs.
 *
 * @example toLetters('ann') // Uint8Array [97, 110, 110]
 */
export function toLetters(comparable: string): Uint8Array<ArrayBuffer> {
  const letters = new Uint8Array(letterCount(comparable))
  writeLetters(comparable, letters, 0)
  return letters
}

/** How many letters a text has, in bytes. */
export function letterCount(comparable: string): number {
  let count = comparable.length
  for (let at = 0; at < comparable.length; at++) if (codeAt(comparable, at) > 0x7f) count++
  return count
}

/**
 * Writes the letters of a text into `bytes` from `at` on, and returns where they end. There must be room: twice the length
 * of the text is always enough.
 */
export function writeLetters(comparable: string, bytes: Uint8Array, at: number): number {
  let to = at
  for (let from = 0; from < comparable.length; from++) {
    const code = codeAt(comparable, from)
    if (code < 0x80) bytes[to++] = code
    else {
      // Both bytes of a letter should tell it from others of its script, hence a hash and not the bits as they stand.
      const mixed = Math.imul(code, spread) & 0x3fff
      bytes[to++] = 0x80 | ((mixed >> 7) ^ (mixed & 0x7f))
      bytes[to++] = 0x80 | (mixed & 0x7f)
    }
  }
  return to
}

/** 2^14 over the golden ratio, made odd: a product with it loses none of the 14 bits. Knuth (1973), TAOCP 3, §6.4. */
const spread = 10_125
