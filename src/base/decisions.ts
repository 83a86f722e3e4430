import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import { decidedCells } from './decided-cells.ts'
import type { Golden } from './golden.ts'
import { indexOwners, remakeCustomers } from './golden.ts'
import { rectification } from './rectifications.ts'

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
    if (now === decision.after) continue
    if (now === decision.before) left.push(decision)
    else missed.push(decision)
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
export function goldenCells(database: Database): (column: string, customer: number) => string | undefined {
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
    const key = `${rule === rectification ? 'asked' : 'found'} ${column}`
    let holding = holders.get(key)
    if (holding === undefined) {
      const own = `coalesce(r.${quoteName(column)}, '')`
      const select = `select r._record record, ${own} cell from records r`
      const asked = `exists (select 1 from decisions a where a.record = r._record and a.column_name = @column
        and a.stands = 1 and a.rule = '${rectification}')`
      // What a person had corrected is not mended: they know.
      const holds = `and ${cellOf(column)} = @before${rule === rectification ? '' : ` and not ${asked}`}`
      holding = database.prepare(
        `${select} where r._record = @customer and r._owner is null ${holds} union all ${select} where r._owner = @customer ${holds}`,
      )
      holders.set(key, holding)
    }
    const records = holding.all({ customer, before, column }) as { record: number; cell: string }[]
    for (const { record, cell } of records) {
      supersede.run({ run, record, column })
      note.run({ run, record, column, cell, before, after, rule, confidence })
    }
    return records.length > 0
  }
}

/** Decisions that had stood, and whose cells came otherwise. */
export interface Lapsed {
  readonly lapsed: number
  /** Those of them that a person had asked for. */
  readonly asked: number
}

/**
 * Lets the decisions lapse whose cells an import brings otherwise. What a person had corrected lapses for a third value alone, and
 * stands again where the old one comes back: an import of an older file undoes nothing. To be called before the records get their
 * new versions.
 */
export function lapseDecisions(
  database: Database,
  { importId, columns }: { readonly importId: number; readonly columns: readonly { readonly name: string }[] },
): Lapsed {
  const anew = `lapsed_by is null or rule = '${rectification}'`
  if (database.prepare(`select 1 from decisions where ${anew} limit 1`).get() === undefined) return { lapsed: 0, asked: 0 }
  const decided = database.prepare(`select distinct lower(column_name) from decisions where ${anew}`).pluck().all()
  const known = new Set(decided as string[])
  let [lapsed, asked] = [0, 0]
  for (const [at, { name }] of columns.entries()) {
    if (!known.has(name.toLowerCase())) continue
    const cell = `coalesce(s.c${at}, '')`
    const arrived = `arriving a join stage.rows s on s.rowid = a.staged
      where a.same = 0 and decisions.record = a.record and decisions.column_name = @name collate nocase`
    const changed = `${arrived} and lapsed_by is null and decisions.cell <> ${cell}
      and not (decisions.rule = '${rectification}' and decisions.after = ${cell})`
    const gone = database
      .prepare(
        `select count(*) lapsed, count(*) filter (where decisions.rule = '${rectification}') asked
         from decisions, ${changed} and stands = 1`,
      )
      .get({ name }) as Lapsed
    lapsed += gone.lapsed
    asked += gone.asked
    database.prepare(`update decisions set lapsed_by = @importId, stands = 0 from ${changed}`).run({ importId, name })
    database
      .prepare(
        `update decisions set lapsed_by = null, stands = 1 from ${arrived} and lapsed_by is not null and decisions.cell = ${cell}
           and decisions.rule = '${rectification}'
           and decisions.run_id in (select run_id from runs where kind = 'rectify' and undone_on is null)
           and not exists (select 1 from decisions o where o.record = decisions.record
             and o.column_name = decisions.column_name and o.run_id > decisions.run_id)`,
      )
      .run({ name })
  }
  return { lapsed, asked }
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
