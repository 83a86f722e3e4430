import { fold, squeeze } from '../text/fold.ts'
import { isDay, mostDays } from './date-calendar.ts'
import { idleWords, monthOf, weekdayNamed } from './date-words.ts'
import { codeAt } from '../text/code-at.ts'

/**
 * What a date cell looks like, whatever its column. Only `day_first` and `month_first` speak for an order of day and month;
 * `either` waits for one; `same` (03/03/2024) needs none. `short_year_first` is 85-03-12; `impossible` has the form of a
 * date but names no day in any order.
 */
export type DateShape =
  | 'blank'
  | 'day_first'
  | 'month_first'
  | 'either'
  | 'same'
  | 'short_year_first'
  | 'year_first'
  | 'named'
  | 'serial'
  | 'unix'
  | 'impossible'
  | 'incomplete'
  | 'other'

/** One cell, taken apart but not yet read: which number is the day may hang on the rest of its column. */
export interface DateCell {
  readonly shape: DateShape
  /** The numbers in the order of `shape`: a year, a month and a day where it leads with the year, else as they stand. */
  readonly a: number
  readonly b: number
  readonly c: number
  /** The year has two digits. */
  readonly shortYear: boolean
  /** 0 for Sunday … 6 for Saturday, where the cell names one. */
  readonly weekday: number | undefined
  /** `THH:MM` or `THH:MM:SS`; '' when there is none, or midnight; undefined when there is no such time. */
  readonly time: string | undefined
  /** The time has a Z or an offset. */
  readonly zoned: boolean
}

/** What stands beside the numbers of a cell. */
type Around = Pick<DateCell, 'weekday' | 'time' | 'zoned'>
const alone: Around = { weekday: undefined, time: '', zoned: false }

/** Longer cells are prose. "Wednesday, 23 September 2024 at 14:30:00.000 GMT+02:00" has 53 characters. */
const longest = 80

const slash = 0x2f
const dash = 0x2d
const dot = 0x2e

/** The number of one or two digits at a place, and in its last two bits how many they are; -1 when there is none. */
function shortNumberAt(raw: string, at: number): number {
  const tens = codeAt(raw, at) - 48
  if (!(tens >= 0 && tens <= 9)) return -1
  const units = at + 1 < raw.length ? codeAt(raw, at + 1) - 48 : -1
  return units >= 0 && units <= 9 ? ((tens * 10 + units) << 2) | 2 : (tens << 2) | 1
}

