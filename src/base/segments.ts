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

/** Those who enter or leave: because of what is known of them, or because the rule has become another. */
type Movers = Readonly<Record<(typeof reasons)[number], Uint32Array>>

const reasons = ['data', 'rule'] as const

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
  readonly entered: Movers
  readonly left: Movers
}

/**
 * Notes who entered and who left, in the caller's transaction. Whoever leaves on the day they entered was never in, and
 * whoever is back on the day they left never left. The day's counts are what they come to then.
 */
export function applyRefresh(database: Database, { segment, version, asOf, standing, entered, left }: Refresh): void {
  const { members, enteredToday, leftToday } = standing
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
  const counts = { members: members.length, entered: enteredToday.size, gone: leftToday.size }
  const each = (statement: ReturnType<Database['prepare']>, customers: Uint32Array, because: string): number => {
    if (customers.length > 0) statement.run({ segment, asOf, because, customers: `[${customers.join()}]` })
    return customers.length
  }
  for (const because of reasons) {
    const [back, fresh] = parted(entered[because], leftToday)
    const [never, gone] = parted(left[because], enteredToday)
    counts.gone -= each(comeBack, back, because)
    counts.entered += each(enter, fresh, because)
    counts.entered -= each(neverIn, never, because)
    counts.gone += each(leave, gone, because)
    counts.members += entered[because].length - left[because].length
  }
  database
    .prepare('insert or replace into refreshes values (@segment, @asOf, @version, @members, @entered, @gone)')
    .run({ segment, asOf, version, ...counts })
}

/** Those who are among some, and those who are not. */
function parted(customers: Uint32Array, some: ReadonlySet<number>): [among: Uint32Array, others: Uint32Array] {
  if (some.size === 0) return [customers.subarray(0, 0), customers]
  return [customers.filter((customer) => some.has(customer)), customers.filter((customer) => !some.has(customer))]
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
