import type { Database } from '../io/sqlite/driver.ts'
import type { Assessment } from '../model/assessment.ts'
import type { TableName } from '../model/field.ts'
import { recordRun } from './runs.ts'

/** What a base keeps of a run of validate. */
export interface AssessedRun {
  /** The day the run believed it was. */
  readonly ranOn: string
  readonly table: TableName
  /** Told by the rules that were asked: only runs of one yardstick can be compared. */
  readonly yardstick: string
  /** As the run left the table. */
  readonly left: Assessment
  /** As it found it; undefined where it mended nothing. */
  readonly found: Assessment | undefined
  /** Cells it mended. */
  readonly mended: number
}

/** A run that was kept. */
export interface KeptRun extends AssessedRun {
  readonly run: number
  /** The number of the last import there had been. */
  readonly imports: number
}

/** Keeps a run of validate in the journal, and answers with its number. */
export function keepAssessment(database: Database, { ranOn, table, yardstick, left, found, mended }: AssessedRun): number {
  const settings = { table, yardstick }
  const decided = { left, ...(found === undefined ? {} : { found }), mended }
  return recordRun(database, { kind: 'validate', ranOn, settings, knew: { imports: lastImport(database) }, decided })
}

/** Notes what came of a run that is in the journal already. */
export function amendAssessment(
  database: Database,
  run: number,
  { left, found, mended }: Pick<AssessedRun, 'left' | 'found' | 'mended'>,
): void {
  const decided = { left, ...(found === undefined ? {} : { found }), mended }
  database.prepare('update runs set decided = ? where run_id = ?').run(JSON.stringify(decided), run)
}

/** The runs of validate over one table that stand, the earliest first. None in a base that has no journal yet. */
export function readAssessments(database: Database, table: TableName): KeptRun[] {
  if (database.prepare("select 1 from sqlite_schema where name = 'runs'").get() === undefined) return []
  const rows = database
    .prepare(
      `select run_id run, ran_on "ranOn", settings, knew, decided from runs
       where kind = 'validate' and undone_on is null and settings ->> 'table' = ? order by run_id`,
    )
    .all(table) as { run: number; ranOn: string; settings: string; knew: string; decided: string }[]
  return rows.map(({ run, ranOn, settings, knew, decided }) => ({
    run,
    ranOn,
    ...(JSON.parse(settings) as Pick<AssessedRun, 'table' | 'yardstick'>),
    ...(JSON.parse(knew) as Pick<KeptRun, 'imports'>),
    ...({ found: undefined, ...(JSON.parse(decided) as Pick<AssessedRun, 'left' | 'mended'>) } as Pick<
      AssessedRun,
      'left' | 'found' | 'mended'
    >),
  }))
}

/** How many decisions about cells that stood have lapsed by imports after this one. */
export function lapsedSince(database: Database, imports: number): number {
  if (database.prepare("select 1 from sqlite_schema where name = 'decisions'").get() === undefined) return 0
  return database
    .prepare('select count(*) from (select distinct record, column_name from decisions where lapsed_by > ?)')
    .pluck()
    .get(imports) as number
}

const lastImport = (database: Database): number =>
  database.prepare('select coalesce(max(import_id), 0) from imports').pluck().get() as number
