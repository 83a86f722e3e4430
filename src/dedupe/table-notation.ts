import type { ValueColumn } from '../model/columns.ts'
import type { Tally } from '../model/reading.ts'
import { dateShape, electDateOrder, type DateElection } from '../normalise/date-order.ts'
import { amountShape, electDecimalMark, type MarkElection } from '../normalise/decimal-mark.ts'
import type { Notation, NotationContext } from './survivorship/notation.ts'
import type { Texts } from '../model/texts.ts'

/** How a table writes its dates and amounts: each column's distinct values elect, when the column is first asked for. */
export function tableNotation(
  columns: readonly ValueColumn[],
  { country, asOf, delimiter }: NotationContext,
  texts: Texts,
): Notation {
  const tallyOf = (column: number, shapeOf: (cell: string) => string): Tally => {
    const tally: Tally = {}
    texts.each(columns[column]!.values, (text, id) => {
      if (id === 0) return
      const shape = shapeOf(text)
      tally[shape] = (tally[shape] ?? 0) + 1
    })
    return tally
  }
  const dates = new Map<number, DateElection>()
  const marks = new Map<number, MarkElection>()
  return {
    country,
    asOf,
    dates(column) {
      const known = dates.get(column)
      if (known !== undefined) return known
      const tally = tallyOf(column, dateShape)
      const election = electDateOrder(tally, {
        otherDates: {},
        delimiter,
        decimalComma: false,
        country,
        distinctAmbiguous: tally['either'] ?? 0,
      })
      dates.set(column, election)
      return election
    },
    marks(column) {
      const known = marks.get(column)
      if (known !== undefined) return known
      const election = electDecimalMark(tallyOf(column, amountShape), { otherAmounts: {}, delimiter, country })
      marks.set(column, election)
      return election
    },
  }
}
