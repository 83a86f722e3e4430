import { count, number } from './counts.ts'

/** The page of `rfm explain --report`: the history of one customer. */
export const historyReport = {
  title: (customer: string) => `The history of ${customer}`,
  lede: ({ segment, orders, spend, day }: { segment: string; orders: number; spend: string; day: string }) =>
    `${segment}: ${count(orders, 'purchase')}${spend === '' ? '' : `, ${spend}`}, up to ${day}`,
  nothing: 'There is no purchase to show.',
  orders: 'Orders',
  ordersSays: (hasMoney: boolean): string =>
    hasMoney ? 'Orders over time, as high as what was bought; below the line, what was returned' : 'Orders over time',
  most: (amount: string) => `highest: ${amount}`,
  one: ({ day, bought, returned }: { day: string; bought: string; returned: string }) =>
    `${day}${bought === '' ? '' : `: ${bought}`}${returned === '' ? '' : `, returned ${returned}`}`,
  ordersCaption: (shown: number, all: number) =>
    shown === all ? 'The orders in numbers' : `The last ${number(shown)} of ${number(all)} orders in numbers`,
  orderHeads: { day: 'Day', since: 'Days after', bought: 'Bought', returned: 'Returned', sum: 'Spend so far' },
  gift: 'free',
  why: 'Why this segment',
  measures: 'The measures and where they are cut',
  whyHeads: { value: 'Value', score: 'Score', cuts: 'Cuts', next: 'For one score more' },
  moves: 'What would change it',
  path: 'How it came here',
  pathCaption: 'Scores and segment at the end of each period, by the cuts of today',
  pathHeads: {
    day: 'On',
    recency_days: 'Days since',
    orders: 'Purchases',
    monetary: 'Spend',
    scores: 'Scores',
    segment: 'Segment',
  },
  foot: (day: string) => `Made by clientele from orders up to ${day}. It holds personal data.`,
}
