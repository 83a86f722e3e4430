import type { Movement } from '../../model/movement.ts'
import { count, fixed, number } from './counts.ts'

/** With one decimal each, so that those of a column line up. */
const percent = (n: number): string => `${fixed(100 * n, 1)}%`

/** The page of `rfm --report`. */
export const rfmReport = {
  title: (file: string) => `Who matters in ${file}`,
  standardInput: 'standard input',
  percent,
  segments: 'Segments',
  segmentsCaption: 'How many customers each segment has, and what they spent',
  segmentHeads: {
    segment: 'Segment',
    customers: 'Customers',
    share: 'of all',
    spend: 'Spend',
    shareOfSpend: 'of all',
    mean: 'a customer',
    margin: 'Margin',
    marginRate: 'of spend',
  },
  mapSays: (hasMoney: boolean): string =>
    hasMoney
      ? 'Segments as large as they have customers; the darker, the more a customer spends'
      : 'Segments as large as they have customers',
  meanSpend: (amount: string) => `${amount} a customer`,
  grid: 'Recency and value',
  gridSays: 'Customers by recency (rows) and by frequency and spend (columns); the darker, the more',
  curve: 'The share of the best',
  meansSays: (currency: string) =>
    `Mean spend of a customer${currency === '' ? '' : ` (${currency})`} by recency (rows) and frequency (columns); the darker, the more`,
  curveSays: (withMargin: boolean) =>
    `Share of spend that the best customers make together${withMargin ? '; dotted, of margin' : ''}; dashed, if all spent alike`,
  curveMark: (share: number) => `the best 20% make ${percent(share)}`,
  curveAxis: 'customers, the best first, from 0 to 100%',
  curveCaption: 'The curve in numbers',
  curveHeads: { customers: 'Best customers', share: 'Share of spend', margin: 'Share of margin' },
  scores: 'Scores',
  scoresCaption: (letter: string, measure: string) => `Customers by score ${letter}: ${measure}`,
  scoreHeads: { score: 'Score', range: 'Values', customers: 'Customers', share: 'of all' },
  measures: {
    recency_days: 'days since the last purchase',
    orders: 'purchases',
    monetary: 'spend',
  } as Readonly<Record<'recency_days' | 'orders' | 'monetary', string>>,
  spreadSays: (letter: string, measure: string) => `How customers spread by ${measure}; dotted, where score ${letter} is cut`,
  spreadSeries: (n: number): string => (n === 1 ? 'customer' : 'customers'),
  spreadMost: (n: number) => `at most ${count(n, 'customer')} a bar`,
  spreadOpen: 'the last bar holds all beyond it',
  spreadGrows: 'each bar is wider than the one before, in proportion',
  upTo: (cut: string) => `up to ${cut}`,
  between: (from: string, to: string) => `above ${from}, up to ${to}`,
  above: (cut: string) => `above ${cut}`,
  cohorts: 'Who buys again',
  cohortsSays: (day: string) =>
    `Share of each cohort that bought in the periods after its first, up to ${day}; the darker, the more`,
  cohort: (period: string, customers: number) => `${period} (${number(customers)})`,
  cohortHead: 'first purchase',
  cohortsTitle: (file: string) => `Who buys again in ${file}`,
  pulseTitle: (file: string) => `Who came and who went in ${file}`,
  movements: 'Gained and lost',
  compared: (from: string, to: string, before: string, until: string) =>
    `Customers from ${from} to ${to}, compared with ${before} to ${until}`,
  movementsCaption: 'Each customer is in one row',
  movementHeads: { movement: 'Customers', meaning: 'who bought', customers: 'number', share: 'of all', spend: 'Spend so far' },
  meanings: {
    gained: 'for the first time in this period',
    kept: 'in both periods',
    reactivated: 'in this period and before the one compared with, but not in that',
    lapsed: 'in the period compared with, not in this one',
    dormant: 'in neither period, only before',
  } as Readonly<Record<Movement, string>>,
  inactive: 'Silent for how long?',
  inactiveCaption: 'Customers by how long ago they last bought',
  inactiveHead: 'Last purchase',
  foot: (day: string) => `Made by clientele from orders up to ${day}. It names no customer.`,
  nothing: (n: number) => `${count(n, 'customer')}, none with a purchase: there is nothing to draw.`,
}
