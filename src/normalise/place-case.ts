import { codeAt } from '../text/code-at.ts'
import { capital, letterKinds, small as smallLetter } from '../text/latin.ts'

/** Words of French place names that are small after the first. */
const french = 'de du des la le les l d au aux en sur sous lès lez et à près'
const german = 'am an der dem den die im in bei beim ob vor auf vom von zu zum zur und unter ober a'
const dutch = 'aan den der de het op bij ter ten in en t s'
const english = 'on upon in by the under of and next with'
const spanish = 'de del la las los el y en'
const italian = 'di del della delle dei degli dello sul sulla in al alla e a d'
const portuguese = 'de da do das dos e'

/** By country; elsewhere only words that are no name in any of them. */
const byCountry: Readonly<Record<string, string>> = {
  BE: `${french} ${dutch}`,
  LU: `${french} ${german}`,
  CH: `${french} ${german} ${italian}`,
  DE: german,
  AT: german,
  LI: german,
  NL: dutch,
  GB: `${english} le la de`,
  IE: english,
  US: english,
  CA: `${english} ${french}`,
  AU: english,
  NZ: english,
  ES: spanish,
  MX: spanish,
  AR: spanish,
  CO: spanish,
  CL: spanish,
  PE: spanish,
  IT: italian,
  SM: italian,
  PT: portuguese,
  BR: portuguese,
}
const anywhere = 'am an der im ob upon on aan del di'

/** France's own post, and what it serves overseas: French habits hold, and those of foreign towns that cannot be mistaken. */
const frenchTowns = `${french} a ${anywhere}`
export const frenchPost: ReadonlySet<string> = new Set('FR GP MQ GF RE YT PM BL MF MC NC PF WF'.split(' '))

/** The small words of a country's place names, without apostrophes. */
export function smallWords(country: string): ReadonlySet<string> {
  const words = frenchPost.has(country) ? frenchTowns : Object.hasOwn(byCountry, country) ? byCountry[country]! : anywhere
  return new Set(words.split(' '))
}

/** Is this text all in capitals or all in small letters: by a machine's habit, and not as somebody typed it? */
export const isOneCase = (text: string): boolean => {
  if (isMixed(text)) return false
  const upper = text.toUpperCase()
  const lower = text.toLowerCase()
  return upper !== lower && (text === upper || text === lower)
}

/** Has this text a capital and a small letter of western Europe? Stops at the second of them. */
function isMixed(text: string): boolean {
  const end = text.length
  let seen = 0
  for (let at = 0; at < end; at++) {
    const code = codeAt(text, at)
    if (code < 0x100) seen |= letterKinds[code]!
    if (seen === (capital | smallLetter)) return true
  }
  return false
}

/** Small between hyphens only: Creney-près-Troyes, Riom-ès-Montagnes. */
const smallInside: ReadonlySet<string> = new Set('a à es ès pres près devant o the le la de'.split(' '))

/** I to XXXIX, two letters or more: Louis XIV, Paris XV. */
const roman = /^(?=..)x{0,3}(?:ix|iv|v?i{0,3})$/
const electronic = /:\/\/|\bwww\./i
const word = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Place names in ordinary case: a capital for each word, small words small unless they come first. Accents that the
 * capitals have lost are not guessed back. What is electronic (`ann@x.com`, `www.x.com`) is no place, and stays.
 * @example toPlaceCase("L'HAY-LES-ROSES", smallWords('FR')) // "L'Hay-les-Roses"
 */
export function toPlaceCase(text: string, small: ReadonlySet<string>): string {
  if (text.includes('@') || electronic.test(text)) return text
  const lower = text.toLowerCase()
  return lower.replace(word, (part: string, at: number) => {
    const before = lower[at - 1] ?? ''
    const elided = before === "'" || before === '’'
    if (elided && (part === 's' || part === 't')) return part // King's Lynn, 's-Hertogenbosch
    if (elided && part.startsWith('h') && lower[at - 2] === 'c') return part // Kermoroc'h: Breton's c'h is one letter
    if (roman.test(part) && at > 0 && before === ' ') return part.toUpperCase()
    const last = at + part.length === lower.length
    if (at > 0 && !last && (small.has(part) || (before === '-' && lower[at + part.length] === '-' && smallInside.has(part))))
      return part
    return capitalise(part)
  })
}

/** A capital first, where there is one of a single letter. */
export function capitalise(part: string): string {
  const code = codeAt(part, 0)
  if (code >= 0x61 && code <= 0x7a) return String.fromCharCode(code - 0x20) + part.slice(1)
  const [first = ''] = part
  const upper = first.toUpperCase()
  return upper.length === first.length ? upper + part.slice(first.length) : part
}

/** Rounds that odd cells need at most: a mend may leave one case (`s/` was the only small letter), which is mended next. */
const mostRounds = 5

/** The mend done until it finds nothing more to do, so that its result is a fixed point. */
export function settle(text: string, mend: (text: string) => string): string {
  let settled = text
  for (let round = 0; round < mostRounds; round++) {
    const mended = mend(settled)
    if (mended === settled) return settled
    settled = mended
  }
  return settled
}
