import { codeAt } from '../../text/code-at.ts'
import { articles, countedUnits, kindsBeforeName, months, numberedWords, streetForms, unitWords } from './address-words.ts'
import { Wordlist } from '../../text/wordlist.ts'
import { listWords, plainWords, sayNothing, toLatin, toWords, withoutWords } from './words.ts'

/** Longer cells are letters, not addresses: only their words are taken. */
const longest = 400

/**
 * What street addresses are compared by: folded words in their short forms, without articles; the house number first,
 * wherever it stood, and parts of the building last.
 *
 * @example comparableAddress('Rés. Les Lilas, Bât. C, 12 bis, rue de la République') // '12 bis r republique res lilas bat c'
 * @example comparableAddress('Hauptstraße 5a') // '5 a hauptst'
 */
export function comparableAddress(cell: string): string {
  const plain = plainWords(cell)
  const folded = plain ?? toLatin(cell)
  const words = plain ?? toWords(folded.includes('+') ? folded.replaceAll('+', ' ') : folded)
  if (words === '') return withoutWords(cell)
  if (sayNothing(words)) return ''
  if (cell.length > longest) return words
  return (plain === undefined && isParted(folded) ? undefined : shorten(words)) ?? rearrange(folded.replaceAll('+', ' '), words)
}

/** Are there signs between the parts of an address, more than a comma behind the house number? */
function isParted(folded: string): boolean {
  if (!hasSign(folded)) return false
  return parting.test(folded.replace(doorComma, '$1')) || dotted.test(folded)
}
const parting = /[,;\n\r]+/
const doorComma = /^( ?\d+) ?,/

/** One of `,` `;` `.` and line ends. */
function hasSign(folded: string): boolean {
  for (let at = 0; at < folded.length; at++) {
    const code = codeAt(folded, at)
    if (code < 0x3c && (code === 0x2c || code === 0x2e || code === 0x3b || code === 0x0a || code === 0x0d)) return true
  }
  return false
}

/**
 * An address that begins with its number and has no parts of a building, as most are: its words in their short forms.
 * Undefined for all others.
 */
function shorten(words: string): string | undefined {
  const door = numberEnd(words)
  if (door === 0 || codeAt(words, door) !== 0x20) return undefined
  let value = ''
  // Words that stay as they are are taken over together.
  let kept = 0
  // Was the last word that stays the sign of a number? It goes where one follows, but not always.
  let signed = false
  for (let from = door + 1, to = from; from < words.length; from = to + 1) {
    to = wordEnd(words, from)
    if (to === -1) return undefined
    let form = ''
    if (isDigit(codeAt(words, from))) {
      if (signed) return undefined
      continue
    }
    if (to - from === 1) {
      signed = words[from] === 'n'
      if (wordLetters.has(words[from]!)) continue
      if (!isElided(words, from)) return undefined
    } else {
      const word = known.mayHold(words, from, to) || mayEndShort(words, from, to) ? words.slice(from, to) : ''
      form = word === '' ? word : (simpleForms.get(word) ?? withShortEnd(word))
      if (form !== '' || word === '') signed = word !== '' && numberSigns.has(word)
      if (form === word) continue
    }
    if (form === aUnit) return undefined
    value += words.slice(kept, from)
    if (form !== '') value += to < words.length ? `${form} ` : form
    kept = to + 1
  }
  if (kept === 0) return words
  return (kept < words.length ? value + words.slice(kept) : value).trimEnd()
}

/** Where a word ends; -1 if it has digits and letters. */
function wordEnd(words: string, from: number): number {
  const number = isDigit(codeAt(words, from))
  let to = from + 1
  for (; to < words.length; to++) {
    const code = codeAt(words, to)
    if (code === 0x20) break
    if (isDigit(code) !== number) return -1
  }
  return to
}

/** Is this letter alone the article of the next word, beyond doubt? */
function isElided(words: string, at: number): boolean {
  const letter = words[at]
  const end = words.indexOf(' ', at + 2)
  return (
    (letter === 'd' || letter === 'l') &&
    elided.test(words.slice(at + 2, at + 4)) &&
    !known.mayHold(words, at + 2, end === -1 ? words.length : end)
  )
}

/** Any address: parts and numbers in their order. */
function rearrange(folded: string, words: string): string {
  let parts = (parting.test(folded) ? folded.split(parting) : [folded]).map(toTokens)
  for (let turn = 0; ; turn++) {
    const tokens = arrange(parts)
    if (tokens.length === 0) return words
    // What has moved has other neighbours: an article may be one no more, or be one now.
    if (turn === mostTurns || (parts.length === 1 && areSame(tokens, parts[0]!))) {
      const value = join(tokens)
      return sayNothing(value) ? '' : value
    }
    parts = [shortForms(tokens)]
  }
}
const mostTurns = 8

