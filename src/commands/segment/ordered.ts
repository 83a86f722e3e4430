import type { Context } from '../../cli/context.ts'
import type { RuleFault } from '../../model/rule-fault.ts'
import { dayOf } from '../../orders/days.ts'
import { dayBefore } from '../../rule/days.ts'
import type { OrdersTest } from '../../rule/tree.ts'
import { orderCounter } from '../../segment/order-figures.ts'
import { isAnswerFault, tableAsker, type RuleTable } from '../../segment/table.ts'
import { readOrderLines, type OrderLinesTable } from '../orders/read.ts'
import type { OrdersOptions } from '../orders/options.ts'
import { ruleTable } from './cells.ts'

/** Which rows of a table customers are. */
export interface CustomerRows {
  readonly rows: number
  /** Of each number of a customer its row, −1 for none. */
  readonly rowOf: Int32Array
}

/** The orders of a base, as rules ask for them. */
export interface Ordered {
  readonly table: OrderLinesTable
  /** Of each customer of the lines its number, −1 for one who is not in the base. */
  readonly numbers: Int32Array
  /** What customers come to by a test, row by row; undefined where nothing tells, a fault where it asks for what is not there. */
  figures(test: OrdersTest & { readonly is: 'orders' | 'spend' }, customers: CustomerRows): Float64Array | undefined | RuleFault
}

/**
 * Reads the orders of a base, as `rfm` does, to answer what rules ask of them.
 *
 * @param asOf YYYY-MM-DD: later orders do not exist yet
 */
export async function readOrdered(path: string, asOf: string, options: OrdersOptions, context: Context): Promise<Ordered> {
  let cells: RuleTable | undefined
  const table = await readOrderLines(path, { ...options, asOf, progress: false }, context, {
    look(names, columns) {
      const notation = { delimiter: '', country: 'FR', asOf }
      cells = ruleTable(names, (column) => columns[column]!, columns[0]?.ids.length ?? 0, notation)
    },
  })
  const { lines } = table
  const asker = tableAsker(cells!, asOf)
  const count = orderCounter(lines)
  // Others are called as the orders call them: they are not in the base.
  const numbers = Int32Array.from(lines.customers, (name) => (/^c\d+$/.test(name) ? Number(name.slice(1)) : -1))
  return {
    table,
    numbers,
    figures(test, { rowOf, rows }) {
      const meant = test.where === undefined ? undefined : asker.truthsOf(test.where)
      if (meant !== undefined && isAnswerFault(meant)) return meant
      for (let row = 0; row < (meant?.length ?? 0); row++) meant![row] = meant![row] === 2 ? 1 : 0
      const from = test.within === undefined ? -Infinity : dayOf(dayBefore(asOf, test.within))
      const figures = count(test.is, { rows: meant, from })
      if (figures === undefined) return undefined
      const byRow = new Float64Array(rows)
      for (let place = 0; place < numbers.length; place++) {
        const row = rowOf[numbers[place]!] ?? -1
        if (row >= 0) byRow[row] = figures[place]!
      }
      return byRow
    },
  }
}
