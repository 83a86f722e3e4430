import { openToRead } from '../../base/open.ts'
import { membersOn } from '../../base/segments.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless } from '../../cli/table.ts'
import { usageFault } from '../../cli/usage.ts'
import { without } from '../../segment/movement.ts'
import type { CompareOptions } from '../segment.ts'
import { requireSegment } from './named.ts'

/** Runs `clientele segment compare BASE NAME --from DATE --to DATE`: who stayed, entered and left between two days. */
export function runCompare(path: string, names: readonly string[], options: CompareOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  const { from, to } = options
  if (from === undefined || to === undefined) throw usageFault(words.segment.usage.daysMissing)
  const [name] = names
  if (name === undefined || names.length > 1) throw usageFault(words.segmentKpis.usage.oneName)
  const database = openToRead(path)
  try {
    const { segment } = requireSegment(database, name, context)
    const [before, after] = [membersOn(database, segment, from), membersOn(database, segment, to)]
    const entered = without(after, before).length
    const stayed = after.length - entered
    const left = before.length - stayed
    say(
      paint.good(
        words.segment.compare.done({
          name: harmless(name),
          from: words.day(from),
          before: before.length,
          to: words.day(to),
          after: after.length,
          stayed,
          entered,
          left,
        }),
      ),
    )
    if (options.json === true)
      stdout.write(
        `${JSON.stringify({ segment: name, from: { date: from, members: before.length }, to: { date: to, members: after.length }, stayed, entered, left })}\n`,
      )
    return Promise.resolve(ExitCode.ok)
  } finally {
    database.close()
  }
}
