import { columnsOfRows } from '../../src/io/columns/of-rows.ts'
import { eachText } from '../../src/io/columns/text.ts'
import type { OrderField } from '../../src/model/field.ts'
import { groupOrders, type Orders } from '../../src/orders/orders.ts'
import { readOrders, type OrdersContext, type ReadOrders } from '../../src/orders/read.ts'
import { dayOf } from '../../src/orders/days.ts'

const plain: OrdersContext = {
  delimiter: ',',
  country: 'FR',
  today: '2026-06-30',
  asOf: undefined,
  rates: undefined,
  known: undefined,
}

/** Orders of a small table, as a file of it would be read. */
export function readTable(
  fields: readonly OrderField[],
  rows: readonly (readonly string[])[],
  context: Partial<Omit<OrdersContext, 'asOf'>> & { readonly asOf?: string } = {},
): ReadOrders {
  const columns = columnsOfRows(rows, fields.length)
  const { asOf, ...rest } = context
  return readOrders(
    Object.fromEntries(fields.map((field, at) => [field, columns[at]!])),
    rows.length,
    0,
    { ...plain, ...rest, asOf: asOf === undefined ? undefined : dayOf(asOf) },
    eachText,
  )
}

/** Orders of customer, day and amount. */
export function ordersOf(
  rows: readonly (readonly [customer: string, date: string, amount: string])[],
  countFree = false,
): Orders {
  return groupOrders(readTable(['customer', 'date', 'amount'], rows).lines, countFree)
}
