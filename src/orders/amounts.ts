import type { ValueColumn } from '../model/columns.ts'
import { AmountBytes } from '../normalise/amount-bytes.ts'
import { amountNormaliser } from '../normalise/amount.ts'
import type { Decision } from '../normalise/decide.ts'
import { Decimals } from '../numeric/decimals.ts'
import type { EachText } from './values.ts'

/** The numbers of a column, by value. */
export interface Amounts {
  readonly ids: Uint32Array
  readonly numbers: Decimals
  /** Of each value whether it is a number: `isNumber`; 0 for a blank one, 2 for one that can't be read. */
  readonly states: Uint8Array
  /** Of each value its place among `currencies`, 0 where it names none. */
  readonly currency: Uint16Array
  /** ISO 4217; the first is ''. */
  readonly currencies: readonly string[]
}

export const isNumber = 1
const isUnreadable = 2

/** Reads the amounts, prices or quantities of a column. */
export function readAmounts({ values, ids }: ValueColumn, { mark }: Decision, each: EachText): Amounts {
  const read = amountNormaliser(mark ?? { decimalMark: '.', certain: false })
  const numbers = new Decimals(values.count)
  const states = new Uint8Array(values.count)
  const currency = new Uint16Array(values.count)
  const currencies = ['']
  const plain = new AmountBytes()
  let left = 0
  for (let id = 1; id < values.count; id++)
    if (plain.find(values.bytes, values.starts[id]!, values.starts[id + 1]!)) {
      states[id] = isNumber
      numbers.setDigits(id, plain.digits, plain.decimals)
    } else left++
  if (left > 0) each(values, readText)
  return { ids, numbers, states, currency, currencies }

  function readText(text: string, id: number): void {
    if (states[id] === isNumber) return
    const { value, reason, currency: code = '' } = read(text)
    if (value === '') {
      states[id] = reason === undefined ? 0 : isUnreadable
      return
    }
    states[id] = isNumber
    numbers.set(id, value)
    if (code === '') return
    let place = currencies.indexOf(code)
    if (place === -1) place = currencies.push(code) - 1
    currency[id] = place
  }
}
