import type { Severity } from '../../model/rule.ts'

/** What a column's cells can be asked to hold. */
export const ownTypes = ['number', 'integer', 'day', 'flag'] as const
export type OwnType = (typeof ownTypes)[number]

/** What somebody asks of a column of theirs. Plain data. */
export interface OwnRule {
  /** A header, or the field that a column was understood as. */
  readonly column: string
  readonly required?: boolean
  readonly unique?: boolean
  readonly type?: OwnType
  readonly oneOf?: readonly string[]
  /** A regular expression that a whole cell must match. */
  readonly pattern?: string
  /** Numbers, or days. */
  readonly min?: number | string
  readonly max?: number | string
  /** Characters. */
  readonly minLength?: number
  readonly maxLength?: number
}

/** What somebody asks of a row: a rule that must not be false. Plain data. */
export interface OwnCheck {
  /** What findings call it. */
  readonly name: string
  /** As it is written: see rule/read.ts. */
  readonly rule: string
  /** The column that findings stand at: a header or a field. */
  readonly column?: string
  /** What findings say. */
  readonly message?: string
}

/**
 * The least share, 0..1, of a column's cells that are `filled`, of its filled cells that are `valid`, or of which a rule has
 * nothing to say; without a column, of rows.
 */
export interface Tolerance {
  readonly column?: string
  /** `filled`, `valid`, or the name of a rule. */
  readonly of: string
  readonly least: number
}

/** A file of rules. */
export interface RulesFile {
  readonly severities: Readonly<Record<string, Severity>>
  readonly own: readonly OwnRule[]
  readonly checks: readonly OwnCheck[]
  readonly tolerances: readonly Tolerance[]
}
