import { amountNormaliser } from '../../normalise/amount.ts'
import { dateNormaliser } from '../../normalise/date.ts'
import { electDecimalMark } from '../../normalise/decimal-mark.ts'
import { normaliseFlag } from '../../normalise/flag.ts'
import { plainReader, type CellValueReader } from '../../rule/cell-values.ts'
import type { ValidatePlan } from '../plan.ts'

/**
 * Reads cells of columns that are no field of ours, as somebody of the file's country writes them: 1 234,50, 31/12/2026, oui.
 */
export function freeCellReader({ country, asOf }: Pick<ValidatePlan, 'country' | 'asOf'>): CellValueReader {
  const amount = amountNormaliser(electDecimalMark({}, { otherAmounts: {}, delimiter: '', country }))
  const order = country === 'US' ? 'mdy' : 'dmy'
  const date = dateNormaliser({ order, certain: false, why: 'country', asOf, kind: 'event', epoch: 1900 })
  return {
    number: (cell) => plainReader.number(amount(cell).value),
    day: (cell) => plainReader.day(date(cell).value),
    flag: (cell) => plainReader.flag(normaliseFlag(cell).value),
    text: plainReader.text,
  }
}
