import { setImmediate as turn } from 'node:timers/promises'
import { letOthersRead } from '../../base/open.ts'
import { applyRefresh, ruleOfVersion, standingOf, storedSegments, type StoredSegment } from '../../base/segments.ts'
import type { Context } from '../../cli/context.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import { DataError } from '../../model/error.ts'
import { isRuleFault } from '../../rule/read.ts'
import type { Condition } from '../../rule/tree.ts'
import { movementOf, type Movement } from '../../segment/movement.ts'
import { refreshOrder } from '../../segment/refresh-order.ts'
import { spokenOf } from '../../segment/speaks-of.ts'
import { openBaseTable, type BaseTable } from './base-table.ts'
import { readGiven, ruleRefused, type GivenRule } from './given-rules.ts'
import { segmentsAsked } from './named.ts'

/** What a refresh of a segment came to. */
export interface Refreshed extends Movement {
  readonly segment: string
  readonly members: number
}

/** A segment to be refreshed, and the rules that say who is in it. */
interface Due {
  readonly stored: StoredSegment
  readonly rule: GivenRule
  /** The rule that it was refreshed by before, where that was another. */
  readonly before: GivenRule | undefined
}

/** Whoever is found to be in a segment. */
interface Found {
  readonly now: Uint32Array
  /** Who would be by the rule of before, where that was another. */
  readonly byOldRule: Uint32Array | undefined
}

/** So many members are written beside a base that is still being read: 28 bytes each, which must wait in memory. */
const mostBeside = 2_000_000

/**
 * Refreshes a segment, or all of them, in a base that is held for writing: each behind those that its rule asks for, and those for
 * which orders mean nothing while orders are read.
 *
 * @returns by name
 * @throws {DataError} when one was refreshed as of a later day
 */
export async function refreshAll(
  database: Database,
  path: string,
  name: string | undefined,
  asOf: string,
  context: Context,
): Promise<Refreshed[]> {
  const segments = new Map(storedSegments(database).map((segment) => [segment.name, segment]))
  const order = refreshOrder(new Map([...segments].map(([one, { rule }]) => [one, segmentsAsked(rule)])))
  if ('circle' in order) throw new TypeError('no rule is stored that makes a circle')
  const due = order
    .filter((other) => name === undefined || other === name)
    .map((one) => dueOf(database, segments.get(one)!, path, asOf, context))
  const members = new Map<string, Uint32Array>()
  const found = new Map<Due, Found>()
  const table = openBaseTable(database, path, asOf, {}, context, members)
  const find = (one: Due): void => {
    context.stop.throwIfAborted()
    found.set(one, { now: membersBy(table, one.rule, context), byOldRule: one.before && membersBy(table, one.before, context) })
    members.set(one.rule.name, found.get(one)!.now)
  }
  const refreshed: Refreshed[] = []
  // In the order in which memberships are kept: they are added at the end, where that costs least.
  const write = (some: readonly Due[]): void => {
    for (const one of some.toSorted((a, b) => a.stored.segment - b.stored.segment)) {
      context.stop.throwIfAborted()
      refreshed.push(refresh(database, one.stored, found.get(one)!, asOf))
    }
  }
  const [first, others] = inTwo(due, table)
  await Promise.all([table.ready(due.flatMap(rulesOf)), turn().then(begin)])
  function begin(): void {
    for (const one of first) find(one)
    letOthersRead(database, true)
    let count = 0
    write(first.filter((one) => (count += found.get(one)!.now.length) <= mostBeside))
  }
  letOthersRead(database, false)
  for (const one of others) find(one)
  write(due.filter((one) => !refreshed.some(({ segment }) => segment === one.stored.name)))
  return refreshed.toSorted((a, b) => (a.segment < b.segment ? -1 : 1))
}

const rulesOf = ({ rule, before }: Due): Condition[] => (before === undefined ? [rule.rule] : [rule.rule, before.rule])

/** Parts those for which all is read from those that must wait, or ask for one that must. */
function inTwo(due: readonly Due[], table: BaseTable): [ready: Due[], waiting: Due[]] {
  const waiting = new Set<string>()
  const mustWait = (rule: Condition): boolean =>
    !table.isReady(rule) || spokenOf(rule).segments.some(({ name }) => waiting.has(name))
  for (const one of due) if (rulesOf(one).some(mustWait)) waiting.add(one.rule.name)
  return [due.filter(({ rule }) => !waiting.has(rule.name)), due.filter(({ rule }) => waiting.has(rule.name))]
}

function refresh(
  database: Database,
  { segment, name, version }: StoredSegment,
  { now, byOldRule }: Found,
  asOf: string,
): Refreshed {
  const standing = standingOf(database, segment, asOf)
  const movement = movementOf(standing.members, now, byOldRule)
  applyRefresh(database, { segment, version, asOf, standing, ...movement })
  return { segment: name, members: now.length, ...movement }
}

/** @throws {DataError} when it was refreshed as of a later day */
function dueOf(database: Database, stored: StoredSegment, path: string, asOf: string, context: Context): Due {
  const { segment, name, rule, version, refreshed, refreshedBy } = stored
  if (refreshed !== undefined && refreshed > asOf)
    throw new DataError({ fault: 'refreshed-later', about: { path, segment: name, refreshed, asOf } })
  const isOther = refreshedBy !== undefined && refreshedBy !== version
  const before = isOther ? readGiven(name, ruleOfVersion(database, segment, refreshedBy), context) : undefined
  return { stored, rule: readGiven(name, rule, context), before }
}

/** Those of whom a rule is true, ascending, by a table that is ready for it. */
export function membersBy(table: BaseTable, given: GivenRule, context: Context): Uint32Array {
  const rows = table.asker.rowsOf(given.rule)
  if (isRuleFault(rows)) throw ruleRefused(given, rows, context)
  return rows.map((row) => table.customers[row]!)
}
