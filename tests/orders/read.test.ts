import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/orders/days.ts'
import { isGift, isPurchase, hasReturn, groupOrders } from '../../src/orders/orders.ts'
import { readTable } from './orders-of.ts'

describe('readOrders', () => {
  it('counts every row once: unreadable, then later, then without a customer', () => {
    const { rows, lines } = readTable(
      ['customer', 'date', 'amount'],
      [
        ['ann', '2026-01-01', '1'],
        ['', '2026-01-01', '1'],
        ['NULL', '2026-01-02', '1'],
        ['ann', '2026-02-30', '1'],
        ['ann', '2026-01-03', 'ten'],
        ['ann', '2026-01-03', ''],
        ['ann', '2026-03-01', '1'],
        ['', '2026-03-01', '1'],
      ],
      { asOf: '2026-01-31' },
    )
    expect(rows).toEqual({ read: 8, used: 1, without_customer: 2, later: 2, rejected: 3 })
    expect(lines.customers).toEqual(['ann'])
  })

  it.each([
    ['the amount', ['amount'], [['12,50 €']], 1250],
    ['quantity times price', ['quantity', 'unit_price'], [['3', '0,125']], 375],
    ['the amount before them', ['amount', 'quantity', 'unit_price'], [['9,99', '3', '1,00']], 999],
    ['them where the amount is empty', ['amount', 'quantity', 'unit_price'], [['', '3', '1,50']], 450],
  ] as const)('a row is worth %s', (_says, fields, [cells], units) => {
    const { lines } = readTable(['customer', 'date', ...fields], [['ann', '2026-01-01', ...cells]], { delimiter: ';' })
    expect(lines.amount[0]! / 10 ** lines.money!.places).toBe(units / (fields.length === 2 ? 1000 : 100))
  })

  it('has no money where there is neither', () => {
    const { lines } = readTable(['customer', 'date', 'quantity'], [['ann', '2026-01-01', '3']])
    expect(lines.money).toBeUndefined()
  })

  it('knows a customer in other spacing, and an e-mail address in other capitals', () => {
    const { lines } = readTable(
      ['customer', 'date'],
      [
        ['Ann@Example.com', '2026-01-01'],
        ['ann@example.com', '2026-01-02'],
        [' K1 ', '2026-01-03'],
        ['K1', '2026-01-04'],
        ['k1', '2026-01-05'],
      ],
    )
    expect(lines.customers).toEqual(['K1', 'ann@example.com', 'k1'])
    expect([...lines.customer]).toEqual([1, 1, 0, 0, 2])
  })

  it('sorts customers by code points', () =>
    expect(
      readTable(
        ['customer', 'date'],
        ['\u{1f600}', '\uff21', 'é', 'a', 'B'].map((name) => [name, '2026-01-01']),
      ).lines.customers,
    ).toEqual(['B', 'a', 'é', '\uff21', '\u{1f600}']))

  it('rounds amounts of too many decimals to those that can be summed, and says so', () => {
    const { lines } = readTable(
      ['customer', 'date', 'amount'],
      [
        ['ann', '2026-01-01', '12.340000000000000001'],
        ['ann', '2026-01-01', '1000000.00'],
      ],
    )
    expect(lines.money!.isRounded).toBe(true)
    expect(lines.amount[0]! / 10 ** lines.money!.places).toBe(12.34)
  })

  it('counts currencies, by column or by sign', () => {
    const { currencies } = readTable(
      ['customer', 'date', 'amount'],
      [
        ['ann', '2026-01-01', '10 €'],
        ['ann', '2026-01-01', '10 $'],
        ['bob', '2026-01-02', '10 €'],
        ['bob', '2026-01-02', '10'],
      ],
    )
    expect(currencies).toEqual([
      { currency: 'EUR', rows: 2, first: dayOf('2026-01-01') },
      { currency: '', rows: 1, first: dayOf('2026-01-02') },
      { currency: 'USD', rows: 1, first: dayOf('2026-01-01') },
    ])
  })

  it('reads days by what all cells say of their order', () => {
    const { lines } = readTable(
      ['customer', 'date'],
      [
        ['ann', '03/02/2026'],
        ['ann', '15/02/2026'],
      ],
    )
    expect(lines.day[1]! - lines.day[0]!).toBe(12)
  })
})

describe('groupOrders', () => {
  const fields = ['customer', 'date', 'amount', 'order_id'] as const
  const grouped = (rows: readonly (readonly string[])[], countFree = false): ReturnType<typeof groupOrders> =>
    groupOrders(readTable(fields, rows).lines, countFree)

  it('takes rows of one number and customer for one order, on the day of its first line that is no return', () => {
    const { day, bought, returned, kind } = grouped([
      ['ann', '2026-01-05', '10.00', '1'],
      ['ann', '2026-01-04', '5.50', '1'],
      ['ann', '2026-01-01', '-2.00', '1'],
      ['bob', '2026-01-01', '1.00', '1'],
    ])
    expect([...bought]).toEqual([155, 10])
    expect([...returned]).toEqual([20, 0])
    expect([...kind]).toEqual([isPurchase | hasReturn, isPurchase])
    expect(day[0]! - day[1]!).toBe(3)
  })

  it('takes rows without a number for orders by themselves', () =>
    expect(
      grouped([
        ['ann', '2026-01-05', '10', ''],
        ['ann', '2026-01-05', '10', ''],
      ]).day.length,
    ).toBe(2))

  it.each([
    ['a purchase', ['0.01'], isPurchase],
    ['a gift', ['0.00'], isGift],
    ['a return', ['-1.00'], hasReturn],
    ['a gift with a return', ['0.00', '-1.00'], isGift | hasReturn],
    ['a purchase with a return larger than it', ['1.00', '-5.00'], isPurchase | hasReturn],
  ])('tells %s', (_says, amounts, kind) =>
    expect(grouped(amounts.map((amount) => ['ann', '2026-01-05', amount, '1'])).kind[0]).toBe(kind),
  )

  it('counts orders of nothing when told to', () =>
    expect(grouped([['ann', '2026-01-05', '0.00', '1']], true).kind[0]).toBe(isPurchase))
})
