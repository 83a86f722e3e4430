import { blank, type Normaliser, type Reading } from '../model/reading.ts'
import { fold, squeeze } from '../text/fold.ts'
import { letterKinds } from '../text/latin.ts'
import { Wordlist } from '../text/wordlist.ts'
import { isCompany } from './names/legal-forms.ts'
import { plainSigns } from './names/signs.ts'
import { columnTitles, titles, titlesThatAreNames } from './names/titles.ts'
import { codeAt } from '../text/code-at.ts'

/** What must be known of a file to read its titles. */
export interface TitleOptions {
  /** Is the file French? Then `Mr` is a French typist's `M.`, and `Prof.` is `Pr`. */
  readonly french?: boolean
}

const inFrench = (title: string, french: boolean): string => (french ? (frenchTitles[title] ?? title) : title)
const frenchTitles: Readonly<Record<string, string>> = { Mr: 'M.', 'Prof.': 'Pr', 'Mr & Mrs': 'M. et Mme' }

const plain = (value: string): Reading => ({ value, reason: undefined })

/** A title cell → `M.`, `Mme`, `Dr`, `M. et Mme`, `Herr`, …; the title of a couple or of a company is told. */
export function titleNormaliser({ french = false }: TitleOptions = {}): Normaliser {
  const known = new Map<string, Reading>([...titles.values()].map((title) => [title, plain(inFrench(title, french))]))
  return (raw) => known.get(raw) ?? readTitle(raw, french)
}

/** The normaliser for a file whose language is not known. */
export const normaliseTitle: Normaliser = titleNormaliser()

function readTitle(raw: string, french: boolean): Reading {
  const text = squeeze(raw)
  if (text === '') return blank
  if (text.length > longest) return { value: '', reason: 'title_unknown' }
  const key = titleKey(text)
  const title = titles.get(key) ?? columnTitles.get(key)
  if (title !== undefined) return plain(inFrench(title, french))
  return { value: '', reason: isCompany(text) ? 'title_is_company' : 'title_unknown' }
}
/** No title is longer, in code units; what is, need not be folded. */
const longest = 40

/** A spelling as the table has it: folded, dots and brackets gone, every joint of two titles made `et`. */
function titleKey(text: string): string {
  if (isOneWord(text)) return fold(text)
  const bare = squeeze(fold(text).replace(/[.()[\]]/g, ''))
  return bare.replace(/ ?[&+/] ?| (?:ou|or|und|and|y|e|en|u) /g, ' et ')
}

/** A name cell cut in two: its titles, and the name. */
export interface Titled {
  /** Canonical; '' when there is none. Of several, the first, unless they are one known title (`Herr Dr.`). */
  readonly title: string
  readonly rest: string
}

/**
 * Takes the title out of a name cell: in front (`Mme Dupont`, `M.Dupont`, `Herr Dr. Weiß`) or, unmistakable, behind
 * (`Dupont (Mme)`). The rest is never empty: a title that stands alone is left, for it may be a name (`Herr`, `Maître`).
 * In a given name `M.` is Marie's initial (`M. Claude`) and stays.
 */
export function takeTitle(raw: string, part: 'given' | 'family' | 'full' = 'full'): Titled {
  if (isOneWord(raw)) return { title: '', rest: raw }
  let rest = squeeze(raw)
  let title = ''
  for (;;) {
    const taken = takeFirst(rest, part) ?? takeLast(rest)
    if (taken === undefined) return { title, rest }
    if (title === '') title = taken.title
    rest = plainSigns(taken.rest)
  }
}

/** Letters and hyphens only: there is room for no title beside the name. */
function isOneWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code > 0xff || (letterKinds[code] === 0 && code !== 0x2d)) return false
  }
  return true
}

