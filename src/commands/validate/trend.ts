import { readAssessments, type KeptRun } from '../../base/assessments.ts'
import { openToRead } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import type { TableName } from '../../model/field.ts'
import { progressOf } from '../../validate/history.ts'
import type { ValidateOptions } from '../validate.ts'
import { movementsJson, scoreJson } from './base-json.ts'
import { comparable, trendLines } from './trend-lines.ts'

/** Runs `clientele validate BASE --trend`: the scores that a base was given, and whether it gets better. */
export function showTrend(path: string, table: TableName, options: ValidateOptions, context: Context): Promise<ExitCode> {
  const database = openToRead(path)
  try {
    const runs = readAssessments(database, table)
    if (options.json === true) context.stdout.write(`${JSON.stringify(trendJson(path, table, runs, options, context))}\n`)
    else for (const line of trendLines(path, table, runs, options.verbose === true, context)) context.stdout.write(`${line}\n`)
    const last = runs.at(-1)
    const isLow = options.failUnder !== undefined && (last === undefined || last.left.score < options.failUnder)
    if (isLow && last !== undefined)
      context.say(context.paint.bad(context.words.validate.tooLow({ score: last.left.score, wanted: options.failUnder })))
    return Promise.resolve(isLow ? ExitCode.no : ExitCode.ok)
  } finally {
    database.close()
  }
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
  const yardsticks = [...new Set(runs.map(({ yardstick }) => yardstick))]
  const step = same.length < 2 ? undefined : progressOf(same.at(-2)!.left, same.at(-1)!.left)
  const change = same.length < 2 ? null : Math.round(10 * (last!.left.score - same[0]!.left.score)) / 10
  return {
    base: path,
    table,
    runs: runs.map(({ run, ranOn, yardstick, left, found, mended }) => ({
      run,
      as_of: ranOn,
      rules: yardsticks.indexOf(yardstick) + 1,
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
