import type { Context } from '../../cli/context.ts'
import { decimalText } from '../../numeric/decimals.ts'
import { renderCurve } from '../../report/curve.ts'
import { renderHeatGrid, type HeatCell } from '../../report/heat-grid.ts'
import type { Markup, Part } from '../../report/html.ts'
import { renderTable } from '../../report/table.ts'
import { renderBeside } from '../../report/timelines.ts'
import type { Figures } from './figures.ts'
import { gridCounts, meansOnGrid } from './grid-counts.ts'
import type { ScoredTable } from './scored.ts'

const scores = ['5', '4', '3', '2', '1'] as const

/** How many customers each cell of recency and value holds, and what those of each cell of recency and frequency spend. */
export function renderGrids(run: ScoredTable, { words }: Context): Part {
  const { rfmReport: say } = words
  const { money } = run.table.orders
  const grid = (says: string, cells: readonly (readonly HeatCell[])[]): Markup =>
    renderHeatGrid({
      says,
      corner: '',
      columns: [...scores],
      rows: cells.map((row, at) => ({ name: `${words.rfm.recency} ${5 - at}`, cells: row })),
    })
  const counts = gridCounts(run)
  const most = Math.max(1, ...counts.flat())
  const ofCounts = grid(
    say.gridSays,
    counts.map((row) => row.map((count) => ({ share: count / most, text: words.number(count) }))),
  )
  if (money === undefined) return ofCounts
  const means = meansOnGrid(run, run.measures.monetary)
  const highest = Math.max(1, ...means.flat().map((mean) => mean ?? 0))
  const ofMeans = grid(
    say.meansSays(money.currency),
    means.map((row) =>
      row.map((mean) => ({
        share: Math.max(0, (mean ?? 0) / highest),
        text: mean === undefined ? '–' : words.number(Number(decimalText(Math.round(mean), money.places))),
      })),
    ),
  )
  return renderBeside([ofCounts, ofMeans])
}

/** The curve of spend, and of margin where there is one, with its numbers. */
export function renderPareto({ pareto, paretoMargin }: Figures, { words }: Context): Part {
  const say = words.rfmReport
  const curve = pareto!.curve
  const margins = paretoMargin?.curve ?? []
  const hasMargin = margins.length === curve.length
  const rows = curve
    .map((share, at): Part[] => [
      words.percent((at + 1) / curve.length),
      say.percent(share),
      ...(hasMargin ? [say.percent(margins[at]!)] : []),
    ])
    .filter((_, at) => at % 2 === 1)
  return renderBeside([
    renderCurve({
      says: say.curveSays(hasMargin),
      heights: curve,
      others: hasMargin ? margins : [],
      mark: { at: 0.2, height: curve[curve.length / 5 - 1]!, text: say.curveMark(pareto!.top20Share!) },
      axis: say.curveAxis,
    }),
    renderTable(
      say.curveCaption,
      [
        { head: say.curveHeads.customers, numbers: true },
        { head: say.curveHeads.share, numbers: true },
        ...(hasMargin ? [{ head: say.curveHeads.margin, numbers: true }] : []),
      ],
      [{ rows }],
    ),
  ])
}
