import { decimalText } from '../../numeric/decimals.ts'
import { noRecency } from '../../rfm/measures.ts'
import type { ScoredTable } from './scored.ts'

export const scoreHeader = ['customer', 'recency_days', 'orders', 'monetary', 'r', 'f', 'm', 'rfm', 'segment'] as const

/** A row for every customer, by code points. */
export function* scoreRows({ table, measures, scored, cuts }: ScoredTable): Generator<string[]> {
  const { customers } = table.orders
  for (let who = 0; who < customers.length; who++) yield scoreRow(customers[who]!, who, { table, measures, scored, cuts })
}

function scoreRow(
  customer: string,
  who: number,
  { table, measures, scored, cuts }: Pick<ScoredTable, 'table' | 'measures' | 'scored' | 'cuts'>,
): string[] {
  const { money } = table.orders
  const recency = measures.recencyDays[who]!
  const [r, f, m] = [scored.r, scored.f, scored.m].map((scores) => (scores[who] === 0 ? '' : String(scores[who])))
  return [
    customer,
    recency === noRecency ? '' : String(recency),
    String(measures.orders[who]!),
    money === undefined ? '' : decimalText(measures.monetary[who]!, money.places),
    r!,
    f!,
    m!,
    scoresText([r!, f!, m!], cuts),
    scored.segments[scored.segment[who]!]!,
  ]
}

/** The scores of a customer in one cell, `551`; those of two digits would run into one another: `10-9-1`. */
export function scoresText(scores: readonly (string | number | undefined)[], cuts: ScoredTable['cuts']): string {
  const hasLong = Object.values(cuts).some((list) => list.length >= 9)
  return scores.filter((score) => score !== undefined && score !== '').join(hasLong ? '-' : '')
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
