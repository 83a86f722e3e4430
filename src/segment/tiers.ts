import { tiers, type Tier } from '../model/tier.ts'
import { quantile } from '../numeric/quantiles.ts'
import type { Period } from '../orders/calendar.ts'
import { isPurchase, type Orders } from '../orders/orders.ts'

/** A share of the buyers, as a fraction in lowest terms: [4, 5] is 80 %. */
export type Share = readonly [part: number, parts: number]

/** What the customers of a tier come to in a period. */
export interface TierSum {
  readonly customers: number
  /** In units of the money. */
  readonly revenue: number
  /** In units of the money; undefined where no column has it. */
  readonly margin: number | undefined
}

/** Everybody's tier in a period. */
export interface TierPeriod extends Period {
  /** Of each customer the place among `tiers`. */
  readonly tier: Uint8Array
  /** Of each customer, in units of the money: revenue or margin, as was asked. */
  readonly amount: Float64Array
  /** In money, not its units: who is above the first is medium, above the second large. Undefined where nobody bought. */
  readonly cuts: readonly [medium: number, large: number] | undefined
  readonly sums: Readonly<Record<Tier, TierSum>>
  readonly all: TierSum
}

/** Two periods side by side. */
export interface TierTable {
  readonly periods: readonly [TierPeriod, TierPeriod]
  /** Customers by their places among `tiers`, rows the first period, columns the second; all cells add up to all customers. */
  readonly counts: readonly (readonly number[])[]
  /** What the customers of each cell come to in the first period and in the second, in units of the money. */
  readonly amounts: readonly [readonly (readonly number[])[], readonly (readonly number[])[]]
}

/**
 * Small, medium and large customers in two periods, and who moved. Cuts are quantiles of what those who bought in the period
 * came to; equal amounts are always in one tier. Returns are left out, of money and margin alike.
 *
 * @param shares where to cut, ascending
 * @param by orders must have what is asked for
 */
export function tierTable(
  orders: Orders,
  [first, second]: readonly [Period, Period],
  shares: readonly [Share, Share],
  by: 'revenue' | 'margin',
): TierTable {
  const periods = [tiersIn(orders, first, shares, by), tiersIn(orders, second, shares, by)] as const
  const [counts, before, after] = [square(), square(), square()]
  for (let who = 0; who < orders.customers.length; who++) {
    const [from, to] = [periods[0].tier[who]!, periods[1].tier[who]!]
    counts[from]![to]!++
    before[from]![to]! += periods[0].amount[who]!
    after[from]![to]! += periods[1].amount[who]!
  }
  return { periods, counts, amounts: [before, after] }
}

const square = (): number[][] => tiers.map(() => tiers.map(() => 0))

function tiersIn(orders: Orders, period: Period, shares: readonly [Share, Share], by: 'revenue' | 'margin'): TierPeriod {
  const { customers, starts, day, kind, bought, marginBought } = orders
  const count = customers.length
  const isBuyer = new Uint8Array(count)
  const revenue = new Float64Array(count)
  const margin = marginBought === undefined ? undefined : new Float64Array(count)
  for (let who = 0; who < count; who++)
    for (let at = starts[who]!; at < starts[who + 1]!; at++) {
      if ((kind[at]! & isPurchase) === 0 || day[at]! < period.from || day[at]! > period.to) continue
      isBuyer[who] = 1
      revenue[who]! += bought[at]!
      if (margin !== undefined) margin[who]! += marginBought![at]!
    }
  const amount = by === 'margin' ? margin! : revenue
  const sorted = amount.filter((_, who) => isBuyer[who] === 1).toSorted()
  const unit = 10 ** (orders.money?.places ?? 0)
  const cutsIn = (money: number): TierPeriod['cuts'] =>
    sorted.length === 0 ? undefined : [quantile(sorted, ...shares[0], money), quantile(sorted, ...shares[1], money)]
  const [medium, large] = cutsIn(1) ?? [0, 0]
  const tier = new Uint8Array(count)
  const sums = tiers.map(() => ({ customers: 0, revenue: 0, margin: margin === undefined ? undefined : 0 }))
  const all = { customers: 0, revenue: 0, margin: margin === undefined ? undefined : 0 }
  for (let who = 0; who < count; who++) {
    tier[who] = isBuyer[who] === 0 ? 3 : amount[who]! > large ? 0 : amount[who]! > medium ? 1 : 2
    for (const sum of isBuyer[who] === 0 ? [sums[3]!] : [sums[tier[who]!]!, all]) {
      sum.customers++
      sum.revenue += revenue[who]!
      if (margin !== undefined) sum.margin! += margin[who]!
    }
  }
  const sumOf = Object.fromEntries(tiers.map((name, at) => [name, sums[at]!])) as Record<Tier, TierSum>
  return { ...period, tier, amount, cuts: cutsIn(unit), sums: sumOf, all }
}
