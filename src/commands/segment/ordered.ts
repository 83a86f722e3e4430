import type { Context } from '../../cli/context.ts'
import type { RuleFault } from '../../model/rule-fault.ts'
import { dayOf } from '../../orders/days.ts'
import { dayBefore } from '../../rule/days.ts'
import { isRuleFault } from '../../rule/read.ts'
import { orderCounter } from '../../segment/order-figures.ts'
import type { OrdersTest } from '../../segment/speaks-of.ts'
import { tableAsker, type RuleTable } from '../../segment/table.ts'
import { readOrdersTable } from '../orders/read.ts'
import type { OrdersOptions } from '../orders/options.ts'
import { ruleTable } from './cells.ts'

/** What the customers of a base come to by a test of their orders. */
export interface Figures {
  of(customer: number): number
}

/** Answers tests of orders: a fault where such a test asks for a column that is not there. */
export type Ordered = (test: OrdersTest) => Figures | undefined | RuleFault

/**
 * Reads the orders of a base, as `rfm` does, to answer what rules ask of them.
 *
 * @param asOf YYYY-MM-DD: later orders do not exist yet
 */
export async function readOrdered(path: string, asOf: string, options: OrdersOptions, context: Context): Promise<Ordered> {
  let table: RuleTable | undefined
  const { lines } = await readOrdersTable(path, { ...options, asOf, progress: false }, context, {
    look(names, columns) {
      table = ruleTable(names, columns, columns[0]?.ids.length ?? 0)
    },
  })
  const asker = tableAsker(table!, asOf)
  const count = orderCounter(lines)
  const places = new Map(lines.customers.map((name, place) => [Number(name.slice(1)), place]))
  return (test) => {
    const found = test.where === undefined ? undefined : asker.rowsOf(test.where)
    if (found !== undefined && isRuleFault(found)) return found
    const rows = found && new Uint8Array(table!.rows)
    for (const row of found ?? []) rows![row] = 1
    const from = test.within === undefined ? -Infinity : dayOf(dayBefore(asOf, test.within))
    const figures = count(test.is, { rows, from })
    return figures && { of: (customer) => figures[places.get(customer) ?? figures.length] ?? 0 }
  }
}
