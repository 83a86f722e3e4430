import type { Measures } from './measures.ts'
import type { Scored } from './score.ts'

/** What one segment comes to. */
export interface SegmentSum {
  readonly segment: string
  readonly customers: number
  readonly orders: number
  /** In units of the money. */
  readonly monetary: number
  /** In units of the money; undefined where no column has it. */
  readonly margin: number | undefined
}

/** Every segment with what it comes to, in the order of the scheme; also those that nobody is in. Customers add up to all. */
export function sumSegments({ orders, monetary, margin }: Measures, { segment, segments }: Scored): SegmentSum[] {
  const sums = segments.map((name) => ({ segment: name, customers: 0, orders: 0, monetary: 0, margin: margin && 0 }))
  for (let who = 0; who < segment.length; who++) {
    const sum = sums[segment[who]!]!
    sum.customers++
    sum.orders += orders[who]!
    sum.monetary += monetary[who]!
    if (margin !== undefined) sum.margin! += margin[who]!
  }
  return sums
}
