import type { Database } from '../io/sqlite/driver.ts'

/** A segment as it stands. */
export interface StoredSegment {
  readonly segment: number
  readonly name: string
  /** Of the rule, from 1. */
  readonly version: number
  readonly rule: string
  readonly members: number
  /** The day of the last refresh, and the version of the rule that it went by. */
  readonly refreshed: string | undefined
  readonly refreshedBy: number | undefined
}

/** Before this version a base had no segments. */
const firstVersion = 4
const hasSegments = (database: Database): boolean => (database.pragma('user_version', { simple: true }) as number) >= firstVersion

/** All segments, by name. */
export function storedSegments(database: Database): StoredSegment[] {
  if (!hasSegments(database)) return []
  const rows = database
    .prepare(
      `select s.segment_id segment, s.name, v.version, v.rule,
         (select count(*) from memberships m where m.segment_id = s.segment_id and m.left_on is null) members,
         r.as_of refreshed, r.version "refreshedBy"
       from segments s join segment_versions v using (segment_id)
       left join refreshes r on r.segment_id = s.segment_id
         and r.as_of = (select max(as_of) from refreshes where segment_id = s.segment_id)
       where v.version = (select max(version) from segment_versions where segment_id = s.segment_id) order by s.name`,
    )
    .all() as (Omit<StoredSegment, 'refreshed' | 'refreshedBy'> & { refreshed: string | null; refreshedBy: number | null })[]
  return rows.map((row) => ({ ...row, refreshed: row.refreshed ?? undefined, refreshedBy: row.refreshedBy ?? undefined }))
}

/** The numbers of all segments, by name. */
export function segmentNumbers(database: Database): ReadonlyMap<string, number> {
  if (!hasSegments(database)) return new Map()
  return new Map(database.prepare('select name, segment_id from segments').raw().all() as [string, number][])
}

export function countSegments(database: Database): number {
  return hasSegments(database) ? (database.prepare('select count(*) from segments').pluck().get() as number) : 0
}

/** The rule that a version of a segment had. */
export function ruleOfVersion(database: Database, segment: number, version: number): string {
  return database
    .prepare('select rule from segment_versions where segment_id = ? and version = ?')
    .pluck()
    .get(segment, version) as string
}

/** Gives a segment a rule: a new version of it, from 1. */
export function storeRule(database: Database, name: string, rule: string, definedOn: string): number {
  database.prepare('insert into segments (name) values (?) on conflict do nothing').run(name)
  const segment = database.prepare('select segment_id from segments where name = ?').pluck().get(name) as number
  return database
    .prepare(
      `insert into segment_versions
       select @segment, coalesce(max(version), 0) + 1, @rule, @definedOn from segment_versions where segment_id = @segment
       returning version`,
    )
    .pluck()
    .get({ segment, rule, definedOn }) as number
}

/** Those who were in a segment on a day, ascending. */
export function membersOn(database: Database, segment: number, day: string): Uint32Array {
  const rows = database.prepare(
    `select customer from memberships
     where segment_id = @segment and entered <= @day and (left_on is null or left_on > @day) order by customer`,
  )
  return Uint32Array.from(rows.pluck().all({ segment, day }) as number[])
}

/** Somebody who enters or leaves: because of what is known of them, or because the rule has become another. */
interface Mover {
  readonly customer: number
  readonly because: 'data' | 'rule'
}

/** Who is in a segment before it is refreshed as of a day. */
export interface Standing {
  /** Ascending. */
  readonly members: Uint32Array
  /** Those of them who entered on that very day, by an earlier refresh; and those who left on it. */
  readonly enteredToday: ReadonlySet<number>
  readonly leftToday: ReadonlySet<number>
}

/** How things stand with a segment as of a day, all of its memberships looked at once. */
export function standingOf(database: Database, segment: number, asOf: string): Standing {
  // Two bits beside the number: one text of all of them is cheaper to hand over than a row each.
  const list = database
    .prepare(
      `select json_group_array(4 * customer + 2 * (left_on is not null) + (entered = @asOf)) from memberships
       where segment_id = @segment and (left_on is null or left_on = @asOf)`,
    )
    .pluck()
    .get({ segment, asOf }) as string
  const members: number[] = []
  const [enteredToday, leftToday] = [new Set<number>(), new Set<number>()]
  for (const code of JSON.parse(list) as number[]) {
    const customer = Math.floor(code / 4)
    if (code % 4 >= 2) leftToday.add(customer)
    else {
      members.push(customer)
      if (code % 2 === 1) enteredToday.add(customer)
    }
  }
  return { members: Uint32Array.from(members), enteredToday, leftToday }
}

