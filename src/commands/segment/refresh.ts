import type { Database } from '../../io/sqlite/driver.ts'
import { openToRead, openToWrite, storageFault } from '../../base/open.ts'
import { applyRefresh, ruleOfVersion, standingOf, storedSegments, type StoredSegment } from '../../base/segments.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless } from '../../cli/table.ts'
import { DataError } from '../../model/error.ts'
import { isRuleFault } from '../../rule/read.ts'
import { movementOf, type Movement, type Movers } from '../../segment/movement.ts'
import { refreshOrder } from '../../segment/refresh-order.ts'
import type { RefreshOptions } from '../segment.ts'
import { openBaseTable, type BaseTable } from './base-table.ts'
import { readGiven, ruleRefused, type GivenRule } from './given-rules.ts'
import { requireSegment, segmentsAsked } from './named.ts'

interface Refreshed extends Movement {
  readonly segment: string
  readonly members: number
}

/** Runs `clientele segment refresh BASE [NAME]`: who is in each segment now, who entered, who left. */
export async function runRefresh(
  path: string,
  name: string | undefined,
  options: RefreshOptions,
  context: Context,
): Promise<ExitCode> {
  const { words, say, paint, self, stdout, today } = context
  const asOf = options.asOf ?? today
  openToRead(path).close() // a refresh makes no base
  const held = await openToWrite(path, self)
  try {
    if (name !== undefined) requireSegment(held.database, name, context)
    const refreshed = await refreshAll(held.database, path, name, asOf, context)
    held.commit()
    for (const { segment, members, entered, left } of refreshed)
      say(words.segment.refresh.one({ name: harmless(segment), members, entered: countOf(entered), left: countOf(left) }))
    say(paint.good(words.segment.refresh.done({ segments: refreshed.length, day: words.day(asOf) })))
    if (options.json === true) stdout.write(`${JSON.stringify({ as_of: asOf, segments: refreshed.map(jsonOf) })}\n`)
    return ExitCode.ok
  } catch (error) {
    throw storageFault(path, error)
  } finally {
    held.close()
  }
}

/** A segment to be refreshed, and the rules that say who is in it. */
interface Due {
  readonly stored: StoredSegment
  readonly rule: GivenRule
  /** The rule that it was refreshed by before, where that was another. */
  readonly before: GivenRule | undefined
}

/**
 * Refreshes a segment, or all of them: each behind those that its rule asks for. Nothing is written before all are known: a base
 * that is being written lets nobody read the orders beside.
 *
 * @returns by name
 */
async function refreshAll(
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
  const now = new Map<string, Uint32Array>()
  const byOldRule = new Map<string, Uint32Array>()
  const table = openBaseTable(database, path, asOf, {}, context, now)
  await table.ready(due.flatMap(({ rule, before }) => (before === undefined ? [rule.rule] : [rule.rule, before.rule])))
  for (const { stored, rule, before } of due) {
    context.stop.throwIfAborted()
    if (before !== undefined) byOldRule.set(stored.name, membersBy(table, before, context))
    now.set(stored.name, membersBy(table, rule, context))
  }
  // In the order in which memberships are kept: they are added at the end, where that costs least.
  const refreshed = due
    .toSorted((a, b) => a.stored.segment - b.stored.segment)
    .map(({ stored: { segment, name: one, version } }) => {
      context.stop.throwIfAborted()
      const standing = standingOf(database, segment, asOf)
      const movement = movementOf(standing.members, now.get(one)!, byOldRule.get(one))
      applyRefresh(database, { segment, version, asOf, standing, ...movement })
      return { segment: one, members: now.get(one)!.length, ...movement }
    })
  return refreshed.toSorted((a, b) => (a.segment < b.segment ? -1 : 1))
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

const countOf = ({ data, rule }: Movers): number => data.length + rule.length

function jsonOf({ segment, members, entered, left }: Refreshed): object {
  return {
    segment,
    members,
    entered: countOf(entered),
    left: countOf(left),
    entered_by_rule: entered.rule.length,
    left_by_rule: left.rule.length,
  }
}
