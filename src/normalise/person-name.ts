import type { Reading, Tally } from '../model/reading.ts'
import type { Reason } from '../model/reason.ts'
import { blank } from '../model/reading.ts'
import { capitalsOf } from '../text/capitals.ts'
import { fold, squeeze } from '../text/fold.ts'
import { caseName } from './names/casing.ts'
import { alsoFamilyNames, doubling, givenNames } from './names/given-names.ts'
import { isCompany } from './names/legal-forms.ts'
import { doubtName, longestName, refuseName } from './names/reading.ts'
import { plainSigns } from './names/signs.ts'
import { vietnamese } from './names/particles.ts'
import { coupleTitles } from './names/titles.ts'
import { takeTitle } from './title.ts'

/** Which name comes first in the cells of a column. */
export type NameOrder = 'given_first' | 'family_first'

/** A full name in its parts. A part that is not there, or not to be had for certain, is ''. */
export interface SplitName {
  readonly title: string
  readonly given_name: string
  readonly family_name: string
  readonly reason: Reason | undefined
}

/**
 * Cuts a full name into title, given and family name, each as its normaliser would spell it. What the cell says itself
 * goes first: a comma (`Dupont, Jean`), capitals for the family (`DUPONT Jean`, `Anne LE GALL`), a particle (`Jean de La
 * Tour`). Then the order of the column, then lists of given names; with none of these the given name is taken to come
 * first, and that is told. Two people with two names are not cut.
 */
export function splitFullName(raw: string, order: NameOrder | undefined): SplitName {
  const squeezed = squeeze(raw)
  if (squeezed === '') return unsplit(undefined)
  if (squeezed.length > longestName) return unsplit('name_too_long')
  const text = plainSigns(squeezed)
  const refusal = refuseName(text)
  if (refusal !== undefined) return unsplit(refusal)
  const { title: before, rest } = takeTitle(text)
  if (isCompany(rest)) return unsplit('name_is_company')
  if (isTwoPeople(rest)) return unsplit('name_couple', before)
  const household = householdOf(rest)
  if (household !== undefined)
    return { title: before, given_name: '', family_name: caseName(household, 'family'), reason: 'name_household' }

  const parts = cut(rest, order, before)
  // Dupont, Mme Anne
  const second = before === '' ? takeTitle(parts.given) : { title: before, rest: parts.given }
  const title = second.title
  const whole = capitalsOf(rest)
  const given_name = casePart(second.rest, 'given', whole)
  const family_name = casePart(parts.family, 'family', whole)
  const doubt = doubtName(given_name) ?? doubtName(family_name) ?? (coupleTitles.has(title) ? 'name_couple' : parts.doubt)
  const kept = raw === joinNames(given_name, family_name) || raw === joinNames(family_name, given_name)
  const repair: Reason | undefined = title !== '' ? 'name_title' : kept ? undefined : 'name_case'
  return { title, given_name, family_name, reason: doubt ?? repair }
}

const unsplit = (reason: Reason | undefined, title = ''): SplitName => ({ title, given_name: '', family_name: '', reason })
const joinNames = (a: string, b: string): string => (a !== '' && b !== '' ? `${a} ${b}` : a + b)

/** A part in a cell of one case is cased by it; in a mixed cell a part of one case says as little by itself. */
function casePart(part: string, of: 'given' | 'family', whole: string): string {
  // An initial or an acronym among mixed words (JP Dupont) was typed so.
  // A particle with nothing after it was small on purpose, likewise.
  const typed = whole === 'mixed' && (opensFamily.has(part) || (of === 'given' && initials.test(part)))
  return typed ? part : caseName(part, of)
}
/** `J`, `J.-P.`, `JP`; two capitals of which one is a vowel are a word (LE, LI). */
const initials = /^(?:\p{Lu}\.?|\p{Lu}\.-?\p{Lu}\.?|[B-DF-HJ-NP-TV-XZ]{2})$/u

/**
 * Full name cell → the name as it stands, order kept, without title, spelled as its parts are. A couple keeps its words.
 */
export function normaliseFullName(raw: string): Reading {
  const text = squeeze(raw)
  if (text === '') return blank
  if (text.length > longestName) return { value: '', reason: 'name_too_long' }
  const signs = plainSigns(text)
  const refusal = refuseName(signs)
  if (refusal !== undefined) return { value: '', reason: refusal }
  const { title, rest } = takeTitle(signs)
  if (isCompany(rest)) return { value: '', reason: 'name_is_company' }
  if (isTwoPeople(rest) || coupleTitles.has(title)) {
    return { value: capitalsOf(signs) === 'mixed' ? signs : caseName(signs, 'family'), reason: 'name_couple' }
  }
  const once = spell(rest)
  // Once it is no longer all capitals, a word may be read otherwise: MC DONALD, MC Donald, Mc Donald.
  const value = once === rest ? once : spell(once)
  const doubt = doubtName(value)
  if (doubt !== undefined) return { value, reason: doubt }
  if (title !== '') return { value, reason: 'name_title' }
  if (value !== rest) return { value, reason: 'name_case' }
  if (rest !== text) return { value, reason: 'name_signs' }
  return { value, reason: raw === text ? undefined : 'name_spaces' }
}

