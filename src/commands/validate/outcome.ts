import { ExitCode } from '../../cli/exit.ts'
import type { Messages } from '../../messages/messages.ts'
import type { RowReason } from '../../model/row.ts'
import { severities as bySeverity, type Severity } from '../../model/rule.ts'
import type { Example, FoundByRule } from '../../validate/finding.ts'
import type { ValidatePlan } from '../../validate/plan.ts'
import { scoreQuality, type Quality } from '../../validate/score.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import type { UnderstoodSource } from '../understand.ts'
import type { Passed } from './pass.ts'
import { columnSays, rowSays, sayOf } from './problem-rows.ts'

/** What one rule found in one column, or of rows. */
export interface Group {
  readonly rule: string
  readonly severity: Severity
  /** '' where it is not of one column. */
  readonly column: string
  readonly field: string
  readonly count: number
  /** None of a column as a whole. */
  readonly examples: readonly Example[]
  readonly says: string
}

/** A file that was checked. */
export interface Outcome {
  readonly path: string
  readonly understood: UnderstoodSource
  readonly plan: ValidatePlan
  readonly passed: Passed
  readonly quality: Quality
  /** Worst first. */
  readonly groups: readonly Group[]
  readonly counts: Readonly<Record<Severity, number>>
}

/** Are there no rows, and nothing to say of the columns? A score of such a file would say nothing. */
export const isEmpty = ({ passed, groups }: Outcome): boolean => passed.read === passed.blank && groups.length === 0

/** Is it worse than what was asked for? A file without rows is: an export that came empty must not pass for a healthy one. */
export const isUnder = (outcome: Outcome, bar: number | undefined): boolean =>
  bar !== undefined && (outcome.quality.score < bar || isEmpty(outcome))

/** The answer to whoever asked for a score, or by rules for a share of cells. */
export const answerOf = (outcome: Outcome, bar: number | undefined): ExitCode =>
  isUnder(outcome, bar) || outcome.passed.columns.some(({ rule }) => rule === 'below_tolerance') ? ExitCode.no : ExitCode.ok

export function outcomeOf(
  path: string,
  understood: UnderstoodSource,
  plan: ValidatePlan,
  settings: ValidateSettings,
  passed: Passed,
  words: Messages,
): Outcome {
  const groups = groupFindings(plan, settings, passed, understood.source.content, words)
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const { severity, count, examples } of groups) counts[severity] += examples.length === 0 ? 1 : count
  const quality = scoreQuality(plan, passed.seen, passed.rejected, passed.repeated)
  return { path, understood, plan, passed, quality, groups, counts }
}

/** Findings by rule and column: worst first, then the most, then from left to right. */
function groupFindings(
  plan: ValidatePlan,
  { severities, checks }: ValidateSettings,
  { seen, remarks, repeats, orders, columns }: Passed,
  content: UnderstoodSource['source']['content'],
  words: Messages,
): Group[] {
  const groups: Group[] = []
  const width = content.form === 'csv' ? content.setting.width : content.width
  const add = (
    rule: string,
    at: number,
    count: number,
    examples: readonly Example[],
    says = sayOf(rule, words, checks),
  ): void => {
    const severity = severities[rule]
    const column = plan.columns[at]
    if (severity !== undefined)
      groups.push({ rule, severity, column: column?.header ?? '', field: column?.field ?? '', count, examples, says })
  }
  const addAll = (found: FoundByRule, at: number): void => {
    for (const [rule, { count, examples }] of Object.entries(found)) add(rule, at, count, examples)
  }
  for (const [rule, { count, lines }] of Object.entries(remarks)) {
    const examples = lines.slice(0, 3).map((line): Example => ({ line, value: '', suggestion: '' }))
    add(rule, -1, count, examples, unevenSays(rule as RowReason, width, words))
  }
  addAll(seen.rowsFound, -1)
  for (const [at, column] of seen.columns.entries()) addAll(column.found, at)
  for (const { column, found } of repeats) addAll(found, column)
  for (const { column, found, outliers } of orders)
    if (outliers === undefined) addAll(found, column)
    else
      for (const [rule, { count, examples }] of Object.entries(found))
        add(rule, column, count, examples, words.validate.outliers(outliers))
  for (const finding of columns) add(finding.rule, finding.column, finding.count, [], columnSays(finding, words))
  const place = (group: Group): number => plan.columns.findIndex(({ header }) => header === group.column)
  return groups.toSorted(
    (a, b) =>
      bySeverity.indexOf(a.severity) - bySeverity.indexOf(b.severity) ||
      b.count - a.count ||
      place(a) - place(b) ||
      (a.rule < b.rule ? -1 : 1),
  )
}

/** Of many rows at once, whose numbers of cells differ. */
function unevenSays(rule: RowReason, width: number, words: Messages): string {
  const { uneven } = words.report
  return rule in uneven ? uneven[rule as keyof typeof uneven](width) : rowSays(rule, 0, width, words)
}
