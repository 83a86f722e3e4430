import type { Tier } from '../../model/tier.ts'
import { count, number } from './counts.ts'

interface Days {
  readonly from: string
  readonly to: string
}

const what = { revenue: 'revenue', margin: 'margin' } as const

/** Small, medium and large customers in two periods. */
export const tiers = {
  summary: 'Small, medium and large customers in two periods side by side: who moved, who left, what that is worth',
  options: {
    from: 'the first period, both days included: 2025-01-01..2025-06-30',
    to: 'the second period: 2025-07-01..2025-12-31',
    cuts: 'medium is above so many percent of those who bought in the period, large above so many',
    by: 'what makes a customer large: revenue or margin',
  },
  usage: {
    cuts: 'it must be two percents, the lower one first, such as 50,80',
    periodMissing: 'say which two periods: --from 2025-01-01..2025-06-30 --to 2025-07-01..2025-12-31',
    noMoney: 'there is no amount to tell large from small: say which column has it with --map amount=COLUMN',
    noMargin: 'no column has a margin: say which with --map margin=COLUMN, or leave out --by margin',
  },
  names: { large: 'Large', medium: 'Medium', small: 'Small', absent: 'Absent' } as Readonly<Record<Tier, string>>,
  all: 'All',
  heads: ['', 'customers', 'revenue', '', 'margin', 'rate'] as readonly string[],
  periods: ({ first, second, by }: { first: Days; second: Days; by: 'revenue' | 'margin' }) =>
    `by ${what[by]}; rows ${first.from} to ${first.to}, columns ${second.from} to ${second.to}, shares of the row:`,
  period: ({ from, to, cuts }: Days & { cuts: readonly string[] }) =>
    `${from} to ${to}${cuts.length === 0 ? ': nobody bought' : `: medium above ${cuts[0]}, large above ${cuts[1]}`}`,
  carried: ({ lost, gained, kept, isMore }: { lost: string; gained: string; kept: string; isMore: boolean }) =>
    `who left came to ${lost}, who is new comes to ${gained}; who stayed comes to ${kept} ${isMore ? 'more' : 'less'} than before`,
  notOver: ({ to, asOf }: { to: string; asOf: string }) =>
    `the period that ends on ${to} is not over in the data, whose last day is ${asOf}`,
  done: (n: { customers: number; kept: number; lost: number; gained: number }) =>
    `${count(n.customers, 'customer')}: ${number(n.kept)} bought in both periods, ${number(n.lost)} only in the first, ${number(n.gained)} only in the second`,
}
