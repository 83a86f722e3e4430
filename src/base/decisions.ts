import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import { decidedCells } from './decided-cells.ts'
import type { Golden } from './golden.ts'
import { indexOwners, remakeCustomers } from './golden.ts'

/** A cell of a golden record that is to be another: plain data. */
export interface CellDecision {
  readonly customer: number
  /** By its name in the base. */
  readonly column: string
  readonly before: string
  readonly after: string
  readonly rule: string
  /** 0..1. */
  readonly confidence: number
}

/** What came of decisions. */
export interface Decided {
  /** Those that were taken, about records of which the golden cell was made. */
  readonly taken: number
  /** Those whose golden cell is something else, or is made of several records and stands in none. */
  readonly missed: readonly CellDecision[]
}

/**
 * Decides about cells, in the caller's transaction: the records of the customer that hold what the golden record has are read
 * otherwise from now on, and golden records are made again. No record is edited.
 *
 * @param insists whether another value that would win then is decided about too, so that what was said is what stands
 */
export function decideCells(
  database: Database,
  run: number,
  decisions: readonly CellDecision[],
  golden: Golden,
  insists: boolean,
): Decided {
  indexOwners(database)
  const goldenCell = goldenCells(database)
  const missed: CellDecision[] = []
  let left: CellDecision[] = []
  for (const decision of decisions) {
    const now = goldenCell(decision.column, decision.customer)
    if (now === decision.before) left.push(decision)
    else if (now !== decision.after) missed.push(decision)
  }
  let taken = 0
  for (let first = true; left.length > 0; first = false) {
    const take = taker(database, run)
    const reached: CellDecision[] = []
    for (const decision of left)
      if (take(decision)) {
        reached.push(decision)
        if (first) taken++
      } else {
        missed.push(decision)
        if (!first) taken--
      }
    remakeCustomers(
      database,
      [...new Set(reached.map(({ customer }) => customer))].toSorted((a, b) => a - b),
      golden,
    )
    left = insists
      ? reached.flatMap((decision) => {
          const now = goldenCell(decision.column, decision.customer)
          return now === decision.after ? [] : [{ ...decision, before: now! }]
        })
      : []
  }
  return { taken, missed }
}

/** Cells of golden records, '' for nothing; undefined where there is no such customer. */
function goldenCells(database: Database): (column: string, customer: number) => string | undefined {
  const queries = new Map<string, ReturnType<Database['prepare']>>()
  return (column, customer) => {
    let query = queries.get(column)
    if (query === undefined)
      queries.set(
        column,
        (query = database.prepare(`select coalesce(${quoteName(column)}, '') from customers where _customer = ?`).pluck()),
      )
    return query.get(customer) as string | undefined
  }
}

/** Notes a decision for each record of the customer that has the cell; false where none has. */
function taker(database: Database, run: number): (decision: CellDecision) => boolean {
  const cellOf = decidedCells(database, 'r')
  const supersede = database.prepare(
    'update decisions set stands = 0 where record = @record and column_name = @column and stands = 1 and run_id < @run',
  )
  // A run that decides twice about a cell, because another value would have won, has decided once: for the last.
  const note = database.prepare(
    `insert into decisions values (@run, @record, @column, @cell, @before, @after, @rule, @confidence, 1, null)
     on conflict do update set after = excluded.after, rule = excluded.rule, confidence = excluded.confidence, stands = 1`,
  )
  const holders = new Map<string, ReturnType<Database['prepare']>>()
  return ({ customer, column, before, after, rule, confidence }) => {
    let holding = holders.get(column)
    if (holding === undefined) {
      const own = `coalesce(r.${quoteName(column)}, '')`
      const select = `select r._record record, ${own} cell from records r`
      const holds = `and ${cellOf(column)} = @before`
      holding = database.prepare(
        `${select} where r._record = @customer and r._owner is null ${holds} union all ${select} where r._owner = @customer ${holds}`,
      )
      holders.set(column, holding)
    }
    const records = holding.all({ customer, before }) as { record: number; cell: string }[]
    for (const { record, cell } of records) {
      supersede.run({ run, record, column })
      note.run({ run, record, column, cell, before, after, rule, confidence })
    }
    return records.length > 0
  }
}

/**
 * Lets the decisions lapse whose cells an import brings otherwise; answers with how many had stood. To be called before the
 * records get their new versions.
 */
export function lapseDecisions(
  database: Database,
  { importId, columns }: { readonly importId: number; readonly columns: readonly { readonly name: string }[] },
): number {
  if (database.prepare('select 1 from decisions where lapsed_by is null limit 1').get() === undefined) return 0
  const decided = database.prepare('select distinct lower(column_name) from decisions where lapsed_by is null').pluck().all()
  const known = new Set(decided as string[])
  let lapsed = 0
  for (const [at, { name }] of columns.entries()) {
    if (!known.has(name.toLowerCase())) continue
    const facts = { importId, name }
    const changed = `from arriving a join stage.rows s on s.rowid = a.staged
      where a.same = 0 and decisions.record = a.record and decisions.column_name = @name collate nocase and lapsed_by is null
      and decisions.cell <> coalesce(s.c${at}, '')`
    lapsed += database
      .prepare(`select count(*) from decisions, ${changed.slice(5)} and stands = 1`)
      .pluck()
      .get({ name }) as number
    database.prepare(`update decisions set lapsed_by = @importId, stands = 0 ${changed}`).run(facts)
  }
  return lapsed
}

/** Takes the decisions of a run back, so that those before them stand again; answers with the customers that they are about. */
export function undecide(database: Database, run: number): { readonly takenBack: number; readonly customers: readonly number[] } {
  const { changes: takenBack } = database.prepare('update decisions set stands = 0 where run_id = ? and stands = 1').run(run)
  database
    .prepare(
      `update decisions set stands = 1 where lapsed_by is null and (run_id, record, column_name) in (
         select max(e.run_id), e.record, e.column_name from decisions u
         join decisions e on e.record = u.record and e.column_name = u.column_name and e.run_id < u.run_id
         join runs on runs.run_id = e.run_id and runs.undone_on is null
         where u.run_id = ? group by e.record, e.column_name)`,
    )
    .run(run)
  const customers = database
    .prepare(
      'select distinct r._customer from decisions d cross join records r on r._record = d.record where d.run_id = ? order by 1',
    )
    .pluck()
    .all(run) as number[]
  return { takenBack, customers }
}
