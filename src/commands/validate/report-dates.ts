import type { Context } from '../../cli/context.ts'
import { renderFacts, type Fact } from '../../report/facts.ts'
import { renderHistogram } from '../../report/histogram.ts'
import type { Part } from '../../report/html.ts'
import { renderText } from '../../report/section.ts'
import { renderStackedBar, type Share } from '../../report/stacked-bar.ts'
import { renderBeside } from '../../report/timelines.ts'
import type { Tone } from '../../report/tone.ts'
import { nameable } from '../../report/unseen.ts'
import { timelineOf, type Timeline } from '../../validate/portrait/timeline.ts'
import { lifeSigns } from '../../validate/row-view.ts'
import { freshMonths } from '../../validate/score.ts'
import { ageBands } from '../../validate/seen.ts'
import type { Observation } from './observation.ts'
import type { Outcome } from './outcome.ts'

/** An axis has room for so many words. */
const mostTicks = 6
/** A day is worth naming when so many of the dates are on it. Set by hand. */
const frequent = 0.01

/** How the dates of each column lie in time; undefined where the file has none. */
export function renderDates({ plan, passed }: Outcome, { picture }: Observation, context: Context): Part {
  const charts = plan.columns.flatMap(({ header }, at): Part[] => {
    const { days } = picture.columns[at]!
    const line = days && timelineOf(days, plan.asOf)
    return line === undefined ? [] : [renderColumn(header, line, passed.seen.columns[at]!.filled, plan.asOf, context)]
  })
  return charts.length === 0 ? undefined : renderBeside(charts)
}

function renderColumn(header: string, line: Timeline, filled: number, asOf: string, { words }: Context): Part {
  const { validateReport: say, report } = words
  const { unit, bins, before, after, all, earliest, latest, commonest } = line
  const past = bins.reduce((sum, bin) => sum + bin.past, 0)
  const future = bins.reduce((sum, bin) => sum + bin.future, 0)
  const highest = bins.reduce((most, bin) => Math.max(most, bin.past + bin.future), 0)
  const step = Math.ceil(bins.length / mostTicks)
  const starts = bins.flatMap(({ from }, at) =>
    isTick(line, at, step) ? [{ at: at / bins.length, text: tickOf(line, from, words) }] : [],
  )
  const day = ({ year, month, day: ofMonth }: NonNullable<Timeline['earliest']>): string => say.day(year, month, ofMonth)
  const firstFuture = bins.findIndex((bin) => bin.future > 0)
  const facts: Fact[] = [
    [say.terms.earliest, earliest === undefined ? say.long.before : day(earliest)],
    [say.terms.latest, latest === undefined ? say.long.after : day(latest)],
    ...(commonest.count > 1 && commonest.count >= frequent * all
      ? [[say.terms.commonest, report.unbroken(say.commonest(day(commonest), commonest.count / all))] as const]
      : []),
    ...(before + after > 0 ? [[say.terms.outside, say.outside(before, after)] as const] : []),
    ...(filled > all ? [[say.terms.unread, words.number(filled - all)] as const] : []),
  ]
  return [
    renderHistogram({
      says: report.unbroken(say.datesOf(nameable(header), all)),
      bins: bins.map((bin) => [bin.past, bin.future]),
      series: [
        { label: (future > 0 ? say.past : say.dates)(past), value: past, text: words.number(past), tone: 'deep' },
        ...(future > 0
          ? [{ label: say.future(future), value: future, text: words.number(future), tone: 'crossed' } as const]
          : []),
      ],
      ticks: starts,
      border: firstFuture === -1 ? undefined : { at: firstFuture / bins.length, text: say.asOf(asOf) },
      axis: '',
      most: say.mostOfBin[unit](highest),
    }),
    renderFacts(facts),
  ]
}

/** Ticks stand at the beginning of a year or of a quarter where there are enough of those, else at every so many bins. */
function isTick({ unit, bins }: Timeline, at: number, step: number): boolean {
  if (unit === 'day' || bins.length <= mostTicks) return at % step === 0
  const { year, month } = bins[at]!.from
  if (unit === 'year') return year % roundYears(step) === 0
  if (unit === 'quarter') return month === 1 && year % Math.max(1, roundYears(Math.ceil(step / 4))) === 0
  return bins.length > 12 ? (month - 1) % Math.max(6, 6 * Math.ceil(step / 6)) === 0 : at % step === 0
}

function tickOf(
  { unit }: Timeline,
  { year, month, day }: Timeline['bins'][number]['from'],
  { validateReport: say }: Context['words'],
): string {
  return say.tick[unit](year, month, day)
}

/** 1, 2, 5, 10, 20 … years. */
function roundYears(years: number): number {
  const tens = 10 ** Math.floor(Math.log10(Math.max(1, years)))
  return tens * ([1, 2, 5, 10].find((step) => step * tens >= years) ?? 10)
}

const bandTones: readonly Tone[] = ['deep', 'striped', 'light', 'dotted', 'crossed', 'empty']

/** Rows by the age of their last sign of life; undefined where the file tells none. */
export function renderAges({ plan, passed }: Outcome, { words }: Context): Part {
  const { ages, rows } = passed.seen
  if (lifeSigns(plan).length === 0 || rows === 0) return undefined
  const { validateReport: say, report } = words
  const labels = [
    ...ageBands.map((end, at) => (at === 0 ? say.bands.under(end) : say.bands.between(ageBands[at - 1]!, end))),
    say.bands.over(ageBands.at(-1)!),
    say.bands.none,
  ]
  const shares = labels.map((label, at): Share => ({
    label,
    value: ages[at]!,
    text: words.number(ages[at]!),
    tone: bandTones[at]!,
  }))
  const stale = ages.slice(ageBands.indexOf(freshMonths) + 1).reduce((sum, count) => sum + count, 0)
  return [
    renderStackedBar(report.unbroken(say.agesOf(rows)), shares),
    stale === 0 ? undefined : renderText(report.unbroken(say.agesSay(stale, stale / rows, freshMonths))),
  ]
}
