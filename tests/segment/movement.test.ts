import { describe, expect, it } from 'vitest'
import { movementOf, without, type Movers } from '../../src/segment/movement.ts'
import { refreshOrder } from '../../src/segment/refresh-order.ts'

const of = (...customers: readonly number[]): Uint32Array => Uint32Array.from(customers)

const listed = ({ data, rule }: Movers): string[] => [
  ...Array.from(data, (customer) => `${customer} data`),
  ...Array.from(rule, (customer) => `${customer} rule`),
]

describe('who moves', () => {
  it.each([
    ['moves because of what is known, where the rule is the same', of(1, 2), of(2, 3), undefined, ['3 data'], ['1 data']],
    ['enters because of the rule, if the old one would not have them', of(1), of(1, 4), of(1), ['4 rule'], []],
    ['enters because of what is known, if the old one would have them too', of(1), of(1, 4), of(1, 4), ['4 data'], []],
    ['leaves because of the rule, if the old one would keep them', of(1, 2), of(2), of(1, 2), [], ['1 rule']],
    ['leaves because of what is known, if the old one would not keep them', of(1, 2), of(2), of(2), [], ['1 data']],
  ] as const)('%s', (_says, before, now, byOldRule, entered, left) => {
    const movement = movementOf(before, now, byOldRule)
    expect(listed(movement.entered)).toEqual(entered)
    expect(listed(movement.left)).toEqual(left)
  })
})

it('takes some away from others', () => {
  expect(without(of(1, 3, 5, 9), of(0, 3, 4, 9, 10))).toEqual(of(1, 5))
  expect(without(of(), of(1))).toEqual(of())
})

describe('segments are refreshed', () => {
  it.each([
    ['by name', { b: [], a: [] }, ['b', 'a']],
    ['behind those that they ask for', { a: ['c'], b: [], c: ['b'] }, ['b', 'c', 'a']],
    ['whatever they ask for that is not there', { a: ['x'] }, ['a']],
  ])('%s', (_says, asks, order) => {
    expect(refreshOrder(new Map(Object.entries(asks)))).toEqual(order)
  })

  it.each([
    ['themselves', { a: ['a'] }, ['a', 'a']],
    ['themselves by way of others', { a: ['b'], b: ['c'], c: ['b'] }, ['b', 'c', 'b']],
  ])('never where they ask for %s', (_says, asks, circle) => {
    expect(refreshOrder(new Map(Object.entries(asks)))).toEqual({ circle })
  })
})
