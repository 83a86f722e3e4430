import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { OrderLines } from '../../src/orders/lines.ts'
import { groupOrders, isPurchase } from '../../src/orders/orders.ts'
import { orderCounter } from '../../src/segment/order-figures.ts'

type Line = readonly [customer: number, order: number, day: number, units: number]

function linesOf(lines: readonly Line[], isNumbered: boolean, hasMoney: boolean): OrderLines {
  return {
    count: lines.length,
    customers: ['c1', 'c2', 'c3'],
    customer: Uint32Array.from(lines, ([customer]) => customer),
    row: Uint32Array.from(lines, (_, line) => 2 * line),
    order: isNumbered ? Uint32Array.from(lines, ([, order]) => order) : undefined,
    day: Int32Array.from(lines, ([, , day]) => day),
    money: hasMoney ? { places: 2, currency: 'EUR', isRounded: false } : undefined,
    amount: Float64Array.from(hasMoney ? lines : [], ([, , , units]) => units),
    margin: undefined,
    product: undefined,
  }
}

const line = fc.tuple(
  fc.nat({ max: 2 }),
  fc.nat({ max: 3 }),
  fc.integer({ min: 100, max: 103 }),
  fc.constantFrom(-1000, 0, 1, 2999),
)

it('counts what rfm counts of the lines that are meant', () => {
  fc.assert(
    fc.property(
      fc.array(line),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 100, max: 104 }),
      (all, isNumbered, hasMoney, from) => {
        const isMeant = all.map((_, at) => at % 3 > 0)
        const rows = new Uint8Array(2 * all.length)
        for (const [at, meant] of isMeant.entries()) rows[2 * at] = Number(meant)
        const count = orderCounter(linesOf(all, isNumbered, hasMoney))
        const meant = all.filter(([, , day], at) => isMeant[at] === true && day >= from)
        const orders = groupOrders(linesOf(meant, isNumbered, hasMoney), false)
        const sums = (of: (order: number) => number): number[] =>
          orders.customers.map((_, who) => {
            const own = Array.from(
              { length: orders.starts[who + 1]! - orders.starts[who]! },
              (__, at) => orders.starts[who]! + at,
            )
            return own.reduce((sum, order) => sum + of(order), 0)
          })
        expect([...count('orders', { rows, from })!]).toEqual(sums((order) => orders.kind[order]! & isPurchase))
        const spent = sums((order) => orders.bought[order]! - orders.returned[order]!).map((units) => units / 100)
        const told = count('spend', { rows, from })
        if (hasMoney || all.length === 0)
          expect([...told!].map((sum) => sum + 0)).toEqual(spent.map((sum) => (all.length === 0 ? 0 : sum)))
        else expect(told).toBeUndefined()
      },
    ),
  )
})
