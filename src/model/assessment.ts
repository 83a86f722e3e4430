import type { Severity } from './rule.ts'

/** How often one rule had something to say of one column, or of rows. */
export interface RuleCount {
  readonly rule: string
  /** The name of the column; '' where it is not of one. */
  readonly column: string
  readonly severity: Severity
  readonly count: number
}

/** How good a table was found to be: numbers only, and nothing about any person. */
export interface Assessment {
  readonly rows: number
  /** 0 to 100. */
  readonly score: number
  /** What it is made of, shares from 0 to 1, by name; parts that the table can't tell are left out. */
  readonly parts: Readonly<Record<string, number>>
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly counts: readonly RuleCount[]
}
