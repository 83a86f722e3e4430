import { kindIn, planOf } from './phone-metadata.ts'
import { takeApart, unsure } from './phone-plans.ts'
import type { PhoneReading } from './phone-reading.ts'
import { type Remark, without } from './remark.ts'

const otherCountry = without('phone_other_country')
const notMobile = without('phone_not_mobile')
const isMobile = without('phone_is_mobile')
const premium = without('phone_premium')

/**
 * Calling codes of the French Republic and Monaco, whose people write `France`, and of islands that share their
 * neighbour's plan.
 */
const oneNation = new Set(['33', '262', '508', '590', '594', '596', '681', '687', '689', '377'])

/**
 * What a number in E.164 says against the country of its row: it is another's. People abroad keep their numbers, so it is
 * worth a look and no more. Nothing is said of countries that share a code, or within the French Republic.
 *
 * @param country ISO 3166 alpha-2; '' if unknown
 */
export function phoneAgainstCountry(value: string, country: string): Remark | undefined {
  if (!value.startsWith('+') || country === '') return undefined
  const code = planOf(country)?.code
  if (code === undefined || value.startsWith(code, 1)) return undefined
  if (oneNation.has(code)) for (const other of oneNation) if (value.startsWith(other, 1)) return undefined
  return otherCountry
}

/**
 * What a number says against its column: a land line among mobiles, or a mobile among land lines. One that may be either
 * says nothing.
 */
export function phoneAgainstColumn(type: PhoneReading['type'], column: 'mobile' | 'landline'): Remark | undefined {
  if (type === 'other' || type === column) return undefined
  return type === 'landline' ? notMobile : isMobile
}

/** Is this number in E.164 one that costs the caller more than a call, by the plan of its country? It can't be a customer's. */
export function premiumNumber(value: string): Remark | undefined {
  const dialled = value.startsWith('+') && value.length < longest ? takeApart(value, '') : undefined
  if (dialled === undefined || dialled === unsure) return undefined
  return kindIn(dialled.plan, dialled.national)?.premium ? premium : undefined
}
const longest = 20
