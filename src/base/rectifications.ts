import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import { columnsOf } from './schema.ts'

/**
 * The rule of decisions that a person asked for (GDPR Art. 16). They stand against what is guessed, and where the old value comes
 * again.
 */
export const rectification = 'rectification'

/** Finds what was corrected by what it was, fast, once anything is. */
export function indexRectified(database: Database): void {
  database.exec(`create index if not exists decisions_rectified on decisions (column_name, before)
    where rule = '${rectification}' and stands = 1`)
}

/** The columns of which people had cells corrected. */
export function rectifiedColumns(database: Database): ReadonlySet<string> {
  if (database.prepare("select 1 from sqlite_schema where name = 'decisions_rectified'").get() === undefined) return new Set()
  return new Set(
    database
      .prepare(`select distinct column_name from decisions where rule = '${rectification}' and stands = 1`)
      .pluck()
      .all() as string[],
  )
}

/** Of these customers those who had cells corrected, ascending. */
export function rectifiedAmong(database: Database, customers: readonly number[]): number[] {
  if (rectifiedColumns(database).size === 0) return []
  return database
    .prepare(
      `select distinct r._customer from decisions d cross join records r on r._record = d.record
       where d.rule = '${rectification}' and d.stands = 1 and r._customer in (select value from json_each(?)) order by 1`,
    )
    .pluck()
    .all(JSON.stringify(customers)) as number[]
}

/** The runs of a request that stand, the latest first. */
export function rectifyRuns(database: Database, request: number): number[] {
  return database
    .prepare(
      `select run_id from runs where kind = 'rectify' and knew ->> 'request' = ? and undone_on is null order by run_id desc`,
    )
    .pluck()
    .all(request) as number[]
}

/** A cell that was corrected. */
export interface CorrectedCell {
  readonly column: string
  /** '' for nothing, as `after`. */
  readonly before: string
  readonly after: string
}

/** What was corrected for a request and stands, each correction once. */
export function correctedCells(database: Database, request: number): CorrectedCell[] {
  return database
    .prepare(
      `select distinct column_name column, before, after from decisions
       where stands = 1 and run_id in (select value from json_each(?)) order by 1, 2, 3`,
    )
    .all(JSON.stringify(rectifyRuns(database, request))) as CorrectedCell[]
}

/** Customers who came with an address or a number that somebody else had corrected: they may be the same person. */
export interface Recalled {
  readonly customer: number
  readonly of: number
}

/** Of an import those whose records recall somebody who had an address or a number corrected, by number. */
export function recalledBy(database: Database, importId: number): Recalled[] {
  const rectified = rectifiedColumns(database)
  const asked = columnsOf(database, 'customers').filter(
    ({ name, field }) => field !== undefined && ofOnePerson.has(field) && rectified.has(name),
  )
  const found = asked.flatMap(
    ({ name }) =>
      database
        .prepare(
          `select distinct n._customer customer, s._customer "of" from records n
           cross join decisions d on d.rule = '${rectification}' and d.stands = 1 and d.column_name = @name and d.before = n.${quoteName(name)}
           cross join records s on s._record = d.record where n._import = @importId and s._customer <> n._customer`,
        )
        .all({ importId, name }) as Recalled[],
  )
  return found.toSorted((a, b) => a.customer - b.customer || a.of - b.of)
}

/** What tells a person. */
const ofOnePerson: ReadonlySet<string> = new Set(['email', 'phone', 'mobile', 'iban'])
