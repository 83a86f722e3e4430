import type { CellColumn } from './table.ts'

/** How groups of customers spread over the classes of a field. */
export interface GroupProfile {
  readonly field: string
  /** The most frequent classes, then '' for all others and for who has none. */
  readonly classes: readonly string[]
  /** Of each group the share of each class, 0..1. */
  readonly shares: readonly (readonly number[])[]
  /** The same of everybody. */
  readonly all: readonly number[]
}

/** @param most classes that are told apart */
export function profileOf(field: string, { texts, ids }: CellColumn, groups: readonly Uint32Array[], most: number): GroupProfile {
  const counts = new Uint32Array(texts.length)
  for (const id of ids) counts[id]!++
  const frequent = texts
    .map((_, id) => id)
    .filter((id) => texts[id] !== '' && counts[id]! > 0)
    .toSorted((a, b) => counts[b]! - counts[a]! || (texts[a]! < texts[b]! ? -1 : 1))
    .slice(0, most)
  // Bands of ages and the like read better in their own order than by size.
  const inOrder =
    field === 'age_band' ? frequent.toSorted((a, b) => Number.parseInt(texts[a]!) - Number.parseInt(texts[b]!)) : frequent
  const place = new Int32Array(texts.length).fill(inOrder.length)
  for (const [at, id] of inOrder.entries()) place[id] = at
  const hasOthers = counts.some((count, id) => count > 0 && place[id] === inOrder.length)
  const classes = [...inOrder.map((id) => texts[id]!), ...(hasOthers ? [''] : [])]
  const sharesOf = (rows: Iterable<number>, size: number): number[] => {
    const sums = classes.map(() => 0)
    for (const row of rows) sums[place[ids[row]!]!]!++
    return sums.map((sum) => (size === 0 ? 0 : sum / size))
  }
  return {
    field,
    classes,
    shares: groups.map((rows) => sharesOf(rows, rows.length)),
    all: sharesOf(ids.keys(), ids.length),
  }
}
