import { nameWords } from './givenness.ts'

/** How many cells of a column of given names, and of one of family names, hold a folded word. */
export type NameCount = readonly [word: string, given: number, family: number]

/** A word that one row has says nothing of others. */
const least = 2

/** What cells of two columns tell of words that repeat in them, in the order in which they come. */
export function countNames(given: readonly string[], family: readonly string[]): readonly NameCount[] {
  const counts = new Map<string, [number, number]>()
  for (const [column, cells] of [given, family].entries())
    for (const cell of cells)
      for (const word of new Set(nameWords(cell.slice(0, longest)))) {
        const count = counts.get(word) ?? [0, 0]
        count[column]!++
        counts.set(word, count)
      }
  return [...counts]
    .filter(([, [inGiven, inFamily]]) => inGiven + inFamily >= least)
    .map(([word, [inGiven, inFamily]]) => [word, inGiven, inFamily])
}
const longest = 80
