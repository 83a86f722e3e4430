import { createRequire } from 'node:module'
import type * as Library from 'libphonenumber-js/max'
import { kindIn } from './phone-metadata.ts'
import { longestIn, takeApart, unsure } from './phone-plans.ts'

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

/** The library costs 75 ms: few files ever need it. */
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

/** Digits of a number without its country code: fewer or more are none to the library. */
const [leastNational, mostNational] = [2, 17] as const

/**
 * What the metadata say of `text`, digits with or without `+`; undefined when they see no number in it.
 * @param country ISO 3166 alpha-2, for numbers that don't say; any other text counts as unknown
 */
export function lookUp(text: string, country: string): Known | undefined {
  const dialled = text.length > longest ? unsure : takeApart(text, country)
  if (dialled === unsure) return askLibrary(text, country)
  if (dialled === undefined) return undefined
  const { national, plan } = dialled
  if (national.length < leastNational || national.length > mostNational) return undefined
  const value = `+${dialled.code}${national}`
  const kind = kindIn(plan, national)
  const length = kind !== undefined || plan.lengths.includes(national.length) ? 'right' : undefined
  return (
    asKept(value, national) ?? {
      value,
      national,
      type: kind?.type ?? 'other',
      valid: kind !== undefined,
      service: kind?.service ?? false,
      length: length ?? lengthOf(value),
    }
  )
}
/** A plus, a country code and the digits after it, with room to spare. */
const longest = 40

/** Does what stands for the number have too many digits, or too few? It is read as if it had been typed so. */
function lengthOf(value: string): Known['length'] {
  const dialled = takeApart(value, '')
  return dialled !== undefined && dialled !== unsure && dialled.national.length > longestIn(dialled.plan) ? 'long' : 'short'
}

function asKept(value: string, national: string): Known | undefined {
  const old = kept.find(({ shape }) => shape.test(value))
  return old && { value, national, type: old.type, valid: true, service: false, length: 'right' }
}

/** The same from the library itself, which takes its time. */
function askLibrary(text: string, country: string): Known | undefined {
  const { parsePhoneNumberFromString, isSupportedCountry, validatePhoneNumberLength } = library()
  const region = isSupportedCountry(country) ? { defaultCountry: country, extract: false } : { extract: false }
  const number = parsePhoneNumberFromString(text, region)
  if (number === undefined) return undefined
  const value: string = number.number
  const national: string = number.nationalNumber
  const valid = number.isValid()
  const type = valid ? number.getType() : undefined
  const why = valid || number.isPossible() ? undefined : validatePhoneNumberLength(value)
  return (
    asKept(value, national) ?? {
      value,
      national,
      type: types[type ?? ''] ?? 'other',
      valid,
      service: services.has(type ?? ''),
      length: valid || number.isPossible() ? 'right' : why === 'TOO_LONG' ? 'long' : 'short',
    }
  )
}
