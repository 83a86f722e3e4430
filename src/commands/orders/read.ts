import { isBase } from '../../base/open.ts'
import { openBaseOrders, type BaseOrders } from '../../base/order-source.ts'
import type { Context } from '../../cli/context.ts'
import { openProgress } from '../../cli/progress.ts'
import { eachText, valueText } from '../../io/columns/text.ts'
import type { Encoding } from '../../io/encodings/encoding.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import { openSource } from '../../io/source.ts'
import { DataError } from '../../model/error.ts'
import type { ValueColumn } from '../../model/columns.ts'
import type { OrderField } from '../../model/field.ts'
import { sampleRows } from '../../io/columns/sample.ts'
import { isoOf } from '../../orders/calendar.ts'
import { understandOrders } from '../../orders/columns.ts'
import type { KnownCustomers } from '../../orders/customers.ts'
import type { Rates } from '../../orders/currencies.ts'
import { dayOf } from '../../orders/days.ts'
import type { OrderLines, OrderRows } from '../../orders/lines.ts'
import { groupOrders, type Orders } from '../../orders/orders.ts'
import { isRated, readOrders, type ReadOrders } from '../../orders/read.ts'
import type { OrderColumns } from '../../orders/values.ts'
import { readMap, requireColumns } from '../given-columns.ts'
import type { OrdersOptions } from './options.ts'
import { readRates } from './rates.ts'
import { readNeeded, sampled, type Understand, type UnderstoodTable } from './read-needed.ts'

/** An input of order lines that was read. */
export interface OrderLinesTable {
  readonly path: string
  /** Which column was taken for which field. */
  readonly mapping: ReadonlyMap<OrderField, string>
  readonly lines: OrderLines
  readonly rows: OrderRows
  /** Blank rows, which are no rows. */
  readonly blank: number
  /** Customers of a base who are left out, since their data may only be stored. */
  readonly restricted: number
  /** The last day that counts, in days since 1970-01-01. */
  readonly asOf: number
  readonly unreadable: readonly {
    readonly field: OrderField
    readonly count: number
    /** Physical lines of the first few. */
    readonly lines: readonly number[]
  }[]
}

/** An input of orders that was read, with its lines put together. */
export interface OrdersTable extends OrderLinesTable {
  readonly orders: Orders
  /** Is their money what it brought in, and not what was paid? */
  readonly by?: 'margin'
}

/** What is made of orders, which says which columns there must be. */
export interface Reading {
  /** Orders with a number will do without customer and date: who bought is nobody's business where baskets alone are looked at. */
  readonly ofAnybody?: true
  /** Which column says what was bought; undefined where nobody asks. */
  readonly products?: 'product' | 'category'
  /** Takes a look at the table as it is, of which little is kept: the names of its columns and their cells. */
  look?(names: readonly string[], columns: readonly ValueColumn[]): void
}

/** Below so many bytes a second thread saves little, and takes 70 MB. Measured on a million lines. */
const worthThreads = 160 << 20

/** From so many rows on, what nobody needs any more is collected before more is made: a fifth less memory. */
const manyRows = 1 << 19

/** The fields that figures are made of. Products and their categories are kept for those who ask for them. */
const figured: readonly OrderField[] = [
  ...(['customer', 'date', 'order_id', 'amount', 'unit_price', 'quantity', 'margin', 'currency'] as const),
]

/**
 * Reads orders from a file of any format or from a base, and groups their lines.
 *
 * @throws {DataError} when the input can't be read or has no customer or no date
 * @throws {CommanderError} when a column that was named is not there
 */
export async function readOrdersTable(
  path: string,
  options: OrdersOptions,
  context: Context,
  reading: Reading = {},
): Promise<OrdersTable> {
  const table = await readOrderLines(path, options, context, reading)
  if (table.lines.count >= manyRows) context.collect?.() // the columns of the file
  return { ...table, orders: groupOrders(table.lines, options.countFree === true) }
}

