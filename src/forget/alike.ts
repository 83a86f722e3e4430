import { emailUser } from '../normalise/comparable/email.ts'
import { editDistance } from '../text/edit-distance.ts'
import { nameKey } from '../text/name-key.ts'
import type { CandidateReason } from '../model/certificate.ts'
import type { Facets } from './facets.ts'

export interface Likeness {
  /** log2 of how much likelier what is seen is for one person than for two. */
  readonly weight: number
  readonly why: readonly CandidateReason[]
}

/**
 * Match weights in bits. Set by hand, after what `match/usual` learned of customer files: a word of a name is shared with one in
 * some sixty, a birth date with one in many thousands. What differs speaks against less than what agrees speaks for: people
 * move, marry and change their address; but nobody is born twice.
 */
const weights = {
  name: { same: 6, similar: 4.5, initial: 1.5, surplus: -0.5, another: -8 },
  email: { same: 16, similar: 9, different: -1 },
  phone: { same: 11, similar: 7, different: -0.5 },
  birth: { same: 13, similar: 7, different: -10 },
  address: { same: 8, similar: 6, different: -1 },
  postalCode: { same: 5, different: -1 },
  city: { same: 3 },
} as const

/** Of those who share a name and a home and were born on other days, most are parent and child: so much of the home still counts. */
const asRelatives = 0.25
/** The same of those whose names are clearly those of two. */
const asHousehold = 0.5

/** Names are typed by ear and by hand: so many slips in words of so many letters. */
export const slipsIn = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2)

/** How alike a row and a person are. Symmetric. What households share says little where names say that there are two. */
export function likenessOf(row: Facets, person: Facets): Likeness {
  const why: CandidateReason[] = []
  const names = nameWeight(row.names, person.names, why)
  const email = best(row.emails, person.emails, weights.email, emailsAlike, why, 'email')
  const phone = best(row.phones, person.phones, weights.phone, numbersAlike, why, 'phone')
  const birth = best(row.births, person.births, weights.birth, datesAlike, why, 'birth_date')
  let place = best(row.addresses, person.addresses, weights.address, addressesAlike, why, 'address')
  const code = agrees(row.postalCodes, person.postalCodes)
  const town = code !== true && agrees(row.cities, person.cities) === true
  if (code === true) why.push('same_postal_code')
  if (town) why.push('same_city')
  if (code !== undefined) place += code ? weights.postalCode.same : weights.postalCode.different
  if (town) place += weights.city.same
  const home = phone + place
  const counts = home <= 0 ? 1 : birth < 0 ? asRelatives : names.isAnother ? asHousehold : 1
  const weight = names.weight + email + birth + counts * home
  return { weight, why }
}

/** Do all words of the shorter name stand in the longer one, two of them at least? */
export function namesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 1 && short.every((word) => long.some((other) => wordsAlike(word, other) !== undefined))
}

function agrees(a: readonly string[], b: readonly string[]): boolean | undefined {
  return a.length === 0 || b.length === 0 ? undefined : a.some((value) => b.includes(value))
}

function best(
  a: readonly string[],
  b: readonly string[],
  { same, similar, different }: { readonly same: number; readonly similar: number; readonly different: number },
  isSimilar: (a: string, b: string) => boolean,
  why: CandidateReason[],
  what: 'email' | 'phone' | 'birth_date' | 'address',
): number {
  const agree = agrees(a, b)
  if (agree === undefined) return 0
  if (agree) {
    why.push(`same_${what}`)
    return same
  }
  if (!a.some((one) => b.some((other) => isSimilar(one, other)))) return different
  why.push(`similar_${what}`)
  return similar
}

/** What two names say, and whether they are clearly those of two people: a word of each has no counterpart. */
interface NamesSay {
  readonly weight: number
  readonly isAnother: boolean
}

