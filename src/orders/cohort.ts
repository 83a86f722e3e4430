import type { Period } from './calendar.ts'
import { isPurchase, type Orders } from './orders.ts'

/** The same customers, of whom only those whose first purchase is in a period keep their orders. */
export function ordersOfCohort(orders: Orders, { from, to }: Period): Orders {
  const { customers, starts, day, kind } = orders
  const kept: number[] = []
  const begins = new Uint32Array(starts.length)
  for (let who = 0; who < customers.length; who++) {
    begins[who] = kept.length
    let first = starts[who]!
    const end = starts[who + 1]!
    while (first < end && (kind[first]! & isPurchase) === 0) first++
    if (first === end || day[first]! < from || day[first]! > to) continue
    for (let at = starts[who]!; at < end; at++) kept.push(at)
  }
  begins[customers.length] = kept.length
  return {
    ...orders,
    starts: begins,
    day: Int32Array.from(kept, (at) => day[at]!),
    kind: Uint8Array.from(kept, (at) => kind[at]!),
    bought: Float64Array.from(kept, (at) => orders.bought[at]!),
    returned: Float64Array.from(kept, (at) => orders.returned[at]!),
    margin: orders.margin && Float64Array.from(kept, (at) => orders.margin![at]!),
    marginBought: orders.marginBought && Float64Array.from(kept, (at) => orders.marginBought![at]!),
  }
}
