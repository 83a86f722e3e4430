import { saysNothingAsCode, withoutWords, wordsOf } from './words.ts'

/**
 * What a cell of few different values is compared by: as comparableText() has it, save that `NC`, `ND` and `NA` are values.
 * In columns of states and countries they are.
 */
export function comparableCategory(cell: string): string {
  const words = wordsOf(cell)
  if (words === '') return withoutWords(cell)
  return saysNothingAsCode(words) ? '' : words
}
