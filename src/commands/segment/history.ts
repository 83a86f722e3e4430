import { openToRead } from '../../base/open.ts'
import { membershipRows, refreshRows } from '../../base/segments.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import { rowsTarget } from '../rfm/target.ts'
import type { ListOptions } from '../segment.ts'
import { requireSegment } from './named.ts'

const intervals = ['segment', 'customer', 'entered', 'left', 'entered_because', 'left_because'] as const
const counts = ['segment', 'date', 'members', 'entered', 'left'] as const

/** Runs `clientele segment history BASE [NAME]`: who was in a segment from when to when, or how many. */
export async function runHistory(
  path: string,
  name: string | undefined,
  options: ListOptions,
  context: Context,
): Promise<ExitCode> {
  const output = rowsTarget(path, [], { output: options.output }, options.json === true, context)
  const database = openToRead(path)
  try {
    const segment = name === undefined ? undefined : requireSegment(database, name, context).segment
    const isCounted = options.counts === true
    const counted = refreshRows(database, segment)
    let written = 0
    function* rows(): Generator<readonly string[]> {
      for (const row of isCounted ? counted : membershipRows(database, segment)) {
        written++
        yield row.map(String)
      }
    }
    await allOrNone(context, async (pending) => {
      if (output === undefined) return
      const header = isCounted ? counts : intervals
      pending.push(await writeRows(output, 'history', header, rows(), context, options.excel === true))
    })
    if (output !== undefined) context.say(context.words.segment.history.done(written))
    if (options.json === true) {
      const told = counted.map((row) => Object.fromEntries(counts.map((key, at) => [key, row[at]])))
      context.stdout.write(`${JSON.stringify({ counts: told, output: output ?? null })}\n`)
    }
    return ExitCode.ok
  } finally {
    database.close()
  }
}
