import type { Reason } from '../model/reason.ts'

/**
 * What a check has to say about a value that a normaliser let pass, or about several values of a row: why it looks wrong,
 * and what it should rather be. A check of which all is well says nothing (undefined). Total, like every normaliser.
 */
export interface Remark {
  readonly reason: Reason
  /** What the value should rather be; '' when nobody can tell. */
  readonly value: string
  /** How sure that is, 0..1; 0 without a value. 1 only where nothing else is possible. */
  readonly confidence: number
}

/** A remark without a suggestion. */
export const without = (reason: Reason): Remark => ({ reason, value: '', confidence: 0 })
