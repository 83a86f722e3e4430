import { amountNormaliser } from '../normalise/amount.ts'
import { dateNormaliser } from '../normalise/date.ts'
import { dateShape } from '../normalise/date-order.ts'
import { decide, type FileContext } from '../normalise/decide.ts'
import { amountShape } from '../normalise/decimal-mark.ts'
import { normaliseFlag } from '../normalise/flag.ts'
import type { Tally } from '../model/reading.ts'
import type { PlainReading } from '../rule/bind.ts'
import { isDay } from '../rule/days.ts'

/** What a file says of how its cells are written, and the day the run believes it is, YYYY-MM-DD. */
export interface Notation extends FileContext {
  readonly asOf: string
}

/** One way in which somebody may write what is no text: the canonical spelling, '' for a cell that is none. */
interface Way {
  readonly kind: PlainReading['kind']
  readonly read: (cell: string) => string
}

/**
 * How the texts of a column are read where all filled ones are truths (oui, VRAI), numbers (`1 234,50 €`) or days
 * (`31/12/2025`), as all of them together are written; undefined where one is not.
 *
 * @param texts distinct cells of a column that holds texts
 */
export function plainReading(texts: readonly string[], notation: Notation): PlainReading | undefined {
  const filled = texts.filter((text) => text !== '')
  for (const way of ways) {
    // A look at one cell spares most columns the vote of all.
    if (filled.length === 0 || way(filled.slice(0, 1), notation).read(filled[0]!) === '') continue
    const { kind, read } = way(filled, notation)
    const known = new Map<string, string>()
    const isAll = filled.every((text) => known.set(text, read(text)).get(text) !== '')
    if (isAll) return { kind, of: (text) => known.get(text) ?? read(text) }
  }
  return undefined
}

const ways: readonly ((filled: readonly string[], notation: Notation) => Way)[] = [
  () => ({ kind: 'flag', read: (cell) => normaliseFlag(cell).value }),
  (filled, notation) => {
    const [decision] = decide([{ kind: 'amount', tally: tallyOf(filled, amountShape) }], notation)
    const read = amountNormaliser(decision!.mark ?? { decimalMark: '.', certain: false })
    // Digits that begin with a needless 0, and signs of phones, are no numbers.
    return { kind: 'number', read: (cell) => (/^\s*(?:[+-]?0\d|\+)/.test(cell) ? '' : read(cell).value) }
  },
  (filled, notation) => {
    const [decision] = decide([{ kind: 'date', tally: tallyOf(filled, dateShape) }], notation)
    const { order, certain, why } = decision!.dates!
    const read = dateNormaliser({ order, certain, why, asOf: notation.asOf, kind: 'event', epoch: 1900 })
    return {
      kind: 'day',
      read(cell) {
        const day = read(cell).value.slice(0, 10)
        return isDay(day) ? day : ''
      },
    }
  },
]

function tallyOf(texts: readonly string[], shapeOf: (raw: string) => string): Tally {
  const tally: Tally = {}
  for (const text of texts) {
    const shape = shapeOf(text)
    tally[shape] = (tally[shape] ?? 0) + 1
  }
  return tally
}
