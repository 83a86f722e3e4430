import type { Dictionary, ValueColumn } from '../model/columns.ts'
import type { OrderField } from '../model/field.ts'
import type { Tally } from '../model/reading.ts'
import { ballotOf, decide, type Decision, type FileContext } from '../normalise/decide.ts'
import { orderFields } from '../model/field.ts'

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

/** What the cells of a column say for its decision, counted by row. */
export function talliesOf({ values, ids }: ValueColumn, shapeOf: (raw: string) => string, each: EachText): Tally {
  const counts = new Uint32Array(values.count)
  for (let row = 0; row < ids.length; row++) counts[ids[row]!]!++
  const tally: Tally = {}
  each(values, (text, id) => {
    if (id === 0) return
    const shape = shapeOf(text)
    tally[shape] = (tally[shape] ?? 0) + counts[id]!
  })
  return tally
}
