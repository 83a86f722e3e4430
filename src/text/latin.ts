/** Kinds of letters: those of `letterKinds`. */
export const [capital, small] = [1, 2] as const satisfies number[]

/**
 * What a code unit below U+0100 is: a capital or a small letter of western Europe; 0 for all else. Letters that fold() spells
 * with two (æ, ß, þ) are not among them, so a text of these letters is as long folded as it stands.
 */
export const letterKinds: Uint8Array = new Uint8Array(0x100)

const fill = (from: number, to: number, kind: number): unknown => letterKinds.fill(kind, from, to + 1)
fill(0x41, 0x5a, capital)
fill(0x61, 0x7a, small)
fill(0xc0, 0xdd, capital)
fill(0xe0, 0xff, small)
for (const other of 'Æ×æ÷þ') letterKinds[other.charCodeAt(0)] = 0
