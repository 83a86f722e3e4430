import type { RowForm } from '../../io/encode.ts'
import type { Places } from '../../messages/facts.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Reason } from '../../model/reason.ts'
import { rowReasons, type RowReason } from '../../model/row.ts'
import type { ColumnFinding } from '../../validate/columns.ts'
import type { Finding } from '../../validate/finding.ts'
import { spellingOf } from '../../validate/own/bind.ts'
import type { OwnCheck } from '../../validate/own/rules.ts'
import type { ValidatePlan } from '../../validate/plan.ts'
import type { ValidateSettings } from '../../validate/settings.ts'

/** The columns of a file of findings. */
export const problemColumns = [
  'line',
  'column',
  'field',
  'rule',
  'severity',
  'value',
  'suggestion',
  'confidence',
  'message',
] as const

/** How findings are written: plain data, for any thread. */
export interface ProblemForm {
  readonly form: RowForm
  /** By their place in the source's rows. */
  readonly columns: readonly { readonly header: string; readonly field: string }[]
  readonly says: Readonly<Record<string, string>>
  readonly place: Messages['validate']['place']
}

export function problemForm(
  form: RowForm,
  plan: ValidatePlan,
  settings: ValidateSettings,
  words: Messages,
  { place }: Places = words.validate,
): ProblemForm {
  return {
    form,
    columns: plan.columns.map(({ header, field }) => ({ header, field: field ?? '' })),
    says: Object.fromEntries(Object.keys(settings.severities).map((rule) => [rule, sayOf(rule, words, settings.checks)])),
    place,
  }
}

/** What a rule says, as of something found; '' for what only a row can say. */
export function sayOf(rule: string, { validate, reasons }: Messages, checks: readonly OwnCheck[] = []): string {
  const own = checks.find(({ name }) => name === rule)
  if (own !== undefined) return own.message ?? validate.notSo(spellingOf(own))
  return validate.rules[rule as Reason] ?? (rule in rowReasons ? '' : reasons[rule as Reason])
}

/** What is said of a column as a whole. */
export const columnSays = ({ rule, shortfall }: ColumnFinding, words: Messages): string =>
  shortfall === undefined ? sayOf(rule, words) : words.validate.shortfall(shortfall)

/** What is said of a row that a rule of the reading speaks of. */
export const rowSays = (rule: RowReason, cells: number, width: number, { validate, rowReasons: says }: Messages): string =>
  validate.rowRules[rule] ?? says[rule]({ cells, width })

/** Writes findings as rows. `says` is what only this one has to say. */
export function problemWriter(
  { columns, says, place }: ProblemForm,
  { severities }: ValidateSettings,
): (finding: Finding, says?: string) => string[] {
  return ({ line, column, rule, value, suggestion, confidence }, own) => {
    const { header, field } = column === -1 ? { header: '', field: '' } : columns[column]!
    const said = own ?? says[rule] ?? ''
    return [
      line === 0 ? '' : String(line),
      header,
      field,
      rule,
      severities[rule] ?? '',
      value,
      suggestion,
      confidence === 0 ? '' : String(confidence),
      (line === 0 ? '' : place.line + line) +
        (header === '' ? '' : (line === 0 ? place.column.replace(/^[, ]+/, '') : place.column) + header) +
        (line === 0 && header === '' ? '' : place.says) +
        said,
    ]
  }
}
