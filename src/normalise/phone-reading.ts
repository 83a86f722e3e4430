import { phoneReasons } from '../model/reasons/phone.ts'

export type PhoneReason = keyof typeof phoneReasons

/** What one cell of phone numbers holds: a Reading, and what goes with the number. */
export interface PhoneReading {
  /** E.164; '' when the cell is blank or holds no number. */
  readonly value: string
  readonly reason: PhoneReason | undefined
  /** `other` when it may be either (United States), or is neither: a box, a service. */
  readonly type: 'mobile' | 'landline' | 'other'
  /** A second number of the cell, E.164; '' if there is none. */
  readonly also: string
  /** Digits to dial after the number; '' if there are none. */
  readonly extension: string
}

/** One number, and what had to be done or doubted to have it. No number: `value` is '' and `reason` says why. */
export interface Found {
  readonly value: string
  readonly type: PhoneReading['type']
  readonly reason: PhoneReason | undefined
}

/** The stronger of two remarks: a doubt says more than a repair; of two equals, the first. */
export function stronger(a: PhoneReason | undefined, b: PhoneReason | undefined): PhoneReason | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return phoneReasons[a] === 'repaired' && phoneReasons[b] !== 'repaired' ? b : a
}

export const refuse = (reason: PhoneReason): Found => ({ value: '', type: 'other', reason })
