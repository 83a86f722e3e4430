import type { RowForm } from '../../io/encode.ts'
import type { Finding } from '../../validate/finding.ts'

/** The columns of a plan of changes: a row a cell, for a person to keep or to strike out. */
export const changeColumns = ['line', 'column', 'before', 'after', 'rule', 'confidence'] as const

/** How changes are written: plain data, for any thread. */
export interface ChangeForm {
  readonly form: RowForm
  /** Names of the source's columns, by their place. */
  readonly names: readonly string[]
}

export function changeRow({ line, column, value, suggestion, rule, confidence }: Finding, { names }: ChangeForm): string[] {
  return [String(line), names[column]!, value, suggestion, rule, String(confidence)]
}
