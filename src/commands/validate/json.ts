import { lifeSigns } from '../../validate/row-view.ts'
import { qualityParts } from '../../validate/score.ts'
import { ageBands } from '../../validate/seen.ts'
import type { ValidateOptions } from '../validate.ts'
import { isEmpty, isUnder, type Outcome } from './outcome.ts'
import type { Targets } from './targets.ts'

/** The report of a run as one object with stable keys. */
export function jsonOf(outcome: Outcome, options: ValidateOptions, targets: Targets, rejects?: string): unknown {
  const { path, understood, plan, passed, quality, groups, counts } = outcome
  const { content } = understood.source
  const csv = content.form === 'csv' ? content : undefined
  const { seen } = passed
  const ages = lifeSigns(plan).length === 0 ? null : seen.ages
  return {
    path,
    format: content.form === 'csv' ? 'csv' : content.format,
    encoding: csv?.encoding.encoding ?? null,
    delimiter: csv?.dialect.delimiter ?? null,
    table: plan.table,
    country: plan.country,
    as_of: plan.asOf,
    rows: { read: passed.read, checked: passed.taken, rejected: passed.rejected, blank: passed.blank },
    score: isEmpty(outcome) ? null : quality.score,
    parts: Object.fromEntries(
      qualityParts.map((part) => [part, quality.parts[part] === undefined ? null : round(quality.parts[part])]),
    ),
    fail_under: options.failUnder ?? null,
    passed: !isUnder(outcome, options.failUnder),
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    mendable: passed.remedies,
    findings: groups.map(({ rule, severity, column, field, count, examples, says }) => ({
      rule,
      severity,
      column: column === '' ? null : column,
      field: field === '' ? null : field,
      count,
      lines: examples.map(({ line }) => line),
      message: says,
    })),
    columns: plan.columns.map(({ header, field }, at) => {
      const { filled, invalid } = seen.columns[at]!
      return {
        column: header,
        field: field ?? null,
        filled,
        filled_share: share(filled, seen.rows),
        invalid,
        valid_share: share(filled - invalid, filled),
      }
    }),
    ages:
      ages === null ? null : { months: ageBands, rows: ages.slice(0, ageBands.length), older: ages.at(-2), none: ages.at(-1) },
    mail: passed.mail ?? null,
    problems: targets.problems ?? null,
    plan: targets.changes ?? null,
    stale: targets.stale === undefined ? null : { rows: passed.stale, path: targets.stale, withheld: passed.withheld },
    report: targets.report ?? null,
    annotated: targets.annotated ?? null,
    mended: targets.mended === undefined ? null : { cells: passed.changed, path: targets.mended.output ?? path },
    rejects: rejects ?? null,
  }
}

/** Six decimals: enough to tell one cell in a million. */
const round = (share: number): number => Math.round(share * 1e6) / 1e6
const share = (part: number, whole: number): number | null => (whole === 0 ? null : round(part / whole))