/** The parts of a full name, each spelled, in the order of the cell. */
function spell(text: string): string {
  const whole = capitalsOf(text)
  const { given, family } = cut(text, undefined, '')
  if (given === '' || family === '') return caseName(text, 'family')
  const [given_name, family_name] = [casePart(given, 'given', whole), casePart(family, 'family', whole)]
  if (text === `${given} ${family}`) return `${given_name} ${family_name}`
  if (text === `${family} ${given}`) return `${family_name} ${given_name}`
  return text === `${family}, ${given}` ? `${family_name}, ${given_name}` : text
}

/** Two people with names of their own: `Jean et Marie Dupont`, `M. Jean Dupont et Mme Anne Martin`. */
const isTwoPeople = (text: string): boolean => twoPeople.test(` ${text} `)
// A Spanish or Portuguese `y`, `e` joins two family names of one person.
const twoPeople = / (?:et|and|und(?! zu )|ou|&|\+) | \/ |[^ ]\/[^ ]/i

/** The name of a household without given names: `Famille Dupont`. */
function householdOf(text: string): string | undefined {
  return household.exec(text)?.[1]
}
const household = /^(?:famille|fam\.|family|familie|familia|famiglia|consorts|indivision|succession|epoux|époux) (.+)$/i

/** Where a name is cut, in the letters of the cell. */
interface Cut {
  readonly given: string
  readonly family: string
  readonly doubt: Reason | undefined
}
const given = (words: readonly string[], from: number, to?: number): string => words.slice(from, to).join(' ')

function cut(text: string, order: NameOrder | undefined, title: string): Cut {
  const comma = text.indexOf(',')
  if (comma > 0 && comma < text.length - 1 && text.indexOf(',', comma + 1) === -1) {
    return { family: text.slice(0, comma).trim(), given: text.slice(comma + 1).trim(), doubt: undefined }
  }
  const words = text.split(' ')
  if (words.length === 1) return cutSingle(text, title)
  if (words.length > tooMany) return { given: '', family: text, doubt: 'name_order' }
  const block = capitalBlock(words)
  if (block !== undefined) {
    if (block.from === 0) return { family: given(words, 0, block.to), given: given(words, block.to), doubt: undefined }
    if (block.to === words.length)
      return { given: given(words, 0, block.from), family: given(words, block.from), doubt: undefined }
  }
  const told = orderOfLists(words)
  // Mme Le Gall: a family name alone
  if (told === undefined && order !== 'family_first' && opensFamilyName(words[0]!) && !isGivenName(fold(words[0]!)))
    return { given: '', family: text, doubt: title === '' ? 'name_single_word' : undefined }
  const by = order ?? told ?? 'given_first'
  const at = by === 'given_first' ? cutGivenFirst(words) : cutFamilyFirst(words)
  // The column's order stands, but a cell that points the other way with both ends is shown.
  const doubt =
    told === undefined
      ? order === undefined && !hasParticle(words)
        ? 'name_order'
        : undefined
      : told === by
        ? undefined
        : 'name_order'
  return by === 'given_first'
    ? { given: given(words, 0, at), family: given(words, at), doubt }
    : { family: given(words, 0, at), given: given(words, at), doubt }
}
/** More words than these are a sentence. */
const tooMany = 9

function cutSingle(word: string, title: string): Cut {
  const key = fold(word)
  const isGiven = title === '' && capitalsOf(word) === 'mixed' && isGivenName(key) && !alsoFamilyNames.has(key)
  return { given: isGiven ? word : '', family: isGiven ? '' : word, doubt: title === '' ? 'name_single_word' : undefined }
}

/** The words typed in capitals among others that are not, with the particles and small joints of theirs. */
function capitalBlock(words: readonly string[]): { from: number; to: number } | undefined {
  let from = -1
  let to = 0
  for (const [at, word] of words.entries()) {
    if (!isShout(word)) continue
    if (from === -1) from = at
    to = at + 1
  }
  if (from === -1 || (from === 0 && to === words.length)) return undefined
  for (let at = from; at < to; at++) if (!isShout(words[at]!) && !beforeFamily.has(fold(words[at]!))) return undefined
  while (from > 0 && beforeFamily.has(words[from - 1]!)) from--
  return from === 0 && to === words.length ? undefined : { from, to }
}
const isShout = (word: string): boolean =>
  (capitalsOf(word) === 'capitals' && twoCapitals.test(word) && !initials.test(word)) || shoutedAfterPrefix.test(word)
