/** What a byte is in a cell of which there may be nothing to say. */
export const Sign = { odd: 0, plain: 1, letter: 2, capital: 3, digit: 4, space: 5, lead: 6 } as const

/** By byte: ASCII without the signs of markup, and the first byte of Latin letters with marks. */
export const signs: Uint8Array = new Uint8Array(256)
signs.fill(Sign.plain, 0x20, 0x7f)
signs.fill(Sign.letter, 0x61, 0x7b)
signs.fill(Sign.capital, 0x41, 0x5b)
signs.fill(Sign.digit, 0x30, 0x3a)
signs[0x20] = Sign.space
signs[0x26] = signs[0x3c] = Sign.odd
signs[0xc3] = Sign.lead

/** By the second byte of a letter of U+00C0 to U+00FF: what it is; odd where it is none, or is one that a second encoding leaves. */
export const latin: Uint8Array = new Uint8Array(256)
latin.fill(Sign.capital, 0x80, 0x9e)
latin.fill(Sign.letter, 0xa0, 0xc0)
// Â Ã × ÷, Æ Þ ß æ þ, which fold to two letters or none
for (const second of [0x82, 0x83, 0x97, 0xb7, 0x86, 0x9e, 0x9f, 0xa6, 0xbe]) latin[second] = Sign.odd

/** Ä Å Ô â ï ð: with another letter beyond ASCII behind them, they may be what a second encoding leaves. */
const suspects: Uint8Array = new Uint8Array(256)
for (const second of [0x84, 0x85, 0x94, 0xa2, 0xaf, 0xb0]) suspects[second] = 1

/** Is the letter whose second byte stands here one of a second encoding, by what follows? */
export const isSuspect = (bytes: Uint8Array, at: number, end: number): boolean =>
  suspects[bytes[at]!] === 1 && at + 1 < end && bytes[at + 1]! >= 0x80

/** Begins a cell like a formula, or with the sign that guards against one? */
export const opensFormula = (first: number): boolean =>
  first === 0x27 || first === 0x2b || first === 0x2d || first === 0x3d || first === 0x40
