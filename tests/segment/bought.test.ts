import { expect, it } from 'vitest'
import type { OrderLines } from '../../src/orders/lines.ts'
import { boughtBy } from '../../src/segment/bought.ts'

const lines = (
  some: readonly (readonly [customer: number, row: number, units: number])[],
): Pick<OrderLines, keyof OrderLines> => ({
  count: some.length,
  customers: ['c1', 'c2', 'c3'],
  customer: Uint32Array.from(some, ([customer]) => customer),
  row: Uint32Array.from(some, ([, row]) => row),
  order: undefined,
  day: new Int32Array(some.length),
  money: { places: 2, currency: 'EUR', isRounded: false },
  amount: Float64Array.from(some, ([, , units]) => units),
  margin: undefined,
  product: undefined,
})
const product = { texts: ['', 'tea', 'pot'], ids: Uint32Array.from([1, 1, 2, 2, 1, 0]) }
const channel = { texts: ['', 'web', 'shop'], ids: Uint32Array.from([1, 2, 1, 1, 1, 0]) }
const rowOf = Int32Array.from([7, 4, -1])

it('finds each customer once with each product', () => {
  const bought = boughtBy(
    lines([
      [0, 0, 100],
      [0, 1, 200],
      [0, 2, 100],
      [1, 4, 0],
      [1, 5, 1],
    ]),
    rowOf,
    [product],
  )
  expect([...bought.customers]).toEqual([7, 7, 4, 4])
  expect([...bought.orders].map((row) => product.texts[product.ids[row]!])).toEqual(['tea', 'pot', 'tea', ''])
  expect([...bought.placeOf]).toEqual([0, 0, 1, 2, 3])
})

it('tells products apart by where they were bought, if that is asked', () => {
  const bought = boughtBy(
    lines([
      [0, 0, 100],
      [0, 1, 200],
      [0, 4, 100],
    ]),
    rowOf,
    [product, channel],
  )
  expect([...bought.placeOf]).toEqual([0, 1, 0])
})

it('leaves out what was given back, and those who are not there', () => {
  const bought = boughtBy(
    lines([
      [0, 0, -100],
      [2, 1, 200],
    ]),
    rowOf,
    [product],
  )
  expect([...bought.placeOf]).toEqual([-1, -1])
  expect(bought.customers.length).toBe(0)
})

it('asks who bought at all where no column is named', () => {
  expect([
    ...boughtBy(
      lines([
        [0, 0, 1],
        [0, 2, 1],
        [1, 4, 1],
      ]),
      rowOf,
      [],
    ).customers,
  ]).toEqual([7, 4])
})
