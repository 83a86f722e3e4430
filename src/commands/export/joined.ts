import { customerTable } from '../../base/customer-table.ts'
import { forecastsIn } from '../../base/forecasts.ts'
import { openToRead } from '../../base/open.ts'
import { lastOrder } from '../../base/order-source.ts'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { uniqueNames } from '../../io/csv/names.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import type { Source } from '../../io/source.ts'
import type { Row } from '../../model/row.ts'
import { cellsOf } from '../../segment/derived/cells.ts'
import type { CellColumn } from '../../segment/table.ts'
import { rowsByCustomer, segmentsOf } from '../segment/base-table.ts'
import { orderFields } from '../segment/order-fields.ts'
import { readOrdered, type CustomerRows } from '../segment/ordered.ts'
import type { ExportOptions } from '../export.ts'
import { isOfCustomers } from './of-customers.ts'

/** What can be joined to golden records: it was inferred, and so is given out when somebody asks for it. */
const joinables = ['scores', 'segments', 'forecasts'] as const
export type Joinable = (typeof joinables)[number]

/** The columns that come with each, by their names. */
export const joinedNames: Readonly<Record<Joinable, readonly string[]>> = {
  scores: ['recency_days', 'orders', 'monetary', 'r', 'f', 'm', 'rfm', 'rfm_segment'],
  segments: ['segments'],
  forecasts: ['expected_orders', 'expected_low', 'expected_high', 'forecast_on', 'forecast_days'],
}

/** A source with all that was asked for beside it, or that its sheets are made by; the source itself where that is nothing. */
export async function withJoined(source: Source, options: ExportOptions, context: Context): Promise<Source> {
  const { sheets } = options
  const isOwn = sheets === undefined || sourceColumns(source).names.includes(sheets)
  const implied = isOwn || !isOfCustomers(source) ? [] : joinables.filter((kind) => joinedNames[kind].includes(sheets))
  const kinds = [...(options.with ?? []), ...implied]
  return kinds.length === 0 ? source : joinedSource(source, kinds, options, context)
}

/** A column that is joined: of each row of the base its cell. */
interface JoinedColumn {
  readonly name: string
  readonly cells: CellColumn
}

/**
 * Golden records with what was inferred of each beside them, as a source of their own: what `rfm` scores on that day, the segments
 * that they are in, the last forecast that the base keeps. Names are those that rules know. Holds what is joined.
 *
 * @throws {CommanderError} when the source is no base
 * @throws {DataError} when the base can't be read
 */
async function joinedSource(
  source: Source,
  kinds: readonly Joinable[],
  options: ExportOptions,
  context: Context,
): Promise<Source> {
  const { content } = source
  if (!isOfCustomers(source) || content.form !== 'rows') throw usageFault(context.words.export.usage.withOfFile)
  const asOf = options.asOf ?? context.today
  const database = openToRead(source.path)
  try {
    const { customers } = customerTable(database)
    const rows: CustomerRows = { rows: customers.length, rowOf: rowsByCustomer(customers) }
    const joined: JoinedColumn[] = []
    for (const kind of joinables.filter((one) => kinds.includes(one)))
      joined.push(...(await columnsOf[kind]({ database, path: source.path, asOf, rows, options, context })))
    return beside(source, joined, rows)
  } finally {
    database.close()
  }
}

/** The base, and whose cells are asked for. */
interface Asked {
  readonly database: Database
  readonly path: string
  /** YYYY-MM-DD */
  readonly asOf: string
  readonly rows: CustomerRows
  readonly options: ExportOptions
  readonly context: Context
}

const columnsOf: Readonly<Record<Joinable, (asked: Asked) => Promise<JoinedColumn[]> | JoinedColumn[]>> = {
  scores: scoreColumns,
  segments: ({ database, asOf, rows }) => [{ name: joinedNames.segments[0]!, cells: segmentsOf(database, asOf, rows) }],
  forecasts: forecastColumns,
}

async function scoreColumns({ database, path, asOf, rows, options, context }: Asked): Promise<JoinedColumn[]> {
  const ordered = await readOrdered(path, lastOrder(database), asOf, options, context)
  const count = ordered.figures({ is: 'orders', where: undefined, sign: '=', than: 0, within: undefined, at: 0, length: 0 }, rows)
  const counts = count === undefined || 'why' in count ? undefined : count
  const fields = [
    ...orderFields(() => ordered, rows),
    { name: 'orders', cells: () => cellsOf(rows.rows, (row) => (counts === undefined ? '' : String(counts[row]!))) },
  ]
  return joinedNames.scores.map((name) => ({ name, cells: fields.find((field) => field.name === name)!.cells() }))
}

/** How many orders the last forecast up to that day expects, between how many they will most likely be, and what it looked at. */
function forecastColumns({ database, asOf, rows: { rows, rowOf }, context }: Asked): JoinedColumn[] {
  const last = forecastsIn(database).findLast((forecast) => forecast.asOf <= asOf)
  if (last === undefined) context.say(context.words.export.noForecast)
  const said = Array.from({ length: rows }, (): readonly string[] => [])
  for (const { customer, orders, low, high } of last?.expectations ?? []) {
    const row = /^c\d+$/.test(customer) ? (rowOf[Number(customer.slice(1))] ?? -1) : -1
    if (row >= 0) said[row] = [orders.toFixed(6), String(low), String(high), last!.asOf, String(last!.horizonDays)]
  }
  return joinedNames.forecasts.map((name, at) => ({ name, cells: cellsOf(rows, (row) => said[row]![at] ?? '') }))
}

/** A source with columns beside its own; one of a name that is taken gets a number. */
function beside(source: Source, joined: readonly JoinedColumn[], { rowOf }: CustomerRows): Source {
  const { content } = source
  if (content.form !== 'rows') return source
  const own = sourceColumns(source).names
  const { names } = uniqueNames([...own, ...joined.map(({ name }) => name)])
  const { packed: _, ...unpacked } = content
  return {
    ...source,
    content: {
      ...unpacked,
      header: names,
      width: names.length,
      sample: content.sample.map((cells) => [...cells, ...joined.map(() => '')]),
      async *batches(read) {
        for await (const batch of content.batches(read)) yield batch.map((row) => withCells(row, joined, rowOf[row.line] ?? -1))
      },
    },
  }
}

const withCells = ({ cells, line }: Row, joined: readonly JoinedColumn[], at: number): Row => ({
  cells: [...cells, ...joined.map(({ cells: { texts, ids } }) => (at < 0 ? '' : texts[ids[at]!]!))],
  line,
})
