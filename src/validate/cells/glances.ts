import { addressGlance } from '../../normalise/glance/address.ts'
import { amountGlance } from '../../normalise/glance/amount.ts'
import { birthGlance } from '../../normalise/glance/birth.ts'
import { foreignCityGlance, frenchCityGlance } from '../../normalise/glance/city.ts'
import { emailGlance } from '../../normalise/glance/email.ts'
import type { Glance } from '../../normalise/glance/glance.ts'
import { identifierGlance } from '../../normalise/glance/identifier.ts'
import { familyNameGlance, nameGlance } from '../../normalise/glance/name.ts'
import { phoneGlance } from '../../normalise/glance/phone.ts'
import { frenchCodeGlance } from '../../normalise/glance/postal-code.ts'
import { textGlance } from '../../normalise/glance/text.ts'
import { exchangeableHere } from '../../normalise/names/swapped.ts'
import { takeApart, unsure } from '../../normalise/phone-plans.ts'
import { frenchPost } from '../../normalise/place-case.ts'
import type { CheckedColumn, ValidatePlan } from '../plan.ts'
import type { Situation } from '../situation.ts'
import type { CellJudge, CellVerdict } from './judge.ts'

/** The kind of plain cells of which there is nothing to say. */
const plain = 1

/**
 * The glance at the cells of a column in one situation, where there is one: of kinds whose cells hardly repeat.
 *
 * @param kindOf the kind of cells of which all is said that is said of this one; 0 where that is too much
 */
export function glanceAt(
  { kind, field, cutLength, decision }: CheckedColumn,
  plan: ValidatePlan,
  { region, postalCode }: Situation,
  judge: CellJudge,
  kindOf: (verdict: CellVerdict, group: string) => number,
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
        const verdict = judge(address, '', '')
        if (verdict.value !== address || !verdict.sound) return 0
        return verdict.findings.length === 0 ? plain : kindOf(verdict, '')
      })
    case 'phone':
      return phoneGlance({
        country,
        mobile: field === 'mobile',
        // Of a number that can be read, its country code may be asked.
        kindOf: (cell) => {
          const verdict = judge(cell, region, postalCode)
          const dialled = verdict.sound ? takeApart(verdict.value, '') : undefined
          return kindOf(verdict, dialled === undefined || dialled === unsure ? '' : dialled.code)
        },
      })
    case 'family_name':
      return familyNameGlance(exchangeableHere(plan.names))
    case 'address':
      return addressGlance
    case 'city':
      return frenchPost.has(country) ? frenchCityGlance : foreignCityGlance
    case 'postal_code':
      return frenchPost.has(country) ? frenchCodeGlance : undefined
    case 'amount':
      return amountGlance
    case 'date':
      return field === 'birth_date' && decision.dates?.certain === true && decision.dates.why !== 'mixed'
        ? birthGlance(decision.dates.order, plan.asOf)
        : undefined
    default:
      return undefined
  }
}

/** The glance at a cell that was not met before, and will be remembered: of kinds whose cells repeat, and of which rows ask. */
export const glanceAtNew = ({ kind, cutLength }: CheckedColumn): Glance | undefined =>
  cutLength === undefined && (kind === 'given_name' || kind === 'family_name') ? nameGlance : undefined
