import type { Reading } from '../model/reading.ts'
import type { Reason } from '../model/reason.ts'
import { plainAmount } from './amount-plain.ts'
import type { MarkElection, DecimalMark } from './decimal-mark.ts'
import { readNumberCell, type AmountShape, type NumberCell } from './number-cell.ts'

/** What was made of an amount. The currency is there when the cell named one. */
export interface AmountReading extends Reading {
  /** ISO 4217 */
  readonly currency?: string
}

/** How the amounts of one column are read. */
export interface AmountReadingOptions {
  readonly decimalMark: DecimalMark
  readonly certain: boolean
  readonly why?: MarkElection['why']
  /** Are amounts with three decimals at home in the column? Not asked where that is unknown. */
  readonly finer?: boolean
}

const nothing: AmountReading = { value: '', reason: undefined }

/**
 * Reads the amounts of a column into decimal text: a point, no thousands marks, `-` before, digits behind the mark as
 * written. All digits are kept, however many: nothing passes through a float.
 *
 * In a column with decimal commas an amount such as 1,234 becomes 1.2340, lest the next reader take it for thousands.
 *
 * @example amountNormaliser({ decimalMark: ',', certain: true })('1 234,50 €') // { value: '1234.50', currency: 'EUR', … }
 */
export function amountNormaliser({
  decimalMark,
  certain,
  why,
  finer = true,
}: AmountReadingOptions): (raw: string) => AmountReading {
  const open = why === 'mixed' ? 'amount_mixed' : certain ? undefined : 'amount_ambiguous'
  const name = decimalMark === '.' ? 'point_three' : 'comma_three'
  return (raw) => {
    if (raw === '') return nothing
    const plain = plainAmount(raw)
    if (plain !== undefined) return { value: plain.mark === ',' ? raw.replace(',', '.') : raw, reason: undefined }
    const cell = readNumberCell(raw)
    switch (cell.shape) {
      case 'comma_three':
      case 'point_three':
        if (open === 'amount_mixed') return { value: '', reason: open }
        if (cell.shape !== name) return toReading({ ...cell, whole: cell.whole + cell.fraction, fraction: '' }, open)
        return toReading(
          { ...cell, fraction: decimalMark === ',' ? `${cell.fraction}0` : cell.fraction },
          open ?? (finer ? undefined : 'amount_three_decimals'),
        )
      case 'scientific':
        return expand(cell, decimalMark)
      default:
        return refused[cell.shape] ?? toReading(inFour(cell, decimalMark))
    }
  }
}

/** `01.234` is a decimal for certain, but `1.234` might be thousands when it is read again: a zero more says what it is. */
function inFour(cell: NumberCell, decimalMark: DecimalMark): NumberCell {
  const again =
    cell.fraction.length === 3 &&
    decimalMark === ',' &&
    cell.whole.length > 1 &&
    cell.whole.startsWith('0') &&
    /[1-9]/.test(cell.whole)
  return again ? { ...cell, fraction: `${cell.fraction}0` } : cell
}

const refused: Partial<Record<AmountShape, AmountReading>> = {
  blank: nothing,
  other: { value: '', reason: 'amount_unreadable' },
  badly_grouped: { value: '', reason: 'amount_grouping' },
  spreadsheet_error: { value: '', reason: 'amount_spreadsheet_error' },
}

/** Scientific notation is a number again when no digit was rounded away: one digit more than the exponent says. */
function expand(cell: NumberCell, decimalMark: DecimalMark): AmountReading {
  const { exponent, fraction } = cell
  if (exponent < 0 || fraction.length < exponent) return { value: '', reason: 'amount_scientific' }
  const rest = fraction.slice(exponent)
  const safe = rest.length === 3 && decimalMark === ',' ? `${rest}0` : rest
  return toReading({ ...cell, whole: cell.whole + fraction.slice(0, exponent), fraction: safe }, 'amount_expanded')
}

function toReading({ negative, whole, fraction, percent, currency }: NumberCell, reason?: Reason): AmountReading {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0'
  const sign = negative && /[1-9]/.test(digits + fraction) ? '-' : ''
  const value = `${sign}${digits}${fraction === '' ? '' : `.${fraction}`}`
  const why = reason ?? (percent ? 'amount_percent' : undefined)
  return currency === '' ? { value, reason: why } : { value, reason: why, currency }
}
