import type { ValueColumn } from '../model/columns.ts'
import { quoteName, type Database } from '../io/sqlite/driver.ts'
import { restrictedCustomers } from './marks.ts'
import { numberedColumn } from './numbered-column.ts'
import { openToRead } from './open.ts'
import { byKey, readQueryColumns } from './query-columns.ts'
import { customersOfRecords } from './record-owners.ts'
import { columnsOf } from './schema.ts'

/** The orders of a base, with everybody who might have one. */
export interface BaseOrders {
  /** The names of their columns: fields and custom columns. */
  readonly names: readonly string[]
  /** The numbers of all customers, ascending. */
  readonly customers: Uint32Array
  /** How many customers were left out, since their data may only be stored. */
  readonly restricted: number
  read(): BaseOrderRows
  close(): void
}

/** Orders in columns. */
export interface BaseOrderRows {
  readonly rows: number
  /** Their cells. The customer is the base's own id where it is known, else as the order calls it. */
  readonly columns: readonly ValueColumn[]
  /** Of each value of the column of customers whose it is: the number of a customer, 0 for somebody unknown. */
  readonly known: Uint32Array
  /** Their numbers in the base. */
  readonly numbers: Uint32Array
}

/**
 * Opens the orders of a base.
 *
 * @param day on which those whose data may only be stored are left out with their orders (GDPR Art. 18); undefined for everybody
 * @throws {DataError} when it is no base, or can't be read
 */
export function openBaseOrders(path: string, day: string | undefined): BaseOrders {
  const database = openToRead(path)
  const declared = columnsOf(database, 'orders').map(({ name }) => name)
  // A base to which no orders came has none of their columns, and its customers are prospects.
  const isBare = declared.length === 0
  const names = isBare ? ['customer', 'date'] : declared
  const all = byKey(database, 'customers', '_customer')
  const [everybody] = readQueryColumns(database, { numbers: ['_customer'], cells: [], ...all }).numbers
  const restricted = day === undefined ? new Uint32Array() : restrictedCustomers(database, day)
  return {
    names,
    customers: apartFrom(restricted, everybody!),
    restricted: restricted.length,
    read() {
      const cells = names.map((name) => (isBare ? "''" : `coalesce(${quoteName(name)}, '')`))
      return readRows(database, cells, names.indexOf('customer'), restricted)
    },
    close: () => void database.close(),
  }
}

function apartFrom(some: Uint32Array, all: Uint32Array): Uint32Array {
  if (some.length === 0) return all
  const out = new Set(some)
  return all.filter((customer) => !out.has(customer))
}

/**
 * Whose an order is, is a number, of which there are few, and what it calls its customer is a text for which nobody asks then:
 * those are read where no customer is known.
 */
function readRows(database: Database, cells: readonly string[], customerAt: number, restricted: Uint32Array): BaseOrderRows {
  const all = byKey(database, 'orders', '_record')
  const theirs = `select _record from records where _customer in (${restricted.join()})`
  const rows = restricted.length === 0 ? all : { ...all, from: `${all.from} and (_owner is null or _owner not in (${theirs}))` }
  const called = `coalesce(_identifier, ${cells[customerAt]}, '')`
  const ifUnowned = cells.with(customerAt, `case when _owner is null then ${called} else '' end`)
  const read = readQueryColumns(database, { numbers: ['coalesce(_owner, 0)'], cells: ifUnowned, ...rows })
  const of = customersOfRecords(database)
  const records = read.numbers[0]!
  const owners = new Uint32Array(read.rows)
  let isLost = false
  for (let row = 0; row < owners.length; row++) {
    owners[row] = of[records[row]!] ?? 0
    if (owners[row] === 0 && records[row] !== 0) isLost = true
  }
  const unknown = isLost
    ? readQueryColumns(database, { numbers: [], cells: [called], ...rows }).cells[0]!
    : read.cells[customerAt]!
  const { column, known } = numberedColumn(owners, unknown)
  // Where no number was left out, nobody need read them.
  const numbers =
    read.rows === rows.last
      ? upTo(read.rows)
      : readQueryColumns(database, { numbers: ['_record'], cells: [], ...rows }).numbers[0]!
  return { rows: read.rows, columns: read.cells.with(customerAt, column), known, numbers }
}

function upTo(last: number): Uint32Array {
  const numbers = new Uint32Array(last)
  for (let at = 0; at < last; at++) numbers[at] = at + 1
  return numbers
}

/** The highest number that an order has; 0 where there are none. */
export function lastOrder(database: Database): number {
  return database.prepare('select coalesce(max(_record), 0) from orders').pluck().get() as number
}
