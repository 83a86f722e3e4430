import type { Database } from '../io/sqlite/driver.ts'
import type { Golden } from './golden.ts'
import { goldenWriter, indexOwners, remakeCustomers } from './golden.ts'
import type { RecordColumns } from './record-columns.ts'
import { rowOfRecord } from './record-columns.ts'
import type { RunRecord } from './runs.ts'
import { rectifiedAmong } from './rectifications.ts'
import { recordRun } from './runs.ts'

/** Which records are one customer: plain data. */
export interface MergePlan {
  /** All records, or at least those that the groups speak of, with the other records of their customers. */
  readonly records: RecordColumns
  /** Numbers of records. A customer of several records may be named by any of them; no customer is in two groups. */
  readonly groups: readonly (readonly number[])[]
}

/** What a merge came to. */
export interface Merged {
  /** The number of the run, to take it back; undefined when there was nothing to merge, which leaves no trace. */
  readonly run: number | undefined
  /** Customers that others were merged into, and those others, whose ids now lead to them. */
  readonly survivors: number
  readonly absorbed: number
  /** Records that have another customer than before. */
  readonly assigned: number
}

/**
 * Merges customers in the caller's transaction: the records of each group become records of its oldest customer, which keeps
 * its id, and every assignment is noted with what it was before. No record is edited, and what belongs to it stays with it.
 */
export function applyMerge(database: Database, { records, groups }: MergePlan, golden: Golden, about: RunRecord): Merged {
  database.exec('create temp table joining (customer integer primary key, survivor integer not null)')
  try {
    const survivors = noteJoining(database, groups)
    if (survivors.length === 0) return { run: undefined, survivors: 0, absorbed: 0, assigned: 0 }
    indexOwners(database)
    const run = recordRun(database, about)
    const assigned = assign(database, run)
    const absorbed = database
      .prepare('delete from customers where customers._customer in (select j.customer from joining j)')
      .run().changes
    const recordsOf = database
      .prepare(
        `select _record from records where _record = @customer and _owner is null
         union all select _record from records where _owner = @customer order by 1`,
      )
      .pluck()
    const make = golden(records, JSON.parse(JSON.stringify(about.settings)))
    const write = goldenWriter(database)
    for (const customer of survivors) {
      const numbers = recordsOf.all({ customer }) as number[]
      write(customer, make(numbers.map((number) => rowOfRecord(records, number))))
    }
    // What one of them had corrected holds for all records that are theirs now.
    remakeCustomers(database, rectifiedAmong(database, survivors), golden)
    return { run, survivors: survivors.length, absorbed, assigned }
  } finally {
    database.exec('drop table joining')
  }
}

/** Notes which customer each goes into, and answers with those that others go into. */
function noteJoining(database: Database, groups: MergePlan['groups']): number[] {
  const customerOf = database.prepare('select _customer from records where _record = ?').pluck()
  const note = database.prepare('insert into joining values (?, ?)')
  const survivors: number[] = []
  const taken = new Set<number>()
  for (const group of groups) {
    if (group.length < 2) continue
    const customers = new Set(group.map((record) => customerOf.get(record) as number))
    let survivor = Infinity
    for (const customer of customers) {
      if (taken.has(customer)) throw new Error(`customer ${customer} is in two groups`)
      taken.add(customer)
      survivor = Math.min(survivor, customer)
    }
    if (customers.size < 2) continue
    survivors.push(survivor)
    for (const customer of customers) if (customer !== survivor) note.run(customer, survivor)
  }
  return survivors
}

/** Journals and makes the assignments of a run; answers with their number. */
function assign(database: Database, run: number): number {
  // A column of a source may be called like one of these: every name says whose it is.
  const journal = 'insert into assignments select ?, r._record, j.customer, j.survivor from joining j cross join records r'
  database.prepare(`${journal} on r._record = j.customer where r._owner is null`).run(run)
  database.prepare(`${journal} on r._owner = j.customer`).run(run)
  return database
    .prepare('update records set _owner = a.after from assignments a where a.run_id = ? and records._record = a.record')
    .run(run).changes
}

/** The id that a customer has today, given one it ever had; undefined when it was never given, or its records were erased. */
export function redirect(database: Database, id: number): number | undefined {
  return database
    .prepare(
      `select _customer from customers where _customer = @id
       union all select _customer from records where _record = @id limit 1`,
    )
    .pluck()
    .get({ id }) as number | undefined
}
