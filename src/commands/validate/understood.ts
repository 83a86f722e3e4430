import type { FieldName } from '../../model/field.ts'
import type { Tally } from '../../model/reading.ts'
import { fieldlessKind } from '../../normalise/fieldless-kind.ts'
import { countNames } from '../../normalise/names/name-counts.ts'
import { ballotOf } from '../../normalise/decide.ts'
import { repairMojibake } from '../../io/encodings/mojibake.ts'
import type { Source } from '../../io/source.ts'
import { emptyCut, rowTaker } from '../../io/columns/cut.ts'
import type { Cut } from '../../model/cut.ts'
import { checker } from '../../validate/check.ts'
import { isMend } from '../../validate/confidence.ts'
import { planValidate, type Premises, type ValidatePlan } from '../../validate/plan.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import { understandSource, type SourceHints, type UnderstoodSource } from '../understand.ts'

/** So often is a source understood anew. */
const mostTimes = 5

/**
 * Understands a source as it will be understood when it is mended: cells that were mended may tell what a column holds, and
 * what is mended once must not need it a second time. A column that was known once stays known.
 */
export function understandMended(source: Source, hints: SourceHints, settings: ValidateSettings, asOf: string): UnderstoodSource {
  let understood = understandSource(source, hints, wholeRows(source))
  const given = new Map(hints.given)
  for (let times = 1; times < mostTimes; times++) {
    for (const { header, field } of understood.understanding.columns)
      if (field !== undefined && header !== '' && !given.has(header)) given.set(header, field)
    const { table } = understood.understanding
    const better = understandSource(source, { ...hints, table, given }, mendedSample(understood, settings, asOf))
    const same = JSON.stringify(keyOf(better)) === JSON.stringify(keyOf(understood))
    understood = better
    if (same) break
  }
  return understood
}

/** What of an understanding says how cells are read. */
const keyOf = ({ country, understanding: { table, columns } }: UnderstoodSource): unknown => [
  country,
  table,
  columns.map(({ field }) => field ?? ''),
]

/** The first rows with all mended that is certain. */
function mendedSample(understood: UnderstoodSource, settings: ValidateSettings, asOf: string): readonly (readonly string[])[] {
  const sample = wholeRows(understood.source)
  const premises = premisesOf(understood, asOf)
  const plan = planValidate(premises, votesOf(planValidate(premises, []), sample))
  const mended = sample.map((row) => [...row])
  const check = checker(plan, settings, {
    repair: repairMojibake,
    wantsKeys: false,
    take({ line, column, rule, value, suggestion, confidence }) {
      if (isMend(rule, confidence) && mended[line]![column] === value) mended[line]![column] = suggestion
    },
  })
  check.part(cutOf(sample, understood.names.length))
  return mended
}

/** Rows as a cut, numbered from 0. */
function cutOf(rows: readonly (readonly string[])[], width: number): Cut {
  const cut = emptyCut(width)
  const { add } = rowTaker(cut, width)
  for (const [at, row] of rows.entries()) add(row, at)
  return cut
}

/** The first rows that are as wide as their file; those that had to be fitted are left to a person, unless most are such. */
function wholeRows({ content }: Source): readonly (readonly string[])[] {
  if (content.form === 'rows') return content.sample
  const whole = content.sample.filter((_, at) => !content.fitted.has(at))
  return 2 * whole.length >= content.sample.length ? whole : content.sample
}

/** What the plan of a source rests on. */
export function premisesOf({ source: { content }, names, understanding, country }: UnderstoodSource, asOf: string): Premises {
  const cellsOf = (field: FieldName): string[] => {
    const at = understanding.columns.find((column) => column.field === field)?.index
    return at === undefined ? [] : content.sample.map((row) => row[at] ?? '')
  }
  const [given, family] = [cellsOf('given_name'), cellsOf('family_name')]
  return {
    table: understanding.table,
    columns: understanding.columns.map(({ index, field }) => ({
      index,
      field,
      header: names[index]!,
      ...(field === undefined && {
        fieldless: fieldlessKind(
          names[index]!,
          content.sample.map((row) => row[index] ?? ''),
        ),
      }),
    })),
    country,
    asOf,
    domains: domainsOf(cellsOf('email')),
    names: given.length === 0 || family.length === 0 ? [] : countNames(given, family),
    delimiter: content.form === 'csv' ? content.setting.dialect.delimiter : '',
  }
}

function domainsOf(emails: readonly string[]): Record<string, number> {
  const domains = Object.create(null) as Record<string, number>
  for (const email of emails) {
    const domain = email
      .slice(email.lastIndexOf('@') + 1)
      .trim()
      .toLowerCase()
    if (domain !== '') domains[domain] = (domains[domain] ?? 0) + 1
  }
  return domains
}

/** What the cells of some rows vote for, column by column. */
export function votesOf({ columns }: ValidatePlan, rows: readonly (readonly string[])[]): Tally[] {
  return columns.map(({ index, kind }) => {
    const votes: Tally = {}
    const ballot = ballotOf(kind)
    if (ballot === undefined) return votes
    for (const row of rows) {
      const raw = row[index]
      if (raw === undefined || raw === '') continue
      const vote = ballot(raw)
      votes[vote] = (votes[vote] ?? 0) + 1
    }
    return votes
  })
}
