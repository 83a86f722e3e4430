import { blank, type Reading } from '../../model/reading.ts'
import type { Reason } from '../../model/reason.ts'
import { squeeze } from '../../text/fold.ts'
import { capital, letterKinds, small } from '../../text/latin.ts'
import { takeTitle } from '../title.ts'
import { caseName, caseOneWord, type NamePart } from './casing.ts'
import { isCompany } from './legal-forms.ts'
import { isPlaceholder } from './placeholders.ts'
import { plainSigns } from './signs.ts'
import { codeAt } from '../../text/code-at.ts'

/**
 * A cell that holds one part of a name: spaces and signs made plain, the title taken out, capitals where the cell tells
 * nothing. A company, an address or a cell without a letter is no name.
 */
export function readName(raw: string, part: NamePart): Reading {
  const words = raw.length <= longestName ? plainWords(raw) : 0
  if (words > 0 && (words === 1 || !hasMore(raw, part)) && !isPlaceholder(raw) && !isStrayTitle(raw))
    return { value: raw, reason: undefined }
  const cased = words === 0 && isWordInOneCase(raw) ? caseOneWord(raw, part) : undefined
  if (cased !== undefined && !isCompany(raw) && !isPlaceholder(raw) && !isPlaceholder(cased) && !isStrayTitle(raw))
    return { value: cased, reason: cased === raw ? undefined : 'name_case' }
  const text = squeeze(raw)
  if (text === '') return blank
  if (text.length > longestName) return { value: '', reason: 'name_too_long' }
  if (isHash(text)) return { value: text, reason: 'name_digits' }
  const bare = plainSigns(text)
  const refusal = refuseName(bare)
  if (refusal !== undefined) return { value: '', reason: refusal }
  const { title, rest: unsigned } = takeTitle(bare, part)
  if (isStrayTitle(unsigned)) return { value: '', reason: 'name_is_title' }
  if (isCompany(unsigned)) return { value: '', reason: 'name_is_company' }
  const value = caseName(unsigned, part)
  const doubt = doubtName(value)
  if (doubt !== undefined) return { value, reason: doubt }
  return { value, reason: repairOf({ raw, text, bare, unsigned, value }, title) }
}
/** A name that was hashed, as advertisers' lists have them: with other capitals it would be another. */
const isHash = (text: string): boolean => text.length >= 32 && hash.test(text)
const hash = /^[0-9a-f]{32,128}$/i

/** What is longer, in code units, is no name but a note. Set by hand: the longest names of grandees take about 150. */
export const longestName = 200

/**
 * How many words the text has, if each of their parts is small letters, with a capital before them in one part at least
 * (`de La Tour`), so that there is nothing to mend in a cell without a title; 0 for any other text.
 */
function plainWords(text: string): number {
  let words = 1
  let before = 0
  let seen = 0
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    const kind = code < 0x100 ? letterKinds[code]! : 0
    seen |= kind
    if (kind === capital) {
      if (before !== 0) return 0
    } else if (kind === 0) {
      if (before !== small || (code !== 0x20 && code !== 0x27 && code !== 0x2d)) return 0
      if (code === 0x20) words++
    }
    before = kind
  }
  return before === small && seen !== small ? words : 0
}

/** Is the text letters, all capitals or all small, and single hyphens between them? */
function isWordInOneCase(text: string): boolean {
  let seen = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    const kind = code < 0x100 ? letterKinds[code]! : 0
    if (kind === 0 && (before === 0 || code !== 0x2d)) return false
    seen |= kind
    before = kind
  }
  return before !== 0 && seen !== (capital | small)
}

const hasMore = (text: string, part: NamePart): boolean => takeTitle(text, part).title !== '' || isCompany(text)

/** Why a text can't be the name of a person, if it can't. */
export function refuseName(text: string): Reason | undefined {
  if (text.includes('@')) return 'name_is_email'
  if (webAddress.test(text)) return 'name_is_url'
  return letter.test(text) ? undefined : 'name_no_letter'
}
const letter = /\p{L}/u
const webAddress = /^(?:https?:\/\/|www\.)/i

/** What makes a name doubtful that is otherwise read. */
export function doubtName(value: string): Reason | undefined {
  if (value.includes('\uFFFD') || garbled.test(value)) return 'name_garbled'
  if (digit.test(value)) return 'name_digits'
  return isPlaceholder(value) ? 'name_placeholder' : undefined
}
/** UTF-8 read as Latin-1 (`FranÃ§ois`), or a letter lost to a question mark. */
const garbled = /[ÃÂ][\u0080-\u00bf]|\p{L}\?\p{L}/u
const digit = /\d/

/** Titles that nobody is called, alone in the cell. */
const isStrayTitle = (text: string): boolean => {
  const first = codeAt(text, 0) | 0x20
  return (first === 0x6d || first === 0x64) && text.length < 14 && strayTitle.test(text)
}
/** Those of one word. */
export const strayTitles: readonly string[] = 'mr mrs mme mlle monsieur madame mademoiselle dr docteur'.split(' ')
const strayTitle = new RegExp(`^(?:m\\.|${strayTitles.join('|')}|m\\.? et mme)\\.?$`, 'i')

/** The steps of a reading, from the cell to the value. */
interface Steps {
  readonly raw: string
  readonly text: string
  readonly bare: string
  readonly unsigned: string
  readonly value: string
}

/** The weightiest of the repairs made. */
function repairOf({ raw, text, bare, unsigned, value }: Steps, title: string): Reason | undefined {
  if (title !== '') return 'name_title'
  if (value !== unsigned) return 'name_case'
  if (bare !== text) return 'name_signs'
  return raw === text ? undefined : 'name_spaces'
}
