import { describe, expect, it } from 'vitest'
import { understandOrders } from '../../src/orders/columns.ts'

const found = (header: readonly string[] | undefined, rows: readonly (readonly string[])[], given = new Map()): object =>
  Object.fromEntries(understandOrders(header, rows, given))

describe('understandOrders', () => {
  it.each([
    [
      'the very names of fields, whatever is in them',
      ['customer', 'date', 'amount'],
      [['a', 'b', 'c']],
      { customer: 0, date: 1, amount: 2 },
    ],
    [
      'French headers',
      ['N° client', 'Date commande', 'Montant TTC'],
      [['C17', '03/02/2026', '12,50']],
      { customer: 0, date: 1, amount: 2 },
    ],
    [
      'customers called by their names',
      ['Client', 'Date', 'Total'],
      [['Ann Smith', '2026-01-01', '10.00']],
      { customer: 0, date: 1, amount: 2 },
    ],
    [
      'order lines',
      ['Invoice', 'Customer ID', 'Date', 'Qty', 'Unit price'],
      [['F1', 'C1', '2026-01-01', '2', '3.50']],
      { order_id: 0, customer: 1, date: 2, quantity: 3, unit_price: 4 },
    ],
  ])('knows %s', (_says, header, rows, fields) => expect(found(header, rows)).toEqual(fields))

  it('goes by what it is told', () =>
    expect(found(['customer', 'who', 'date'], [['a', 'b', '2026-01-01']], new Map([['who', 'customer']]))).toMatchObject({
      customer: 1,
    }))
})
