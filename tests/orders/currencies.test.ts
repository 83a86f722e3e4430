import { expect, it } from 'vitest'
import { always, type Rates } from '../../src/orders/currencies.ts'
import { placeOf } from '../../src/orders/customers.ts'
import { dayOf } from '../../src/orders/days.ts'
import { readTable } from './orders-of.ts'

const rates: Rates = {
  into: 'EUR',
  rates: new Map([
    ['EUR', [{ from: always, digits: 1, places: 0 }]],
    [
      'USD',
      [
        { from: always, digits: 92, places: 2 },
        { from: dayOf('2026-02-01'), digits: 95, places: 2 },
        { from: dayOf('2026-03-01'), digits: 1, places: 0 },
      ],
    ],
    ['JPY', [{ from: always, digits: 61, places: 4 }]],
  ]),
}

it.each([
  ['before the first day that is named', '2026-01-31', 92],
  ['on its first day', '2026-02-01', 95],
  ['until the next begins', '2026-02-28', 95],
  ['after all others', '2030-01-01', 100],
])('a rate holds %s', (_says, day, euros) => {
  const { lines } = readTable(['customer', 'date', 'amount', 'currency'], [['ann', day, '100', 'USD']], { rates })
  expect(lines.amount[0]! / 10 ** lines.money!.places).toBe(euros)
})

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
