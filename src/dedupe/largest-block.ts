import { cachedAspect } from '../match/compare.ts'
import type { Comparable } from '../match/field.ts'
import { keysOf, type Rule } from '../match/rules.ts'

/** The rows that share most under a rule. */
export interface LargestBlock {
  readonly rows: number
  /** One of them. */
  readonly example: number
}

/** The largest block of a rule; undefined where no two rows share anything. */
export function largestBlock({ columns, rows }: Comparable, rule: Rule): LargestBlock | undefined {
  const keys = keysOf(
    rule,
    ({ column, aspect }) => {
      const { lexicon, ids } = columns[column]!
      const byValue = cachedAspect(lexicon, aspect)
      return ids.map((id) => byValue[id]!)
    },
    new Int32Array(rows),
  )
  const sorted = keys.toSorted()
  let [most, key] = [1, 0]
  for (let start = 0, end; start < rows; start = end) {
    end = start + 1
    while (end < rows && sorted[end] === sorted[start]) end++
    if (sorted[start] !== 0 && end - start > most) [most, key] = [end - start, sorted[start]!]
  }
  return most === 1 ? undefined : { rows: most, example: keys.indexOf(key) }
}
