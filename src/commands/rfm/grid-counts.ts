import { onFive, valueOf } from '../../rfm/grid.ts'
import type { ScoredTable } from './scored.ts'

/** How many customers each cell of recency and value holds: by rows and columns, the best first. */
export function gridCounts({ scored, cuts }: Pick<ScoredTable, 'scored' | 'cuts'>): number[][] {
  const counts = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0])
  const [rs, fs, ms] = [cuts.recency_days.length + 1, cuts.orders.length + 1, cuts.monetary.length + 1]
  for (let who = 0; who < scored.r.length; who++) {
    if (scored.r[who] === 0) continue
    const m = scored.m[who] === 0 ? undefined : onFive(scored.m[who]!, ms)
    counts[5 - onFive(scored.r[who]!, rs)]![5 - valueOf(onFive(scored.f[who]!, fs), m)]!++
  }
  return counts
}

/**
 * The mean of something over the customers of each cell of recency and frequency, undefined where nobody is: by rows and columns,
 * the best first.
 *
 * @param values one a customer
 */
export function meansOnGrid(
  { scored, cuts }: Pick<ScoredTable, 'scored' | 'cuts'>,
  values: Float64Array,
): (number | undefined)[][] {
  const cells = Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => ({ sum: 0, customers: 0 })))
  const [rs, fs] = [cuts.recency_days.length + 1, cuts.orders.length + 1]
  for (let who = 0; who < scored.r.length; who++) {
    if (scored.r[who] === 0) continue
    const cell = cells[5 - onFive(scored.r[who]!, rs)]![5 - onFive(scored.f[who]!, fs)]!
    cell.sum += values[who]!
    cell.customers++
  }
  return cells.map((row) => row.map(({ sum, customers }) => (customers === 0 ? undefined : sum / customers)))
}
