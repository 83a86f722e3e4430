import { isoOf } from '../../orders/calendar.ts'
import { isPurchase, type Orders } from '../../orders/orders.ts'
import { cellsOf } from './cells.ts'
import type { DerivedField } from './fields.ts'

/** What was ordered, for each row the place of its customer among those of the orders, −1 for none. */
export interface RowOrders {
  readonly orders: Orders
  readonly placeOf: Int32Array
}

/** The days of a customer's first and last purchase. */
export function orderDays(known: () => RowOrders): DerivedField[] {
  const dayAt = (of: 'first' | 'last') => () => {
    const { orders, placeOf } = known()
    return cellsOf(placeOf.length, (row) => {
      const place = placeOf[row]!
      if (place < 0) return ''
      const [from, to] = [orders.starts[place]!, orders.starts[place + 1]!]
      const day = of === 'first' ? firstPurchase(orders, from, to) : lastPurchase(orders, from, to)
      return day === undefined ? '' : isoOf(day)
    })
  }
  return [
    { name: 'first_order', kind: 'day', cells: dayAt('first') },
    { name: 'last_order', kind: 'day', cells: dayAt('last') },
  ]
}

function firstPurchase({ kind, day }: Orders, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if ((kind[at]! & isPurchase) !== 0) return day[at]
  return undefined
}

function lastPurchase({ kind, day }: Orders, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if ((kind[at]! & isPurchase) !== 0) return day[at]
  return undefined
}