const twoCapitals = /\p{Lu}\p{M}*\p{Lu}/u
/** `McDONALD`, `d'ORMESSON`. */
const shoutedAfterPrefix = /^(?:Mc|Mac|d'|l'|Le|De|Di)\p{Lu}{2}[\p{Lu}'-]*$/u

/** Small words that begin a family name, or stand within one. */
const beforeFamily: ReadonlySet<string> = new Set(
  "de du des la le les del della dalla di da do dos das von van der den ter ten zu zur vom af el al ben bin ibn ould 't op in san santa saint st y e i".split(
    ' ',
  ),
)
/** Those that nobody takes for a given name, in front. */
const opensFamily: ReadonlySet<string> = new Set(
  'de du des la le les del della dalla dal di da do dos das von van der den ter ten zu zur vom af el al ben bin ibn ould mc mac saint st'.split(
    ' ',
  ),
)
const hasParticle = (words: readonly string[]): boolean =>
  words.some((word, at) => at > 0 && at < words.length - 1 && opensFamilyName(word))
const opensFamilyName = (word: string): boolean => opensFamily.has(fold(word)) || /^[dl]'./i.test(word)

const isGivenName = (key: string): boolean => {
  if (givenNames.has(key)) return true
  const hyphen = key.indexOf('-')
  return hyphen > 0 && givenNames.has(key.slice(0, hyphen)) && givenNames.has(key.slice(hyphen + 1))
}
const isInitial = (word: string): boolean => initials.test(word)

/** How surely a word is a given name: 2 for one that is hardly a family name, 1 for one that often is, 0 unknown. */
function givenness(word: string): number {
  const key = fold(word)
  if (!isGivenName(key)) return isInitial(word) ? 1 : 0
  return alsoFamilyNames.has(key) ? 1 : 2
}

/** The order that the two ends of a name point to by the lists, when one end is more of a given name. */
function orderOfLists(words: readonly string[]): NameOrder | undefined {
  const last = words.length - 1
  if (opensFamilyName(words[0]!) && givenness(words[last]!) > 0) return 'family_first'
  if (vietnameseMiddle.has(fold(words[1]!)) && vietnamese.has(fold(words[0]!))) return 'family_first'
  const [front, back] = [givenness(words[0]!), givenness(words[last]!)]
  if (front === back) return undefined
  return front > back ? 'given_first' : 'family_first'
}

/** A man's and a woman's middle name; before it stands the family's. */
const vietnameseMiddle: ReadonlySet<string> = new Set(['van', 'thi'])

/** How many of the first words are given names: all up to a particle, or those known to be. Some word stays for the family. */
function cutGivenFirst(words: readonly string[]): number {
  const last = words.length - 1
  for (let at = 1; at < last; at++) if (opensFamilyName(words[at]!)) return isJoinedBack(words, at) ? at - 1 : at
  let at = 1
  while (at < last && (isInitial(words[at]!) || follows(words[at - 1]!, words[at]!))) at++
  return at
}
/** `Ana García de la Torre`, `Roger Martin du Gard`: the word before the particle is a family name, unless a given one. */
const isJoinedBack = (words: readonly string[], at: number): boolean => at > 1 && !follows(words[at - 2]!, words[at - 1]!)

/** Is the word a further given name after this one? */
const follows = (before: string, word: string): boolean =>
  givenness(word) === 2 || (givenness(word) === 1 && doubling.has(fold(before)))

/** Where the given names at the end begin. What follows a particle belongs to the family. */
function cutFamilyFirst(words: readonly string[]): number {
  let least = 1
  while (least < words.length - 1 && opensFamilyName(words[least - 1]!)) least++
  if (words.length > 2 && vietnameseMiddle.has(fold(words[1]!)) && vietnamese.has(fold(words[0]!))) return 1
  let at = words.length - 1
  while (at > least && (follows(words[at - 1]!, words[at]!) || isInitial(words[at]!)) && givenness(words[at - 1]!) > 0) at--
  return Math.max(at, least)
}

/**
 * One cell's ballot for its column's order: by capitals, a comma, or the lists. `'unknown'` when it tells nothing, or when
 * it is no person's name.
 */
export function nameOrderShape(raw: string): NameOrder | 'unknown' {
  const squeezed = squeeze(raw)
  if (squeezed.length > longestName) return 'unknown'
  const text = plainSigns(squeezed)
  if (refuseName(text) !== undefined) return 'unknown'
  const { rest } = takeTitle(text)
  if (isTwoPeople(rest) || isCompany(rest)) return 'unknown'
  const comma = rest.indexOf(',')
  if (comma > 0) return rest.indexOf(',', comma + 1) === -1 ? 'family_first' : 'unknown'
  const words = rest.split(' ')
  if (words.length < 2 || words.length > tooMany) return 'unknown'
  const block = capitalBlock(words)
  if (block?.from === 0) return 'family_first'
  if (block?.to === words.length) return 'given_first'
  return orderOfLists(words) ?? 'unknown'
}

/** The order that most ballots name, if it has three quarters of those that name one; else undefined. */
export function electNameOrder(tally: Tally): NameOrder | undefined {
  const given = tally['given_first'] ?? 0
  const family = tally['family_first'] ?? 0
  if (Math.max(given, family) < majority * (given + family) || given === family) return undefined
  return given > family ? 'given_first' : 'family_first'
}
/** Set by hand: below it the column is mixed, and each cell speaks for itself. */
const majority = 0.75
