import type { Reason } from './reason.ts'
import type { RowReason } from './row.ts'

/** `error`: it can't be used as it is; `warning`: it can, but a person should look; `info`: spelling only. Worst first. */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** Of what a rule speaks: a cell, cells of a row that don't go together, rows among each other, or a column as a whole. */
type Subject = 'cell' | 'row' | 'rows' | 'column'

/**
 * The rules of validate that are not a reason of a normaliser: what is asked of values that can be read, of rows and of the
 * file. The sentences are in messages/.
 */
export const checkRules = {
  address_short: { severity: 'warning', of: 'cell' },
  amount_negative: { severity: 'info', of: 'cell' },
  amount_zero: { severity: 'info', of: 'cell' },
  consent_undated: { severity: 'warning', of: 'cell' },
  consent_expired: { severity: 'warning', of: 'cell' },
  row_no_contact: { severity: 'error', of: 'row' },
  row_no_name: { severity: 'warning', of: 'row' },
  row_shifted: { severity: 'warning', of: 'row' },
  row_dates_order: { severity: 'warning', of: 'row' },
  order_orphan: { severity: 'error', of: 'cell' },
  row_stale: { severity: 'info', of: 'rows' },
  duplicate_id: { severity: 'error', of: 'rows' },
  duplicate_email: { severity: 'warning', of: 'rows' },
  duplicate_row: { severity: 'warning', of: 'rows' },
  column_empty: { severity: 'warning', of: 'column' },
  column_sparse: { severity: 'info', of: 'column' },
  column_constant: { severity: 'info', of: 'column' },
  column_cut: { severity: 'warning', of: 'column' },
  column_dates_mixed: { severity: 'error', of: 'column' },
  column_dates_unsure: { severity: 'warning', of: 'column' },
  column_currencies: { severity: 'warning', of: 'column' },
  below_tolerance: { severity: 'error', of: 'column' },
  required: { severity: 'error', of: 'cell' },
  unique: { severity: 'error', of: 'rows' },
  one_of: { severity: 'error', of: 'cell' },
  pattern: { severity: 'error', of: 'cell' },
  range: { severity: 'error', of: 'cell' },
} as const satisfies Record<string, { readonly severity: Severity; readonly of: Subject }>

export type CheckRule = keyof typeof checkRules

/** Every rule there is by itself; a file of rules can name more. */
export type Rule = Reason | RowReason | CheckRule