function takeFirst(text: string, part: 'given' | 'family' | 'full'): Titled | undefined {
  const end = text.indexOf(' ')
  if (end === -1 || end > 16 || !firstLetters.has(codeAt(text, 0) | 0x20) || !mayBeKey(beginnings, text, 0, end))
    return takeGlued(text, part)
  const first = titleKey(text.slice(0, end))
  if (!beginnings.has(first) && !beginnings.has(firstWord(first))) return takeGlued(text, part)
  // The longest run of up to four words that is a title: `M. et Mme`, `Herr Prof. Dr.`
  const ends = [end]
  for (let at = end; ends.length < 4 && (at = text.indexOf(' ', at + 1)) !== -1;) ends.push(at)
  for (const at of ends.toReversed()) {
    const key = at > longest ? '' : titleKey(text.slice(0, at))
    const title = titles.get(key)
    if (title === undefined || (part === 'given' && mistakable.has(key))) continue
    const rest = withoutSigns(text.slice(at + 1))
    if (hasLetter.test(rest) && !(titlesThatAreNames.has(key) && isOnlyShout(text.slice(0, at), rest))) return { title, rest }
  }
  return undefined
}
const firstWords: readonly string[] = [...titles.keys()].map(firstWord)
const beginnings = new Wordlist(firstWords)
/** In lower-case ASCII, as all of them begin. */
const firstLetters: ReadonlySet<number> = new Set(firstWords.map((word) => codeAt(word, 0)))
function firstWord(key: string): string {
  const end = key.indexOf(' ')
  return end === -1 ? key : key.slice(0, end)
}

/** Could the key of a word be on the list? Says yes whenever the key is not as long as the word. */
function mayBeKey(list: Wordlist, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = codeAt(text, at)
    if (code > 0xff || (letterKinds[code] === 0 && code !== 0x27 && code !== 0x2d)) return true
  }
  return list.mayHold(text, from, to)
}

/** Titles that a given name's initials look like. */
const mistakable: ReadonlySet<string> = new Set(['m', 'me', 'mr', 'sr', 'ms', 'mm'])

/** `HERR Jean`: capitals before a name that has none are the mark of a family name. */
const isOnlyShout = (word: string, rest: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && rest !== rest.toUpperCase()

/** `M.Dupont`, `Mme.Martin`: no space after the dot, but a word. */
function takeGlued(text: string, part: 'given' | 'family' | 'full'): Titled | undefined {
  const dot = text.indexOf('.')
  if (dot === -1 || dot > longestGlued) return undefined
  const [, key] = glued.exec(text) ?? []
  if (key === undefined || (part === 'given' && mistakable.has(fold(key)))) return undefined
  return { title: titles.get(fold(key))!, rest: text.slice(key.length + 1) }
}
const glued = /^(M|Mr|Mme|Mlle|Me|Dr|Pr|Mrs|Ms|Sr|Sra|Sig|Dhr|Mevr)\.(?=\p{L}{2})/iu
const longestGlued = 4

/** `Dupont Mme`, `Dupont (M.)`: behind the name only what can't be a name or an initial. */
function takeLast(text: string): Titled | undefined {
  const start = text.lastIndexOf(' ')
  if (start === -1 || text.length - start > 16) return undefined
  if (!mayBeKey(lastWords, text, start + 1, text.length)) return undefined
  const word = text.slice(start + 1)
  const title = titles.get(titleKey(word))
  if (title === undefined || !(behind.has(title) || (word.startsWith('(') && word.endsWith(')')))) return undefined
  const rest = withoutSigns(text.slice(0, start))
  return hasLetter.test(rest) ? { title, rest } : undefined
}
const hasLetter = /\p{L}/u
const behind: ReadonlySet<string> = new Set(['Mme', 'Mlle', 'Mrs'])
/** Their spellings, folded. */
export const titlesBehind: readonly string[] = [...titles].filter(([, title]) => behind.has(title)).map(([key]) => key)
const lastWords = new Wordlist(titlesBehind)

/** Without the signs that stood between the title and the name: `Dupont, Mme`. */
function withoutSigns(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && signs.includes(text[from]!)) from++
  while (to > from && signs.includes(text[to - 1]!)) to--
  return text.slice(from, to)
}
const signs = ' ,;:'