/** Words are paired off, the likest first; a name may be given in part, in any order. */
function nameWeight(a: readonly string[], b: readonly string[], why: CandidateReason[]): NamesSay {
  if (a.length === 0 || b.length === 0) return { weight: 0, isAnother: false }
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const left = new Set(long)
  let [weight, same, similar, alone] = [0, 0, 0, 0]
  const later: string[] = []
  for (const word of short)
    if (left.delete(word)) {
      weight += weights.name.same
      same++
    } else later.push(word)
  for (const word of later) {
    const other = [...left].find((one) => wordsAlike(word, one) !== undefined)
    if (other === undefined) {
      alone++
      continue
    }
    left.delete(other)
    weight += wordsAlike(word, other) === 'initial' ? weights.name.initial : weights.name.similar
    similar++
  }
  const isAnother = alone > 0 && left.size > 0
  weight += alone * (isAnother ? weights.name.another : weights.name.surplus) + left.size * weights.name.surplus
  if (same + similar >= Math.min(2, short.length))
    why.push(similar === 0 && left.size === 0 && alone === 0 ? 'same_name' : 'similar_name')
  return { weight, isAnother }
}

function wordsAlike(a: string, b: string): 'same' | 'similar' | 'initial' | undefined {
  if (a === b) return 'same'
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : undefined
  if (isSlip(a, b)) return 'similar'
  return a.length > 3 && b.length > 3 && nameKey(a) === nameKey(b) ? 'similar' : undefined
}

/** Are two words of names as far apart as slips make them, and no further? */
export function isSlip(a: string, b: string): boolean {
  const most = slipsIn(Math.max(a.length, b.length))
  return a === b || (most > 0 && slips(a, b, most) <= most)
}

/** Edits, of which two letters that changed places are one; more than `most` are not told apart. */
function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let start = 0
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  const [leftA, leftB] = [endA - start, endB - start]
  if (leftA <= 1 && leftB <= 1) return Math.max(leftA, leftB)
  if (leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]) return 1
  if (most < 2 || Math.max(leftA, leftB) > most + 4) return most + 1
  return editDistance(a.slice(start, endA), b.slice(start, endB))
}

/** Are two values of one kind the same but for a slip? */
export function valuesAlike(part: keyof Facets, a: string, b: string): boolean {
  if (a === b) return true
  switch (part) {
    case 'names':
      return wordsAlike(a, b) === 'similar'
    case 'emails':
      return emailsAlike(a, b)
    case 'phones':
      return numbersAlike(a, b)
    case 'births':
      return datesAlike(a, b)
    case 'addresses':
      return addressesAlike(a, b)
    default:
      return false
  }
}

/** Who writes from an address, without the signs that people put between names. */
export const mailboxOf = (email: string): string => emailUser(email).replace(/[._-]/g, '')

function emailsAlike(a: string, b: string): boolean {
  const [one, other] = [mailboxOf(a), mailboxOf(b)]
  return one.length >= shortestMailbox && other.length >= shortestMailbox && slips(one, other, 1) <= 1
}

/** Shorter ones, of mailboxes and of phones, are one slip away from anybody's. */
export const [shortestMailbox, shortestNumber] = [5, 8]

function numbersAlike(a: string, b: string): boolean {
  return a.length >= shortestNumber && b.length >= shortestNumber && slips(a, b, 1) <= 1
}

/** One digit is another, or day and month changed places. */
function datesAlike(a: string, b: string): boolean {
  return dayForMonth(a) === b || (a.length === b.length && slips(a, b, 1) <= 1)
}

/** A day, YYYY-MM-DD, with its day and month in each other's place. */
export const dayForMonth = (date: string): string => `${date.slice(0, 5)}${date.slice(8)}-${date.slice(5, 7)}`

/** House numbers. */
const numbers = (words: readonly string[]): string => words.filter((word) => /^\d/.test(word)).join(' ')

function addressesAlike(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')]
  if (numbers(one) !== numbers(other)) return false
  const shared = one.filter((word) => other.some((twin) => twin === word || wordsAlike(word, twin) === 'similar')).length
  return shared >= 2 && shared >= 0.6 * Math.max(one.length, other.length)
}
