import type { Field } from './field.ts'
import type { Kind } from './kind.ts'

/**
 * What is usual in customer files, for files too small to be learnt from: there, most values that two rows share are shared
 * because the two are one. Set by hand; of large files the chances that `learn` found.
 */

/** A file of so many rows is believed as much as what is usual. */
const rowsAsGood = 100

/** How far a file of so many rows is to be believed, against what is usual: 0 to 1. */
export const shareOfFile = (rows: number): number => (rows * rows) / (rows * rows + rowsAsGood * rowsAsGood)

/** Among people who share nothing but the file: the chance of each level but the last, best first. */
const strangers: Readonly<Partial<Record<Kind, readonly number[]>>> = {
  given_name: [0.006, 0.006, 0.006, 0.005, 0.05, 1e-5],
  family_name: [0.002, 0.003, 0.003, 0.06],
  full_name: [2e-5, 1e-4, 0.004, 0.004],
  company: [1e-4, 2e-4, 0.02, 0.02],
  email: [1e-6, 1e-6, 2e-4, 0.01],
  phone: [1e-5, 1e-5],
  date: [5e-5, 0.001, 0.02, 0.02],
  postal_code: [0.01, 0.02, 0.03, 0.05],
  address: [1e-5, 1e-4, 0.001, 0.05],
  city: [0.02, 0.003, 0.01],
  identifier: [1e-6, 1e-5, 1e-4],
}

/** Among records of one person. What a column holds that is no field of ours, may be about the record rather than the person. */
const matches: Readonly<Record<Kind, readonly number[]>> = {
  given_name: [0.75, 0.14, 0.045, 0.035, 0.014, 0.01],
  family_name: [0.78, 0.1, 0.03, 0.03],
  full_name: [0.62, 0.16, 0.14, 0.04],
  company: [0.62, 0.16, 0.14, 0.04],
  email: [0.66, 0.08, 0.08, 0.06],
  phone: [0.7, 0.08],
  date: [0.86, 0.07, 0.05, 0.014],
  postal_code: [0.78, 0.06, 0.04, 0.03],
  address: [0.52, 0.2, 0.1, 0.08],
  city: [0.8, 0.08, 0.03],
  identifier: [0.8, 0.08, 0.05],
  number: [0.4],
  category: [0.75],
  text: [0.35, 0.12, 0.13],
}

/** Of so many rows in a hundred there is another one of the same household, or of the same office. */
const [sharesHome, sharesOffice] = [0.06, 0.1]

/** How many of those who live or work together share what belongs to the place. */
const ofTheHome: Readonly<Partial<Record<Kind, number>>> = { address: 1, phone: 0.5, email: 0.1 }

/** How strangers compare in a field, as is usual in a file of so many rows; undefined where nothing is usual. By level. */
export function usualStrangers({ kind }: Field, fields: readonly Field[], rows: number): Float64Array | undefined {
  const chances = strangers[kind]
  if (chances === undefined) return undefined
  const home = ((ofTheHome[kind] ?? 0) * sharesHome) / rows
  const office = kind === 'company' && hasPeople(fields) ? sharesOffice / rows : 0
  return byLevel([Math.max(chances[0]!, home, office), ...chances.slice(1)])
}

/** How records of one person compare in a field, as is usual. By level. */
export const usualMatches = ({ kind }: Field): Float64Array => byLevel(matches[kind])

/** How strangers compare in a field where others agree, as is usual. */
export interface UsualContext {
  /** Fields that agree, as bits. */
  readonly agree: number
  /** The chance of each level but the last. */
  readonly chances: readonly number[]
}

/** [what is compared, what agrees, the chance of each level but the last] */
type Rule = readonly [Kind, readonly Kind[], readonly number[]]

/**
 * Households, offices and places: what belongs to the place first, then who lives there. No field hangs on another that hangs
 * on it, so that nothing is taken off twice.
 */
const together: readonly Rule[] = [
  ['address', ['company'], [0.6]],
  ['phone', ['company'], [0.5]],
  ['phone', ['address'], [0.5]],
  ['postal_code', ['company'], [0.8]],
  ['postal_code', ['address'], [0.97]],
  ['postal_code', ['phone'], [0.9]],
  ['city', ['company'], [0.8]],
  ['city', ['address'], [0.97]],
  ['city', ['phone'], [0.9]],
  ['city', ['postal_code'], [0.95]],
  ['family_name', ['address'], [0.6, 0.02, 0.05]],
  ['family_name', ['phone'], [0.7, 0.02, 0.05]],
  ['full_name', ['address'], [0.03, 0.01, 0.55, 0.05]],
  ['full_name', ['phone'], [0.03, 0.01, 0.6, 0.05]],
  // Father and son of one name, one of them with his names in each other's place.
  ['given_name', ['address'], [0.02, 0.01, 0.006, 0.005, 0.05, 0.003]],
  ['given_name', ['phone'], [0.02, 0.01, 0.006, 0.005, 0.05, 0.003]],
  ['given_name', ['family_name', 'address'], [0.04, 0.01]],
  ['given_name', ['family_name', 'phone'], [0.04, 0.01]],
  // Twins.
  ['date', ['family_name', 'address'], [0.02]],
  ['date', ['family_name', 'phone'], [0.02]],
  ['email', ['address'], [0.08, 0.001, 0.01]],
  ['email', ['phone'], [0.1, 0.001, 0.01]],
  ['email', ['company'], [0.15]],
  ['email', ['given_name', 'family_name'], [0.003, 0.002, 0.05, 0.3]],
  ['email', ['full_name'], [0.003, 0.002, 0.05, 0.3]],
]

/** The contexts of a field that are usual in a file of so many rows. */
export function usualContexts(child: number, fields: readonly Field[], rows: number): UsualContext[] {
  const found: UsualContext[] = []
  const { kind } = fields[child]!
  const bit = (parent: Kind): number => {
    const at = fields.findIndex((field) => field.kind === parent)
    return at === -1 ? 0 : 1 << at
  }
  for (const [compared, agreeing, chances] of together) {
    if (compared !== kind) continue
    if (agreeing.includes('company') && !hasPeople(fields)) continue
    const bits = agreeing.map(bit)
    if (!bits.includes(0)) found.push({ agree: bits.reduce((all, one) => all | one, 0), chances })
  }
  // Of a rare name, few rows are of two households; who has it, may share their address for letters.
  const family = bit('family_name')
  if (kind === 'email' && family !== 0)
    found.push({
      agree: family,
      chances: [Math.min(0.4, (ofTheHome.email! * sharesHome) / rows / strangers.family_name![0]!), 0.001, 0.005, 0.15],
    })
  return found
}

/** Where there are none, who shares a company is one. */
const hasPeople = (fields: readonly Field[]): boolean =>
  fields.some(({ kind }) => kind === 'given_name' || kind === 'family_name' || kind === 'full_name')

/** Chances of all levels but the last, and what is left for that; entry 0 unused. */
function byLevel(chances: readonly number[]): Float64Array {
  return Float64Array.from([0, ...chances, 1 - chances.reduce((sum, chance) => sum + chance, 0)])
}
