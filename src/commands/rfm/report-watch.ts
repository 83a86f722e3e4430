import { basename } from 'node:path'
import type { Context } from '../../cli/context.ts'
import { isoOf } from '../../orders/calendar.ts'
import type { Part } from '../../report/html.ts'
import { renderPage } from '../../report/page.ts'
import { renderAlarm, renderSection, renderText } from '../../report/section.ts'
import { renderShareBar } from '../../report/share-bar.ts'
import { mark } from '../../report/style/mark.ts'
import { plots } from '../../report/style/plots.ts'
import { renderTable } from '../../report/table.ts'
import { nameable } from '../../report/unseen.ts'
import { measureNames } from '../../rfm/cuts.ts'
import { drifted as farthest, worthALook } from '../../rfm/predict/drift.ts'
import { writePage, type PendingPage } from '../page-file.ts'
import { hasFailed, verdictsOf, type Watched } from './watched.ts'

/** Writes the page on the forecasts of a base beside its name: what was expected and what happened, and how customers have drifted. */
export function writeWatchReport(
  path: string,
  base: string,
  watched: readonly Watched[],
  asOf: number,
  context: Context,
): PendingPage {
  return writePage(path, renderWatch(base, watched, asOf, context), context)
}

function renderWatch(base: string, watched: readonly Watched[], asOf: number, context: Context): string {
  const { words, lang } = context
  const say = words.forecastReport
  const name = nameable(basename(base))
  const passed = watched.filter(({ outcome }) => outcome !== undefined).length
  const { failed, drifted } = verdictsOf(watched, words)
  return renderPage({
    lang,
    title: say.watchTitle(name),
    lede: words.predict.watch.done({ kept: watched.length, passed, failed: watched.filter(hasFailed).length }),
    styles: [mark, plots],
    body:
      watched.length === 0
        ? renderText(words.predict.watch.none({ base: name }))
        : [
            renderSection(2, 'kept', say.kept, [renderKept(watched, context), ...failed.map((line) => renderAlarm(line))]),
            renderSection(2, 'drift', say.drift, [renderDrift(watched, context), ...drifted.map((line) => renderAlarm(line))]),
          ],
    foot: say.foot(words.day(isoOf(asOf))),
  })
}

/** Bars of one length for all forecasts, so that what was expected and what happened compare. */
function renderKept(watched: readonly Watched[], { words }: Context): Part {
  const { forecastReport: say, predict } = words
  const { keptHeads: heads } = say
  const most = Math.max(1, ...watched.flatMap((one) => [expectedOf(one), one.outcome?.actual ?? 0]))
  const bar = (orders: number | undefined): Part =>
    orders === undefined ? '' : renderShareBar(orders / most, words.number(orders))
  return renderTable(
    say.keptCaption,
    [
      { head: heads.made },
      { head: heads.until },
      { head: heads.model },
      { head: heads.expected },
      { head: heads.happened },
      { head: heads.off, numbers: true },
      { head: heads.inside, numbers: true },
      { head: heads.verdict },
    ],
    [
      {
        rows: watched.map((one): Part[] => [
          words.day(one.forecast.asOf),
          words.day(isoOf(one.until)),
          predict.modelNames[one.forecast.model] ?? one.forecast.model,
          bar(expectedOf(one)),
          bar(one.outcome?.actual),
          one.outcome?.bias === undefined ? '' : predict.bias(one.outcome.bias),
          one.outcome === undefined ? '' : words.rfmReport.percent(one.outcome.inside),
          say.verdicts[one.outcome === undefined ? 'waiting' : hasFailed(one) ? 'failed' : 'held'],
        ]),
      },
    ],
    say.keptNote,
  )
}

function renderDrift(watched: readonly Watched[], { words }: Context): Part {
  const { driftCaption, driftHeads: heads, driftNote, driftMarks: marks, fixed } = words.forecastReport
  // A bar is full where customers have drifted twice over.
  const cell = (moved: number): Part => [
    renderShareBar(moved / (2 * farthest), fixed(moved, 2)),
    ' ',
    moved > farthest ? marks.drifted : moved > worthALook ? marks.look : marks.fine,
  ]
  return renderTable(
    driftCaption,
    [{ head: heads.made }, ...measureNames.map((name) => ({ head: heads[name] }))],
    [
      {
        rows: watched.map(({ forecast, drift }) => [words.day(forecast.asOf), ...measureNames.map((name) => cell(drift[name]))]),
      },
    ],
    driftNote,
  )
}

const expectedOf = ({ outcome, expected }: Watched): number => outcome?.predicted ?? expected
