import type { Rule } from '../../model/rule.ts'
import type { CellReading } from '../../normalise/cells.ts'
import type { Remark } from '../../normalise/remark.ts'

/** What a rule has to say of a cell. */
export interface CellFinding {
  readonly rule: Rule
  /** The whole new cell; '' where there is none. */
  readonly suggestion: string
  /** How sure that is, 0..1; 0 where there is none. */
  readonly confidence: number
}

/** Asked of a cell, once a normaliser has read it. */
export type CellCheck = (reading: CellReading, raw: string) => CellFinding | undefined

/** What a check of the normalisers says, as a finding. */
export const found = (remark: Remark | undefined): CellFinding | undefined =>
  remark && { rule: remark.reason, suggestion: remark.value, confidence: remark.confidence }

/** A finding without a suggestion. */
export const bare = (rule: Rule): CellFinding => ({ rule, suggestion: '', confidence: 0 })
