import { blank, type Normaliser } from '../model/reading.ts'
import { codeAt } from '../text/code-at.ts'
import { fold, squeeze } from '../text/fold.ts'
import { capital, letterKinds, small as smallLetter } from '../text/latin.ts'
import { Wordlist } from '../text/wordlist.ts'
import { capitalise, frenchPost, isOneCase, settle, smallWords, toPlaceCase } from './place-case.ts'
import {
  buildings,
  buildingShort,
  capitalWords,
  numberWords,
  streetKinds,
  streetShort,
  streetShortAfterNumber,
  streetTitles,
} from './street-words.ts'
import { ownCopy } from '../text/own-copy.ts'

/** Longer cells are letters, not addresses: only their space is mended. */
const longest = 400

/**
 * Reads cells of street addresses. Everywhere space is squeezed, and a line break becomes a comma, as the lines of an
 * address are its parts. In France capitals or small letters throughout become ordinary case, abbreviations that can be
 * only one thing are written out, and the comma after the house number goes (NF Z 10-011). Nothing is ever left out.
 * @param country ISO 3166 alpha-2; '' if unknown
 */
export function addressNormaliser({ country }: { country: string }): Normaliser {
  const french = frenchPost.has(country.toUpperCase())
  return (raw) => {
    const looks = french ? look(raw) : 'unclear'
    if (looks === 'plain') return { value: raw, reason: undefined }
    const text = joinLines(raw)
    if (text === '') return blank
    if (!french || text.length > longest) return { value: text, reason: undefined }
    const mended = inFrench(text, text === raw ? looks : look(text))
    return { value: mended === text ? text : settle(mended, inFrench), reason: undefined }
  }
}

function joinLines(raw: string): string {
  if (!/[\r\n\u2028]/.test(raw)) return squeeze(raw)
  const lines = raw.split(/[\r\n\u2028]+/).map((line) => squeeze(line).replace(/[ ,]+$/, ''))
  return lines.filter((line) => line !== '').join(', ')
}

/** What the word before was, which tells what the next may be. */
type Place = 'start' | 'number' | 'kind' | 'small' | 'name'

const small = smallWords('FR')
const numberComma = /^(\d{1,4}(?: ?(?:bis|ter|quater|[a-z]))?) ?, ?(?=\p{L}{2})/iu

/** Abbreviations that may have to be written out in an address of mixed case, in small letters. */
export const addressAbbreviations: readonly string[] = [
  ...[streetShort, streetShortAfterNumber, buildingShort, streetTitles].flatMap((table) => Object.keys(table)),
  'st',
  'ste',
  'bât',
  'rés',
  'gén',
]
const abbreviations = new Wordlist(addressAbbreviations)

/**
 * What a look at an address tells. `plain`: it is in mixed case and Latin letters and has nothing to do, as most cells are:
 * no abbreviation, no space but single ones, no comma behind the number. `abbreviated`: it holds what may be an
 * abbreviation. `unclear`: it has to be read.
 */
type Look = 'plain' | 'abbreviated' | 'unclear'

function look(text: string): Look {
  const end = text.length
  if (end > longest) return 'unclear'
  const numbered = isDigit(codeAt(text, 0))
  let before = 0x20
  let seen = 0
  // Where the word began that may be an abbreviation; -1 where none can end.
  let from = 0
  for (let at = 0; at < end; at++) {
    const code = codeAt(text, at)
    const kind = code < 0x100 ? letterKinds[code]! : 0
    seen |= kind
    if (kind === 0) {
      if (code === 0x20 || code === 0x2e || code === 0x2d) {
        if (before === 0x20 && code === 0x20) return 'unclear'
        if (from !== -1 && abbreviations.mayHold(text, from, at) && abbreviations.has(text.slice(from, at).toLowerCase()))
          return 'abbreviated'
        from = code === 0x20 ? at + 1 : -1
      } else if (code === 0x28 || code === 0x22) from = at + 1
      else if (code < 0x20 || (code > 0x7e && !plainBeyond.has(code))) return 'unclear'
      else if (code === 0x2c && numbered && at <= lastNumberComma) return 'unclear'
    }
    before = code
  }
  return before !== 0x20 && seen === (capital | smallLetter) ? 'plain' : 'unclear'
}
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
/** Letters of two and signs that are frequent in addresses: æ, ß, œ, °, º, ’. */
const plainBeyond: ReadonlySet<number> = new Set([...'ÆæßŒœ°º’'].map((sign) => sign.charCodeAt(0)))
/** Four digits and seven letters or spaces may stand before it. */
const lastNumberComma = 11

