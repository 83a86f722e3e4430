import { createRequire } from 'node:module'
import type { DigitPattern } from '../text/digit-automaton.ts'

/** What a plan says of a number in one of its ranges. */
export interface PhoneKind {
  readonly type: 'mobile' | 'landline' | 'other'
  /** Free, dear or shared-cost numbers, pagers and voice boxes: nobody's own. */
  readonly service: boolean
  /** Of the services, those that cost the caller more than a call. */
  readonly premium?: true
}

/** The numbering plan of a country, its patterns ready to be used. */
export interface Plan {
  /** Its country code. */
  readonly code: string
  /** What is dialled there before a foreign number. */
  readonly abroad: RegExp
  /** A number without country code and national prefix. */
  readonly national: RegExp
  /** The same, for an automaton. */
  readonly pattern: string
  /** Digits that numbers have, ascending. */
  readonly lengths: readonly number[]
  /** The national prefix with all that goes with it. */
  readonly prefix: RegExp | undefined
  /** What replaces a prefix that caught something. */
  readonly rewrite: string | undefined
  /** How the numbers begin of a country that shares its code with others. */
  readonly beginning: RegExp | undefined
  readonly landlines: Range | undefined
  readonly mobiles: Range | undefined
  /** The other kinds, in the order in which they are tried. */
  readonly others: readonly (Range & { readonly kind: PhoneKind })[]
}

interface Range {
  readonly shape: RegExp
  readonly lengths: readonly number[]
}

/** A range in the metadata: 0 or nothing where there is none. */
type RawRange = readonly [pattern: string, lengths?: readonly number[] | 0] | 0 | undefined

/** A country in the metadata, as libphonenumber-js packs it: by position, 0 where there is nothing. */
type RawPlan = readonly [
  code: string,
  abroad: string,
  national: string,
  lengths: readonly number[],
  formats: unknown,
  prefix: string | 0,
  rule: unknown,
  prefixForParsing: string | 0,
  rewrite: string | 0,
  optional: unknown,
  beginning: string | 0,
  ranges: readonly RawRange[],
]

interface Metadata {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>
  readonly countries: Readonly<Record<string, RawPlan>>
}

let loaded: Metadata | undefined
function metadata(): Metadata {
  if (loaded !== undefined) return loaded
  const whole: Metadata = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json')
  return (loaded = whole)
}

const plans = new Map<string, Plan | undefined>()

/** @param country ISO 3166 alpha-2; any other text has no plan */
export function planOf(country: string): Plan | undefined {
  const known = plans.get(country)
  if (known !== undefined || plans.has(country)) return known
  const { countries } = metadata()
  if (!Object.hasOwn(countries, country)) return undefined
  const plan = toPlan(countries[country]!)
  plans.set(country, plan)
  return plan
}

/** What of the metadata is asked of digits that are dialled in a country. */
export interface DialPatterns {
  /** The country code. */
  readonly code: string
  /** What is dialled before a foreign number. */
  readonly abroad: DigitPattern
  /** What may be before a number of the country itself. */
  readonly prefix: DigitPattern | undefined
  /** All that tells the countries with this code, and the kinds of their numbers, apart. */
  readonly ranges: readonly DigitPattern[]
}

/** @param country ISO 3166 alpha-2; any other text has no patterns */
export function dialPatternsOf(country: string): DialPatterns | undefined {
  const { countries, country_calling_codes } = metadata()
  if (!Object.hasOwn(countries, country)) return undefined
  const raw = countries[country]!
  const [code, abroad] = raw
  const prefix = prefixOf(raw)
  return {
    code,
    abroad: { source: abroad, whole: false },
    prefix: prefix ? { source: prefix, whole: false } : undefined,
    ranges: country_calling_codes[code]!.flatMap((one) => {
      const [, , national, , , , , , , , begins, ranges] = countries[one]!
      const shapes = [national, ...ranges.map((range) => (range ? range[0] : ''))].filter((source) => source !== '')
      const whole = shapes.map((source) => ({ source, whole: true }))
      return begins ? [...whole, { source: begins, whole: false }] : whole
    }),
  }
}

/** The main country with this code; undefined where it is no country's. */
export function mainCountryOf(code: string): string | undefined {
  const codes = metadata().country_calling_codes
  return Object.hasOwn(codes, code) ? codes[code]![0] : undefined
}

const prefixOf = ([, , , , , plainPrefix, , prefixForParsing]: RawPlan): string | 0 =>
  prefixForParsing === 0 ? plainPrefix : prefixForParsing

const sharing = new Map<string, readonly Plan[]>()

/** The plans of the countries with this code, the main one first; none where it is no country's. */
export function plansOf(code: string): readonly Plan[] {
  let found = sharing.get(code)
  if (found === undefined) {
    const codes = metadata().country_calling_codes
    found = (Object.hasOwn(codes, code) ? codes[code]! : []).flatMap((country) => planOf(country) ?? [])
    sharing.set(code, found)
  }
  return found
}

const service: PhoneKind = { type: 'other', service: true }
const premium: PhoneKind = { type: 'other', service: true, premium: true }
const neither: PhoneKind = { type: 'other', service: false }
const mobile: PhoneKind = { type: 'mobile', service: false }
const landline: PhoneKind = { type: 'landline', service: false }

/** Kinds beside land lines and mobiles by their place in the metadata, in the order in which the library tries them. */
const others: readonly (readonly [place: number, kind: PhoneKind])[] = [
  [3, premium],
  [2, service], // free
  [9, service], // shared cost
  [8, neither], // internet telephony
  [4, neither], // personal
  [7, service], // pager
  [6, neither], // company
  [5, service], // voice box
]

const beginning = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`)
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`)

function toPlan(raw: RawPlan): Plan {
  const [code, abroad, national, lengths, , , , , rewrite, , begins, ranges] = raw
  const prefix = prefixOf(raw)
  const toRange = (range: RawRange): Range | undefined =>
    range && range[0] !== '' ? { shape: whole(range[0]), lengths: range[1] || lengths } : undefined
  return {
    code,
    abroad: beginning(abroad),
    national: whole(national),
    pattern: national,
    lengths,
    prefix: prefix ? beginning(prefix) : undefined,
    rewrite: rewrite === 0 ? undefined : rewrite,
    beginning: begins ? beginning(begins) : undefined,
    landlines: toRange(ranges[0]),
    mobiles: toRange(ranges[1]),
    others: others.flatMap(([place, kind]) => {
      const range = toRange(ranges[place])
      return range === undefined ? [] : { ...range, kind }
    }),
  }
}

const holds = ({ lengths, shape }: Range, national: string): boolean => lengths.includes(national.length) && shape.test(national)

/** What a number is in a plan; undefined when the plan has no range for it. Land lines that mobiles share are neither. */
export function kindIn(plan: Plan, national: string): PhoneKind | undefined {
  if (!plan.national.test(national)) return undefined
  const { landlines, mobiles } = plan
  if (landlines !== undefined && holds(landlines, national))
    return mobiles === undefined || holds(mobiles, national) ? neither : landline
  if (mobiles !== undefined && holds(mobiles, national)) return mobile
  return plan.others.find((range) => holds(range, national))?.kind
}
