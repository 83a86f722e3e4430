import type { Database } from '../io/sqlite/driver.ts'
import { baseTables } from '../model/base-tables.ts'

/** What SQLite says about its own file: `ok`, or the first things that are wrong. */
export function checkDatabase(database: Database): string {
  try {
    const said = database.pragma('integrity_check(5)') as { integrity_check: string }[]
    const broken = database.pragma('foreign_key_check') as unknown[]
    const lines = said.map(({ integrity_check: line }) => line)
    return broken.length === 0 ? lines.join('; ') : [...lines.filter((line) => line !== 'ok'), 'foreign keys'].join('; ')
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  }
}

/**
 * The tables that have rows whose record or customer is not there, and how many: nothing should outlive whom it is about. Which
 * column leads where is declared in `model/base-tables`.
 */
export function danglingRows(database: Database): { readonly table: string; readonly rows: number }[] {
  const there = new Set(database.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[])
  const count = (sql: string): number => database.prepare(`select count(*) from ${sql}`).pluck().get() as number
  const dangling = Object.entries(baseTables).flatMap(([table, { tie }]) => {
    if (!there.has(table) || (tie.to !== 'record' && tie.to !== 'customer') || table === 'records') return []
    const rows = count(
      `${table} t where t.${tie.column} is not null and not exists (select 1 from records r where r._record = t.${tie.column})`,
    )
    return [{ table, rows }]
  })
  const lost = count('records r where not exists (select 1 from customers c where c._customer = r._customer)')
  return [...dangling, { table: 'records', rows: lost }].filter(({ rows }) => rows > 0)
}
