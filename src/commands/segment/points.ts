import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless } from '../../cli/table.ts'
import { usageFault } from '../../cli/usage.ts'
import { readWrittenFile } from '../../io/written-file.ts'
import { DataError } from '../../model/error.ts'
import { printRule } from '../../rule/print.ts'
import { isAnswerFault } from '../../segment/table.ts'
import { pointsOf, readPoints, type PointsScheme } from '../../segment/points.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import { rowsTarget } from '../rfm/target.ts'
import { readGiven, ruleRefused, type GivenRule } from './given-rules.ts'
import type { PointsOptions } from './rule-verbs.ts'
import { openSubject, type Subject } from './subject.ts'

const header = ['customer', 'points', 'because'] as const

/** Runs `clientele segment points`: every customer's points, and the rules that gave them. */
export async function runPoints(input: string, options: PointsOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  const { rules: path } = options
  if (path === undefined) throw usageFault(words.segmentPoints.usage.noRules)
  const scheme = readPoints(await readWrittenFile(path))
  if ('place' in scheme) throw new DataError({ fault: 'points-file', about: { path, place: scheme.place } })
  const given = scheme.rules.map(({ name, rule }) => readGiven(name, rule, context))
  const output = rowsTarget(input, [path], { output: options.output }, options.json === true, context)
  const subject = await openSubject(input, options, context)
  try {
    await subject.ready(given.map(({ rule }) => rule))
    const truths = given.map((one) => truthsBy(subject, one, context))
    const points = scheme.rules.length === 0 ? new Float64Array(subject.table.rows) : pointsOf(scheme, truths)
    await allOrNone(context, async (pending) => {
      const rows = pointRows(subject, scheme, truths, points)
      if (output !== undefined) pending.push(await writeRows(output, 'points', header, rows, context, options.excel === true))
    })
    const counts = truths.map((of) => of.reduce((sum, truth) => sum + Number(truth === 2), 0))
    for (const [at, rule] of scheme.rules.entries())
      say(words.segmentPoints.rule({ name: harmless(rule.name), points: rule.points, customers: counts[at]! }))
    const sum = { customers: points.length, ...spread(points) }
    const done = words.segmentPoints.done(sum)
    say(paint.good(output === undefined || output === '-' ? done : `${done} ${words.import.where(output)}`))
    if (options.json === true)
      stdout.write(
        `${JSON.stringify({
          rows: { read: subject.table.rows + subject.left },
          rules: scheme.rules.map((rule, at) => ({ ...rule, rule: printRule(given[at]!.rule), customers: counts[at] })),
          points: sum,
          output: output ?? null,
        })}\n`,
      )
    return ExitCode.ok
  } finally {
    subject.close()
  }
}

function truthsBy({ asker }: Subject, given: GivenRule, context: Context): Uint8Array {
  const truths = asker.truthsOf(given.rule)
  if (isAnswerFault(truths)) throw ruleRefused(given, truths, context)
  return truths
}

function* pointRows(
  { nameOf }: Subject,
  { rules }: PointsScheme,
  truths: readonly Uint8Array[],
  points: Float64Array,
): Generator<string[]> {
  for (let row = 0; row < points.length; row++) {
    const because = rules.filter((_, at) => truths[at]![row] === 2).map(({ name }) => name)
    yield [nameOf(row), String(points[row]!), because.join(' + ')]
  }
}

function spread(points: Float64Array): { lowest: number | null; median: number | null; highest: number | null } {
  if (points.length === 0) return { lowest: null, median: null, highest: null }
  const sorted = points.toSorted()
  return { lowest: sorted[0]!, median: sorted[(sorted.length - 1) >> 1]!, highest: sorted.at(-1)! }
}
