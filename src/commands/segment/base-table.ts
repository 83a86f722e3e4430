import { customerTable } from '../../base/customer-table.ts'
import { membersOn, segmentNumbers } from '../../base/segments.ts'
import type { Context } from '../../cli/context.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { RuleFault } from '../../model/rule-fault.ts'
import { nearestName } from '../../normalise/nearest.ts'
import type { Condition } from '../../rule/tree.ts'
import { spokenOf, type OrdersTest, type SegmentTest } from '../../segment/speaks-of.ts'
import { figureTruths, tableAsker, type RuleTable, type TableAsker } from '../../segment/table.ts'
import type { OrdersOptions } from '../orders/options.ts'
import { ruleTable } from './cells.ts'
import { readOrdered, type Ordered } from './ordered.ts'

/** The golden records of a base in memory, for who asks much of them. */
export interface BaseTable extends RuleTable {
  /** The number of each row's customer, ascending. */
  readonly customers: Uint32Array
  /** Asks rules; those that speak of orders once they are read, by `ready`. */
  readonly asker: TableAsker
  /** Reads what these rules need beside golden records. */
  ready(rules: readonly Condition[]): Promise<void>
  /** Of each row 1 where these customers are. */
  rowsOf(customers: Uint32Array): Uint8Array
}

/**
 * Reads the golden records of a base, column by column as rules ask for them.
 *
 * @param path of the base that is open
 * @param asOf the day the run believes it is, YYYY-MM-DD
 */
export function openBaseTable(
  database: Database,
  path: string,
  asOf: string,
  options: OrdersOptions,
  context: Context,
): BaseTable {
  const { names, customers, cells } = customerTable(database)
  const rows = customers.length
  const table = ruleTable(names, cells, rows)
  const rowOf = rowsByCustomer(customers)
  const rowsOf = (some: Uint32Array): Uint8Array => {
    const found = new Uint8Array(rows)
    for (const customer of some) if (rowOf[customer]! >= 0) found[rowOf[customer]!] = 1
    return found
  }
  let ordered: Ordered | undefined
  const inSegment = (test: SegmentTest): Uint8Array | RuleFault => {
    const segments = segmentNumbers(database)
    const number = segments.get(test.name)
    if (number === undefined) return unknownSegment(test, [...segments.keys()])
    const isIn = rowsOf(membersOn(database, number, asOf))
    for (let row = 0; row < rows; row++) isIn[row]! *= 2
    return isIn
  }
  const byOrders = (test: OrdersTest): Uint8Array | RuleFault => {
    const figures = ordered!(test, rowOf, rows)
    return figures !== undefined && 'why' in figures ? figures : figureTruths(figures, test, rows)
  }
  return {
    ...table,
    customers,
    rowsOf,
    asker: tableAsker(table, asOf, (test) => (test.is === 'segment' ? inSegment(test) : byOrders(test))),
    async ready(rules) {
      if (rules.some((rule) => spokenOf(rule).orders.length > 0)) ordered ??= await readOrdered(path, asOf, options, context)
    },
  }
}

/** Of each number of a customer its row, −1 where there is none. */
function rowsByCustomer(customers: Uint32Array): Int32Array {
  const rows = new Int32Array((customers.at(-1) ?? 0) + 1).fill(-1)
  for (let row = 0; row < customers.length; row++) rows[customers[row]!] = row
  return rows
}

/** What is wrong with a test of a segment that is not there. */
export const unknownSegment = ({ at, length, name }: SegmentTest, names: readonly string[]): RuleFault => ({
  at,
  length,
  found: name,
  why: 'segment',
  nearest: nearestName(name, names),
})
