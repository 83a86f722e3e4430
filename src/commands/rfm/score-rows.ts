import { decimalText } from '../../numeric/decimals.ts'
import type { Cuts } from '../../rfm/cuts.ts'
import { noRecency } from '../../rfm/measures.ts'
import type { ScoredTable } from './scored.ts'

export const scoreHeader = ['customer', 'recency_days', 'orders', 'monetary', 'r', 'f', 'm', 'rfm', 'segment'] as const

/** The names of the columns of scores; points where the scheme is one of points. */
export const scoreHeaderOf = ({ scored }: ScoredTable): string[] => [
  ...scoreHeader,
  ...(scored.points === undefined ? [] : ['points']),
]

/** A row for every customer, by code points. */
export function* scoreRows({ table, measures, scored, cuts }: ScoredTable): Generator<string[]> {
  const { customers, money } = table.orders
  const cells = new Map<number, readonly [r: string, f: string, m: string, rfm: string]>()
  const cellsOf = (who: number): readonly [string, string, string, string] => {
    const key = (scored.r[who]! << 16) | (scored.f[who]! << 8) | scored.m[who]!
    const known = cells.get(key) ?? cellsOfScores([scored.r[who]!, scored.f[who]!, scored.m[who]!], cuts)
    cells.set(key, known)
    return known
  }
  for (const [who, customer] of customers.entries()) {
    const recency = measures.recencyDays[who]!
    yield [
      customer,
      recency === noRecency ? '' : String(recency),
      String(measures.orders[who]!),
      money === undefined ? '' : decimalText(measures.monetary[who]!, money.places),
      ...cellsOf(who),
      scored.segments[scored.segment[who]!]!,
      ...(scored.points === undefined ? [] : [measures.orders[who] === 0 ? '' : String(scored.points[who]!)]),
    ]
  }
}

/** @param scores 0 for none */
function cellsOfScores(scores: readonly [r: number, f: number, m: number], cuts: Cuts): [string, string, string, string] {
  const [r, f, m] = scores.map((score) => (score === 0 ? '' : String(score)))
  return [r!, f!, m!, scoresText(scores, cuts)]
}

/**
 * The scores of a customer in one cell, `551`; those of two digits would run into one another: `10-9-1`.
 *
 * @param scores 0 for none
 */
export function scoresText(scores: readonly number[], cuts: Cuts): string {
  const hasLong = Object.values(cuts).some((list) => list.length >= 9)
  return scores.filter((score) => score > 0).join(hasLong ? '-' : '')
}

/** With `separate`: what went back, beside. */
export const returnsHeader = ['returns', 'returned'] as const

export function* separateRows(run: ScoredTable): Generator<string[]> {
  const { measures, table } = run
  let who = 0
  for (const row of scoreRows(run)) {
    const { money } = table.orders
    yield [...row, String(measures.returns[who]!), money === undefined ? '' : decimalText(measures.returned[who]!, money.places)]
    who++
  }
}
