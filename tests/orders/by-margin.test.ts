import { expect, it } from 'vitest'
import { worthMargin } from '../../src/orders/by-margin.ts'
import { groupOrders } from '../../src/orders/orders.ts'
import { readTable } from './orders-of.ts'

const { lines } = readTable(
  ['customer', 'date', 'amount', 'margin', 'order_id'],
  [
    ['ann', '2026-01-01', '100.00', '30.00', '1'],
    ['ann', '2026-01-01', '-20.00', '-6.00', '1'],
    ['bob', '2026-01-02', '50.00', '-5.00', '2'],
  ],
)

it('takes margin for what was bought and for what went back; a purchase at a loss stays one', () => {
  const orders = groupOrders(lines, false)
  const { bought, returned, kind } = worthMargin(orders)!
  const unit = 10 ** orders.money!.places
  expect([...bought].map((units) => units / unit)).toEqual([30, -5])
  expect([...returned].map((units) => units / unit)).toEqual([6, 0])
  expect(kind).toEqual(orders.kind)
})

it('has nothing to go by without a margin', () => {
  const { lines: bare } = readTable(['customer', 'date', 'amount'], [['ann', '2026-01-01', '1']])
  expect(worthMargin(groupOrders(bare, false))).toBeUndefined()
})
