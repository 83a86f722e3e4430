/** The rows of a cluster, as far as their ranking asks. */
export interface Ranked {
  readonly width: number
  readonly rows: ArrayLike<number>
  completeness(member: number): number
  recency(member: number): number
  order(member: number): number
  source(member: number): number
  isSame(a: number, b: number, column: number): boolean
  /** Of two cells that differ, does the first come before the second, by code units? */
  isBefore(a: number, b: number, column: number): boolean
}

/**
 * Which of two members is preferred: the more complete, the more recent, of a later import, of a better source; then the one
 * whose cells come first in code units. Only members equal in all cells are told apart by their row numbers, so no value hangs
 * on the order of rows.
 *
 * @returns below 0 for `a`, above 0 for `b`
 */
export const rankOrder = (ranked: Ranked, a: number, b: number): number =>
  ranked.completeness(b) - ranked.completeness(a) ||
  ranked.recency(b) - ranked.recency(a) ||
  ranked.order(b) - ranked.order(a) ||
  ranked.source(a) - ranked.source(b) ||
  cellOrder(ranked, a, b) ||
  ranked.rows[a]! - ranked.rows[b]!

function cellOrder(ranked: Ranked, a: number, b: number): number {
  for (let column = 0; column < ranked.width; column++)
    if (!ranked.isSame(a, b, column)) return ranked.isBefore(a, b, column) ? -1 : 1
  return 0
}
