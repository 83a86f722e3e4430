import type { ValueColumn } from '../model/columns.ts'
import { valueText } from '../io/columns/text.ts'

/** A column of customers: those of the base by its ids, others as they are called. */
export interface NumberedColumn {
  readonly column: ValueColumn
  /** Of each value the number of the customer that it is, 0 for somebody else. */
  readonly known: Uint32Array
}

/**
 * Puts the ids of customers into a column where they are known. No text is looked up: a number finds its value by itself.
 *
 * @param numbers of each row that of its customer, 0 where there is none
 * @param others what customers are called in those rows
 */
export function numberedColumn(numbers: Uint32Array, others: ValueColumn): NumberedColumn {
  let highest = 0
  for (const number of numbers) if (number > highest) highest = number
  const idOf = new Uint32Array(highest + 1)
  const ids = new Uint32Array(new SharedArrayBuffer(4 * numbers.length))
  const known: number[] = [0]
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row]!
    if (number === 0) continue
    if (idOf[number] === 0) idOf[number] = known.push(number) - 1
    ids[row] = idOf[number]!
  }
  const written = known.length
  const { values } = others
  // Somebody who is called like a customer's id is that customer: values are distinct.
  const idOfOther = Uint32Array.from({ length: values.count }, (_, id) => {
    if (id === 0) return 0
    const [, digits] = /^c([1-9]\d{0,9})$/.exec(valueText(values, id)) ?? []
    return idOf[Number(digits)] || known.push(0) - 1
  })
  for (let row = 0; row < numbers.length; row++) if (numbers[row] === 0) ids[row] = idOfOther[others.ids[row]!]!
  const bytes = new Uint8Array(new SharedArrayBuffer(written * (1 + longestNumber) + values.bytes.length))
  const starts = new Uint32Array(new SharedArrayBuffer(4 * (known.length + 1)))
  let end = 0
  for (let id = 1; id < written; id++) {
    starts[id] = end
    end = writeId(bytes, end, known[id]!)
  }
  for (let id = 1; id < values.count; id++) {
    const own = idOfOther[id]!
    if (own < written) continue
    starts[own] = end
    const cell = values.bytes.subarray(values.starts[id], values.starts[id + 1])
    bytes.set(cell, end)
    end += cell.length
  }
  starts[known.length] = end
  return {
    column: { values: { count: known.length, bytes: bytes.subarray(0, end), starts }, ids },
    known: Uint32Array.from(known),
  }
}

/** A number of 32 bits has so many digits at most. */
const longestNumber = 10

/** Writes `c12`; answers with where it ends. */
function writeId(bytes: Uint8Array, from: number, number: number): number {
  bytes[from] = 'c'.charCodeAt(0)
  let digits = 1
  for (let least = 10; least <= number; least *= 10) digits++
  for (let at = from + digits, rest = number; at > from; at--, rest = Math.floor(rest / 10)) bytes[at] = 48 + (rest % 10)
  return from + digits + 1
}
