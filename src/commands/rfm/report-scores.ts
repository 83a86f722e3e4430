import type { Context } from '../../cli/context.ts'
import { renderHistogram } from '../../report/histogram.ts'
import type { Part } from '../../report/html.ts'
import { renderShareBar } from '../../report/share-bar.ts'
import { renderTable } from '../../report/table.ts'
import { renderBeside } from '../../report/timelines.ts'
import type { MeasureName } from '../../rfm/cuts.ts'
import { spreadOfAmounts, spreadOfCounts } from '../../rfm/distribution.ts'
import { scoreCounts } from '../../rfm/score.ts'
import { valuesOf } from './remember.ts'
import type { ScoredTable } from './scored.ts'

/** How each measure is spread, where it is cut, and how many customers have each score. */
export function renderDistributions(run: ScoredTable, context: Context): Part {
  const { scored, unit } = run
  const kinds = [
    ['recency_days', 'R', scored.r],
    ['orders', 'F', scored.f],
    ...(unit === undefined ? [] : [['monetary', 'M', scored.m] as const]),
  ] as const
  return kinds.map(([measure, letter, scores]) =>
    renderBeside([renderSpread(run, measure, letter, context), renderClasses(run, measure, letter, scores, context)]),
  )
}

function renderSpread(run: ScoredTable, measure: MeasureName, letter: string, { words }: Context): Part {
  const say = words.rfmReport
  const values = valuesOf(run, measure)
  const { counts, isOpen, ticks, borderAfter } =
    measure === 'monetary' ? spreadOfAmounts(values) : spreadOfCounts(values, measure === 'orders' ? 1 : 0)
  const customers = run.measures.withPurchase
  return renderHistogram({
    says: say.spreadSays(letter, say.measures[measure]),
    bins: counts.map((count) => [count]),
    series: [{ label: say.spreadSeries(customers), value: customers, text: words.number(customers), tone: 'deep' }],
    ticks: ticks.map(({ value, at }) => ({ at, text: words.number(value, value < 1 ? 3 : 0) })),
    border: undefined,
    cuts: run.cuts[measure].map(borderAfter),
    axis: isOpen ? say.spreadOpen : measure === 'monetary' ? say.spreadGrows : '',
    most: say.spreadMost(Math.max(...counts)),
  })
}

function renderClasses(
  { cuts, measures }: ScoredTable,
  measure: MeasureName,
  letter: string,
  scores: Uint8Array,
  { words }: Context,
): Part {
  const { rfmReport: say, rfm } = words
  const all = measures.withPurchase
  const limits = cuts[measure].map((cut) => (measure === 'monetary' ? rfm.money(String(cut), '') : words.number(cut, 2)))
  const classes = limits.length + 1
  const counts = scoreCounts(scores, classes)
  const rows = counts.map((_, at): Part[] => {
    const score = classes - at
    // Recency turns scores over: few days are the best class.
    const place = measure === 'recency_days' ? at : score - 1
    const customers = counts[score - 1]!
    const range =
      classes === 1
        ? ''
        : place === 0
          ? say.upTo(limits[0]!)
          : place === limits.length
            ? say.above(limits[place - 1]!)
            : say.between(limits[place - 1]!, limits[place]!)
    return [String(score), range, words.number(customers), renderShareBar(customers / all, say.percent(customers / all))]
  })
  return renderTable(
    say.scoresCaption(letter, say.measures[measure]),
    [
      { head: say.scoreHeads.score, numbers: true },
      { head: say.scoreHeads.range },
      { head: say.scoreHeads.customers, numbers: true },
      { head: say.scoreHeads.share },
    ],
    [{ rows }],
  )
}
