import { addressGlance } from '../../normalise/glance/address.ts'
import { amountGlance } from '../../normalise/glance/amount.ts'
import { foreignCityGlance } from '../../normalise/glance/city.ts'
import { emailGlance } from '../../normalise/glance/email.ts'
import type { Glance } from '../../normalise/glance/glance.ts'
import { identifierGlance } from '../../normalise/glance/identifier.ts'
import { phoneGlance } from '../../normalise/glance/phone.ts'
import { textGlance } from '../../normalise/glance/text.ts'
import { frenchPost } from '../../normalise/place-case.ts'
import type { CheckedColumn, ValidatePlan } from '../plan.ts'
import type { Situation } from '../situation.ts'
import type { CellJudge } from './judge.ts'

/** The glance at the cells of a column in one situation, where there is one: of kinds whose cells hardly repeat. */
export function glanceAt(
  { kind, field, cutLength }: CheckedColumn,
  plan: ValidatePlan,
  { region }: Situation,
  judge: CellJudge,
): Glance | undefined {
  // Of a column whose cells were cut off, the length of each tells.
  if (cutLength !== undefined) return undefined
  const country = region === '' ? plan.country : region
  switch (kind) {
    case undefined:
    case 'text':
      return textGlance
    case 'identifier':
      return identifierGlance
    case 'email':
      return emailGlance((address) => {
        const { value, sound, findings } = judge(address, '', '')
        return value === address && sound && findings.length === 0
      })
    case 'phone':
      return phoneGlance({ country, mobile: field === 'mobile' })
    case 'address':
      return addressGlance
    case 'city':
      return frenchPost.has(country) ? undefined : foreignCityGlance
    case 'amount':
      return amountGlance
    default:
      return undefined
  }
}