function areSame(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

function join(tokens: readonly string[]): string {
  let value = tokens[0]!
  for (let at = 1; at < tokens.length; at++) value += ` ${tokens[at]!}`
  return value
}

/** A comparable address in parts: `number` with all that belongs to it, `rest` from the first part of a building on. */
export interface AddressParts {
  readonly number: string
  readonly street: string
  readonly rest: string
}

/** @example addressParts('12 bis r republique bat c') // { number: '12 bis', street: 'r republique', rest: 'bat c' } */
export function addressParts(comparable: string): AddressParts {
  const tokens = comparable.split(' ')
  let door = 0
  if (isNumber(tokens[0]!))
    while (door < tokens.length && (isNumber(tokens[door]!) || (door > 0 && isSuffix(tokens[door]!)))) door++
  let end = door
  while (end < tokens.length && unitLength(tokens, end) === 0) end++
  if (end > door && end < tokens.length && unitLength(tokens, end) === 1) end--
  return {
    number: tokens.slice(0, door).join(' '),
    street: tokens.slice(door, end).join(' '),
    rest: tokens.slice(end).join(' '),
  }
}

/** The words of a part of an address, each in its short form; those that say nothing left out. */
const toTokens = (folded: string): string[] =>
  shortForms(listWords(folded.includes('.') ? folded.replace(dotted, '$1$2') : folded))

/** Words in their short forms. */
function shortForms(words: readonly string[]): string[] {
  const tokens: string[] = []
  // From the end, since an article is one by what follows it.
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]!
    const door = numberEnd(word)
    if (door === 0 || door === word.length) addForm(tokens, word, at === 0)
    else {
      // 12bis, 5a; and 15e, which is a 15.
      const behind = word.slice(door)
      if (!ordinals.has(behind) || (at === 0 && behind === 'e')) addForm(tokens, behind, false)
      addForm(tokens, word.slice(0, door), at === 0)
    }
  }
  return tokens.toReversed()
}

/** Puts the form of a word behind those of the words that follow it. */
function addForm(tokens: string[], word: string, isFirst: boolean): void {
  const next = tokens.at(-1)
  if (next !== undefined) {
    if ((word === 'd' || word === 'l') && isOpen(next)) return
    if (isDigit(codeAt(next, 0)) && (isFirst || tokens.length === 1) && numberSigns.has(word) && isNumber(next)) return
  }
  const form = known.mayHold(word, 0, word.length) ? (forms.get(word) ?? withShortEnd(word)) : withShortEnd(word)
  if (form !== '') tokens.push(form)
}

/** Does an elided article stand before this word? */
const isOpen = (word: string): boolean => word.length > 1 && elided.test(word)
/** Italy's v.le, p.za, p.zza, c.so. */
const dotted = /(?<=^|[ ,])(v|p|c)\.(le|zz?a|so)(?=[ .,]|$)/
const ordinals: ReadonlySet<string> = new Set('e er ere eme ieme nd rd th st'.split(' '))
export const numberSigns: ReadonlySet<string> = new Set('n no nr num numero number nummer'.split(' '))
const elided = /^[aeiouyh][^ ]/

/** Hauptstrasse, Hauptstr and Kerkstraat are a Hauptst and a Kerkst. */
function withShortEnd(word: string): string {
  if (word.length < 6) return word
  if (word.endsWith('strasse')) return word.slice(0, -5)
  if (word.endsWith('straat')) return word.slice(0, -4)
  return word.endsWith('str') ? word.slice(0, -1) : word
}

/** The form of every word that has another, '' for articles. */
const forms: ReadonlyMap<string, string> = new Map([...streetForms, ...[...articles].map((word): [string, string] => [word, ''])])

/** The same, parts of buildings apart. */
export const aUnit = '?'
export const simpleForms: ReadonlyMap<string, string> = new Map([
  ...[...streetForms].map(([word, form]): [string, string] => [word, unitWords.has(form) ? aUnit : form]),
  ...[...articles].map((word): [string, string] => [word, '']),
  ...[...unitWords].map((word): [string, string] => [word, aUnit]),
])
const known = new Wordlist([...simpleForms.keys(), ...numberSigns])

function mayEndShort(words: string, from: number, to: number): boolean {
  if (to - from < 6) return false
  const last = codeAt(words, to - 1)
  if (last === r) return words.endsWith('str', to)
  return last === e ? words.endsWith('strasse', to) : last === t && words.endsWith('straat', to)
}
const [e, r, t] = [0x65, 0x72, 0x74] as const

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Where the digits end that a word begins with. */
function numberEnd(word: string): number {
  let at = 0
  while (at < word.length && isDigit(codeAt(word, at))) at++
  return at
}

/** A number, of whatever length. */
const isNumber = (token: string): boolean => numberEnd(token) === token.length

