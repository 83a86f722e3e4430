import type { Database } from '../io/sqlite/driver.ts'
import type { TableName } from '../model/field.ts'
import type { RowCounts } from '../model/row.ts'

/** A source: where files of one kind come from, month after month. */
export interface Source {
  readonly sourceId: number
  /** The column that tells its rows apart; undefined when the whole row does. */
  readonly keyColumn: string | undefined
}

/** What a base keeps of one import. Counts as in the summary line. */
export interface ImportRecord extends RowCounts {
  readonly file: string
  readonly importedOn: string
  readonly encoding: string | undefined
  readonly delimiter: string | undefined
  readonly headerLine: number | undefined
}

/** The source of that name, if the base has met it. */
export function findSource(database: Database, name: string, table: TableName): Source | undefined {
  const row = database.prepare('select source_id, key_column from sources where name = ? and table_name = ?').get(name, table) as
    { source_id: number; key_column: string | null } | undefined
  return row && { sourceId: row.source_id, keyColumn: row.key_column ?? undefined }
}

/** Adds a source; how its rows are told apart is settled here, once and for all its files. */
export function addSource(database: Database, name: string, table: TableName, keyColumn: string | undefined): Source {
  const added = database
    .prepare('insert into sources (name, table_name, key_column) values (?, ?, ?)')
    .run(name, table, keyColumn ?? null)
  return { sourceId: Number(added.lastInsertRowid), keyColumn }
}

/** The layout of original cells under this header. */
export function layoutOf(database: Database, header: readonly string[]): number {
  const text = JSON.stringify(header)
  database.prepare('insert into layouts (header) values (?) on conflict do nothing').run(text)
  return database.prepare('select layout_id from layouts where header = ?').pluck().get(text) as number
}

/** The number that the next import will have. */
export function nextImport(database: Database): number {
  return database.prepare('select coalesce(max(import_id), 0) + 1 from imports').pluck().get() as number
}

/** Notes what an import did. An import that changed nothing leaves no trace, so that doing it again changes no byte of data. */
export function recordImport(
  database: Database,
  importId: number,
  sourceId: number,
  layoutId: number,
  facts: ImportRecord,
): void {
  database
    .prepare(
      `insert into imports values (@importId, @sourceId, @layoutId, @file, @importedOn, @encoding, @delimiter, @headerLine,
       @read, @stored, @updated, @unchanged, @rejected, @blank, @suppressed)`,
    )
    .run({
      ...facts,
      importId,
      sourceId,
      layoutId,
      encoding: facts.encoding ?? null,
      delimiter: facts.delimiter ?? null,
      headerLine: facts.headerLine ?? null,
    })
}

/** The records whose version an import brought, ascending. */
export function recordsOfImport(database: Database, importId: number): number[] {
  return database.prepare('select _record from records where _import = ? order by 1').pluck().all(importId) as number[]
}
