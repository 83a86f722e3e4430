import { codeAt } from '../../text/code-at.ts'
import { fold } from '../../text/fold.ts'
import { sayNothing, toWords, withoutWords } from './words.ts'

/**
 * What an identifier is compared by: its letters, in capitals, and digits, whatever stands between them. '' for blanks, for
 * zeros and for one digit over and over; numbers of four digits or less (22, 333) may well be somebody's.
 *
 * @example comparableIdentifier('fr-552 100 554') // 'FR552100554'
 */
export function comparableIdentifier(cell: string): string {
  if (!isPlain(cell)) return readIdentifier(cell)
  return isFiller(cell) || sayNothing(cell.toLowerCase()) ? '' : cell
}

/** Digits and capitals only. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if (!((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a))) return false
  }
  return text !== ''
}

function readIdentifier(cell: string): string {
  const folded = fold(cell)
  const words = toWords(decimal.exec(folded)?.[1] ?? folded)
  if (words === '') return withoutWords(cell)
  const bare = words.replace(/[ +]/g, '').toUpperCase()
  return isFiller(bare) || sayNothing(words) || sayNothing(bare.toLowerCase()) ? '' : bare
}

/** A whole number that went through a decimal column. */
const decimal = /^\s*(\d+)[.,]0+\s*$/

function isFiller(bare: string): boolean {
  const first = codeAt(bare, 0)
  if (first < 0x30 || first > 0x39) return false
  for (let at = 1; at < bare.length; at++) if (codeAt(bare, at) !== first) return false
  return first === 0x30 || bare.length > longestOwn
}

/** Set by hand: five equal digits are somebody's in a file of 100,000 customers, and then of one in 10,000 of them. */
const longestOwn = 4