/** Up to four digits: a house, not a town. */
const isDoor = (token: string): boolean => token.length < 5 && isNumber(token)

/** Does this token belong to the house number before it: bis, ter, a letter that is no kind of street and no direction? */
const isSuffix = (token: string): boolean =>
  repetitions.has(token) || (token.length === 1 && codeAt(token, 0) >= 0x61 && !wordLetters.has(token))
const repetitions: ReadonlySet<string> = new Set(['bis', 'ter', 'quater'])
export const wordLetters: ReadonlySet<string> = new Set('r c n s e w v'.split(' '))

/** How many tokens from here on name a part of a building; 0 if none does. A unit that was counted before it is one. */
function unitLength(tokens: readonly string[], at: number): number {
  if (!unitWords.has(tokens[at]!)) return 0
  const next = tokens[at + 1] ?? ''
  if (next !== '' && isNumber(next)) return at + 2 < tokens.length && isSuffix(tokens[at + 2]!) ? 3 : 2
  if (next.length === 1 || lettered.test(next)) return 2
  return isCounted(tokens, at) ? 1 : 0
}
const lettered = /^[a-z]\d+$/

/** 3e étage: is there a number before? */
const isCounted = (tokens: readonly string[], at: number): boolean =>
  at > 0 && countedUnits.has(tokens[at]!) && isNumber(tokens[at - 1]!)

/** Number, street, other parts, parts of the building. */
function arrange(parts: readonly (readonly string[])[]): readonly string[] {
  const [only] = parts
  if (parts.length === 1 && !hasUnit(only!)) return only!.length === 0 ? only! : withNumberFirst(only!)
  const units: string[] = []
  const others: (readonly string[])[] = []
  for (const part of parts) {
    const rest = withoutUnits(part, units)
    if (rest.length > 0) others.push(rest)
  }
  if (others.length > 1) joinDoor(others)
  let main = -1
  for (let at = 0; at < others.length; at++) {
    const numbered = withNumberFirst(others[at]!)
    others[at] = numbered
    if (main === -1 && numbered.length > 1 && isDoor(numbered[0]!)) main = at
  }
  if (main === -1) main = 0
  const tokens: string[] = []
  for (const token of others[main] ?? []) tokens.push(token)
  for (let at = 0; at < others.length; at++) if (at !== main) for (const token of others[at]!) tokens.push(token)
  for (const token of units) tokens.push(token)
  return tokens
}

/** The first part that is a house number alone goes to the part before it, or if it is the first to the one behind it. */
function joinDoor(parts: (readonly string[])[]): void {
  const alone = parts.findIndex(isDoorAlone)
  if (alone === -1) return
  const [number] = parts.splice(alone, 1)
  const main = Math.max(0, alone - 1)
  parts[main] = [...number!, ...parts[main]!]
}

function hasUnit(tokens: readonly string[]): boolean {
  for (const token of tokens) if (unitWords.has(token)) return true
  return false
}

const isDoorAlone = (part: readonly string[]): boolean =>
  isDoor(part[0]!) && part.every((token, at) => at === 0 || isSuffix(token) || isDoor(token))

/** The tokens that name no part of a building; the others go to `units`. */
function withoutUnits(tokens: readonly string[], units: string[]): readonly string[] {
  if (!hasUnit(tokens)) return tokens
  const rest: string[] = []
  let taken = 0
  for (let at = 0; at < tokens.length;) {
    const length = unitLength(tokens, at)
    if (length === 0) rest.push(tokens[at++]!)
    else {
      if (length === 1 && taken < at) units.push(rest.pop()!)
      units.push(...tokens.slice(at, at + length))
      at += length
      taken = at
    }
  }
  return rest
}

/** House number first: it stands before a kind of street (Résidence Bellevue 12 rue de Paris), or last (Calle Mayor 12). */
function withNumberFirst(tokens: readonly string[]): readonly string[] {
  if (isNumber(tokens[0]!)) return tokens
  for (let at = 1; at < tokens.length; at++) {
    if (!isDoor(tokens[at]!)) continue
    let next = at + 1
    while (next < tokens.length && isSuffix(tokens[next]!)) next++
    if (next < tokens.length && kindsBeforeName.has(tokens[next]!)) return [...tokens.slice(at), ...tokens.slice(0, at)]
  }
  let at = tokens.length - 1
  while (at > 0 && isSuffix(tokens[at]!)) at--
  if (at === 0 || !isDoor(tokens[at]!)) return tokens
  // 5/7: from one number to the next, but 8 mai 1945 12 is a date and a house.
  while (at > 1 && isDoor(tokens[at - 1]!) && !months.has(tokens[at - 2]!)) at--
  const before = tokens[at - 1]!
  if (numberedWords.has(before) || (months.has(before) && tokens[at]!.length === 4)) return tokens
  return [...tokens.slice(at), ...tokens.slice(0, at)]
}