/** Reads order lines as `readOrdersTable` does, for who does not need them put together. */
async function readOrderLines(
  path: string,
  options: OrdersOptions,
  context: Context,
  reading: Reading = {},
): Promise<OrderLinesTable> {
  const ofBase = options.table === undefined && isBase(path)
  const manner = await readManner(options, ofBase, context)
  const input = ofBase ? ordersOf(openBaseOrders(path, options.asOf ?? context.today)) : await openFile(path, options, context)
  try {
    requireColumns([...manner.given.keys()], input.names, context)
    const wanted: ReadonlySet<OrderField> = new Set([...figured, ...(reading.products === undefined ? [] : [reading.products])])
    const table = await input.read(understanding(input, manner), reading.look === undefined ? wanted : undefined)
    if (table.rows >= manyRows) context.collect?.() // what values were looked up in
    return orderLinesOf(path, { ...input, ...table }, manner, reading)
  } finally {
    input.close()
  }
}

/** How orders are read: plain data, which a thread can be given. */
export interface Manner {
  /** Which column is which field, as far as somebody said. */
  readonly given: ReturnType<typeof readMap>
  readonly rates: Rates | undefined
  readonly country: string
  readonly today: string
  /** In days since 1970-01-01. */
  readonly asOf: number | undefined
}

/** @param ofBase a base knows its day: today where nobody says */
export async function readManner(options: OrdersOptions, ofBase: boolean, context: Context): Promise<Manner> {
  return {
    given: readMap(options.map ?? [], context),
    rates: options.rates === undefined ? undefined : await readRates(options.rates, context),
    country: options.country ?? context.region ?? 'FR',
    today: context.today,
    asOf: options.asOf === undefined ? (ofBase ? dayOf(context.today) : undefined) : dayOf(options.asOf),
  }
}

type Form = Pick<OrdersInput, 'names' | 'isNamed' | 'delimiter'>

/** How a table is understood. A header of ours says nothing, but --map names its columns. */
const understanding =
  ({ names, isNamed }: Form, { given }: Manner): Understand =>
  (sample) =>
    understandOrders(isNamed || given.size > 0 ? names : undefined, sample, given)

/**
 * What the cells of a table of orders are.
 *
 * @throws {DataError} when it has no customer or no date
 */
function orderLinesOf(
  path: string,
  { names, isNamed, delimiter, rows, columns, at: found, lines, blank, rejected, known, restricted = 0 }: Form & Cells,
  manner: Manner,
  { ofAnybody, products, look }: Reading = {},
): OrderLinesTable {
  look?.(names, columns)
  const at = new Map(found)
  const number = at.get('order_id')
  const hasBuyers = ofAnybody !== true || number === undefined
  requireFields(path, at, isNamed || rows > 0 ? names : [], [
    ...(hasBuyers ? (['customer', 'date'] as const) : []),
    ...(products === undefined ? [] : [products]),
  ])
  if (!hasBuyers && !at.has('customer')) at.set('customer', number)
  if (products === 'category') at.set('product', at.get('category')!)
  const used = [...figured, ...(products === undefined ? [] : (['product'] as const))].filter((field) => at.has(field))
  const fields: OrderColumns = Object.fromEntries(used.map((field) => [field, columns[at.get(field)!]!]))
  const read = readOrders(fields, rows, rejected, { ...manner, delimiter, known }, eachText)
  requireOneCurrency(path, read, manner.rates)
  if ((read.lines.money?.places ?? 0) < 0) throw new DataError({ fault: 'amounts-too-large', about: { path } })
  return {
    path,
    mapping: new Map([...at].map(([field, index]) => [field, names[index]!])),
    lines: read.lines,
    rows: read.rows,
    blank,
    restricted,
    asOf: read.asOf ?? dayOf(manner.today),
    unreadable: unreadable(read, lines),
  }
}

/** The cells of a table, in columns. */
interface Cells extends UnderstoodTable {
  readonly known?: KnownCustomers
  readonly restricted?: number
}

