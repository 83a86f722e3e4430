import { expect, it } from 'vitest'
import type { Rates } from '../../src/orders/currencies.ts'
import { placeOf } from '../../src/orders/customers.ts'
import { readTable } from './orders-of.ts'

const rates: Rates = {
  into: 'EUR',
  rates: new Map([
    ['EUR', { digits: 1, places: 0 }],
    ['USD', { digits: 92, places: 2 }],
    ['JPY', { digits: 61, places: 4 }],
  ]),
}

it.each([
  ['stays as it is', '10.00', 'EUR', 10],
  ['is in the one that all are counted in when it names none', '10.00', '', 10],
  ['is converted, halves away from zero', '10.05', 'USD', 9.25],
  ['has cents, though it had none', '1500', 'JPY', 9.15],
  ['is converted below zero as above', '-10.05', 'USD', -9.25],
])('an amount %s', (_says, amount, currency, euros) => {
  const { lines } = readTable(['customer', 'date', 'amount', 'currency'], [['ann', '2026-01-01', amount, currency]], { rates })
  expect(lines.amount[0]! / 10 ** lines.money!.places).toBe(euros)
  expect(lines.money!.currency).toBe('EUR')
})

it.each([
  ['as it stands', 'b', 1],
  ['in other spacing', ' b ', 1],
  ['not by another name', 'bb', undefined],
])('placeOf finds a customer %s', (_says, asked, place) => expect(placeOf(['a', 'b', 'c'], asked)).toBe(place))
