import { fold, squeeze } from '../text/fold.ts'
import { currencyOf } from './currency.ts'

/**
 * What the marks in a number say, whatever its column. `comma` and `point` are decimal marks without a doubt (12,5 or
 * 1.234,56); `…_long` the same, before three decimals or more (0,125); `…_groups` thousands without a doubt (1.234.567);
 * `…_three` may be either (1.234).
 */
export type AmountShape =
  | 'blank'
  | 'whole'
  | 'comma'
  | 'comma_long'
  | 'comma_groups'
  | 'comma_three'
  | 'point'
  | 'point_long'
  | 'point_groups'
  | 'point_three'
  | 'scientific'
  | 'badly_grouped'
  | 'spreadsheet_error'
  | 'other'

/** One number, taken apart but not yet read: what its mark means may hang on the rest of its column. */
export interface NumberCell {
  readonly shape: AmountShape
  readonly negative: boolean
  /** Digits before the mark, thousands joined; all that there are for a `…_groups`. */
  readonly whole: string
  /** Digits behind the mark; for a `…_three` the three that may be decimals or thousands. */
  readonly fraction: string
  /** The power of ten of scientific notation, else 0. */
  readonly exponent: number
  readonly percent: boolean
  /** ISO 4217 code; '' without one. */
  readonly currency: string
}

/** Longer cells are no amounts: room for 40 digits in groups, with sign and currency. */
const longest = 80

const none: NumberCell = { shape: 'other', negative: false, whole: '', fraction: '', exponent: 0, percent: false, currency: '' }

/** Takes a number apart: sign or brackets, currency on either side, percent, thousands with any space, apostrophe or mark. */
export function readNumberCell(raw: string): NumberCell {
  if (raw.length > longest) return { ...none, shape: squeeze(raw) === '' ? 'blank' : 'other' }
  const text = squeeze(raw)
  if (text === '') return { ...none, shape: 'blank' }
  if (text.startsWith('#')) return { ...none, shape: spreadsheetError.test(text) ? 'spreadsheet_error' : 'other' }
  const [from, to] = digitsIn(text)
  if (from === -1) return none
  const around = recallAround(text.slice(0, from), text.slice(to), isMark(text[to - 1]))
  if (around === undefined) return none
  const body = fold(text.slice(from, to))
  const inside = digitsAndMarks.test(body) ? readBody(body) : (readScientific(body) ?? readInside(body) ?? none)
  const { shape = 'other', whole = '', fraction = '', exponent = 0, currency = '' } = inside
  return {
    shape,
    negative: around.negative,
    whole,
    fraction,
    exponent,
    percent: around.percent,
    currency: currency || around.currency,
  }
}

const spreadsheetError = /^#(?:#+|[A-Z0-9/]+[!?]?|N\/A)$/i

