import type { Tally } from '../model/reading.ts'
import { amountShape, electDecimalMark, type MarkElection } from './decimal-mark.ts'
import { dateShape, electDateOrder, type DateElection } from './date-order.ts'
import { electNameOrder, nameOrderShape, type NameOrder } from './person-name.ts'
import type { CellKind } from '../model/field.ts'

/** What the cells of one column decide together, since no single cell can. */
export interface Decision {
  readonly dates?: DateElection
  readonly mark?: MarkElection
  readonly names?: NameOrder
}

/** What a cell says for its column's decision; undefined for kinds of cells that each speak for themselves. */
export function ballotOf(kind: CellKind | undefined): ((raw: string) => string) | undefined {
  if (kind === 'date') return dateShape
  if (kind === 'amount' || kind === 'count') return amountShape
  return kind === 'full_name' ? nameOrderShape : undefined
}

/** A column whose cells have voted. */
export interface Voted {
  readonly kind: CellKind | undefined
  readonly tally: Tally
}

/** What a file as a whole says. */
export interface FileContext {
  readonly delimiter: string
  readonly country: string
}

/** The decision for each column, from the votes of all. */
export function decide(columns: readonly Voted[], { delimiter, country }: FileContext): Decision[] {
  const amounts = sum(columns.filter(({ kind }) => kind === 'amount').map(({ tally }) => tally))
  const fileMark = electDecimalMark(amounts, { otherAmounts: {}, delimiter, country })
  return columns.map((column, at) => {
    if (ballotOf(column.kind) === undefined) return {}
    const others = sum(columns.filter(({ kind }, i) => i !== at && kind === column.kind).map(({ tally }) => tally))
    if (column.kind === 'date') {
      const decimalComma = fileMark.certain && fileMark.decimalMark === ','
      return {
        dates: electDateOrder(column.tally, {
          otherDates: others,
          delimiter,
          decimalComma,
          country,
          distinctAmbiguous: column.tally['either'] ?? 0,
        }),
      }
    }
    if (column.kind === 'amount' || column.kind === 'count')
      return { mark: electDecimalMark(column.tally, { otherAmounts: others, delimiter, country }) }
    if (column.kind === 'full_name') {
      const names = electNameOrder(column.tally)
      return names === undefined ? {} : { names }
    }
    return {}
  })
}

/** Tallies added up. */
function sum(tallies: readonly Tally[]): Tally {
  const total: Tally = {}
  for (const tally of tallies) for (const [shape, count] of Object.entries(tally)) total[shape] = (total[shape] ?? 0) + count
  return total
}
