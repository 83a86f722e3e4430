import { amountReasons } from './reasons/amount.ts'
import { dateReasons } from './reasons/date.ts'
import { emailReasons } from './reasons/email.ts'
import { identifierReasons } from './reasons/identifier.ts'
import { personReasons } from './reasons/person.ts'
import { phoneReasons } from './reasons/phone.ts'
import { placeReasons } from './reasons/place.ts'
import { textReasons } from './reasons/text.ts'

/**
 * What a reason amounts to: `refused`, the cell holds no canonical value and stays as it was; `repaired`, the value was
 * had by a certain mend; `doubted`, there is a value, but a person should look.
 */
export type Verdict = 'refused' | 'repaired' | 'doubted'

/** Every reason a normaliser can give, with its verdict. The sentences are in messages/. */
export const reasons = {
  ...amountReasons,
  ...dateReasons,
  ...emailReasons,
  ...identifierReasons,
  ...personReasons,
  ...phoneReasons,
  ...placeReasons,
  ...textReasons,
} as const

export type Reason = keyof typeof reasons
