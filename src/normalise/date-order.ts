import type { Tally } from '../model/reading.ts'
import { isYear } from './date-calendar.ts'
import { packIso, packTriple, quickTime, readDateCell, shapeOfTriple, type DateShape } from './date-cell.ts'

export type { DateShape } from './date-cell.ts'

/** Day, month, year; or month, day, year. */
export type DateOrder = 'dmy' | 'mdy'

/** In which order a column of dates is read, and how sure that is. */
export interface DateElection {
  readonly order: DateOrder
  /** Is there evidence? Without it every cell that could be read either way is doubted. */
  readonly certain: boolean
  /**
   * `mixed`: the column holds both orders, and a cell that could be read either way is not read at all. `year_first`: nor is it
   * in a column that leads with the year and says nothing of others.
   */
  readonly why: 'evidence' | 'other_columns' | 'country' | 'default' | 'mixed' | 'year_first'
}

/** What else a file says about the order of its dates. */
export interface DateContext {
  /** The shapes of the file's other date columns, added up. */
  readonly otherDates: Tally
  readonly delimiter: string
  /** Do the file's amounts have a decimal comma? */
  readonly decimalComma: boolean
  /** ISO 3166 alpha-2 of the file or its owner; '' when unknown. */
  readonly country: string
  /** How many distinct values of the column have the shape `either`. */
  readonly distinctAmbiguous: number
}

/** The shape of one date cell: what the election counts. 31/12/9999 is nobody's day, and has no say. */
export function dateShape(raw: string): DateShape {
  const day = quickTime(raw) === undefined ? raw : raw.slice(0, 10)
  const packed = packTriple(day)
  if (packed !== -1) return isYear(packed & 0x3fff) ? shapeOfTriple(packed >> 21, (packed >> 14) & 0x7f) : 'impossible'
  return packIso(day) === -1 ? readDateCell(raw).shape : 'year_first'
}

/**
 * Below this share the cells of the other order are slips to report, from it on they are a second order; and evidence from
 * fewer cells than this may be slips itself. Set by hand; scored by the bench of columns.
 */
const slips = 0.02

/** Where people write the month first. */
const monthFirstCountries = new Set(['US', 'PR', 'GU', 'VI', 'AS', 'MP', 'UM', 'FM', 'MH', 'PW', 'PH'])

/**
 * Decides the order of a column's dates from all of them, once: by its own evidence (a number over 12), else by that of
 * the file's other dates, else by the signs of a European spreadsheet, else by the country, which is no certainty.
 *
 * What was read once is written with the year first, and what was left as it was must not be read the second time, when all
 * that spoke against it is gone. So leftovers have no say: slips of the other order, and cells of which nobody could tell.
 */
export function electDateOrder(tally: Tally, context: DateContext): DateElection {
  const own = evidenceIn(tally)
  if (own !== undefined && areLeftovers(tally)) return { order: orderOf(context.country), certain: true, why: 'year_first' }
  if (own?.why === 'mixed' || own?.certain === true) return own
  const around = electAround(context)
  const { either = 0, year_first = 0 } = tally
  if (own === undefined && !around.certain && year_first >= either) return { ...around, why: 'year_first' }
  // Evidence from a cell or two among hundreds that could be either: certain only where the file says the same.
  return own === undefined ? around : { ...own, certain: around.certain && around.order === own.order }
}

function electAround({ otherDates, distinctAmbiguous, country, delimiter, decimalComma }: DateContext): DateElection {
  const elsewhere = areLeftovers(otherDates) ? undefined : evidenceIn(otherDates)
  if (elsewhere?.certain === true) return { ...elsewhere, why: 'other_columns' }
  const settled = distinctAmbiguous === 0
  const order = orderOf(country)
  // Only spreadsheets of countries with a decimal comma write semicolons, and none of those countries puts the month first.
  if (delimiter === ';' || decimalComma) return { order: 'dmy', certain: settled || order === 'dmy', why: 'country' }
  return { order, certain: settled, why: country === '' ? 'default' : 'country' }
}

const orderOf = (country: string): DateOrder => (monthFirstCountries.has(country) ? 'mdy' : 'dmy')

/**
 * Are the few cells that speak for an order what was left in a column that leads with the year? Somebody who writes days so has
 * days up to 12 as well: two cells in five could be read either way, of leftovers hardly any.
 */
function areLeftovers({ day_first = 0, month_first = 0, short_year_first = 0, either = 0, year_first = 0 }: Tally): boolean {
  const evidence = day_first + month_first + short_year_first
  return evidence < slips * year_first && either * 10 < evidence
}

function evidenceIn(tally: Tally): DateElection | undefined {
  const { day_first: days = 0, month_first: months = 0, short_year_first: years = 0, either = 0 } = tally
  const all = days + months + years
  if (all === 0) return undefined
  const most = Math.max(days, months)
  const order = months > days ? 'mdy' : 'dmy'
  // Cells that lead with a year of two digits are no third order: 05-03-12 could then be anything.
  // One cell is no order, beside twenty that say otherwise: the others are read, and doubted.
  if (all - most === 1 && most >= 20)
    return { order, certain: all - most < slips * all && most >= slips * (all + either), why: 'evidence' }
  if (all - most >= slips * all) return { order, certain: false, why: 'mixed' }
  return { order, certain: most >= slips * (all + either), why: 'evidence' }
}
