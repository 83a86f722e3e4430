import { quoteName, type Database } from '../sqlite/driver.ts'
import type { Value } from '../sqlite/table.ts'
import type { TableErasure } from './sqlite.ts'

/** A foreign key of a table: its columns, and those of the table that it points at. */
interface Pointer {
  readonly table: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly onDelete: string
}

/** Tables that point at others come before those. */
export function pointersFirst(database: Database, erasures: readonly TableErasure[]): TableErasure[] {
  const targets = new Map(
    erasures.map(({ table }) => [
      table,
      (database.prepare('select "table" from pragma_foreign_key_list(?)').pluck().all(table) as string[]).map((name) =>
        name.toLowerCase(),
      ),
    ]),
  )
  const depth = (table: string, seen: ReadonlySet<string>): number => {
    const others = erasures.filter((other) => !seen.has(other.table) && targets.get(other.table)!.includes(table.toLowerCase()))
    return others.reduce((most, other) => Math.max(most, 1 + depth(other.table, new Set([...seen, other.table]))), 0)
  }
  return erasures.toSorted((a, b) => depth(a.table, new Set([a.table])) - depth(b.table, new Set([b.table])))
}

/**
 * Makes ready to tell whether rows still point at a row that is to go, in such a way that it has to stay: rows that would go with it,
 * of tables in which rows are kept; and, once a transaction has failed because of them, rows that would point nowhere.
 *
 * @param where finds a row by the values of its key
 */
export function pointedAt(
  database: Database,
  table: string,
  where: string,
  kept: ReadonlySet<string>,
  hasFailed: boolean,
): (key: readonly Value[]) => boolean {
  const pointers = pointersTo(database, table).filter(({ table: other, onDelete }) =>
    onDelete === 'CASCADE' ? kept.has(other) : hasFailed && onDelete !== 'SET NULL' && onDelete !== 'SET DEFAULT',
  )
  const queries = pointers.map(({ table: other, from, to }) => {
    const same = from.map((column, at) => `other.${quoteName(column)} = own.${quoteName(to[at]!)}`).join(' and ')
    const own = `(select * from ${quoteName(table)} where ${where}) as own`
    return database.prepare(`select 1 from ${own} join ${quoteName(other)} as other on ${same} limit 1`)
  })
  return (key) => queries.some((query) => query.get(...key) !== undefined)
}

function pointersTo(database: Database, table: string): Pointer[] {
  const keys = database
    .prepare(
      `select made.name as name, key.id as id, key."from" as own, key."to" as other, key.on_delete as onDelete
        from sqlite_schema as made, pragma_foreign_key_list(made.name) as key
        where made.type = 'table' and lower(key."table") = lower(?) order by made.rowid, key.id, key.seq`,
    )
    .all(table) as { name: string; id: number; own: string; other: string | null; onDelete: string }[]
  const primary = database
    .prepare('select name from pragma_table_info(?) where pk > 0 order by pk')
    .pluck()
    .all(table) as string[]
  const groups = new Map<string, typeof keys>()
  for (const key of keys) {
    const name = `${key.id} ${key.name}`
    groups.set(name, [...(groups.get(name) ?? []), key])
  }
  return [...groups.values()].map((parts) => ({
    table: parts[0]!.name,
    from: parts.map(({ own }) => own),
    to: parts.map(({ other }, at) => other ?? primary[at] ?? 'rowid'),
    onDelete: parts[0]!.onDelete,
  }))
}
