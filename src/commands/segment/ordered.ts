import type { Context } from '../../cli/context.ts'
import { openWorker } from '../../io/workers.ts'
import type { RuleFault } from '../../model/rule-fault.ts'
import { dayOf } from '../../orders/days.ts'
import { dayBefore } from '../../rule/days.ts'
import type { OrdersTest } from '../../rule/tree.ts'
import { orderCounter } from '../../segment/order-figures.ts'
import { isAnswerFault, tableAsker } from '../../segment/table.ts'
import { readManner, type OrderLinesTable } from '../orders/read.ts'
import type { OrdersOptions } from '../orders/options.ts'
import { ruleTable } from './cells.ts'
import { readOrdersJob, type OrdersJob, type OrdersRead } from './ordered-work.ts'

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

/** Below so many orders a thread costs more than it spares. Measured: it takes 0.15 s to begin, and half a million take 2 s. */
const worthThread = 50_000

/**
 * Reads the orders of a base, as `rfm` does, to answer what rules ask of them.
 *
 * @param last the highest number of an order: where there are many, they are read in a thread of their own
 * @param asOf YYYY-MM-DD: later orders do not exist yet
 */
export async function readOrdered(
  path: string,
  last: number,
  asOf: string,
  options: OrdersOptions,
  context: Context,
): Promise<Ordered> {
  const job = { path, manner: await readManner({ ...options, asOf }, true, context) }
  const aside = last >= worthThread && context.cores > 1 ? await readAside(job) : undefined
  // What goes wrong in a thread goes wrong here too, and here it is a fault with its place.
  const { table, names, columns } = aside ?? readOrdersJob(job)
  const notation = { delimiter: '', country: 'FR', asOf }
  const cells = ruleTable(names, (column) => columns[column]!, columns[0]?.ids.length ?? 0, notation)
  const { lines } = table
  const asker = tableAsker(cells, asOf)
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

async function readAside(job: OrdersJob): Promise<OrdersRead | undefined> {
  const thread = openWorker<OrdersJob, OrdersRead>(new URL('./ordered-thread.js', import.meta.url), undefined)
  try {
    return await thread.ask(job, [])
  } catch {
    return undefined
  } finally {
    await thread.close()
  }
}
