import { codeAt } from '../../text/code-at.ts'
import { fromDayNumber, isDay } from '../date-calendar.ts'
import { packIso, packTriple, readDateCell } from '../date-cell.ts'
import type { DateOrder } from '../date-order.ts'
import { comparableText } from './text.ts'

/**
 * What dates are compared by: `yyyy-mm-dd`, without the time of day. A date that never was (1990-02-30) keeps its digits in
 * that shape, so that it is a slip away from the right one; what is not known stays out (`yyyy-mm`, `yyyy`). '' for blanks and
 * for the days on which programs' calendars begin and end; 1970-01-01 is a birthday like others. Anything else is text.
 *
 * @param order how the column is read where a cell doesn't tell; one that allows the other order only is read in that one
 * @param latestYear the latest that a year of two digits may mean: with 2029, 30 is 1930. Set by hand, for births and orders
 * @example comparableDate('dmy')('3/2/1990') // '1990-02-03'
 */
export function comparableDate(order: DateOrder, latestYear = 2029): (cell: string) => string {
  const reader: Reader = { dayFirst: order === 'dmy', latestYear }
  return (cell) => {
    const { length } = cell
    const isoLong = length === 10 || (length > 10 && isTimeMark(codeAt(cell, 10)))
    const packed = isoLong ? packIso(length === 10 ? cell : cell.slice(0, 10)) : -1
    if (packed === -1) return readOther(cell, reader)
    const value = length === 10 ? cell : cell.slice(0, 10)
    return isPlain(packed) ? value : write(packed >> 14, (packed >> 7) & 0x7f, packed & 0x7f)
  }
}

interface Reader {
  readonly dayFirst: boolean
  readonly latestYear: number
}

/** `T` or a space. */
const isTimeMark = (code: number): boolean => code === 0x54 || code === 0x20

/** Of the years of living people, with a month and a day: no day below stands for "unknown". */
const isPlain = (packed: number): boolean => {
  const year = packed >> 14
  return year > 1904 && year < 2200 && ((packed >> 7) & 0x7f) !== 0 && (packed & 0x7f) !== 0
}

/** Where calendars of programs begin or end, and what is typed instead of a date: nobody's, or of nobody alive. */
const fillers: ReadonlySet<string> = new Set(
  '0001-01-01 1111-11-11 1753-01-01 1899-12-30 1899-12-31 1900-01-01 1904-01-01 2999-12-31 9999-01-01 9999-12-31 9999-99-99'.split(
    ' ',
  ),
)

/** The numbers of a date in their places, as long as they are known. */
function write(year: number, month: number, day: number): string {
  if (year === 0) return month === 0 && day === 0 ? '' : `0000-${two(month)}-${two(day)}`
  const said = String(year).padStart(4, '0')
  if (day === 0 && month <= 12) return month === 0 ? said : `${said}-${two(month)}`
  const iso = `${said}-${two(month)}-${two(day)}`
  return fillers.has(iso) ? '' : iso
}
const two = (number: number): string => (number < 10 ? `0${number}` : String(number))

function readOther(cell: string, reader: Reader): string {
  const triple = packTriple(cell)
  if (triple !== -1) return inOrder(triple >> 21, (triple >> 14) & 0x7f, triple & 0x3fff, reader)
  if (cell.length === 8 && eightDigits.test(cell)) return readEight(cell, reader)
  const written = readCell(cell, reader)
  if (written !== undefined) return written
  const text = comparableText(cell)
  // Without its punctuation a cell may turn out to be a date.
  return text === cell ? text : (readCell(text, reader) ?? text)
}
const eightDigits = /^\d{8}$/

function inOrder(a: number, b: number, year: number, { dayFirst }: Reader): string {
  const [day, month] = dayFirst ? [a, b] : [b, a]
  return month > 12 && day <= 12 ? write(year, day, month) : write(year, month, day)
}

/** Eight digits: the year first if that makes a date, else last if that does, else as a year of our times would have it. */
function readEight(cell: string, reader: Reader): string {
  const number = Number(cell)
  const [year, month, day] = [Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100]
  if (year > 1800 && year < 2200 && isDay(year, month, day)) return write(year, month, day)
  const last = number % 10_000
  const [a, b] = [Math.floor(number / 1_000_000), Math.floor(number / 10_000) % 100]
  if (last > 1800 && last < 2200 && (isDay(last, b, a) || isDay(last, a, b))) return inOrder(a, b, last, reader)
  return (year > 1800 && year < 2200) || last < 1800 || last >= 2200 ? write(year, month, day) : inOrder(a, b, last, reader)
}

/** The long way; undefined where there is no date. */
function readCell(cell: string, reader: Reader): string | undefined {
  const { shape, a, b, c, shortYear } = readDateCell(cell)
  const century = (year: number): number => (shortYear ? year + (2000 + year > reader.latestYear ? 1900 : 2000) : year)
  switch (shape) {
    case 'blank':
      return ''
    case 'year_first':
    case 'short_year_first':
    case 'named':
      return write(century(a), b, c)
    case 'day_first':
    case 'month_first':
    case 'either':
    case 'same':
    case 'impossible':
      return inOrder(a, b, century(c), reader)
    case 'serial':
      return writeDay(Math.floor(a) + spreadsheetEpoch)
    case 'unix':
      return writeDay(Math.floor(a / 86_400))
    case 'incomplete':
      return readIncomplete(cell)
    default:
      return undefined
  }
}

/** 1899-12-30 in days since 1970-01-01, from which spreadsheets count. */
const spreadsheetEpoch = -25_569

function writeDay(number: number): string {
  const { year, month, day } = fromDayNumber(number)
  return write(year, month, day)
}

function readIncomplete(cell: string): string | undefined {
  const [, month, year] = /^\s*(\d{1,2})[-/. ](\d{4})\s*$/.exec(cell) ?? []
  if (month !== undefined) return write(Number(year), Number(month), 0)
  const [, first, second = '0'] = /^\s*(\d{4})(?:[-/. ](\d{1,2}))?\s*$/.exec(cell) ?? []
  return first === undefined ? undefined : write(Number(first), Number(second), 0)
}
