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
