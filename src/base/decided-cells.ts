import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'

/** SQL for a cell of a record as it is to be read: as a decision has it that stands, else as it came; '' for nothing. */
export type DecidedCell = (column: string) => string

/**
 * How cells of records are read, today's decisions being as they are.
 *
 * @param record what the records are called in the statement that the cells are for
 */
export function decidedCells(database: Database, record: string): DecidedCell {
  const decided = decidedColumns(database)
  return (column) => {
    const cell = `${record}.${quoteName(column)}`
    if (!decided.has(column)) return `coalesce(${cell}, '')`
    const named = `'${column.replaceAll("'", "''")}'`
    const after = `select d.after from decisions d where d.record = ${record}._record and d.column_name = ${named} and d.stands = 1`
    return `coalesce((${after}), ${cell}, '')`
  }
}

/** The columns of records of which some cells were decided about. None in a base of an older version. */
function decidedColumns(database: Database): ReadonlySet<string> {
  if (database.prepare("select 1 from sqlite_schema where name = 'decisions'").get() === undefined) return new Set()
  return new Set(database.prepare('select distinct column_name from decisions where stands = 1').pluck().all() as string[])
}