/** Where the number begins and ends: its first and its last digit, with a decimal mark right before or behind them. */
function digitsIn(text: string): [number, number] {
  let from = 0
  while (from < text.length && !isDigit(text.charCodeAt(from))) from++
  if (from === text.length) return [-1, -1]
  let to = text.length
  while (!isDigit(text.charCodeAt(to - 1))) to--
  if (isMark(text[from - 1]) && !/[\p{L}.,]/u.test(text[from - 2] ?? '')) from-- // ,50 but Fr.50
  if (isMark(text[to])) to++ // 12. and 12,-
  return [from, to]
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isMark = (character: string | undefined): boolean => character === '.' || character === ','

type Around = Pick<NumberCell, 'negative' | 'percent' | 'currency'>

/** What was read before: the cells of a column have the same few signs around their digits. */
const recalled = new Map<string, Around | undefined>()
const mostRecalled = 500

function recallAround(before: string, behind: string, even: boolean): Around | undefined {
  if (before === '' && behind === '') return nothingAround
  const key = `${before}0${even ? '.' : ''}${behind}`
  const known = recalled.get(key)
  if (known !== undefined || recalled.has(key)) return known
  const tail = fold(behind)
  const around = readAround(fold(before), even ? tail.replace(evenSum, '') : tail)
  if (recalled.size >= mostRecalled) recalled.clear()
  recalled.set(key, around)
  return around
}

const nothingAround: Around = { negative: false, percent: false, currency: '' }

/** What stands before and behind the digits; undefined when there is a word that is no currency, or two signs. */
function readAround(head: string, tail: string): Around | undefined {
  const signs = (head + tail).replace(/[^-+()]/g, '')
  const negative = accounting.get(signs)
  if (negative === undefined || (signs === '()' && !head.includes('('))) return undefined
  const percent = tail.includes('%')
  let currency = ''
  for (const side of [head, tail]) {
    const word = side
      .replace(/[-+()]/g, '')
      .replace(side === tail ? '%' : '', '')
      .trim()
    const code = word === '' ? '' : currencyOf(word)
    if (code === undefined || (currency !== '' && code !== '' && code !== currency)) return undefined
    currency ||= code
  }
  return { negative, percent, currency }
}

/** 12,- and 12.-- are even sums, unlike 12- and 12,50-. */
const evenSum = /^--?/
const accounting = new Map([
  ['', false],
  ['+', false],
  ['-', true],
  ['()', true],
])

/** 6,12346E+08 */
function readScientific(body: string): Partial<NumberCell> | undefined {
  const [, whole, fraction = '', exponent] = scientific.exec(body) ?? []
  return whole === undefined ? undefined : { shape: 'scientific', whole, fraction, exponent: Number(exponent) }
}

const scientific = /^(\d)(?:[.,](\d+))?e([+-]?\d{1,3})$/

/** 12€50 */
function readInside(body: string): Partial<NumberCell> | undefined {
  const [, whole, sign, fraction] = signInside.exec(body) ?? []
  if (whole === undefined || fraction === undefined) return undefined
  return { shape: 'comma', whole, fraction, currency: currencyOf(sign!)! }
}

const signInside = /^(\d+) ?([€£$]) ?(\d\d)$/

const digitsAndMarks = /^[\d., ']+$/

function readBody(body: string): Partial<NumberCell> {
  const point = body.lastIndexOf('.')
  const comma = body.lastIndexOf(',')
  const mark = point > comma ? '.' : ','
  const name = mark === '.' ? 'point' : 'comma'
  const at = Math.max(point, comma)
  if (at === -1) return readWhole(body)
  const before = body.slice(0, at)
  const fraction = body.slice(at + 1)
  if (!/^\d*$/.test(fraction)) return { shape: 'badly_grouped' }
  if (before.includes(mark)) {
    // The same mark again: thousands, and nothing but thousands.
    const whole = joinGroups(body, mark)
    return whole === undefined ? { shape: 'badly_grouped' } : { shape: `${name}_groups`, whole }
  }
  const bare = /^\d*$/.test(before)
  const whole = bare ? before : joinGroups(before, groupMark(before))
  if (whole === undefined) return { shape: 'badly_grouped' }
  if (fraction === '') return { shape: 'whole', whole }
  if (bare && fraction.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith('0'))
    return { shape: `${name}_three`, whole, fraction }
  return { shape: fraction.length < 3 ? name : `${name}_long`, whole, fraction }
}

function readWhole(body: string): Partial<NumberCell> {
  const whole = /^\d+$/.test(body) ? body : joinGroups(body, groupMark(body))
  return whole === undefined ? { shape: 'badly_grouped' } : { shape: 'whole', whole }
}

/** The first character that is no digit. */
const groupMark = (text: string): string => /\D/.exec(text)?.[0] ?? ''

/** Joins groups of three, or of two before the last three (India: 1,23,456); undefined when they are neither. */
function joinGroups(text: string, mark: string): string | undefined {
  const grouped = groupsBy[mark]?.test(text) === true || (mark === ',' && indian.test(text))
  return grouped ? text.replaceAll(mark, '') : undefined
}

const groupsBy: Readonly<Record<string, RegExp>> = {
  ' ': /^[1-9]\d{0,2}(?: \d{3})+$/,
  "'": /^[1-9]\d{0,2}(?:'\d{3})+$/,
  '.': /^[1-9]\d{0,2}(?:\.\d{3})+$/,
  ',': /^[1-9]\d{0,2}(?:,\d{3})+$/,
}
const indian = /^[1-9]\d?(?:,\d\d)*,\d{3}$/
