import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { placeOf } from '../../orders/customers.ts'
import { measureNames } from '../../rfm/cuts.ts'
import { explainCustomer, type Explanation } from '../../rfm/explain.ts'
import { noRecency } from '../../rfm/measures.ts'
import { namingOf } from '../../rfm/score.ts'
import type { ExplainOptions } from '../rfm.ts'
import { allOrNone } from '../rows-file.ts'
import { refuseClashes } from '../targets.ts'
import { explainLines } from './explain-lines.ts'
import { scoresText } from './score-rows.ts'
import { scoreTable, type ScoredTable } from './scored.ts'
import { sayInput } from './talk.ts'

/** Runs `clientele rfm explain`: why a customer is in its segment, and what would change that. */
export async function runExplain(input: string, options: ExplainOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  if (options.customer === undefined) throw usageFault(words.rfm.usage.customerMissing)
  const inputs = [input, options.cuts, options.scheme, options.rates].filter((path) => path !== undefined)
  refuseClashes(inputs, { output: '-', report: options.report }, context)
  const run = await scoreTable(input, options, context)
  sayInput(run.table, context)
  const who = placeOf(run.table.orders.customers, options.customer)
  if (who === undefined) {
    say(paint.bad(words.rfm.explain.nobody))
    if (options.json === true) stdout.write('null\n')
    return ExitCode.no
  }
  const explained = explanationOf(run, who)
  const { report } = options
  if (report !== undefined)
    await allOrNone(context, async (pending) => {
      const { writeHistoryReport } = await import('./report-history.ts')
      pending.push(writeHistoryReport(report, run, who, explained, options.returns, context))
    })
  if (options.json === true) stdout.write(`${JSON.stringify(explainJson(run, who, explained))}\n`)
  else for (const line of explainLines(run, who, explained, context)) stdout.write(`${line}\n`)
  return ExitCode.ok
}

/** An amount may be that much finer than those of a file are, by chance. */
const cents = 100

/** Undefined for those who never bought. */
function explanationOf({ measures, cuts, scheme, unit }: ScoredTable, who: number): Explanation | undefined {
  if (measures.orders[who] === 0) return undefined
  const values = {
    recencyDays: measures.recencyDays[who]!,
    orders: measures.orders[who]!,
    monetary: unit === undefined ? undefined : measures.monetary[who]! / unit,
  }
  return explainCustomer(values, cuts, namingOf(scheme, cuts), 1 / Math.max(cents, unit ?? 1))
}

function explainJson(
  { table, measures, scored, cuts, unit }: ScoredTable,
  who: number,
  explained: Explanation | undefined,
): unknown {
  const scores = explained?.scores
  const recency = measures.recencyDays[who]!
  return {
    customer: table.orders.customers[who]!,
    recency_days: recency === noRecency ? null : recency,
    orders: measures.orders[who]!,
    monetary: unit === undefined ? null : measures.monetary[who]! / unit,
    r: scores?.r ?? null,
    f: scores?.f ?? null,
    m: scores?.m ?? null,
    rfm: scores === undefined ? null : scoresText([scores.r, scores.f, scores.m ?? 0], cuts),
    segment: scored.segments[scored.segment[who]!]!,
    ...(explained?.points === undefined
      ? {}
      : {
          points: explained.points.sum,
          fired: explained.points.fired.map(({ when, points }) => ({ when, points })),
        }),
    cuts,
    next: explained === undefined ? null : Object.fromEntries(measureNames.map((name) => [name, explained.next[name] ?? null])),
    moves: explained?.moves ?? [],
  }
}
