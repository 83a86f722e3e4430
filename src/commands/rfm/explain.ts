import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { harmless, renderTable } from '../../cli/table.ts'
import { decimalText } from '../../numeric/decimals.ts'
import { placeOf } from '../../orders/customers.ts'
import { measureNames, type MeasureName } from '../../rfm/cuts.ts'
import { explainCustomer, type Explanation } from '../../rfm/explain.ts'
import { noRecency } from '../../rfm/measures.ts'
import { namingOf } from '../../rfm/score.ts'
import type { ExplainOptions } from '../rfm.ts'
import { scoreTable, type ScoredTable } from './scored.ts'
import { sayInput } from './talk.ts'

const plainWidth = 80

/** Runs `clientele rfm explain`: why a customer is in its segment, and what would change that. */
export async function runExplain(input: string, options: ExplainOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  if (options.customer === undefined) throw usageFault(words.rfm.usage.customerMissing)
  const run = await scoreTable(input, options, context)
  sayInput(run.table, context)
  const who = placeOf(run.table.orders.customers, options.customer)
  if (who === undefined) {
    say(paint.bad(words.rfm.explain.nobody))
    if (options.json === true) stdout.write('null\n')
    return ExitCode.no
  }
  const explained = explanationOf(run, who)
  if (options.json === true) stdout.write(`${JSON.stringify(explainJson(run, who, explained))}\n`)
  else for (const line of explainLines(run, who, explained, context)) stdout.write(`${line}\n`)
  return ExitCode.ok
}

/** Undefined for those who never bought. */
function explanationOf({ measures, cuts, scheme, unit }: ScoredTable, who: number): Explanation | undefined {
  if (measures.orders[who] === 0) return undefined
  const values = {
    recencyDays: measures.recencyDays[who]!,
    orders: measures.orders[who]!,
    monetary: unit === undefined ? undefined : measures.monetary[who]! / unit,
  }
  return explainCustomer(values, cuts, namingOf(scheme, cuts), 1 / (unit ?? 1))
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
    rfm: scores === undefined ? null : [scores.r, scores.f, scores.m].filter((score) => score !== undefined).join(''),
    segment: scored.segments[scored.segment[who]!]!,
    cuts,
    next: explained === undefined ? null : Object.fromEntries(measureNames.map((name) => [name, explained.next[name] ?? null])),
    moves: explained?.moves ?? [],
  }
}

function explainLines(run: ScoredTable, who: number, explained: Explanation | undefined, { words, stderr }: Context): string[] {
  const { table, scored, cuts, measures, unit } = run
  const say = words.rfm.explain
  const nameOf = (segment: string): string => words.rfm.segmentNames[segment] ?? harmless(segment)
  const head = say.head({
    customer: harmless(table.orders.customers[who]!),
    segment: nameOf(scored.segments[scored.segment[who]!]!),
  })
  if (explained === undefined) return [head, say.never]
  const { scores, next, moves } = explained
  const write = (measure: MeasureName, value: number): string =>
    measure === 'monetary'
      ? words.rfm.money(decimalText(Math.round(value * unit!), table.orders.money!.places), table.orders.money!.currency)
      : words.number(value)
  const values = {
    recency_days: measures.recencyDays[who]!,
    orders: measures.orders[who]!,
    monetary: measures.monetary[who]! / (unit ?? 1),
  }
  const letters = { recency_days: scores.r, orders: scores.f, monetary: scores.m }
  const rows = measureNames.flatMap((measure) => {
    const score = letters[measure]
    if (score === undefined) return []
    const step = next[measure]
    return [
      [
        `  ${say.letters[measure]} ${score}`,
        say.values[measure](write(measure, values[measure])),
        step === undefined ? say.top : say.next[measure](write(measure, step)),
      ],
    ]
  })
  const width = Math.max(plainWidth, stderr.columns ?? plainWidth)
  const cutsOf = (measure: MeasureName): string =>
    cuts[measure].map((cut) => (measure === 'monetary' ? words.rfm.money(String(cut), '') : words.number(cut))).join(' · ')
  const named = rows.length === measureNames.length ? measureNames : measureNames.slice(0, rows.length)
  return [
    head,
    ...renderTable(rows, width),
    ...renderTable(
      named.map((measure) => [`  ${say.cuts(say.letters[measure])}`, cutsOf(measure)]),
      width,
    ),
    ...(moves.length === 0 ? [say.settled] : []),
    ...moves.map(({ measure, to, segment }) => `  ${say.moves[measure]({ to: write(measure, to), segment: nameOf(segment) })}`),
  ]
}
