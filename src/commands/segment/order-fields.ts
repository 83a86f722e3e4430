import { forecastsIn, keepsForecasts } from '../../base/forecasts.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import { groupOrders, type Orders } from '../../orders/orders.ts'
import { cutMeasures } from '../../rfm/cuts.ts'
import { measure } from '../../rfm/measures.ts'
import { scoreAll } from '../../rfm/score.ts'
import type { ValueKind } from '../../model/rule-fault.ts'
import { cellsOf } from '../../segment/derived/cells.ts'
import type { DerivedField } from '../../segment/derived/fields.ts'
import { orderDays } from '../../segment/derived/orders.ts'
import { scoreRows, scoreHeader } from '../rfm/score-rows.ts'
import type { CustomerRows, Ordered } from './ordered.ts'

/** The columns of `rfm` that are fields, under the names that they have there; `segment` is a word of the language. */
const scoreFields: readonly (readonly [name: string, column: (typeof scoreHeader)[number], kind: ValueKind])[] = [
  ['recency_days', 'recency_days', 'number'],
  ['monetary', 'monetary', 'number'],
  ['r', 'r', 'number'],
  ['f', 'f', 'number'],
  ['m', 'm', 'number'],
  ['rfm', 'rfm', 'text'],
  ['rfm_segment', 'segment', 'text'],
]

/** Fields that are worked out from orders, and so wait until these are read. */
export const orderFieldNames: readonly string[] = [...scoreFields.map(([name]) => name), 'first_order', 'last_order']

const fives = 5

/** What `rfm` says of customers, and the days of their first and last purchase. */
export function orderFields(ordered: () => Ordered, { rowOf, rows }: CustomerRows): DerivedField[] {
  let known:
    { readonly orders: Orders; readonly placeOf: Int32Array; readonly scores: readonly (readonly string[])[] } | undefined
  const knowing = (): NonNullable<typeof known> => (known ??= scored(ordered(), { rowOf, rows }))
  return [
    ...scoreFields.map(([name, column, kind]) => ({
      name,
      kind,
      cells() {
        const { placeOf, scores } = knowing()
        const at = scoreHeader.indexOf(column)
        return cellsOf(rows, (row) => scores[placeOf[row]!]?.[at] ?? '')
      },
    })),
    ...orderDays(knowing),
  ]
}

function scored(
  { table, numbers }: Ordered,
  { rowOf, rows }: CustomerRows,
): { orders: Orders; placeOf: Int32Array; scores: string[][] } {
  const orders = groupOrders(table.lines, false)
  const unit = orders.money === undefined ? undefined : 10 ** orders.money.places
  const measures = measure(orders, table.asOf, 'net')
  const cuts = cutMeasures(measures, unit, fives)
  const placeOf = new Int32Array(rows).fill(-1)
  for (let place = 0; place < numbers.length; place++) {
    const row = rowOf[numbers[place]!] ?? -1
    if (row >= 0) placeOf[row] = place
  }
  const run = {
    table: { ...table, orders },
    measures,
    cuts,
    scored: scoreAll(measures, cuts, unit, undefined),
    scheme: undefined,
    unit,
  }
  return { orders, placeOf, scores: [...scoreRows(run)] }
}

/** How many orders the last forecast up to a day expected of each customer; none where the base keeps none. */
export function forecastFields(database: Database, { rowOf, rows }: CustomerRows, asOf: string): DerivedField[] {
  if (!keepsForecasts(database)) return []
  return [
    {
      name: 'expected_orders',
      kind: 'number',
      cells() {
        const last = forecastsIn(database).findLast((forecast) => forecast.asOf <= asOf)
        const texts = Array.from({ length: rows }, () => '')
        for (const { customer, orders } of last?.expectations ?? []) {
          const row = /^c\d+$/.test(customer) ? (rowOf[Number(customer.slice(1))] ?? -1) : -1
          if (row >= 0) texts[row] = orders.toFixed(6)
        }
        return cellsOf(rows, (row) => texts[row]!)
      },
    },
  ]
}