/** A table of orders that is open. */
interface OrdersInput {
  readonly names: readonly string[]
  /** Does it name its columns itself? */
  readonly isNamed: boolean
  /** What stands between cells; '' where nothing does. */
  readonly delimiter: string
  /** @param wanted the fields whose columns are needed; all columns where it is left out */
  read(understand: Understand, wanted: ReadonlySet<OrderField> | undefined): Promise<Cells>
  close(): void
}

async function openFile(path: string, options: OrdersOptions, context: Context): Promise<OrdersInput> {
  const how = { delimiter: options.delimiter, encoding: options.encoding as Encoding | undefined, part: options.table }
  const source = await openSource(path, how, context.stdin, context.self)
  const progress = openProgress(context, Math.max(1, source.size), options.progress !== false && options.quiet !== true)
  return {
    ...sourceColumns(source),
    delimiter: source.content.form === 'csv' ? source.content.setting.dialect.delimiter : '',
    read: (understand, wanted) =>
      readNeeded(source, understand, wanted, {
        cores: source.size < worthThreads ? 1 : context.cores,
        stop: context.stop,
        progress: (bytes, read) => progress.update(bytes, read),
      }),
    close() {
      progress.end()
      source.close()
    },
  }
}

const ordersOf = (base: BaseOrders): OrdersInput => ({
  ...formOf(base),
  read: (understand) => Promise.resolve(cellsOfBase(base, understand)),
  close: () => base.close(),
})

const formOf = ({ names }: BaseOrders): Form => ({ names, isNamed: true, delimiter: '' })

function cellsOfBase(base: BaseOrders, understand: Understand): Cells {
  const { rows, columns, known, numbers } = base.read()
  const sample = sampleRows(columns, rows, sampled).map((row) => columns.map(({ values, ids }) => valueText(values, ids[row]!)))
  const customers = { all: base.customers, numbers: known }
  return {
    rows,
    columns,
    at: understand(sample),
    lines: numbers,
    blank: 0,
    rejected: 0,
    known: customers,
    restricted: base.restricted,
  }
}

/** Reads the order lines of a base at once, in whatever thread; those of everybody, of whom a segment takes none that is restricted. */
export function readBaseOrderLines(path: string, manner: Manner, reading: Reading): OrderLinesTable {
  const base = openBaseOrders(path, undefined)
  try {
    const form = formOf(base)
    return orderLinesOf(path, { ...form, ...cellsOfBase(base, understanding(form, manner)) }, manner, reading)
  } finally {
    base.close()
  }
}

function requireFields(
  path: string,
  at: ReadonlyMap<OrderField, number>,
  columns: readonly string[],
  needs: readonly ('customer' | 'date' | 'product' | 'category')[],
): void {
  const missing = needs.filter((field) => !at.has(field))
  if (missing.length > 0) throw new DataError({ fault: 'orders-columns', about: { path, missing, columns } })
}

/** Money of several currencies does not add up: it is refused, unless there is a rate for each on all its days. */
function requireOneCurrency(path: string, { currencies }: ReadOrders, rates: Rates | undefined): void {
  const named = currencies.filter(({ currency }) => currency !== '')
  const missing = rates === undefined ? (named.length > 1 ? named : []) : named.filter((one) => !isRated(one, rates))
  if (missing.length === 0) return
  const until = (currency: string): string | undefined => {
    const first = rates?.rates.get(currency)?.[0]
    return first === undefined ? undefined : isoOf(first.from)
  }
  throw new DataError({
    fault: 'currencies',
    about: {
      path,
      currencies: missing.map(({ currency, rows }) => ({ currency, rows, until: until(currency) })),
      isRated: rates !== undefined,
    },
  })
}

function unreadable(read: ReadOrders, lines: Uint32Array): OrdersTable['unreadable'] {
  return read.unreadable.map(({ field, count, rows }) => ({ field, count, lines: rows.map((row) => lines[row]!) }))
}
