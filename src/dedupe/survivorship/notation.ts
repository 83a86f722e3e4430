import { amountShape, electDecimalMark, type MarkElection } from '../../normalise/decimal-mark.ts'
import { dateShape, electDateOrder, type DateElection } from '../../normalise/date-order.ts'
import type { Tally } from '../../model/reading.ts'
import type { Evidence } from './evidence.ts'

/** How a table writes what no single cell tells: which number of a date is the month, which mark of an amount the decimal one. */
export interface Notation {
  /** ISO 3166 alpha-2 of the table; '' when unknown. */
  readonly country: string
  /** Today, YYYY-MM-DD. */
  readonly asOf: string
  dates(column: number): DateElection
  marks(column: number): MarkElection
}

/** What is known of a table beside its cells. */
export interface NotationContext {
  readonly country: string
  readonly asOf: string
  /** '' for a table without. */
  readonly delimiter: string
}

/** Elects the notation of a column from the cells of these rows, when it is first asked for. */
export function electNotation(
  evidence: Pick<Evidence, 'cell'>,
  rows: readonly number[],
  { country, asOf, delimiter }: NotationContext,
): Notation {
  const tallyOf = (column: number, shapeOf: (cell: string) => string): Tally => {
    const tally: Tally = {}
    for (const row of rows) {
      const shape = shapeOf(evidence.cell(row, column))
      tally[shape] = (tally[shape] ?? 0) + 1
    }
    return tally
  }
  const electDates = (column: number): DateElection => {
    const tally = tallyOf(column, dateShape)
    const distinctAmbiguous = tally['either'] ?? 0
    return electDateOrder(tally, { otherDates: {}, delimiter, decimalComma: false, country, distinctAmbiguous })
  }
  const electMark = (column: number): MarkElection =>
    electDecimalMark(tallyOf(column, amountShape), { otherAmounts: {}, delimiter, country })
  return { country, asOf, dates: once(electDates), marks: once(electMark) }
}

function once<Election>(elect: (column: number) => Election): (column: number) => Election {
  const known = new Map<number, Election>()
  return (column) => {
    let election = known.get(column)
    if (election === undefined) {
      election = elect(column)
      known.set(column, election)
    }
    return election
  }
}
