import type { ValueColumn } from '../model/columns.ts'
import { amountShape } from '../normalise/decimal-mark.ts'
import { decide, type FileContext } from '../normalise/decide.ts'
import { readAmounts, type Amounts } from '../orders/amounts.ts'
import { talliesOf, type EachText } from '../orders/values.ts'

/** Reads columns as numbers: all their cells vote on how the decimals are written. */
export function readNumbers(columns: readonly ValueColumn[], file: FileContext, each: EachText): Amounts[] {
  const votes = columns.map((column) => ({ kind: 'amount' as const, tally: talliesOf(column, amountShape, each) }))
  return decide(votes, file).map((decision, at) => readAmounts(columns[at]!, decision, each))
}
