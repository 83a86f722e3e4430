import { beside } from '../io/beside.ts'
import type { Encoded } from '../io/encode.ts'
import type { BulkDatabase } from '../io/sqlite/bulk.ts'
import { createBulkDatabase } from '../io/sqlite/bulk.ts'
import type { Database } from '../io/sqlite/driver.ts'
import type { EncodedRecords } from '../io/sqlite/record.ts'
import type { FieldName, TableName } from '../model/field.ts'
import { DataError } from '../model/error.ts'
import type { ThisProcess } from '../model/world.ts'
import type { Lapsed } from './decisions.ts'
import type { Golden } from './golden.ts'
import { noteNumbers } from './numbering.ts'
import type { HeldBase } from './open.ts'
import { indexEvidence, reconcile } from './reconcile.ts'
import { stagedColumns } from './row-encoder.ts'
import { addColumns, columnsOf, evidenceTable } from './schema.ts'

/** SQLite takes 2,000 columns in a table, and up to ten are the base's own. */
const mostColumns = 1990

/** Where the rows of one import come from and what they hold. */
export interface Origin {
  readonly base: string
  readonly table: TableName
  readonly sourceId: number
  readonly importId: number
  readonly layoutId: number
  readonly columns: readonly { readonly name: string; readonly field: FieldName | undefined }[]
}

/** What came of the rows of a file, and of decisions about cells that came otherwise than they were decided about. */
export interface Arrived extends Lapsed {
  readonly stored: number
  readonly updated: number
  readonly unchanged: number
}

/** Takes the rows of one file into a base. */
export interface Arrivals {
  /** Rows in file order, as a `baseRowEncoder` of the same import made them. */
  append(rows: Encoded): void
  finish(): Arrived
  /** Closes what is open after a failure. */
  abandon(): void
}

/**
 * Takes rows into a base without binding a cell: a new base is filled page by page; for one that exists, rows are staged
 * in a file without a name and then compared in sets, by key, with what is known, in its transaction.
 *
 * @param golden makes the customers of several records again of which one has a new version
 * @throws {DataError} when there are more columns than a table can have
 */
export function arrivals(held: HeldBase, origin: Origin, self: ThisProcess, golden: Golden): Arrivals {
  const { database, isNew } = held
  const known = new Set(columnsOf(database, origin.table).map(({ name }) => name.toLowerCase()))
  const columns = known.size + origin.columns.filter(({ name }) => !known.has(name.toLowerCase())).length
  if (columns > mostColumns)
    throw new DataError({ fault: 'too-many-columns', about: { path: origin.base, columns, most: mostColumns } })
  addColumns(database, origin.table, origin.columns)
  return isNew ? filled(held, origin.table) : compared(held, origin, self, golden)
}

function filled(held: HeldBase, table: TableName): Arrivals {
  const evidence = evidenceTable(table)
  const filling = held.fill(table === 'customers' ? [evidence, 'customers'] : [evidence])
  let stored = 0
  return {
    append(rows) {
      if (!('records' in rows)) return
      filling.tables.get(evidence)!.append(rows.records)
      if (rows.second !== undefined) filling.tables.get('customers')!.append(rows.second)
      stored += rows.records.lengths.length
    },
    finish() {
      filling.finish()
      noteNumbers(held.database, evidence)
      return { stored, updated: 0, unchanged: 0, lapsed: 0, asked: 0 }
    },
    abandon: () => filling.abandon(),
  }
}

function compared({ database }: HeldBase, origin: Origin, self: ThisProcess, golden: Golden): Arrivals {
  let stage: Stage | undefined = openStage(origin, self)
  return {
    append: (rows) => void ('records' in rows && stage?.append(rows.records)),
    finish() {
      stage?.attach(database)
      stage = undefined
      indexEvidence(database, origin.table)
      return reconcile(database, origin, golden)
    },
    abandon: () => stage?.abandon(),
  }
}

interface Stage {
  append(records: EncodedRecords): void
  attach(database: Database): void
  abandon(): void
}

/** A SQLite file of one table, which loses its name as soon as SQLite has it open. */
function openStage({ base, columns }: Origin, self: ThisProcess): Stage {
  const place = beside(`${base}.stage`, self)
  place.abandon()
  const cells = columns.map((_, i) => `c${i}`)
  const bulk: BulkDatabase = createBulkDatabase(place.path, `create table rows (${[...stagedColumns, ...cells].join(', ')})`)
  const rows = bulk.tables.get('rows')!
  return {
    append: (records) => rows.append(records),
    attach(database) {
      bulk.finish()
      database.prepare('attach ? as stage').run(place.path)
      database.prepare('select 1 from stage.rows limit 1').get() // opens the file
      place.abandon()
    },
    abandon() {
      bulk.abandon()
      place.abandon()
    },
  }
}