/** The same question to an address in any letters. */
let mendable: RegExp | undefined
const mayBeMended = (text: string): boolean => (mendable ??= toMendable()).test(text)
const toMendable = (): RegExp => new RegExp(`(?:^|[ ("])(?:${[...abbreviations].join('|')})[ .-]|^\\d{1,4}[ \\p{L}]{0,7},`, 'iu')

function inFrench(text: string, looks: Look = look(text)): string {
  if (looks === 'plain') return text
  const oneCase = isOneCase(text)
  if (!oneCase && looks === 'unclear' && !mayBeMended(text)) return text
  const words = withoutNumberComma(oneCase && lone.test(text) ? restoreElision(text) : text).split(' ')
  let place: Place = 'start'
  let written = ''
  for (let at = 0; at < words.length; at++) {
    const shape = shapeOf(words[at]!)
    const { before, core, after, key } = shape
    const mended = shape.mayBeShort ? writeOut({ core, key, place, words, at, dotted: after === '.', oneCase }) : undefined
    const spelled = mended ?? (oneCase ? toCase(core, key, place, at === 0) : core)
    if (at > 0) written += ' '
    written += before + spelled + (mended !== undefined && after === '.' ? '' : after)
    place = shape.endsPart ? 'start' : placeAfter(shape, place)
  }
  return written
}

/** What a word between spaces is, whatever stands around it. */
interface Shape {
  /** The signs before and behind the word itself. */
  readonly before: string
  readonly core: string
  readonly after: string
  /** The word, folded. */
  readonly key: string
  /** Could writeOut() know it? */
  readonly mayBeShort: boolean
  /** Does a new part of the address begin behind it? */
  readonly endsPart: boolean
  readonly isNumber: boolean
  /** Is it, behind a number, a part of it? */
  readonly isOfNumber: boolean
  readonly isKind: boolean
  /** Is it a kind of street behind a number only? */
  readonly isKindAfterNumber: boolean
  readonly isSmall: boolean
}

/** Words of addresses with what they are: a file has few of them. */
const shapes = new Map<string, Shape>()

function shapeOf(word: string): Shape {
  const known = shapes.get(word)
  if (known !== undefined) return known
  const copy = ownCopy(word)
  const shape = toShape(copy)
  if (shapes.size >= mostRemembered) shapes.clear()
  if (copy.length <= longestRemembered) shapes.set(copy, shape)
  return shape
}
const longestRemembered = 40

function toShape(word: string): Shape {
  const { before, core, after } = isSigned(word) ? peel(word) : { before: '', core: word, after: '' }
  const key = fold(core)
  return {
    before,
    core,
    after,
    key,
    mayBeShort: key.startsWith('st') || shortened.has(key),
    endsPart: endsPart(core, after),
    isNumber: mayBeNumber(key) && /^(?:n°)?\d+(?:bis|ter|quater|[a-z])?(?:[/-]\d+[a-z]?)?$/.test(key),
    isOfNumber: numberWords.has(key) || (key.length === 1 && /[a-z]/.test(key)),
    isKind: streets.has(key),
    isKindAfterNumber: own(streetShortAfterNumber, key) !== undefined,
    isSmall: key.length > 1 && smallKeys.has(key),
  }
}

