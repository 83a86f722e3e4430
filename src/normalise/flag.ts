import { blank, type Reading } from '../model/reading.ts'
import { fold, squeeze } from '../text/fold.ts'
import { readDateCell } from './date-cell.ts'
import { flagNamed } from './flag-words.ts'

const yes: Reading = { value: 'true', reason: undefined }
const no: Reading = { value: 'false', reason: undefined }
const longest = 40 // characters: more is a remark

/**
 * Reads a flag (oui, x, 1, ja, ☑, opt-in, subscribed, …) into `true` or `false`. A blank is neither: nobody was asked. A
 * date, in a column of consents, is refused and stays: it may be the day of a yes or of a no.
 */
export function normaliseFlag(raw: string): Reading {
  if (raw === '1' || raw === 'true' || raw === 'oui') return yes
  if (raw === '0' || raw === 'false' || raw === 'non') return no
  const text = squeeze(raw)
  if (text === '') return blank
  if (text.length > longest) return { value: '', reason: 'flag_unknown' }
  const value = flagNamed.get(fold(text).replace(variation, ''))
  if (value !== undefined) return value === 'true' ? yes : no
  return { value: '', reason: dated.has(readDateCell(text).shape) ? 'flag_date' : 'flag_unknown' }
}

/** Emoji style, and a full stop behind an abbreviation. */
const variation = /\ufe0f|\.$/g
const dated = new Set(['day_first', 'month_first', 'either', 'same', 'year_first', 'named'])
