import { openToRead, openToWrite, storageFault } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless } from '../../cli/table.ts'
import type { Movers } from '../../segment/movement.ts'
import type { RefreshOptions } from '../segment.ts'
import { requireSegment } from './named.ts'
import { refreshAll, type Refreshed } from './refresh-all.ts'

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
