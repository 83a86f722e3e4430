import type { KeptRun } from '../../base/assessments.ts'
import type { Context } from '../../cli/context.ts'
import { displayWidth, harmless, renderTable } from '../../cli/table.ts'
import type { TableName } from '../../model/field.ts'
import { progressOf } from '../../validate/history.ts'
import { qualityParts } from '../../validate/score.ts'
import { bar, sparkline } from './bars.ts'
import { sayMovement } from './base-talk.ts'
import { widthOf } from './summary.ts'

/** As many runs as leave the verdict on a screen. */
const runsShown = 24
const barWidth = 20
/** On a narrow terminal bars give way to figures, down to this. */
const leastBar = 6
const worseShown = 5

/** The runs at the end that went by the same rules as the last: those that can be compared. */
export function comparable(runs: readonly KeptRun[]): readonly KeptRun[] {
  const from = runs.findLastIndex(({ yardstick }) => yardstick !== runs.at(-1)!.yardstick)
  return runs.slice(from + 1)
}

/** The runs over a table under one another, each with its score as a bar, and whether it gets better. */
export function trendLines(
  path: string,
  of: TableName,
  runs: readonly KeptRun[],
  isVerbose: boolean,
  context: Context,
): string[] {
  const { words } = context
  const say = words.validate.base.trend
  if (runs.length === 0) return [harmless(say.none(path))]
  const left = isVerbose ? 0 : Math.max(0, runs.length - runsShown)
  const table = (bars: number): string[][] => [[...say.heads], ...runs.map((run, i) => rowOf(run, runs[i - 1], bars, context))]
  const room = widthOf(context) - 2
  const isWide = (bars: number): boolean => renderTable(table(bars), Infinity).some((line) => displayWidth(line) > room)
  let bars = barWidth
  while (bars > leastBar && isWide(bars)) bars--
  const [heads, ...rows] = renderTable(table(bars), room)
  const shown = rows.flatMap((row, i) => {
    if (i < left) return []
    const isOther = i > left && runs[i]!.yardstick !== runs[i - 1]!.yardstick
    return isOther ? [`— ${say.otherRules}`, row] : [row]
  })
  return [
    harmless(say.head({ path, table: words.import.tables[of], runs: runs.length })),
    ...(left > 0 ? [`  ${say.earlier(left)}`] : []),
    ...[heads!, ...shown, ...verdictLines(comparable(runs), context)].map((line) => `  ${line}`),
  ]
}

function rowOf(
  { ranOn, yardstick, left, mended }: KeptRun,
  before: KeptRun | undefined,
  bars: number,
  { words }: Context,
): string[] {
  const change = before?.yardstick === yardstick ? words.validate.base.trend.signed(left.score - before.left.score) : ''
  const counts = [left.errors, left.warnings, left.infos].map((count) => words.number(count))
  const score = words.number(left.score, 1)
  return [words.day(ranOn), score, bar(left.score / 100, bars), change, ...counts, mended === 0 ? '' : words.number(mended)]
}

/** What became of the parts of the score, of the score, and of the findings since the run before the last. */
function verdictLines(runs: readonly KeptRun[], context: Context): string[] {
  const { base, parts: names, share } = context.words.validate
  const say = base.trend
  const [first, last] = [runs[0]!, runs.at(-1)!]
  if (runs.length === 1) return [say.one]
  const parts = qualityParts.flatMap((part) => {
    const shares = runs.flatMap(({ left }) => left.parts[part] ?? [])
    if (shares.length < 2) return []
    return [[names[part], `${share(shares[0]!)} → ${share(shares.at(-1)!)}`, sparkline(shares.slice(-2 * barWidth))]]
  })
  const points = last.left.score - first.left.score
  const day = context.words.day(first.ranOn)
  const step = progressOf(runs.at(-2)!.left, last.left)
  return [
    ...renderTable(parts, widthOf(context) - 4).map((line) => `  ${line}`),
    points > 0 ? say.better({ day, points }) : points < 0 ? say.worse({ day, points }) : say.same(day),
    say.last(step),
    ...step.worse.slice(0, worseShown).map((movement) => `  ${harmless(base.worse(sayMovement(movement, context)))}`),
  ]
}