/** What a refresh of a segment changes. */
export interface Refresh {
  readonly segment: number
  readonly version: number
  readonly asOf: string
  readonly standing: Standing
  readonly entered: readonly Mover[]
  readonly left: readonly Mover[]
}

/**
 * Notes who entered and who left, in the caller's transaction. Whoever leaves on the day they entered was never in, and
 * whoever is back on the day they left never left. The day's counts are what they come to then.
 */
export function applyRefresh(database: Database, { segment, version, asOf, standing, entered, left }: Refresh): void {
  const { members, enteredToday, leftToday } = standing
  const [back, fresh] = parted(entered, leftToday)
  const [never, gone] = parted(left, enteredToday)
  const these = 'select value from json_each(@customers)'
  const comeBack = database.prepare(
    `update memberships set left_on = null, left_because = null
     where segment_id = @segment and left_on = @asOf and customer in (${these})`,
  )
  const enter = database.prepare(
    'insert into memberships select @segment, value, @asOf, null, @because, null from json_each(@customers)',
  )
  const neverIn = database.prepare(
    `delete from memberships where segment_id = @segment and entered = @asOf and left_on is null and customer in (${these})`,
  )
  const leave = database.prepare(
    `update memberships set left_on = @asOf, left_because = @because
     where segment_id = @segment and left_on is null and customer in (${these})`,
  )
  for (const because of ['data', 'rule']) {
    comeBack.run({ segment, asOf, customers: numbersOf(back, because) })
    enter.run({ segment, asOf, because, customers: numbersOf(fresh, because) })
    neverIn.run({ segment, asOf, customers: numbersOf(never, because) })
    leave.run({ segment, asOf, because, customers: numbersOf(gone, because) })
  }
  database.prepare('insert or replace into refreshes values (@segment, @asOf, @version, @members, @entered, @gone)').run({
    segment,
    asOf,
    version,
    members: members.length + entered.length - left.length,
    entered: enteredToday.size + fresh.length - never.length,
    gone: leftToday.size + gone.length - back.length,
  })
}

/** Those who are among some, and those who are not. */
function parted(movers: readonly Mover[], some: ReadonlySet<number>): [among: Mover[], others: Mover[]] {
  const [among, others]: [Mover[], Mover[]] = [[], []]
  for (const mover of movers) (some.has(mover.customer) ? among : others).push(mover)
  return [among, others]
}

/** The customers of movers as a JSON array. */
function numbersOf(movers: readonly Mover[], because: string): string {
  const numbers: number[] = []
  for (const mover of movers) if (mover.because === because) numbers.push(mover.customer)
  return `[${numbers.join()}]`
}

/** The intervals in which customers were in segments: by segment, then day, then customer. */
export function* membershipRows(database: Database, segment: number | undefined): Generator<readonly string[]> {
  if (!hasSegments(database)) return
  const rows = database
    .prepare(
      `select s.name, 'c' || m.customer, m.entered, coalesce(m.left_on, ''), m.entered_because, coalesce(m.left_because, '')
       from memberships m join segments s using (segment_id) where @segment is null or s.segment_id = @segment
       order by s.name, m.entered, m.customer`,
    )
    .raw()
  yield* rows.iterate({ segment: segment ?? null }) as IterableIterator<string[]>
}

/** One row a refresh: by segment, then day. */
export function refreshRows(database: Database, segment: number | undefined): readonly (readonly (string | number)[])[] {
  if (!hasSegments(database)) return []
  return database
    .prepare(
      `select s.name, r.as_of, r.members, r.entered, r.gone from refreshes r join segments s using (segment_id)
       where @segment is null or s.segment_id = @segment order by s.name, r.as_of`,
    )
    .raw()
    .all({ segment: segment ?? null }) as (string | number)[][]
}
