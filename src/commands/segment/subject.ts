import { isBase, openToRead } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { columnsOfRows } from '../../io/columns/of-rows.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { ValueColumn } from '../../model/columns.ts'
import type { RuleFault } from '../../model/rule-fault.ts'
import type { FileContext } from '../../normalise/decide.ts'
import type { Condition, OrdersTest } from '../../rule/tree.ts'
import { tableAsker, type RuleTable, type TableAsker } from '../../segment/table.ts'
import type { OrdersOptions } from '../orders/options.ts'
import { openBaseTable, type BaseTable } from './base-table.ts'
import { countryOf, fileTable } from './file-table.ts'
import { readTable } from './table.ts'

/** Customers that are asked about: the rows of a file, or the golden records of a base. */
export interface Subject {
  readonly table: RuleTable
  readonly asker: TableAsker
  /** Rows that could not be taken. */
  readonly left: number
  readonly file: FileContext
  /** The day the run believes it is, YYYY-MM-DD. */
  readonly asOf: string
  /** What a customer is called. */
  nameOf(row: number): string
  /** The rows of who is called so: by id, else by the id of a source, or by e-mail. */
  findRows(asked: string): readonly number[]
  /** Reads what these rules, or these fields, need. */
  ready(rules: readonly Condition[], fields?: readonly string[]): Promise<void>
  /** What each row comes to by a test of orders or interactions; undefined where nothing tells. */
  figures(test: OrdersTest): Float64Array | undefined | RuleFault
  readonly base: { readonly database: Database; readonly table: BaseTable; readonly path: string } | undefined
  close(): void
}

/** @throws {DataError} when it can't be read */
export async function openSubject(path: string, options: OrdersOptions, context: Context): Promise<Subject> {
  const asOf = options.asOf ?? context.today
  if (options.table === undefined && isBase(path)) return baseSubject(path, asOf, options, context)
  const read = await readTable(path, options, context)
  const { table, nameOf } = fileTable(read, asOf, countryOf(options, context))
  return {
    table,
    asker: tableAsker(table, asOf),
    left: read.left,
    file: read.file,
    asOf,
    nameOf,
    findRows: (asked) => rowsCalled(table, asked, (row) => nameOf(row) === asked),
    ready: () => Promise.resolve(),
    figures: () => undefined,
    base: undefined,
    close: () => {},
  }
}

function baseSubject(path: string, asOf: string, options: OrdersOptions, context: Context): Subject {
  const database = openToRead(path)
  const table = openBaseTable(database, path, asOf, options, context)
  const { asker, ready, figures } = table
  return {
    table,
    asker,
    left: 0,
    file: table.notation,
    asOf,
    nameOf: (row) => `c${table.customers[row]!}`,
    findRows: (asked) => rowsCalled(table, asked, (row) => `c${table.customers[row]!}` === asked),
    ready,
    figures,
    base: { database, table, path },
    close: () => void database.close(),
  }
}

/** Columns that may call a customer besides its own id. */
const otherNames = ['source_id', 'email']

function rowsCalled(table: RuleTable, asked: string, isCalled: (row: number) => boolean): readonly number[] {
  const own = rowsWhere(table.rows, isCalled)
  if (own.length > 0) return own
  for (const name of otherNames.filter((other) => table.names.includes(other))) {
    const { texts, ids } = table.cells(table.names.indexOf(name))
    const id = asked === '' ? -1 : texts.findIndex((text) => text.toLowerCase() === asked.toLowerCase())
    const found = id === -1 ? [] : rowsWhere(table.rows, (row) => ids[row] === id)
    if (found.length > 0) return found
  }
  return []
}

function rowsWhere(rows: number, is: (row: number) => boolean): number[] {
  const found: number[] = []
  for (let row = 0; row < rows; row++) if (is(row)) found.push(row)
  return found
}

/** A column as it would be read from a file, for who adds up its numbers. */
export function asValues({ table }: Subject, name: string): ValueColumn {
  const { texts, ids } = table.cells(table.names.indexOf(name))
  const [column] = columnsOfRows(
    texts.map((text) => [text]),
    1,
  ) as [ValueColumn]
  const own = new Uint32Array(new SharedArrayBuffer(4 * ids.length))
  for (let row = 0; row < ids.length; row++) own[row] = column.ids[ids[row]!]!
  return { values: column.values, ids: own }
}
