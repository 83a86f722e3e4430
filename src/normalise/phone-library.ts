import { createRequire } from 'node:module'
import type * as Library from 'libphonenumber-js/max'

/** What the metadata of all countries say of a number. */
export interface Known {
  /** E.164. */
  readonly value: string
  /** The digits after the country code. */
  readonly national: string
  readonly type: 'mobile' | 'landline' | 'other'
  /** In a range that its country has assigned. */
  readonly valid: boolean
  /** Free, dear or shared-cost numbers, pagers and voice boxes: nobody's own. */
  readonly service: boolean
  readonly length: 'right' | 'short' | 'long'
}

let loaded: typeof Library | undefined

/** The metadata cost 75 ms: a file of French numbers never needs them. */
function library(): typeof Library {
  if (loaded !== undefined) return loaded
  const whole: typeof Library = createRequire(import.meta.url)('libphonenumber-js/max')
  return (loaded = whole)
}

/** A type that may be either (United States) is `other`: no number is moved to `mobile` on a guess. */
const types: Readonly<Record<string, Known['type']>> = { MOBILE: 'mobile', FIXED_LINE: 'landline' }
const services: ReadonlySet<string> = new Set(['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'PAGER', 'VOICEMAIL'])

/**
 * Ranges that libphonenumber gives examples for (3.2.47) and yet calls invalid, as their length has left the country's
 * general pattern: Benin's services kept eight digits when its subscribers got ten, Zimbabwe's 013 keeps seven.
 */
const kept: readonly { readonly shape: RegExp; readonly type: Known['type'] }[] = [
  { shape: /^\+229(?:81\d{2}|857[58])\d{4}$/, type: 'other' },
  { shape: /^\+26313\d{5}$/, type: 'landline' },
]

/**
 * What the library makes of `text`, digits with or without `+`; undefined when it sees no number in it.
 * @param country ISO 3166 alpha-2, for numbers that don't say; any other text counts as unknown
 */
export function lookUp(text: string, country: string): Known | undefined {
  const { parsePhoneNumberFromString, isSupportedCountry } = library()
  const region = isSupportedCountry(country) ? { defaultCountry: country, extract: false } : { extract: false }
  const number = parsePhoneNumberFromString(text, region)
  if (number === undefined) return undefined
  const value: string = number.number
  const national: string = number.nationalNumber
  const old = kept.find(({ shape }) => shape.test(value))
  if (old !== undefined) return { value, national, type: old.type, valid: true, service: false, length: 'right' }
  const valid = number.isValid()
  const type = valid ? number.getType() : undefined
  return {
    value,
    national,
    type: types[type ?? ''] ?? 'other',
    valid,
    service: services.has(type ?? ''),
    length: valid || number.isPossible() ? 'right' : lengthOf(value),
  }
}

function lengthOf(value: string): Known['length'] {
  const why = library().validatePhoneNumberLength(value)
  return why === 'TOO_LONG' ? 'long' : 'short'
}
