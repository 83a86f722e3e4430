import type { Database } from '../io/sqlite/driver.ts'
import type { Source } from '../io/source.ts'
import type { FieldName, TableName } from '../model/field.ts'
import type { Row } from '../model/row.ts'
import { openToRead } from './open.ts'
import type { NumberedRow } from './pages.ts'
import { goldenRecords, relatedRows, type TableRows } from './read.ts'
import { recordRows } from './record-rows.ts'
import { columnsOf } from './schema.ts'

const sampleRows = 1000

/** A base read like any other input: its golden records. */
export function openBaseSource(path: string): Source {
  const database = openToRead(path)
  return { ...baseSource(path, database, 'customers'), close: () => void database.close() }
}

/** The records of a base read like any other input: what its golden records are made of, each numbered by its customer. */
export function openRecordsSource(path: string): Source {
  const database = openToRead(path)
  return { ...tableSource(path, 'customers', recordRows(database)), close: () => void database.close() }
}

/** A table of an open base read like any other input: golden records of customers, or other rows as they came. */
export function baseSource(path: string, database: Database, table: TableName): Source {
  return tableSource(path, table, table === 'customers' ? goldenRecords(database) : relatedRows(database, table))
}

function tableSource(
  path: string,
  table: TableName,
  { header, batches, packed }: Pick<TableRows, 'header' | 'batches'> & Partial<TableRows>,
): Source {
  const first: readonly NumberedRow[] = batches().next().value ?? []
  return {
    path,
    size: 0,
    content: {
      form: 'rows',
      format: 'sqlite',
      base: table,
      part: undefined,
      otherParts: [],
      header,
      headerLine: undefined,
      width: header.length,
      sample: first.slice(0, sampleRows).map(({ cells }) => cells),
      ...(packed !== undefined && { packed }),
      // oxlint-disable-next-line require-await -- a generator of batches, whatever they come from
      async *batches() {
        for (const rows of batches()) yield rows.map(({ cells, number }): Row => ({ cells, line: number }))
      },
    },
    close: () => {},
  }
}

/** What the columns of such a source are, by their headers: a base knows, so nobody has to guess. '' for what is no field. */
export function baseFields(database: Database, table: TableName): ReadonlyMap<string, FieldName | ''> {
  const fields = columnsOf(database, table).map(({ name, field }): [string, FieldName | ''] => [name, field ?? ''])
  if (table !== 'customers') return new Map(fields)
  return new Map([
    ['id', 'id'],
    ...fields.map(([name, field]): [string, FieldName | ''] => (field === 'id' ? ['source_id', ''] : [name, field])),
  ])
}
