import { basename } from 'node:path'
import type { Context } from '../../cli/context.ts'
import { decimalText } from '../../numeric/decimals.ts'
import { isoOf, periodName, type PeriodUnit } from '../../orders/calendar.ts'
import { renderCurve } from '../../report/curve.ts'
import { renderHeatGrid } from '../../report/heat-grid.ts'
import type { Part } from '../../report/html.ts'
import { renderPage } from '../../report/page.ts'
import { renderSection, renderText } from '../../report/section.ts'
import { renderShareBar } from '../../report/share-bar.ts'
import { renderTable } from '../../report/table.ts'
import { nameable, visible } from '../../report/unseen.ts'
import { cohortsOf, type Cohort } from '../../rfm/cohorts.ts'
import { writePage, type PendingPage } from '../page-file.ts'
import { gridCounts } from './grid-counts.ts'
import type { Figures } from './figures.ts'
import type { ScoredTable } from './scored.ts'

/** So many cohorts at most, or periods are longer: a triangle of more can't be read. */
const mostCohorts = 24

/**
 * Writes the page of scores beside its name, to get it when all outputs are whole: segments, grid, curve, scores, cohorts,
 * each with its numbers.
 */
export function writeScoresReport(path: string, run: ScoredTable, figures: Figures, lede: string, context: Context): PendingPage {
  return writePage(path, renderScores(run, figures, lede, context), context)
}

function renderScores(run: ScoredTable, figures: Figures, lede: string, context: Context): string {
  const { words, lang } = context
  const say = words.rfmReport
  const { path } = run.table
  const isEmpty = run.measures.withPurchase === 0
  return renderPage({
    lang,
    title: say.title(nameable(path === '-' ? say.standardInput : basename(path))),
    lede,
    body: isEmpty
      ? renderText(say.nothing(run.table.orders.customers.length))
      : [
          renderSection(2, 'segments', say.segments, renderSegments(run, figures, context)),
          renderSection(2, 'grid', say.grid, renderGrid(run, context)),
          figures.pareto?.top20Share === undefined
            ? undefined
            : renderSection(2, 'curve', say.curve, renderPareto(figures.pareto.curve, figures.pareto.top20Share, context)),
          renderSection(2, 'scores', say.scores, renderDistributions(run, context)),
          renderSection(2, 'cohorts', say.cohorts, renderCohorts(run, context)),
        ],
    foot: say.foot(words.day(isoOf(run.table.asOf))),
  })
}

function renderSegments(run: ScoredTable, { segments, monetary }: Figures, { words }: Context): Part {
  const { rfmReport: say, rfm } = words
  const { money, customers } = run.table.orders
  const heads = say.segmentHeads
  const rows = segments
    .filter((of) => of.customers > 0)
    .map((of): Part[] => [
      rfm.segmentNames[of.segment] ?? visible(of.segment),
      words.number(of.customers),
      renderShareBar(of.customers / customers.length, say.percent(of.customers / customers.length)),
      money === undefined ? '' : rfm.money(decimalText(of.monetary, money.places), money.currency),
      money === undefined || monetary <= 0 || of.monetary < 0
        ? ''
        : renderShareBar(of.monetary / monetary, say.percent(of.monetary / monetary)),
    ])
  return renderTable(
    say.segmentsCaption,
    [
      { head: heads.segment },
      { head: heads.customers, numbers: true },
      { head: heads.share },
      { head: heads.spend, numbers: true },
      { head: heads.shareOfSpend },
    ],
    [{ rows }],
  )
}

function renderGrid(run: ScoredTable, { words }: Context): Part {
  const counts = gridCounts(run)
  const most = Math.max(1, ...counts.flat())
  return renderHeatGrid({
    says: words.rfmReport.gridSays,
    corner: '',
    columns: ['5', '4', '3', '2', '1'],
    rows: counts.map((row, at) => ({
      name: `${words.rfm.recency} ${5 - at}`,
      cells: row.map((count) => ({ share: count / most, text: words.number(count) })),
    })),
  })
}

function renderPareto(curve: readonly number[], top20: number, { words }: Context): Part {
  const say = words.rfmReport
  const rows = curve
    .map((share, at): Part[] => [words.percent((at + 1) / curve.length), say.percent(share)])
    .filter((_, at) => at % 2 === 1)
  return [
    renderCurve({
      says: say.curveSays,
      heights: curve,
      mark: { at: 0.2, height: curve[curve.length / 5 - 1]!, text: say.curveMark(top20) },
      axis: say.curveAxis,
    }),
    renderTable(
      say.curveCaption,
      [
        { head: say.curveHeads.customers, numbers: true },
        { head: say.curveHeads.share, numbers: true },
      ],
      [{ rows }],
    ),
  ]
}

/** How many customers have each score, and which values are behind it. */
function renderDistributions({ scored, cuts, unit, measures }: ScoredTable, { words }: Context): Part {
  const { rfmReport: say, rfm } = words
  const all = measures.withPurchase
  const kinds = [
    ['recency_days', 'R', scored.r],
    ['orders', 'F', scored.f],
    ...(unit === undefined ? [] : [['monetary', 'M', scored.m] as const]),
  ] as const
  return kinds.map(([measure, letter, scores]) => {
    const limits = cuts[measure].map((cut) => (measure === 'monetary' ? rfm.money(String(cut), '') : words.number(cut)))
    const classes = limits.length + 1
    const rows = Array.from({ length: classes }, (_, at): Part[] => {
      const score = classes - at
      // Recency turns scores over: few days are the best class.
      const place = measure === 'recency_days' ? at : score - 1
      const customers = scores.reduce((sum, one) => sum + (one === score ? 1 : 0), 0)
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
  })
}

function renderCohorts({ table }: ScoredTable, { words }: Context): Part {
  const say = words.rfmReport
  const { unit, cohorts } = readableCohorts(table)
  const longest = Math.max(...cohorts.map(({ active }) => active.length))
  return renderHeatGrid({
    says: say.cohortsSays(words.day(isoOf(table.asOf))),
    corner: say.cohortHead,
    columns: Array.from({ length: longest - 1 }, (_, at) => `+${at + 1}`),
    rows: cohorts.map(({ period, customers, active }) => ({
      name: say.cohort(periodName(period, unit), customers),
      cells: active.slice(1).map((some) => ({ share: some / customers, text: words.percent(some / customers) })),
    })),
  })
}

function readableCohorts({ orders, asOf }: ScoredTable['table']): { readonly unit: PeriodUnit; readonly cohorts: Cohort[] } {
  for (const unit of ['month', 'quarter'] as const) {
    const cohorts = cohortsOf(orders, asOf, unit)
    if (cohorts[0]!.active.length <= mostCohorts) return { unit, cohorts }
  }
  return { unit: 'year', cohorts: cohortsOf(orders, asOf, 'year') }
}
