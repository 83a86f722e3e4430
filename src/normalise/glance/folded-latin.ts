import { fold } from '../../text/fold.ts'

/** By the second byte of a letter of U+00C0 to U+00FF: the letter of ASCII that it folds to. */
export const foldedLatin = Uint8Array.from({ length: 0xc0 }, (_, second) =>
  second < 0x80 ? 0 : fold(String.fromCharCode(second + 0x40)).charCodeAt(0),
)