const withoutNumberComma = (text: string): string => {
  const comma = text.indexOf(',')
  return comma === -1 || comma > lastNumberComma + 1 ? text : text.replace(numberComma, '$1 ')
}
const lone = / [dl] /i

/** Do the signs say that a new part of the address begins behind this word? */
function endsPart(core: string, after: string): boolean {
  if (core === '' || (after !== '' && /[,;:]$/.test(after))) return true
  const first = codeAt(core, 0)
  return (first === 0x2d || first === 0x2f || first === 0x2013) && /^[-–/]+$/.test(core)
}

/** Machines that know no apostrophe leave a space: `RUE DE L EGLISE`. Elsewhere a lone L or D is a building's letter. */
const restoreElision = (text: string): string =>
  text
    .replace(/(?<=(?:^| )de) l (?=[aeiouyhéèêâîôœ])/giu, (found) => `${found.slice(0, -1)}'`)
    .replace(elidedD, (found) => `${found.slice(0, -1)}'`)
const elidedD = new RegExp(
  `(?<=(?:^| )(?:${[...Object.keys(streetKinds), ...Object.keys(streetShort)].join('|')})) d (?=[aeiouyhéèêâîôœ])`,
  'giu',
)

/** Are there signs around a word? */
const isSigned = (word: string): boolean => word === '' || signs.has(codeAt(word, 0)) || signs.has(codeAt(word, word.length - 1))
const signs: ReadonlySet<number> = new Set([...'("),.;:'].map((sign) => sign.charCodeAt(0)))

/** A word and the signs around it. */
function peel(word: string): { readonly before: string; readonly core: string; readonly after: string } {
  let from = 0
  let to = word.length
  while (from < to && '("'.includes(word[from]!)) from++
  while (to > from && '.,;:)"'.includes(word[to - 1]!)) to--
  return { before: word.slice(0, from), core: word.slice(from, to), after: word.slice(to) }
}

interface Word {
  readonly core: string
  readonly key: string
  readonly place: Place
  /** All words, and which it is. */
  readonly words: readonly string[]
  readonly at: number
  readonly dotted: boolean
  readonly oneCase: boolean
}

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** The word that an abbreviation stands for; undefined when it is none here. */
function writeOut({ core, key, place, words, at, dotted, oneCase }: Word): string | undefined {
  const next = words[at + 1] ?? ''
  const saint = key.startsWith('st') ? /^st(e?)-(?=\p{L}{2})/iu.exec(core) : null
  if (saint !== null) return `${saint[1] === '' ? 'Saint' : 'Sainte'}-${rest(core.slice(saint[0].length), oneCase)}`
  if (!shortened.has(key) || next === '') return undefined
  const named = isNamed(next)
  const inPlace = place === 'start' || place === 'number'
  const kind =
    (inPlace && named ? own(streetShort, key) : undefined) ??
    (named && (place === 'number' || (dotted && inPlace)) && isName(next, key) ? own(streetShortAfterNumber, key) : undefined) ??
    (place === 'small' && (key === 'fg' || key === 'fbg') ? 'Faubourg' : undefined) ??
    (buildingShort[key] !== undefined && isPart(next, key) ? own(buildingShort, key) : undefined)
  if (kind !== undefined) return at === 0 || (!oneCase && isCapital(core)) ? capitalise(kind) : kind
  const person = (place === 'kind' || place === 'small') && named ? own(streetTitles, key) : undefined
  // A title in full only has its accent to gain, and only where a machine took it.
  if (person !== undefined) return key.length < 6 || oneCase ? person : undefined
  if ((key === 'st' || key === 'ste') && place !== 'start' && named && next.length > 2 && !small.has(fold(next)))
    return (key === 'st' ? 'Saint' : 'Sainte') + (/^[dl]es$/i.test(words[at - 1] ?? '') ? 's' : '')
  return undefined
}

