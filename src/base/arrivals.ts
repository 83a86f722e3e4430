import { beside } from '../io/beside.ts'
import type { BulkDatabase } from '../io/sqlite/bulk.ts'
import { createBulkDatabase } from '../io/sqlite/bulk.ts'
import type { Database } from '../io/sqlite/driver.ts'
import type { EncodedRecords } from '../io/sqlite/record.ts'
import type { FieldName, TableName } from '../model/field.ts'
import { DataError } from '../model/error.ts'
import type { ThisProcess } from '../model/world.ts'
import type { HeldBase } from './open.ts'
import { indexEvidence, reconcile, storeAll } from './reconcile.ts'
import { addColumns, columnsOf } from './schema.ts'

/** The columns that stand before the canonical ones in a staged row. */
const stagedColumns = ['line', 'key', 'identifier', 'original'] as const

/** Rows staged before they are taken into a base that has none yet: enough to work in sets, few enough to overlap with reading. */
const segmentRows = 1 << 16

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

export interface Arrived {
  readonly stored: number
  readonly updated: number
  readonly unchanged: number
}

/** Takes the rows of one file into a base. */
export interface Arrivals {
  /** Rows in file order; each has `stagedColumns`, then the origin's columns. */
  append(records: EncodedRecords): void
  finish(): Arrived
  /** Closes what is open after a failure. */
  abandon(): void
}

/**
 * Takes rows into a base in sets: they are staged as SQLite pages in a file without a name, and SQL does the rest, so
 * that no cell is bound one by one. Into a new base they go segment by segment, while the next is being read; into one
 * that exists all are staged first, then compared by key with what is known, in its transaction.
 */
export function arrivals({ database, isNew }: HeldBase, origin: Origin, self: ThisProcess): Arrivals {
  const known = new Set(columnsOf(database, origin.table).map(({ name }) => name.toLowerCase()))
  const columns = known.size + origin.columns.filter(({ name }) => !known.has(name.toLowerCase())).length
  if (columns > mostColumns)
    throw new DataError({ fault: 'too-many-columns', about: { path: origin.base, columns, most: mostColumns } })
  addColumns(database, origin.table, origin.columns)
  let stage: Stage | undefined
  let staged = 0
  let stored = 0

  function takeSegment(): void {
    if (stage === undefined) return
    const taking = stage
    stage = undefined
    staged = 0
    taking.attach(database)
    stored += storeAll(database, origin)
    database.exec('detach stage')
  }

  return {
    append(records) {
      stage ??= openStage(origin, self)
      stage.append(records)
      staged += records.lengths.length
      if (isNew && staged >= segmentRows) takeSegment()
    },
    finish() {
      if (isNew) {
        takeSegment()
        return { stored, updated: 0, unchanged: 0 }
      }
      stage ??= openStage(origin, self)
      const taking = stage
      stage = undefined
      taking.attach(database)
      indexEvidence(database, origin.table)
      return reconcile(database, origin)
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
