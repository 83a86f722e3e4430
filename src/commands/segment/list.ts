import { openToRead } from '../../base/open.ts'
import { storedSegments } from '../../base/segments.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import { rowsTarget } from '../rfm/target.ts'
import { jsonOfRule } from '../../rule/json.ts'
import type { ListOptions } from '../segment.ts'
import { readGiven } from './given-rules.ts'

const header = ['segment', 'rule', 'version', 'members', 'refreshed'] as const

/** Runs `clientele segment list BASE`: the segments of a base. */
export async function runList(path: string, options: ListOptions, context: Context): Promise<ExitCode> {
  const output = rowsTarget(path, [], { output: options.output }, options.json === true, context)
  const database = openToRead(path)
  try {
    const segments = storedSegments(database)
    const rows = segments.map(({ name, rule, version, members, refreshed = '' }) => [
      name,
      rule,
      String(version),
      String(members),
      refreshed,
    ])
    await allOrNone(context, async (pending) => {
      if (output !== undefined) pending.push(await writeRows(output, 'segments', header, rows, context, options.excel === true))
    })
    context.say(context.words.segment.list.done(segments.length))
    if (options.json === true) {
      const told = segments.map(({ name, rule, version, members, refreshed }) => {
        const tree = jsonOfRule(readGiven(name, rule, context).rule)
        return { segment: name, rule, tree, version, members, refreshed: refreshed ?? null }
      })
      context.stdout.write(`${JSON.stringify({ segments: told })}\n`)
    }
    return ExitCode.ok
  } finally {
    database.close()
  }
}
