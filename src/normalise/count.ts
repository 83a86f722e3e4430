import { blank, type Reading } from '../model/reading.ts'
import { readNumberCell } from './number-cell.ts'

const refuse = (reason: NonNullable<Reading['reason']>): Reading => ({ value: '', reason })

/**
 * Reads a count (quantity, score) into a whole number: `-` before, no leading zeros. Decimals that are all zero are how a
 * spreadsheet writes whole numbers, and go.
 */
export function normaliseCount(raw: string): Reading {
  if (plainCount.test(raw)) return { value: raw, reason: undefined }
  const { shape, negative, whole, fraction, exponent, percent, currency } = readNumberCell(raw)
  if (shape === 'blank') return blank
  if (shape === 'badly_grouped') return refuse('amount_grouping')
  if (shape === 'spreadsheet_error') return refuse('amount_spreadsheet_error')
  if (shape === 'other' || percent || currency !== '') return refuse('amount_unreadable')
  const say = (digits: string, reason?: Reading['reason']): Reading => {
    const bare = digits.replace(/^0+(?=\d)/, '') || '0'
    return { value: negative && bare !== '0' ? `-${bare}` : bare, reason }
  }
  if (shape === 'scientific') {
    if (exponent < 0 || fraction.length < exponent) return refuse('amount_scientific')
    return /[1-9]/.test(fraction.slice(exponent))
      ? refuse('count_fraction')
      : say(whole + fraction.slice(0, exponent), 'amount_expanded')
  }
  if (shape === 'comma_three' || shape === 'point_three') return say(whole + fraction, 'count_grouped')
  return /[1-9]/.test(fraction) ? refuse('count_fraction') : say(whole)
}

const plainCount = /^(?:0|-?[1-9]\d{0,39})$/
