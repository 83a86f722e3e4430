import { openToRead } from '../../base/open.ts'
import { storedRequests } from '../../base/requests.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import { rowsTarget } from '../rfm/target.ts'
import type { RequestsOptions } from './request-verbs.ts'
import { jsonOf, shown } from './request-base.ts'

const header = ['request', 'kind', 'received', 'due', 'status', 'days_left'] as const

/** Runs `clientele forget requests BASE`: the requests of a base, and which of them are late. */
export async function runRequests(path: string, options: RequestsOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  const asOf = options.asOf ?? context.today
  const output = rowsTarget(path, [], { output: options.output }, options.json === true, context)
  const database = openToRead(path)
  try {
    const all = storedRequests(database).map((stored) => shown(stored, asOf))
    const open = all.filter(({ daysLeft }) => daysLeft !== undefined)
    const late = open.filter(({ daysLeft }) => daysLeft! < 0)
    const listed = options.late === true ? late : all
    const rows = listed.map((one) => [
      String(one.request),
      one.kind,
      one.received,
      one.due,
      one.status,
      String(one.daysLeft ?? ''),
    ])
    await allOrNone(context, async (pending) => {
      if (output !== undefined) pending.push(await writeRows(output, 'requests', header, rows, context, options.excel === true))
    })
    const due = open
      .filter((one) => one.daysLeft! >= 0)
      .map((one) => one.due)
      .toSorted()[0]
    const line = words.requests.list.done({
      all: all.length,
      open: open.length,
      late: late.length,
      next: due === undefined ? undefined : words.day(due),
    })
    say(late.length > 0 ? paint.warn(line) : line)
    if (options.json === true) stdout.write(`${JSON.stringify({ as_of: asOf, requests: listed.map(jsonOf) })}\n`)
    return options.late === true && late.length > 0 ? ExitCode.no : ExitCode.ok
  } finally {
    database.close()
  }
}
