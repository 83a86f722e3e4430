import type { Database } from '../io/sqlite/driver.ts'
import { rectification, rectifiedColumns } from './rectifications.ts'
import { columnsOf, relatedTables } from './schema.ts'

/**
 * Finds the customer of each order, interaction and consent that has none yet: by id, then by e-mail, then by phone. What
 * finds nobody waits, and is tried again after each import. Where several customers share an identifier, the oldest has it:
 * that is, its oldest record, so that who has it never depends on whether they are merged by then. Whoever had an address or a number
 * corrected is found by what it is now, too.
 */
export function adoptOrphans(database: Database): void {
  const waiting = relatedTables.filter(
    (table) => database.prepare(`select 1 from ${table} where _owner is null limit 1`).get() !== undefined,
  )
  if (waiting.length === 0) return
  const known = new Set(columnsOf(database, 'customers').map(({ field }) => field))
  const rectified = rectifiedColumns(database)
  for (const field of ['id', 'email', 'mobile', 'phone'] as const) {
    if (!known.has(field)) continue
    database.exec(`create index if not exists records_${field} on records (${field})`)
    for (const table of waiting) {
      if (!columnsOf(database, table).some((column) => column.field === 'customer')) continue
      const named = field === 'id' ? `${table}.customer` : `${table}._identifier`
      const first = `select min(_record) from records where records.${field} = ${named}`
      const corrected = `select min(d.record) from decisions d
        where d.rule = '${rectification}' and d.stands = 1 and d.column_name = '${field}' and d.after = ${named}`
      const owner = rectified.has(field) ? `coalesce((${first}), (${corrected}))` : `(${first})`
      database.exec(`update ${table} set _owner = ${owner} where _owner is null and ${named} is not null`)
    }
  }
}
