import type { Dictionary, ValueColumn } from '../model/columns.ts'
import type { OrderField } from '../model/field.ts'
import type { Tally } from '../model/reading.ts'
import { ballotOf, decide, type Decision, type FileContext } from '../normalise/decide.ts'
import { orderFields } from '../model/field.ts'
import { AmountBytes } from '../normalise/amount-bytes.ts'
import { amountShape } from '../normalise/decimal-mark.ts'

/** Hands over the text of every value, the empty one first: handed in, since bytes are read elsewhere. */
export type EachText = (values: Dictionary, take: (text: string, id: number) => void) => void

/** The columns that are a field of orders. */
export type OrderColumns = Readonly<Partial<Record<OrderField, ValueColumn>>>

/**
 * What the cells of each column decide together: the order of day and month, the decimal mark. All cells vote, so that the
 * order of the rows decides nothing.
 */
export function decideOrders(columns: OrderColumns, file: FileContext, each: EachText): Partial<Record<OrderField, Decision>> {
  const fields = (Object.keys(columns) as OrderField[]).filter((field) => ballotOf(orderFields[field].kind) !== undefined)
  const voted = fields.map((field) => ({
    kind: orderFields[field].kind,
    tally: talliesOf(columns[field]!, ballotOf(orderFields[field].kind)!, each),
  }))
  return Object.fromEntries(decide(voted, file).map((decision, at) => [fields[at]!, decision]))
}

/** What the cells of a column say for its decision, counted by row. Plain amounts say it as bytes. */
export function talliesOf({ values, ids }: ValueColumn, shapeOf: (raw: string) => string, each: EachText): Tally {
  const counts = new Uint32Array(values.count)
  for (let row = 0; row < ids.length; row++) counts[ids[row]!]!++
  const tally: Tally = {}
  const isTold = new Uint8Array(values.count)
  let told = 1
  isTold[0] = 1
  const vote = (shape: string, id: number): void => void (tally[shape] = (tally[shape] ?? 0) + counts[id]!)
  if (shapeOf === amountShape) {
    const plain = new AmountBytes()
    for (let id = 1; id < values.count; id++) {
      if (!plain.find(values.bytes, values.starts[id]!, values.starts[id + 1]!)) continue
      vote(plain.shape, id)
      told += isTold[id] = 1
    }
  }
  if (told < values.count)
    each(values, (text, id) => {
      if (isTold[id] === 0) vote(shapeOf(text), id)
    })
  return tally
}