/** Does a word begin with a letter, perhaps in a bracket or quotes? */
const isNamed = (word: string): boolean => kindAt(word) !== 0 || /^["(]?\p{L}/u.test(word)

/** What its first letter is: one of `letterKinds`, or 0 for all else. */
const kindAt = (word: string): number => letterKinds[codeAt(word, 0)] ?? 0

/** All that writeOut() knows, folded. */
const shortened = new Wordlist([...abbreviations].map((word) => fold(word)))

const rest = (core: string, oneCase: boolean): string => (oneCase ? toPlaceCase(core, small) : core)

/** `r` and `ch` after a number are a street only before a name or its article, not before another kind of street. */
const isName = (next: string, key: string): boolean => {
  const word = fold(peel(next).core)
  return word.length > 1 && own(streetKinds, word) === undefined && own(streetShort, word) === undefined && word !== key
}

/** `apt 12`, `bat B`, `res Les Pins`: an apartment or stair has a number or a letter, a building may have a name. */
const isPart = (next: string, key: string): boolean =>
  key === 'res' || key === 'imm' || key === 'bat' ? /^[\p{L}\d"]/u.test(next) : /^(?:\d+\p{L}?|\p{L}\d*)[.,]?$/u.test(next)

const isCapital = (core: string): boolean => (kindAt(core) === 0 ? /^\p{Lu}/u.test(core) : kindAt(core) === capital)

const inCapitals = new Wordlist(capitalWords)

function toCase(core: string, key: string, place: Place, first: boolean): string {
  if (inCapitals.has(key) || (isDigit(codeAt(key, key.length - 1)) && /^[a-z]\d+$/.test(key))) return core.toUpperCase()
  if (isDigit(codeAt(core, 0))) return toNumberCase(core, place)
  if (place === 'number' && numberWords.has(key)) return core.toLowerCase()
  if (core.length < 2) return core
  const kind = kinds.has(key) ? kindOf(key, place) : undefined
  if (kind !== undefined) return first ? capitalise(kind) : kind
  if (place !== 'start' && small.has(core.toLowerCase())) return core.toLowerCase()
  if (place === 'start') return toPlaceCase(core, small)
  let cased = remembered.get(core)
  if (cased === undefined) {
    cased = toPlaceCase(` ${core}`, small)
      .trim()
      .replace(/^([dl])(?=['’])/i, (letter) => letter.toLowerCase())
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(ownCopy(core), ownCopy(cased))
  }
  return cased
}

const kinds = new Wordlist([...Object.keys(streetKinds), ...Object.keys(buildings)])
const kindOf = (key: string, place: Place): string | undefined =>
  (place === 'start' || place === 'number' ? own(streetKinds, key) : undefined) ?? own(buildings, key)

/** Words of names in ordinary case: a file's streets have few. */
const remembered = new Map<string, string>()
const mostRemembered = 10_000

/** `3E` is third, `12BIS` a number and its second; other letters behind digits are as they were. */
function toNumberCase(core: string, place: Place): string {
  const [, number, ending] = /^(\d+)(bis|ter|quater)$/i.exec(core) ?? []
  if (number !== undefined && ending !== undefined && place === 'start') return `${number} ${ending.toLowerCase()}`
  return /^\d+(?:e|er|ere|ère|eme|ème|nd|nde)$/i.test(core) ? core.toLowerCase() : core
}

function placeAfter({ isNumber, isOfNumber, isKind, isKindAfterNumber, isSmall }: Shape, before: Place): Place {
  if (isNumber) return before === 'start' || before === 'name' ? 'number' : 'name'
  if (before === 'number' && isOfNumber) return 'number'
  if (isKind || (before === 'number' && isKindAfterNumber)) return 'kind'
  return isSmall ? 'small' : 'name'
}
const streets = new Wordlist([...Object.keys(streetKinds), ...Object.keys(streetShort)])
const smallKeys = new Wordlist(small)
const mayBeNumber = (key: string): boolean => isDigit(codeAt(key, 0)) || codeAt(key, 0) === 0x6e
