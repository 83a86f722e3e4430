import type { Context } from '../../cli/context.ts'
import { severities } from '../../model/rule.ts'
import type { Part } from '../../report/html.ts'
import { renderMark } from '../../report/points.ts'
import { renderCode, renderName, renderNote, renderText } from '../../report/section.ts'
import { renderShareBar } from '../../report/share-bar.ts'
import { renderStackedBar, type Share } from '../../report/stacked-bar.ts'
import { renderTable, type Head } from '../../report/table.ts'
import { visible } from '../../report/unseen.ts'
import { pointsOf } from '../../validate/score.ts'
import type { Observation } from './observation.ts'
import type { Outcome } from './outcome.ts'
import { whyOf } from './summary.ts'

/**
 * The score, what it is made of, what it costs, and how many rows there is nothing to say of.
 *
 * @param isBase whether what is mended stays where it is
 */
export function renderScore(outcome: Outcome, observation: Observation, isBase: boolean, context: Context): Part {
  const { words } = context
  const { validateReport: say, validate, report } = words
  const { quality, path } = outcome
  const points = pointsOf(quality)
  const worst = points.toSorted((a, b) => b.of - b.had - (a.of - a.had))[0]
  const head: Head[] = [
    { head: say.heads.part },
    { head: say.heads.share },
    { head: say.heads.points, numbers: true },
    { head: say.heads.lost, numbers: true },
    { head: say.heads.why },
  ]
  const rows = points.map(({ part, had, of }): Part[] => [
    renderName(validate.parts[part]),
    renderShareBar(quality.parts[part]!, validate.share(quality.parts[part]!)),
    report.unbroken(say.points(had, of)),
    say.lost(of - had),
    [report.unbroken(whyOf(part, outcome, context)), renderNote(report.unbroken(say.means[part]))],
  ])
  const { mends } = observation
  return [
    renderMark({
      text: words.number(quality.score, 1),
      of: say.of,
      says: say.pointsSay,
      points: points.map(({ part, had, of }) => ({ label: validate.parts[part], had, of, text: say.points(had, of) })),
    }),
    worst === undefined
      ? undefined
      : renderText(report.unbroken(say.scoreSays(validate.parts[worst.part], worst.of - worst.had))),
    renderTable(say.pointsSay, head, [{ rows }]),
    renderRows(outcome, observation, context),
    mends === 0
      ? undefined
      : renderText([
          report.unbroken(say.mendable(mends)),
          ' ',
          renderCode(`clientele validate ${visible(path)} --fix${isBase ? '' : ' -o …'}`),
        ]),
  ]
}

/** Rows by the worst that is to be said of them. */
function renderRows({ passed }: Outcome, { rows }: Observation, { words }: Context): Part {
  const { read, rejected, blank } = passed
  if (read === 0) return undefined
  const say = words.validateReport
  const tones = {
    error: 'crossed',
    warning: 'dotted',
    info: 'striped',
    plain: 'light',
    rejected: 'deep',
    blank: 'empty',
  } as const
  const counts = {
    plain: rows[severities.length]!,
    info: rows[severities.indexOf('info')]!,
    warning: rows[severities.indexOf('warning')]!,
    error: rows[severities.indexOf('error')]!,
    rejected,
    blank,
  }
  const shares = (['plain', 'info', 'warning', 'error', 'rejected', 'blank'] as const)
    .filter((key) => counts[key] > 0 || key === 'plain' || key === 'error')
    .map((key): Share => ({
      label: say.rows[key](counts[key]),
      value: counts[key],
      text: words.number(counts[key]),
      tone: tones[key],
    }))
  return renderStackedBar(say.rowsRead(read), shares)
}
