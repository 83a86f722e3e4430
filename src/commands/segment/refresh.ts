import type { Database } from '../../io/sqlite/driver.ts'
import { openToRead, openToWrite, storageFault } from '../../base/open.ts'
import { applyRefresh, ruleOfVersion, standingOf, storedSegments, type StoredSegment } from '../../base/segments.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless } from '../../cli/table.ts'
import { DataError } from '../../model/error.ts'
import { isRuleFault } from '../../rule/read.ts'
import { movementOf, type Movement } from '../../segment/movement.ts'
import { refreshOrder } from '../../segment/refresh-order.ts'
import type { RefreshOptions } from '../segment.ts'
import { openBaseTable, type BaseTable } from './base-table.ts'
import { readGiven, ruleRefused } from './given-rules.ts'
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
      say(words.segment.refresh.one({ name: harmless(segment), members, entered: entered.length, left: left.length }))
    say(paint.good(words.segment.refresh.done({ segments: refreshed.length, day: words.day(asOf) })))
    if (options.json === true) stdout.write(`${JSON.stringify({ as_of: asOf, segments: refreshed.map(jsonOf) })}\n`)
    return ExitCode.ok
  } catch (error) {
    throw storageFault(path, error)
  } finally {
    held.close()
  }
}

/** Refreshes a segment, or all of them: each behind those that its rule asks for. Answers by name. */
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
  const table = openBaseTable(database, path, asOf, {}, context)
  const refreshed: Refreshed[] = []
  for (const one of order.filter((other) => name === undefined || other === name)) {
    context.stop.throwIfAborted()
    refreshed.push(await refresh(database, table, segments.get(one)!, path, asOf, context))
  }
  return refreshed.toSorted((a, b) => (a.segment < b.segment ? -1 : 1))
}

async function refresh(
  database: Database,
  table: BaseTable,
  { segment, name, rule, version, refreshed, refreshedBy }: StoredSegment,
  path: string,
  asOf: string,
  context: Context,
): Promise<Refreshed> {
  if (refreshed !== undefined && refreshed > asOf)
    throw new DataError({ fault: 'refreshed-later', about: { path, segment: name, refreshed, asOf } })
  const now = await membersBy(table, name, rule, context)
  const isOther = refreshedBy !== undefined && refreshedBy !== version
  const byOldRule = isOther ? await membersBy(table, name, ruleOfVersion(database, segment, refreshedBy), context) : undefined
  const standing = standingOf(database, segment, asOf)
  const movement = movementOf(standing.members, now, byOldRule)
  applyRefresh(database, { segment, version, asOf, standing, ...movement })
  return { segment: name, members: now.length, ...movement }
}

/** Those of whom a rule is true, ascending. */
export async function membersBy(table: BaseTable, name: string, text: string, context: Context): Promise<Uint32Array> {
  const given = readGiven(name, text, context)
  await table.ready([given.rule])
  const rows = table.asker.rowsOf(given.rule)
  if (isRuleFault(rows)) throw ruleRefused(given, rows, context)
  return rows.map((row) => table.customers[row]!)
}

const byRule = (movers: Movement['entered']): number => movers.filter(({ because }) => because === 'rule').length

function jsonOf({ segment, members, entered, left }: Refreshed): object {
  return {
    segment,
    members,
    entered: entered.length,
    left: left.length,
    entered_by_rule: byRule(entered),
    left_by_rule: byRule(left),
  }
}
