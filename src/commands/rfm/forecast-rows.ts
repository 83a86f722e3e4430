import type { Forecasted } from './forecasted.ts'
import { returnsHeader, scoreHeaderOf, scoreRows, separateRows } from './score-rows.ts'
import type { ScoredTable } from './scored.ts'

const forecastHeader = ['expected_orders', 'expected_spend', 'clv', 'p_active'] as const
const rangeHeader = ['orders_low', 'orders_high'] as const

/** Decimals of a forecast in files. */
const places = 6

/** The names of the columns: scores, what went back if that is shown apart, the forecast, and between what it lies. */
export function headerOf(run: ScoredTable, separate: boolean, ranges: boolean): string[] {
  return [...scoreHeaderOf(run), ...(separate ? returnsHeader : []), ...forecastHeader, ...(ranges ? rangeHeader : [])]
}

/** A row for every customer, by code points; those without a purchase have no forecast. */
export function* forecastRows(
  run: ScoredTable,
  { known, expected, ranges }: Forecasted,
  separate: boolean,
  withRanges: boolean,
): Generator<string[]> {
  const { customer } = known
  let [who, at] = [0, 0]
  for (const row of separate ? separateRows(run) : scoreRows(run)) {
    const has = customer[at] === who && expected !== undefined
    const { orders, spend, clv, active } = expected ?? {}
    const cells = has ? [text(orders, at), text(spend, at), text(clv, at), text(active, at)] : ['', '', '', '']
    const range = ranges?.[at]
    const beside = !withRanges ? [] : has && range !== undefined ? [String(range.low), String(range.high)] : ['', '']
    if (customer[at] === who) at++
    who++
    yield [...row, ...cells, ...beside]
  }
}

const text = (values: Float64Array | undefined, at: number): string => (values === undefined ? '' : values[at]!.toFixed(places))
