import { blank, type Normaliser, type Reading } from '../model/reading.ts'
import type { Reason } from '../model/reason.ts'
import { fromDayNumber, isDay, isYear, toIso, weekdayOf, type Day } from './date-calendar.ts'
import { packIso, packTriple, quickTime, readDateCell, toTime, type DateCell, type DateShape } from './date-cell.ts'
import type { DateElection, DateOrder } from './date-order.ts'

/** How the dates of one column are read. */
export interface DateReadingOptions {
  readonly order: DateOrder
  readonly certain: boolean
  readonly why?: DateElection['why']
  /** Today, YYYY-MM-DD: what is later lies in the future. */
  readonly asOf: string
  /** A birth has an age of 0 to 120 years and no time of day; an event has happened. */
  readonly kind: 'birth' | 'event'
  /** The first year of the spreadsheet's day count: 1904 in files of old Macintoshes. */
  readonly epoch: 1900 | 1904
}

/** Days that programs and hurried people write for "unknown", and that nobody means. */
const fillers = new Set(['0001-01-01', '1111-11-11', '1753-01-01', '2999-12-31', '9999-01-01', '9999-12-31'])

/** Days that often stand for "unknown" (where calendars of programs begin), but on which people were born too. */
const placeholders = new Set(['1899-12-30', '1899-12-31', '1900-01-01', '1904-01-01', '1969-12-31', '1970-01-01'])
const packedPlaceholders: ReadonlySet<number> = new Set([...placeholders].map((iso) => packIso(iso)))

/** A computer's record of an event, in two digits, is not older. */
const firstShortEvent = '1970'

const oldest = 120 // years
const youngestShort = 15 // years: below, a birth year of two digits may belong to the other century

const excelEpoch = -25_569 // 1899-12-30 in days since 1970-01-01: right from serial 61 on, and no cell has less than 10,000
const macintoshShift = 1462 // days from there to 1904-01-01
const secondsADay = 86_400

const refuse = (reason: Reason): Reading => ({ value: '', reason })

/**
 * Reads the dates of a column into YYYY-MM-DD, or YYYY-MM-DDTHH:MM[:SS] for an event with a time of day. The time is the
 * one on the cell's own clock: an offset is dropped, since the day somebody wrote is the day they meant.
 */
export function dateNormaliser(options: DateReadingOptions): Normaliser {
  const { order, certain, why, kind } = options
  const calendar = calendarOf(options)
  const open = why === 'mixed' || (why === 'year_first' && !certain) ? 'date_mixed' : certain ? undefined : 'date_ambiguous'
  /** The day of a plain cell in the order of the column, packed as packIso() does; -1 when something is to be said. */
  const quick = (day: string): number => {
    const triple = packTriple(day)
    if (triple === -1) {
      const iso = packIso(day)
      return iso !== -1 && isDay(iso >> 14, (iso >> 7) & 0x7f, iso & 0x7f) ? iso : -1
    }
    const a = triple >> 21
    const b = (triple >> 14) & 0x7f
    if (open !== undefined && a !== b && a <= 12 && b <= 12) return -1
    const year = triple & 0x3fff
    const [month, dayOfMonth] = order === 'dmy' ? [b, a] : [a, b]
    return isDay(year, month, dayOfMonth) ? (year << 14) | (month << 7) | dayOfMonth : -1
  }
  return (raw) => {
    if (raw === '') return blank
    const time = quickTime(raw)
    const packed = quick(time === undefined ? raw : raw.slice(0, 10))
    if (packed !== -1 && calendar.isPlain(packed)) {
      const iso = isoOf(packed)
      return { value: kind === 'birth' || time === undefined ? iso : iso + time, reason: undefined }
    }
    const cell = readDateCell(raw)
    return readers[cell.shape]({ cell, order, open, kind, calendar, macintosh: options.epoch === 1904 })
  }
}

/** The text of a packed day, from two texts that were written before. */
function isoOf(packed: number): string {
  const year = packed >> 14
  const day = packed & 0x3fff
  years[year] ??= `${String(year).padStart(4, '0')}-`
  days[day] ??= toIso({ year, month: day >> 7, day: day & 0x7f }).slice(5)
  return years[year] + days[day]
}
const years: string[] = []
const days: string[] = []

/** What a reader of one shape is handed. */
interface Situation {
  readonly cell: DateCell
  readonly order: DateOrder
  /** What there is to say of a cell that could be read in either order. */
  readonly open: 'date_mixed' | 'date_ambiguous' | undefined
  readonly kind: 'birth' | 'event'
  readonly calendar: Calendar
  readonly macintosh: boolean
}

const inOrder = (situation: Situation, reason?: Reason): Reading => {
  const { order, cell } = situation
  const [day, month] = order === 'dmy' ? [cell.a, cell.b] : [cell.b, cell.a]
  return settle(situation, { year: cell.c, month, day }, reason)
}
const leading = (situation: Situation): Reading => {
  const { a, b, c } = situation.cell
  return settle(situation, { year: a, month: b, day: c })
}

