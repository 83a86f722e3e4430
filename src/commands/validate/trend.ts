import { readAssessments, type KeptRun } from '../../base/assessments.ts'
import { openToRead } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless, renderTable } from '../../cli/table.ts'
import type { TableName } from '../../model/field.ts'
import { progressOf } from '../../validate/history.ts'
import { qualityParts } from '../../validate/score.ts'
import type { ValidateOptions } from '../validate.ts'
import { movementsJson, scoreJson } from './base-json.ts'
import { sayMovement } from './base-talk.ts'
import { bar, sparkline } from './bars.ts'
import { widthOf } from './summary.ts'

/** As many runs as leave the verdict on a screen. */
const runsShown = 24
const barWidth = 20

/** Runs `clientele validate BASE --trend`: the scores that a base was given, and whether it gets better. */
export function showTrend(path: string, table: TableName, options: ValidateOptions, context: Context): Promise<ExitCode> {
  const database = openToRead(path)
  try {
    const runs = readAssessments(database, table)
    if (options.json === true) context.stdout.write(`${JSON.stringify(trendJson(path, table, runs, options, context))}\n`)
    else printTrend(path, table, runs, options, context)
    const last = runs.at(-1)
    const isLow = options.failUnder !== undefined && (last === undefined || last.left.score < options.failUnder)
    if (isLow && last !== undefined)
      context.say(context.paint.bad(context.words.validate.tooLow({ score: last.left.score, wanted: options.failUnder! })))
    return Promise.resolve(isLow ? ExitCode.no : ExitCode.ok)
  } finally {
    database.close()
  }
}

/** The runs at the end that went by the same rules as the last: those that can be compared. */
function comparable(runs: readonly KeptRun[]): readonly KeptRun[] {
  const from = runs.findLastIndex(({ yardstick }) => yardstick !== runs.at(-1)!.yardstick)
  return runs.slice(from + 1)
}

function printTrend(
  path: string,
  table: TableName,
  runs: readonly KeptRun[],
  options: ValidateOptions,
  { words, stdout, ...context }: Context,
): void {
  const { base, parts: partNames, share } = words.validate
  const say = base.trend
  const put = (line: string): void => void stdout.write(`${line}\n`)
  const width = context.stderr.columns ?? 100
  if (runs.length === 0) return put(harmless(say.none(path)))
  put(harmless(say.head({ path, table: words.import.tables[table], runs: runs.length })))
  const shown = options.verbose === true ? runs : runs.slice(-runsShown)
  if (shown.length < runs.length) put(`  ${say.earlier(runs.length - shown.length)}`)
  const rows = shown.map((run, i) => {
    const before = shown[i - 1] ?? runs[runs.length - shown.length - 1]
    const { left, mended, ranOn } = run
    const change = before === undefined || before.yardstick !== run.yardstick ? '' : say.signed(left.score - before.left.score)
    const counts = [left.errors, left.warnings, left.infos].map((count) => words.number(count))
    const score = words.number(left.score, 1)
    return [words.day(ranOn), score, bar(left.score / 100, barWidth), change, ...counts, mended === 0 ? '' : words.number(mended)]
  })
  const [heads, ...lines] = renderTable([say.heads, ...rows], width - 2)
  put(`  ${heads!}`)
  for (const [i, line] of lines.entries()) {
    if (i > 0 && shown[i]!.yardstick !== shown[i - 1]!.yardstick) put(`  — ${say.otherRules}`)
    put(`  ${line}`)
  }
  const same = comparable(runs)
  const [first, last] = [same[0]!, same.at(-1)!]
  if (same.length === 1) return put(`  ${say.one}`)
  const parts = qualityParts.flatMap((part) => {
    const shares = same.flatMap(({ left }) => left.parts[part] ?? [])
    return shares.length < 2
      ? []
      : [[partNames[part], `${share(shares[0]!)} → ${share(shares.at(-1)!)}`, sparkline(shares.slice(-2 * barWidth))]]
  })
  for (const line of renderTable(parts, width - 4)) put(`    ${line}`)
  const points = last.left.score - first.left.score
  const day = words.day(first.ranOn)
  put(`  ${points > 0 ? say.better({ day, points }) : points < 0 ? say.worse({ day, points }) : say.same(day)}`)
  const step = progressOf(same.at(-2)!.left, last.left)
  put(`  ${say.last(step)}`)
  for (const movement of step.worse.slice(0, 5)) put(`    ${harmless(base.worse(sayMovement(movement, { words })))}`)
}

function trendJson(
  path: string,
  table: TableName,
  runs: readonly KeptRun[],
  { failUnder }: ValidateOptions,
  context: Context,
): unknown {
  const same = runs.length === 0 ? [] : comparable(runs)
  const last = runs.at(-1)
  const step = same.length < 2 ? undefined : progressOf(same.at(-2)!.left, same.at(-1)!.left)
  const change = same.length < 2 ? null : Math.round(10 * (last!.left.score - same[0]!.left.score)) / 10
  return {
    base: path,
    table,
    runs: runs.map(({ run, ranOn, yardstick, left, found, mended }) => ({
      run,
      as_of: ranOn,
      rules: yardstick,
      rows: left.rows,
      ...scoreJson(left),
      found: found === undefined ? null : scoreJson(found),
      mended,
    })),
    compared: same.length,
    change,
    trend: change === null ? null : change > 0 ? 'better' : change < 0 ? 'worse' : 'same',
    worse: movementsJson(step?.worse ?? [], context),
    better: movementsJson(step?.better ?? [], context),
    fail_under: failUnder ?? null,
    passed: failUnder === undefined || (last !== undefined && last.left.score >= failUnder),
  }
}