/** The number of four digits at a place, or -1. */
function fourDigitsAt(raw: string, at: number): number {
  let number = 0
  for (let i = at; i < at + 4; i++) {
    const digit = codeAt(raw, i) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}

/** The quick way for d/m/yyyy, with / - or . between: a, seven bits of b and fourteen of c; -1 when the cell is anything else. */
export function packTriple(raw: string): number {
  const length = raw.length
  if (length < 8 || length > 10) return -1
  const first = shortNumberAt(raw, 0)
  if (first === -1) return -1
  let at = first & 3
  const separator = codeAt(raw, at)
  if (separator !== slash && separator !== dash && separator !== dot) return -1
  const second = shortNumberAt(raw, at + 1)
  if (second === -1) return -1
  at += 1 + (second & 3)
  if (codeAt(raw, at) !== separator || length !== at + 5) return -1
  const year = fourDigitsAt(raw, at + 1)
  return year === -1 ? -1 : ((first >> 2) << 21) | ((second >> 2) << 14) | year
}

/**
 * The quick way for yyyy-mm-dd: the year, seven bits of the month and seven of the day, whatever they are, so that later is
 * more; -1 when the cell is anything else.
 */
export function packIso(raw: string): number {
  if (raw.length !== 10 || codeAt(raw, 4) !== dash || codeAt(raw, 7) !== dash) return -1
  const year = fourDigitsAt(raw, 0)
  const month = shortNumberAt(raw, 5)
  const day = shortNumberAt(raw, 8)
  if (year === -1 || (month & 3) !== 2 || (day & 3) !== 2) return -1
  return (year << 14) | ((month >> 2) << 7) | (day >> 2)
}

/**
 * The quick way for a time behind a day of ten characters, as in 2024-03-05T14:30:15 or 05/03/2024 14:30: `THH:MM[:SS]`,
 * '' at midnight; undefined when the cell is anything else.
 */
export function quickTime(raw: string): string | undefined {
  if (raw.length !== 16 && raw.length !== 19) return undefined
  const between = codeAt(raw, 10)
  if ((between !== 0x20 && between !== 0x54) || codeAt(raw, 13) !== 0x3a) return undefined
  const hour = shortNumberAt(raw, 11)
  const minute = shortNumberAt(raw, 14)
  const second = raw.length === 16 ? 2 : codeAt(raw, 16) === 0x3a ? shortNumberAt(raw, 17) : -1
  if ((hour & 3) !== 2 || (minute & 3) !== 2 || (second & 3) !== 2) return undefined
  return toTime(hour >> 2, minute >> 2, second >> 2)
}

/** The shape of two numbers and a year of four digits. */
export function shapeOfTriple(a: number, b: number): DateShape {
  if (a === b) return a <= 12 ? 'same' : 'impossible'
  if (a < 1 || b < 1 || a > 31 || b > 31) return 'impossible'
  if (a > 12) return b > 12 || a > mostDays[b]! ? 'impossible' : 'day_first'
  if (b > 12) return b > mostDays[a]! ? 'impossible' : 'month_first'
  return 'either'
}

/** Takes a cell apart: any of the forms we know, with a weekday before and a time behind. */
export function readDateCell(raw: string): DateCell {
  if (raw.length > longest) return unreadable(squeeze(raw) === '' ? 'blank' : 'other')
  let text = fold(squeeze(raw))
  if (text.startsWith("'")) text = text.slice(1).trim() // how a spreadsheet marks a number typed as text
  if (text === '') return unreadable('blank')
  return readBareNumber(text) ?? readDayAndTime(text)
}

function unreadable(shape: DateShape): DateCell {
  return { shape, a: 0, b: 0, c: 0, shortYear: false, ...alone }
}

/** 20240305, 20240305143000, a spreadsheet's count of days, seconds or milliseconds since 1970. */
function readBareNumber(text: string): DateCell | undefined {
  if (!bareNumber.test(text)) return undefined
  const [, year, month, day, hour, minute, second] = compact.exec(text) ?? []
  if (year !== undefined) {
    const cell = {
      a: Number(year),
      b: Number(month),
      c: Number(day),
      shortYear: false,
      weekday: undefined,
      zoned: text.endsWith('z'),
    }
    const time = hour === undefined ? '' : toTime(Number(hour), Number(minute), Number(second ?? 0))
    if (cell.a + cell.b + cell.c === 0) return { shape: 'year_first', time, ...cell }
    const real = cell.a >= 1800 && cell.a <= 9999 && isDay(cell.a, cell.b, cell.c)
    return real && time !== undefined ? { shape: 'year_first', time, ...cell } : unreadable('other')
  }
  if (serial.test(text)) {
    const number = Number(text.replace(',', '.'))
    if (number >= 10_000 && number < 60_001) return { ...unreadable('serial'), a: number }
  }
  if (unix.test(text)) return { ...unreadable('unix'), a: text.length > 10 ? Math.floor(Number(text) / 1000) : Number(text) }
  if (yearAlone.test(text)) return unreadable('incomplete')
  return unreadable('other')
}

const bareNumber = /^\d+(?:[.,]\d+|t\d+)?z?$/
const compact = /^(\d{4})(\d\d)(\d\d)(?:t?(\d\d)(\d\d)(\d\d)?z?)?$/
const serial = /^\d{5}(?:[.,]\d{1,12})?$/
const unix = /^1\d{9}(?:\d{3})?$/ // from 2001 to 2033
const yearAlone = /^(?:19|20)\d\d$/

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** A time of day → `THH:MM:SS`, without the seconds when there are none, '' at midnight. */
export function toTime(hour: number, minute: number, second: number): string | undefined {
  if (hour > 23 || minute > 59 || second > 59) return undefined
  if (hour + minute + second === 0) return ''
  return `T${two(hour)}:${two(minute)}${second === 0 ? '' : `:${two(second)}`}`
}

/** Behind the day: 14:30, 14h, 14h30, T14:30:00.000Z, 2:30 PM, 14:30 Uhr, 14:30:00 GMT+0100. */
const timeBehind =
  /(?:(?<=\d)t|,? ?- |,? (?:(?:a|at|um|om|le|las|alle|de) )?|, ?|(?<=\d)_)(\d{1,2})(?: ?(?::|h(?:eures?)?) ?(\d\d)?(?: ?(?:min|mn|m))?(?::(\d\d)(?:[.,]\d{1,9})?)?)?(?: ?([ap])\.?m\.?)?(?: ?uhr)?(?: ?(z|utc|(?:gmt)? ?[+-]\d\d(?::?\d\d)?|gmt)(?: \(.*\))?)?$/

function readDayAndTime(text: string): DateCell {
  const found = timeBehind.exec(text)
  if (found !== null && clockMark.test(found[0])) {
    const [whole, hour, minute, second, half, zone] = found
    const around = { time: toClock(Number(hour), Number(minute ?? 0), Number(second ?? 0), half), zoned: zone !== undefined }
    return readDay(text.slice(0, text.length - whole.length).trim(), around)
  }
  return readDay(text, alone)
}

/** Without one of these a number behind a date is no time of day: "5 mars 24". */
const clockMark = /\d ?(?::|h|[ap]\.?m)/

function toClock(hour: number, minute: number, second: number, half: string | undefined): string | undefined {
  if (half === undefined) return toTime(hour, minute, second)
  return hour < 1 || hour > 12 ? undefined : toTime((hour % 12) + (half === 'p' ? 12 : 0), minute, second)
}

function readDay(text: string, { time, zoned }: Pick<Around, 'time' | 'zoned'>): DateCell {
  const [, word = '', rest = ''] = wordBefore.exec(text) ?? []
  const weekday = weekdayNamed.get(word)
  const found = threeNumbers.exec(weekday !== undefined || idleWords.has(word) ? rest : text)
  if (found !== null) return readNumbers(found[1]!, found[3]!, found[4]!, { weekday, time, zoned })
  if (monthAndYear.test(text)) return unreadable('incomplete')
  return readNamed(text, { time, zoned })
}

const wordBefore = /^([a-z]+)\.?,? ?(\d.*)$/
const threeNumbers = /^(\d{1,4}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?$/
const monthAndYear = /^(?:\d{1,2}[-/. ]\d{4}|\d{4}[-/. ]\d{1,2}|\d{1,2}[-/.]\d{1,2})$/

function readNumbers(first: string, second: string, third: string, around: Around): DateCell {
  const numbers = { a: Number(first), b: Number(second), c: Number(third) }
  if (first.length === 4 && third.length <= 2) return { shape: 'year_first', shortYear: false, ...numbers, ...around }
  if (first.length > 2 || third.length === 3 || third.length === 1) return unreadable('other')
  const shortYear = third.length === 2
  const { a, b, c } = numbers
  const leads = shortYear && (a > 31 || a === 0) && b >= 1 && b <= 12 && c >= 1 && c <= 31
  return { shape: leads ? 'short_year_first' : shapeOfTriple(a, b), shortYear, ...numbers, ...around }
}

/** A day with its month in letters: 1er janv. 2024, March 5th, 2024, 05MAR24, Tue Mar 05 2024. */
function readNamed(text: string, { time, zoned }: Pick<Around, 'time' | 'zoned'>): DateCell {
  const months: string[] = []
  const numbers: string[] = []
  let weekday: number | undefined
  for (const token of text.match(/\d+|[a-z]+|[^\d a-z.,'/-]/g) ?? []) {
    if (token >= '0' && token <= '9999999999') numbers.push(token)
    else if (monthOf.has(token)) months.push(token)
    else if (weekdayNamed.has(token) && weekday === undefined) weekday = weekdayNamed.get(token)
    else if (!idleWords.has(token)) return unreadable('other')
  }
  // Mardi and mars share an abbreviation: of two such words the first is the day.
  if (months.length === 2 && months[0] === 'mar' && weekday === undefined) weekday = weekdayNamed.get(months.shift()!)
  if (months.length !== 1 || numbers.length > 2) return unreadable('other')
  const [first, second] = numbers
  if (first === undefined || second === undefined) return unreadable(first === undefined ? 'other' : 'incomplete')
  const [year, day] = first.length === 4 ? [first, second] : [second, first]
  if (day.length > 2 || (year.length !== 4 && year.length !== 2)) return unreadable('other')
  const b = monthOf.get(months[0]!)!
  return { shape: 'named', a: Number(year), b, c: Number(day), shortYear: year.length === 2, weekday, time, zoned }
}
