import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import { rectification, rectifiedColumns } from './rectifications.ts'

/** SQL for a cell of a record as it is to be read: as a decision has it that stands, else as it came; '' for nothing. */
export type DecidedCell = (column: string) => string

/**
 * How cells of records are read, today's decisions being as they are. What a person had corrected is read so in all of their records:
 * one that comes later, from another source, brings the old value back otherwise.
 *
 * @param record what the records are called in the statement that the cells are for
 */
export function decidedCells(database: Database, record: string): DecidedCell {
  const decided = decidedColumns(database)
  const rectified = decided.size === 0 ? decided : rectifiedColumns(database)
  return (column) => {
    const cell = `${record}.${quoteName(column)}`
    if (!decided.has(column)) return `coalesce(${cell}, '')`
    const named = `'${column.replaceAll("'", "''")}'`
    const after = `select d.after from decisions d where d.record = ${record}._record and d.column_name = ${named} and d.stands = 1`
    const elsewhere = `select d.after from decisions d cross join records s on s._record = d.record
      where d.rule = '${rectification}' and d.stands = 1 and d.column_name = ${named} and d.before = ${cell}
        and s._customer = ${record}._customer order by d.run_id desc, d.record limit 1`
    return `coalesce((${after}), ${rectified.has(column) ? `(${elsewhere}), ` : ''}${cell}, '')`
  }
}

/** The columns of records of which some cells were decided about. None in a base of an older version. */
function decidedColumns(database: Database): ReadonlySet<string> {
  if (database.prepare("select 1 from sqlite_schema where name = 'decisions'").get() === undefined) return new Set()
  return new Set(database.prepare('select distinct column_name from decisions where stands = 1').pluck().all() as string[])
}
