import { sayNothing, withoutWords, wordsOf } from './words.ts'

/**
 * What any cell is compared by: folded, in Latin letters, words without punctuation. '' for blanks and for what people write
 * when they have nothing to say (`n/a`, `-`, `non renseigné`).
 *
 * @example comparableText(' Café-Théâtre, (centre) ') // 'cafe theatre centre'
 */
export function comparableText(cell: string): string {
  const words = wordsOf(cell)
  if (words === '') return withoutWords(cell)
  return sayNothing(words) ? '' : words
}