const readers: Record<DateShape, (situation: Situation) => Reading> = {
  blank: () => blank,
  other: () => refuse('date_unreadable'),
  incomplete: () => refuse('date_incomplete'),
  impossible: () => refuse('date_no_such_day'),
  same: (situation) => (unsure(situation) ? refuse('date_mixed') : inOrder(situation)),
  either: (situation) => (situation.open === 'date_mixed' ? refuse('date_mixed') : inOrder(situation, situation.open)),
  day_first: (situation) => readEvidence(situation, 'dmy'),
  month_first: (situation) => readEvidence(situation, 'mdy'),
  short_year_first: (situation) => (situation.open === 'date_mixed' ? leading(situation) : refuse('date_other_order')),
  year_first: leading,
  named: leading,
  serial: ({ cell, calendar, macintosh, kind }) => {
    const seconds = Math.round((cell.a % 1) * secondsADay)
    const days = Math.floor(cell.a) + excelEpoch + (macintosh ? macintoshShift : 0)
    return readSeconds(days * secondsADay + seconds, kind, calendar, 'date_serial')
  },
  unix: ({ cell, calendar, kind }) => readSeconds(cell.a, kind, calendar, 'date_unix'),
}

/** In a mixed column the year of 12-12-05 may come first as well. */
const unsure = ({ open, cell }: Situation): boolean => open === 'date_mixed' && cell.shortYear

/** A cell that can be read in one order only: a slip in a column of the other order, fine in a column of both. */
function readEvidence(situation: Situation, order: DateOrder): Reading {
  if (unsure(situation)) return refuse('date_mixed')
  if (situation.order !== order && situation.open === undefined) return refuse('date_other_order')
  return inOrder({ ...situation, order })
}

/** @param seconds since 1970-01-01T00:00 on the cell's clock */
function readSeconds(seconds: number, kind: 'birth' | 'event', calendar: Calendar, reason: Reason): Reading {
  const iso = toIso(fromDayNumber(Math.floor(seconds / secondsADay)))
  const rest = seconds - Math.floor(seconds / secondsADay) * secondsADay
  const time = kind === 'birth' ? '' : toTime(Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60)
  const { refused, doubted } = calendar.judge(iso)
  return refused === undefined ? { value: iso + (time ?? ''), reason: doubted ?? reason } : refuse(refused)
}

/** Turns year, month and day into a reading: they must exist, and make sense for the kind of date. */
function settle({ cell, calendar, kind }: Situation, { year, month, day }: Day, reason?: Reason): Reading {
  if (year === 0 && month === 0 && day === 0) return refuse('date_filler')
  const dated: Day = { year: cell.shortYear ? calendar.centuryOf(year, month, day) + year : year, month, day }
  if (!isDay(dated.year, month, day)) return refuse('date_no_such_day')
  if (cell.time === undefined) return refuse('date_time')
  const iso = toIso(dated)
  const { refused, doubted } = calendar.judge(iso)
  if (refused !== undefined) return refuse(refused)
  const value = kind === 'birth' ? iso : iso + cell.time
  if (cell.weekday !== undefined && cell.weekday !== weekdayOf(dated)) return { value, reason: 'date_weekday' }
  const short = cell.shortYear && calendar.doubtsShort(iso) ? 'date_short_year' : undefined
  // A program that turns a local midnight into UTC moves a birth in Europe to 22:00 or 23:00 of the day before.
  const shifted = kind === 'birth' && cell.zoned && cell.time >= 'T21' ? 'date_shifted' : undefined
  return { value, reason: doubted ?? short ?? shifted ?? reason }
}

/** What a date of a column may be, as of today. */
interface Calendar {
  /** Is there nothing to say about that day, packed as packIso() does? */
  readonly isPlain: (packed: number) => boolean
  readonly judge: (iso: string) => { readonly refused?: Reason | undefined; readonly doubted?: Reason | undefined }
  /** The century of a two-digit year: the latest that does not lie in the future. */
  readonly centuryOf: (year: number, month: number, day: number) => number
  readonly doubtsShort: (iso: string) => boolean
}

function calendarOf({ asOf, kind }: DateReadingOptions): Calendar {
  const thisYear = Number(asOf.slice(0, 4))
  const yearsAgo = (years: number): string => `${String(thisYear - years).padStart(4, '0')}${asOf.slice(4)}`
  const birth = kind === 'birth'
  const last = birth ? asOf : dayAfter(asOf) // it may be tomorrow already where the event took place
  const first = birth ? yearsAgo(oldest + 1) : '1900-01-02'
  const grown = yearsAgo(youngestShort)
  const [packedFirst, packedLast] = [packIso(first), packIso(last)]
  return {
    isPlain: (packed) => packed <= packedLast && packed > packedFirst && !packedPlaceholders.has(packed),
    judge(iso) {
      if (fillers.has(iso)) return { refused: 'date_filler' }
      if (!isYear(Number(iso.slice(0, 4)))) return { refused: 'date_year' }
      if (placeholders.has(iso)) return { doubted: 'date_placeholder' }
      if (iso > last) return birth ? { refused: 'date_birth_future' } : { doubted: 'date_future' }
      if (iso <= first) return { doubted: birth ? 'date_age' : 'date_old' }
      return {}
    },
    centuryOf(year, month, day) {
      const century = thisYear - (thisYear % 100)
      return toIso({ year: century + year, month, day }) > last ? century - 100 : century
    },
    doubtsShort: (iso) => (birth ? iso > grown : iso < firstShortEvent),
  }
}

function dayAfter(iso: string): string {
  const ms = Date.parse(iso)
  return Number.isNaN(ms) ? iso : toIso(fromDayNumber(Math.floor(ms / 86_400_000) + 1))
}
