import { setImmediate as turn } from 'node:timers/promises'
import { customerTable } from '../../base/customer-table.ts'
import { restrictedCustomers } from '../../base/marks.ts'
import { lastOrder } from '../../base/order-source.ts'
import { membersOn, segmentNumbers } from '../../base/segments.ts'
import type { Context } from '../../cli/context.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { RuleFault } from '../../model/rule-fault.ts'
import { nearestName } from '../../normalise/nearest.ts'
import { printRule } from '../../rule/print.ts'
import { isRuleFault } from '../../rule/read.ts'
import type { BaseTest, Condition, OrdersTest, SegmentTest } from '../../rule/tree.ts'
import { cellsOf } from '../../segment/derived/cells.ts'
import { withFields } from '../../segment/derived/fields.ts'
import { profileFields } from '../../segment/derived/profile.ts'
import { spokenOf, type SpokenOf } from '../../segment/speaks-of.ts'
import { figureTruths, tableAsker, type CellColumn, type RuleTable, type TableAsker } from '../../segment/table.ts'
import type { OrdersOptions } from '../orders/options.ts'
import { ruleTable } from './cells.ts'
import { openInTouch } from './in-touch.ts'
import { forecastFields, orderFieldNames, orderFields } from './order-fields.ts'
import { readOrdered, type CustomerRows, type Ordered } from './ordered.ts'

/** The golden records of a base in memory, for who asks much of them, with fields that are worked out beside. */
export interface BaseTable extends RuleTable {
  /** How many of its names are columns of golden records: those that come first. */
  readonly columns: number
  /** The number of each row's customer, ascending. */
  readonly customers: Uint32Array
  /** Asks rules, once they are `ready`. */
  readonly asker: TableAsker
  /** Is all read that a rule needs? */
  isReady(rule: Condition): boolean
  /** Reads what these rules, or these fields, need beside golden records. */
  ready(rules: readonly Condition[], fields?: readonly string[]): Promise<void>
  /** The orders, read when they are asked for. */
  orders(): Promise<Ordered>
  /** Of each row what it comes to by a test of orders or interactions; undefined where nothing tells. */
  figures(test: OrdersTest): Float64Array | undefined | RuleFault
  /** Of each row 1 where these customers are. */
  rowsOf(customers: Uint32Array): Uint8Array
  /** Of each number of a customer its row, −1 for none. */
  readonly rowOf: Int32Array
}

/**
 * Reads the golden records of a base, column by column as rules ask for them.
 *
 * @param path of the base that is open
 * @param asOf the day the run believes it is, YYYY-MM-DD
 * @param refreshed members of segments that are being refreshed: the base knows them as they were
 */
export function openBaseTable(
  database: Database,
  path: string,
  asOf: string,
  options: OrdersOptions,
  context: Context,
  refreshed: ReadonlyMap<string, Uint32Array> = new Map(),
): BaseTable {
  const { names, customers, cells, readAhead } = customerTable(database)
  const rows = customers.length
  const rowOf = rowsByCustomer(customers)
  const own = ruleTable(names, cells, rows, { delimiter: '', country: options.country ?? context.region ?? 'FR', asOf })
  let ordered: Ordered | undefined
  const customerRows = { rows, rowOf }
  const touch = openInTouch(database, customerRows, asOf)
  const table = withFields(own, [
    ...profileFields((field) => (names.includes(field) ? () => own.cells(names.indexOf(field)) : undefined), asOf),
    ...orderFields(() => ordered!, customerRows),
    ...forecastFields(database, customerRows, asOf),
    ...touch.fields,
    { name: 'segment', kind: 'text', cells: () => segmentsOf(database, asOf, customerRows) },
  ])
  const rowsOf = (some: Uint32Array): Uint8Array => rowsAmong(some, customerRows)
  const inSegment = (test: SegmentTest): Uint8Array | RuleFault => {
    const segments = segmentNumbers(database)
    const number = segments.get(test.name)
    if (number === undefined) return unknownSegment(test, [...segments.keys()])
    const isIn = rowsOf(refreshed.get(test.name) ?? membersOn(database, number, asOf))
    for (let row = 0; row < rows; row++) isIn[row]! *= 2
    return isIn
  }
  const known = new Map<string, Float64Array | undefined>()
  const figures = (test: OrdersTest): Float64Array | undefined | RuleFault => {
    const key = printRule({ ...test, sign: '=', than: 0 })
    if (known.has(key)) return known.get(key)
    const found = test.is === 'interactions' ? touch.interactions(test) : ordered!.figures({ ...test, is: test.is }, customerRows)
    if (found !== undefined && 'why' in found) return found
    known.set(key, found)
    return found
  }
  const answer = (test: BaseTest): Uint8Array | RuleFault => {
    if (test.is === 'segment') return inSegment(test)
    const found = figures(test)
    return found !== undefined && 'why' in found ? found : figureTruths(found, test, rows)
  }
  let reading: Promise<Ordered> | undefined
  const orders = async (): Promise<Ordered> =>
    (ordered ??= await (reading ??= readOrdered(path, lastOrder(database), asOf, options, context)))
  const asksOrders = ({ fields, orders: tests }: SpokenOf): boolean =>
    orderFieldNames.some((name) => fields.has(name) && !names.includes(name)) || tests.some(({ is }) => is !== 'interactions')
  return {
    ...table,
    columns: names.length,
    customers,
    rowOf,
    rowsOf,
    figures,
    orders,
    asker: apartFrom(rowsOf(restrictedCustomers(database, asOf)), tableAsker(table, asOf, answer)),
    isReady: (rule) => ordered !== undefined || !asksOrders(spokenOf(rule)),
    async ready(rules, fields = []) {
      const spoken = [...rules.map(spokenOf), { fields: new Set(fields), orders: [], segments: [] }]
      const asked = new Set(spoken.flatMap((one) => [...one.fields]))
      const columnsAsked = [...names.keys()].filter((column) => asked.has(names[column]!))
      // Where a thread reads the orders, customers are read meanwhile.
      await Promise.all([spoken.some(asksOrders) ? orders() : undefined, turn().then(() => readAhead(columnsAsked))])
    },
  }
}

/** The segments that each customer is in on a day, by name, parted by ` + `. */
export function segmentsOf(database: Database, asOf: string, customers: CustomerRows): CellColumn {
  const isIn = [...segmentNumbers(database)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, number]) => ({ name, rows: rowsAmong(membersOn(database, number, asOf), customers) }))
  return cellsOf(customers.rows, (row) =>
    isIn
      .filter((segment) => segment.rows[row] === 1)
      .map(({ name }) => name)
      .join(' + '),
  )
}

/** Those whose data may only be stored are in no segment (GDPR Art. 18). */
function apartFrom(restricted: Uint8Array, asker: TableAsker): TableAsker {
  if (!restricted.includes(1)) return asker
  return {
    ...asker,
    rowsOf(rule) {
      const rows = asker.rowsOf(rule)
      return isRuleFault(rows) ? rows : rows.filter((row) => restricted[row] === 0)
    },
  }
}

/** Of each row 1 where these customers are. */
function rowsAmong(some: Uint32Array, { rows, rowOf }: CustomerRows): Uint8Array {
  const found = new Uint8Array(rows)
  for (const customer of some) if ((rowOf[customer] ?? -1) >= 0) found[rowOf[customer]!] = 1
  return found
}

/** Of each number of a customer its row, −1 where there is none. */
export function rowsByCustomer(customers: Uint32Array): Int32Array {
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
