import type { Context } from '../../cli/context.ts'
import type { RuleFault } from '../../model/rule-fault.ts'
import { dayOf } from '../../orders/days.ts'
import { dayBefore } from '../../rule/days.ts'
import { printRule } from '../../rule/print.ts'
import { orderCounter } from '../../segment/order-figures.ts'
import type { OrdersTest } from '../../segment/speaks-of.ts'
import { isAnswerFault, tableAsker, type RuleTable } from '../../segment/table.ts'
import { readOrderLines } from '../orders/read.ts'
import type { OrdersOptions } from '../orders/options.ts'
import { ruleTable } from './cells.ts'

/**
 * What the customers of a base come to by a test of their orders, row by row; undefined where nothing tells, and a fault where
 * such a test asks for a column that is not there.
 *
 * @param rowOf of each number of a customer its row, −1 for none
 */
export type Ordered = (test: OrdersTest, rowOf: Int32Array, rows: number) => Float64Array | undefined | RuleFault

/**
 * Reads the orders of a base, as `rfm` does, to answer what rules ask of them.
 *
 * @param asOf YYYY-MM-DD: later orders do not exist yet
 */
export async function readOrdered(path: string, asOf: string, options: OrdersOptions, context: Context): Promise<Ordered> {
  let table: RuleTable | undefined
  const { lines } = await readOrderLines(path, { ...options, asOf, progress: false }, context, {
    look(names, columns) {
      table = ruleTable(names, (column) => columns[column]!, columns[0]?.ids.length ?? 0)
    },
  })
  const asker = tableAsker(table!, asOf)
  const count = orderCounter(lines)
  // Others are called as the orders call them: they are not in the base.
  const numbers = Int32Array.from(lines.customers, (name) => (/^c\d+$/.test(name) ? Number(name.slice(1)) : -1))
  const known = new Map<string, Float64Array | undefined>()
  return (test, rowOf, rows) => {
    const key = printRule({ ...test, sign: '=', than: 0 })
    if (known.has(key)) return known.get(key)
    const meant = test.where === undefined ? undefined : asker.truthsOf(test.where)
    if (meant !== undefined && isAnswerFault(meant)) return meant
    for (let row = 0; row < (meant?.length ?? 0); row++) meant![row] = meant![row] === 2 ? 1 : 0
    const from = test.within === undefined ? -Infinity : dayOf(dayBefore(asOf, test.within))
    const figures = count(test.is, { rows: meant, from })
    const byRow = figures && new Float64Array(rows)
    for (let place = 0; place < numbers.length; place++) {
      const row = rowOf[numbers[place]!] ?? -1
      if (byRow !== undefined && row >= 0) byRow[row] = figures![place]!
    }
    known.set(key, byRow)
    return byRow
  }
}
