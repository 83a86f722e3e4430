import type { Context } from '../../cli/context.ts'
import { harmless, renderTable } from '../../cli/table.ts'
import { measureNames, type MeasureName } from '../../rfm/cuts.ts'
import type { Explanation } from '../../rfm/explain.ts'
import type { ScoredTable } from './scored.ts'

const plainWidth = 80

/** One measure of a customer in words: its score, its value, what is needed for one more, and where it is cut. */
export interface ExplainedMeasure {
  readonly measure: MeasureName
  readonly score: string
  readonly value: string
  readonly next: string
  readonly cuts: string
}

/** Why a customer is in its segment, in lines for a terminal. */
export function explainLines(run: ScoredTable, who: number, explained: Explanation | undefined, context: Context): string[] {
  const { words, stderr } = context
  const { table, scored } = run
  const say = words.rfm.explain
  const segment = scored.segments[scored.segment[who]!]!
  const head = say.head({
    customer: harmless(table.orders.customers[who]!),
    segment: words.rfm.segmentNames[segment] ?? harmless(segment),
  })
  if (explained === undefined) return [head, say.never]
  const rows = explainedRows(run, who, explained, context)
  const moves = moveLines(run, explained, context)
  const width = Math.max(plainWidth, stderr.columns ?? plainWidth)
  return [
    head,
    ...renderTable(
      rows.map(({ score, value, next }) => [`  ${score}`, value, next]),
      width,
    ),
    ...renderTable(
      rows.map(({ measure, cuts }) => [`  ${say.cuts(say.letters[measure])}`, cuts]),
      width,
    ),
    ...pointLines(explained, context).map((line) => `  ${line}`),
    ...(moves.length === 0 ? [say.settled] : moves.map((line) => `  ${line}`)),
  ]
}

/** The measures of a customer who bought; without money, two of them. */
export function explainedRows(
  run: ScoredTable,
  who: number,
  { scores, next }: Explanation,
  { words }: Context,
): ExplainedMeasure[] {
  const { cuts, measures, unit } = run
  const say = words.rfm.explain
  const values = {
    recency_days: measures.recencyDays[who]!,
    orders: measures.orders[who]!,
    monetary: measures.monetary[who]! / (unit ?? 1),
  }
  const letters = { recency_days: scores.r, orders: scores.f, monetary: scores.m }
  return measureNames.flatMap((measure): ExplainedMeasure[] => {
    const score = letters[measure]
    if (score === undefined) return []
    const step = next[measure]
    return [
      {
        measure,
        score: `${say.letters[measure]} ${score}`,
        value: say.values[measure](write(run, measure, values[measure], words)),
        next: step === undefined ? say.top : say.next[measure](write(run, measure, step, words)),
        cuts: cuts[measure]
          .map((cut) => (measure === 'monetary' ? words.rfm.money(String(cut), '') : words.number(cut, 2)))
          .join(' · '),
      },
    ]
  })
}

/** The rules of points that are true of a customer, a line each under their sum; none where the scheme has none. */
export function pointLines({ points }: Explanation, { words }: Context): string[] {
  const say = words.rfm.explain
  if (points === undefined) return []
  return [
    say.points(points.sum),
    ...points.fired.map(({ when, points: given }) => say.fired({ points: given, when: harmless(when) })),
  ]
}

/** What would put a customer in another segment, a sentence each. */
export function moveLines(run: ScoredTable, { moves }: Explanation, { words }: Context): string[] {
  return moves.map(({ measure, to, segment }) =>
    words.rfm.explain.moves[measure]({
      to: write(run, measure, to, words),
      segment: words.rfm.segmentNames[segment] ?? harmless(segment),
    }),
  )
}

function write({ table }: ScoredTable, measure: MeasureName, value: number, words: Context['words']): string {
  if (measure !== 'monetary') return words.number(value)
  const { places, currency } = table.orders.money!
  return words.rfm.money(value.toFixed(Math.max(2, places)), currency)
}
