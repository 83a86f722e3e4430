import { count, number } from './counts.ts'

const percent = (n: number): string => `${number(100 * n, 1)}%`

/** The page of `rfm --report`. */
export const rfmReport = {
  title: (file: string) => `Who matters in ${file}`,
  standardInput: 'standard input',
  percent,
  segments: 'Segments',
  segmentsCaption: 'How many customers each segment has, and what they spent',
  segmentHeads: { segment: 'Segment', customers: 'Customers', share: 'of all', spend: 'Spend', shareOfSpend: 'of all' },
  grid: 'Recency and value',
  gridSays: 'Customers by recency (rows) and by frequency and spend (columns); the darker, the more',
  curve: 'The share of the best',
  curveSays: 'Share of spend that the best customers make together; dashed, if all spent alike',
  curveMark: (share: number) => `the best 20% make ${percent(share)}`,
  curveAxis: 'customers, the best first, from 0 to 100%',
  curveCaption: 'The curve in numbers',
  curveHeads: { customers: 'Best customers', share: 'Share of spend' },
  scores: 'Scores',
  scoresCaption: (letter: string, measure: string) => `Customers by score ${letter}: ${measure}`,
  scoreHeads: { score: 'Score', range: 'Values', customers: 'Customers', share: 'of all' },
  measures: {
    recency_days: 'days since the last purchase',
    orders: 'purchases',
    monetary: 'spend',
  } as Readonly<Record<'recency_days' | 'orders' | 'monetary', string>>,
  upTo: (cut: string) => `up to ${cut}`,
  between: (from: string, to: string) => `above ${from}, up to ${to}`,
  above: (cut: string) => `above ${cut}`,
  cohorts: 'Who buys again',
  cohortsSays: (day: string) =>
    `Share of each cohort that bought in the periods after its first, up to ${day}; the darker, the more`,
  cohort: (period: string, customers: number) => `${period} (${number(customers)})`,
  cohortHead: 'first purchase',
  foot: (day: string) => `Made by clientele from orders up to ${day}. It names no customer.`,
  nothing: (n: number) => `${count(n, 'customer')}, none with a purchase: there is nothing to draw.`,
}
