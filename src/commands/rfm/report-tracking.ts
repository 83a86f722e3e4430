import type { Context } from '../../cli/context.ts'
import { isoOf } from '../../orders/calendar.ts'
import type { Part } from '../../report/html.ts'
import { renderLines } from '../../report/lines.ts'
import { renderTable } from '../../report/table.ts'
import { renderBeside } from '../../report/timelines.ts'
import { niceStep } from '../../rfm/distribution.ts'
import type { Week } from '../../rfm/predict/tracking.ts'

const fewRows = 13

/** What happened week by week beside what was expected, as curves and in numbers. */
export function renderTracking(weeks: readonly Week[], holdoutDays: number, asOf: number, { words }: Context): Part {
  const say = words.forecastReport
  const first = weeks[0]!.end
  const placeOf = (day: number): number => (day - first) / (asOf - first)
  const most = Math.max(1, ...weeks.map(({ actual, expected }) => Math.max(actual, expected)))
  const step = niceStep(most / 5)
  const top = Math.ceil(most / step) * step
  const dates = [0, 0.33, 0.67, 1].map((at) => weeks[Math.round(at * (weeks.length - 1))]!.end)
  const apart = asOf - holdoutDays
  const every = Math.ceil(weeks.length / fewRows)
  const listed = weeks.filter((_, at) => (weeks.length - 1 - at) % every === 0)
  return renderBeside([
    renderLines({
      says: say.trackingSays,
      lines: [
        { name: say.actual, heights: weeks.map(({ actual }) => actual / top), stroke: 'whole' },
        { name: say.expected, heights: weeks.map(({ expected }) => expected / top), stroke: 'dashed' },
      ],
      across: dates.map((day) => ({ at: placeOf(day), text: words.day(isoOf(day)) })),
      up: Array.from({ length: top / step + 1 }, (_, at) => ({ at: (at * step) / top, text: words.number(at * step) })),
      border: holdoutDays > 0 && apart > first ? { at: placeOf(apart), text: say.apart } : undefined,
    }),
    renderTable(
      say.trackingCaption,
      [
        { head: say.trackingHeads.week },
        { head: say.trackingHeads.actual, numbers: true },
        { head: say.trackingHeads.expected, numbers: true },
        { head: say.trackingHeads.off, numbers: true },
      ],
      [
        {
          rows: listed.map(({ end, actual, expected }) => [
            words.day(isoOf(end)),
            words.number(actual),
            words.number(expected),
            actual === 0 ? '' : words.predict.bias(expected / actual - 1),
          ]),
        },
      ],
    ),
  ])
}
