import type { Context } from '../../cli/context.ts'
import { harmless, renderTable } from '../../cli/table.ts'
import type { PlannedColumn, PlannedRule } from '../../dedupe/plan.ts'
import type { DedupeOptions } from '../dedupe.ts'
import type { Deduped } from './deduped.ts'

const plainWidth = 100

/** The one line that sums up a run, numbers first, and what a person should know beside it. */
export function sayDone(run: Deduped, options: DedupeOptions, where: string | undefined, context: Context): void {
  const { plan } = run
  const { words, say, paint } = context
  const merged = mergedBy(run)
  if (plan.pairs.notCompared > 0) say(paint.warn(words.dedupe.notWalked(plan.pairs.notCompared)))
  if (plan.fellBack && merged > 0) say(paint.warn(words.dedupe.fellBack))
  const line = doneLine(run, context)
  const written = where === undefined || where === '-' ? line : `${line} ${words.import.where(where)}`
  say(paint.good(options.dryRun === true ? words.import.would(written) : written))
}

/** What came of a run, in a line. */
export function doneLine(run: Deduped, { words }: Context): string {
  const { plan, table, mergedBefore } = run
  return words.dedupe.done({
    rows: table.read,
    people: plan.clusters.count,
    merged: mergedBy(run),
    before: mergedBefore,
    rejected: table.rejected,
    blank: table.blank,
    expected: plan.several === 0 ? undefined : plan.expected,
  })
}

/** Rows that a run has merged, beside those that were merged before. */
const mergedBy = ({ plan, table, mergedBefore }: Deduped): number => table.rows - plan.clusters.count - mergedBefore

/** Shows what was understood: on standard output where that was asked for, beside the rest with `--verbose`. */
export function showPlan(run: Deduped, { plan, json, verbose }: DedupeOptions, context: Context): void {
  const { stdout, say } = context
  if (plan === true && json !== true) for (const line of planLines(run, context)) stdout.write(`${line}\n`)
  else if (verbose === true) for (const line of planLines(run, context)) say(line)
}

/** What was understood, and what would come of it, as lines for a person. */
function planLines({ plan, table }: Deduped, { words, stderr }: Context): string[] {
  const say = words.dedupe.plan
  const width = stderr.columns ?? plainWidth
  const columns = plan.columns.map((column) => columnCells(column, words))
  const rules = plan.rules
    .filter(({ shares }) => shares.length > 0)
    .map((rule) => [ruleText(rule, words), words.number(rule.pairs), words.percent(rule.gain)])
  const indented = (rows: readonly (readonly string[])[]): string[] => renderTable(rows, width - 2).map((line) => `  ${line}`)
  return [
    say.head({ path: harmless(table.path), rows: table.rows, country: plan.country }),
    ...indented([[...say.columns], ...columns]),
    ...(rules.length < plan.rules.length ? [say.everyPair] : []),
    ...(rules.length === 0 ? [] : [say.rules(rules.length), ...indented(numbersAligned([[...say.ruleHeads], ...rules]))]),
    say.expected({ pairs: plan.pairs.compared, people: plan.clusters.count, ...plan.expected }),
  ]
}

/** Rows of a table whose columns but the first hold numbers: their digits stand under one another. */
function numbersAligned(rows: readonly (readonly string[])[]): string[][] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell : cell.padStart(widths[column]!))))
}

/** Is there no cell among these dates that could be read in two ways, such as in a column of ISO dates? */
const isPlain = ({ certain, why }: NonNullable<PlannedColumn['dates']>): boolean =>
  certain && (why === 'country' || why === 'default')

function columnCells({ name, field, kind, why, dates }: PlannedColumn, { dedupe }: Context['words']): string[] {
  const said = kind === undefined ? (why === undefined ? '' : dedupe.unused[why]) : dedupe.kinds[kind]
  return [harmless(name), field ?? '', said, dates === undefined || isPlain(dates) ? '' : dedupe.plan.dates[dates.order]]
}

function ruleText({ shares, crossed }: PlannedRule, { dedupe }: Context['words']): string {
  return shares
    .map(({ column, aspect }) => {
      const part = dedupe.aspects[aspect]
      return part === '' ? harmless(column) : `${harmless(column)} (${part})`
    })
    .join(crossed ? ' × ' : ' + ')
}
