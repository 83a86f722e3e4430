import { describe, expect, it } from 'vitest'
import { eachText } from '../../src/io/columns/text.ts'
import type { OrderField } from '../../src/model/field.ts'
import { basketsOf } from '../../src/orders/baskets.ts'
import { isoOf } from '../../src/orders/calendar.ts'
import { readTable } from './orders-of.ts'

/** Each basket as its day and products. */
function written(fields: readonly OrderField[], rows: readonly (readonly string[])[]): string[] {
  const baskets = basketsOf(readTable(fields, rows).lines, eachText)
  return Array.from({ length: baskets.count }, (_, at) => {
    const items = baskets.items.subarray(baskets.starts[at], baskets.starts[at + 1])
    return `${isoOf(baskets.day[at]!)} ${Array.from(items, (item) => baskets.products[item]!).join('+')}`
  })
}

describe('basketsOf', () => {
  const numbered = ['order_id', 'customer', 'date', 'product'] as const
  it.each<[string, readonly OrderField[], string[][], string[]]>([
    ['has none without a line', numbered, [], []],
    [
      'puts the lines of an order together, wherever they stand',
      numbered,
      [
        ['2', 'a', '2026-01-02', 'y'],
        ['1', 'a', '2026-01-01', 'z'],
        ['2', 'a', '2026-01-02', 'x'],
      ],
      ['2026-01-01 z', '2026-01-02 x+y'],
    ],
    [
      'counts a product once an order, however it is spaced',
      numbered,
      [
        ['1', 'a', '2026-01-01', 'red  tea'],
        ['1', 'a', '2026-01-01', ' red tea '],
      ],
      ['2026-01-01 red tea'],
    ],
    [
      'takes what a customer buys on one day for an order where orders have no number',
      ['customer', 'date', 'product'],
      [
        ['a', '2026-01-01', 'x'],
        ['b', '2026-01-01', 'z'],
        ['a', '2026-01-01', 'y'],
        ['a', '2026-01-02', 'y'],
      ],
      ['2026-01-01 x+y', '2026-01-02 y', '2026-01-01 z'],
    ],
    [
      'leaves out returns and lines without a product',
      ['order_id', 'customer', 'date', 'product', 'amount'],
      [
        ['1', 'a', '2026-01-01', 'x', '-5'],
        ['1', 'a', '2026-01-01', 'y', '5'],
        ['1', 'a', '2026-01-01', '', '5'],
        ['2', 'a', '2026-01-01', 'x', '-5'],
      ],
      ['2026-01-01 y'],
    ],
    [
      'dates an order by its first line',
      numbered,
      [
        ['1', 'a', '2026-01-03', 'x'],
        ['1', 'a', '2026-01-01', 'y'],
      ],
      ['2026-01-01 x+y'],
    ],
  ])('%s', (_says, fields, rows, expected) => expect(written(fields, rows)).toEqual(expected))
})
