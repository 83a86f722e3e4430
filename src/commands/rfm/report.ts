import type { Context } from '../../cli/context.ts'
import { isoOf } from '../../orders/calendar.ts'
import { renderPage } from '../../report/page.ts'
import { renderContents, renderNote, renderSection, renderText } from '../../report/section.ts'
import { mark } from '../../report/style/mark.ts'
import { plots } from '../../report/style/plots.ts'
import { writePage, type PendingPage } from '../page-file.ts'
import type { Figures } from './figures.ts'
import { inputName } from './input-name.ts'
import { renderTriangle } from './report-cohorts.ts'
import { renderGrids, renderPareto } from './report-grid.ts'
import { renderDistributions } from './report-scores.ts'
import { renderSegments } from './report-segments.ts'
import type { ScoredTable } from './scored.ts'

/**
 * Writes the page of scores beside its name, to get it when all outputs are whole: segments, grids, curve, scores, cohorts,
 * each with its numbers.
 */
export function writeScoresReport(path: string, run: ScoredTable, figures: Figures, lede: string, context: Context): PendingPage {
  return writePage(path, renderScores(run, figures, lede, context), context)
}

function renderScores(run: ScoredTable, figures: Figures, lede: string, context: Context): string {
  const { words, lang } = context
  const say = words.rfmReport
  const isEmpty = run.measures.withPurchase === 0
  const sections = isEmpty
    ? []
    : ([
        ['segments', say.segments, renderSegments(run, figures, context)],
        ['grid', say.grid, renderGrids(run, context)],
        ...(figures.pareto?.top20Share === undefined ? [] : [['curve', say.curve, renderPareto(figures, context)] as const]),
        ['scores', say.scores, renderDistributions(run, context)],
        ['cohorts', say.cohorts, renderTriangle(run.table, 'month', context)],
      ] as const)
  return renderPage({
    lang,
    title: say.title(inputName(run, context)),
    lede: run.table.by === 'margin' ? [lede, renderNote(words.rfm.byMargins)] : lede,
    styles: [mark, plots],
    body: isEmpty
      ? renderText(say.nothing(run.table.orders.customers.length))
      : [
          renderContents(sections.map(([id, title]) => [id, title])),
          sections.map(([id, title, body]) => renderSection(2, id, title, body)),
        ],
    foot: say.foot(words.day(isoOf(run.table.asOf))),
  })
}
