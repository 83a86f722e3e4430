import type { Movement } from '../../model/movement.ts'
import { count, money, number } from './counts.ts'

const share = (n: number): string => `${number(100 * n, 1)}%`

export const rfm = {
  summary: 'Tell who matters and who is leaving: recency, frequency, monetary, segments, movements',
  examples: `
Verbs, each with a --help of its own:
  clientele rfm pulse orders.csv --since 2026-01-01        how many came since, how many left, and who
  clientele rfm cohorts orders.csv                         who buys again, month by month
  clientele rfm explain orders.csv --customer C42          why this segment, and what would change it
  clientele rfm summary orders.csv -o summary.csv          what forecasting models see of each customer
  clientele rfm predict orders.csv --horizon 12m           what each customer will buy, and how well that is known
  clientele rfm watch orders.csv --base crm.sqlite         what became of forecasts that a base keeps
  clientele rfm basket orders.csv                          what is bought together: rules with their support
  clientele rfm recommend orders.csv --new                 what to propose to whom, and how often that is right
  clientele rfm lint scheme.json                           what is wrong with a scheme of segments

Examples:
  clientele rfm orders.csv -o scores.csv                   scores and a segment for every customer
  clientele rfm orders.csv -o now.csv --save-cuts cuts.json          keep where classes are cut …
  clientele rfm later.csv -o then.csv --cuts cuts.json               … and score another period by it`,
  options: {
    returns: 'what becomes of returns: net takes them off spend (default), drop ignores them, separate shows them beside',
    cuts: 'score by the cuts in this file, instead of by fifths of the customers',
    saveCuts: 'where the cuts of this run go, for --cuts',
    classes: 'scores go from 1 to so many (default: 5)',
    scheme: 'a file with segments of your own (see rfm lint)',
    by: 'what orders are worth: revenue (default), or margin, what they brought in',
    holdout: 'keep the last so many days, weeks, months or years apart: 39w, 90d, 12m, 1y',
    timeUnit: 'unit of the times: day, week (default), month or year',
  },
  usage: {
    length: 'a length of time is 90d, 39w, 12m or 1y',
    holdoutTooLong: (length: string) => `--holdout ${length}: there is no order before it; choose a shorter one`,
    period: 'a period is two days, both included: 2025-01-01..2025-06-30',
    days: 'it must be numbers of days, such as 90,180,365',
    sinceMissing: 'say since when: --since 2026-01-01',
    customerMissing: 'say which customer: --customer ID',
    sinceTooLate: (since: string, asOf: string) => `--since ${since}: the last day that counts is ${asOf}; choose an earlier one`,
    classes: 'it must be a number from 2 to 100',
    cutsAndClasses: '--cuts says how many classes there are: leave out --classes',
  },
  byMargins: 'by margin: what is said of spend is said of what orders brought in',
  share,
  money,
  segmentNames: {
    champions: 'Champions',
    loyal: 'Loyal',
    potential_loyalists: 'Potential loyalists',
    new_customers: 'New customers',
    promising: 'Promising',
    need_attention: 'Need attention',
    about_to_sleep: 'About to sleep',
    cant_lose: "Can't lose",
    at_risk: 'At risk',
    hibernating: 'Hibernating',
    lost: 'Lost',
    prospects: 'Prospects',
    no_purchase: 'No purchase',
  } as Readonly<Record<string, string>>,
  segmentHeads: ['segment', 'customers', '', '', 'spend', ''] as readonly string[],
  gridHead: 'frequency and spend',
  recency: 'recency',
  pointRules: ({ points, when, customers }: { points: number; when: string; customers: number }) =>
    `${points < 0 ? '' : '+'}${number(points, 2)} for ${count(customers, 'customer')}: ${when}`,
  pareto: ({ share: top, customers, of, gini }: { share: number; customers: number; of: number; gini: number }) =>
    `the best 20% of customers make ${share(top)} of spend; ${number(customers)} of ${number(of)} make 80%; Gini ${number(gini, 3)}`,
  byMargin: (line: string) => `by margin, ${line.replace('of spend', 'of it')}`,
  returns: {
    net: ({ orders, amount, moved }: { orders: number; amount: string; moved: number }) =>
      `${count(orders, 'order')} with returns, ${amount} taken off spend (--returns net): ${count(moved, 'customer scores', 'customers score')} another M than without`,
    drop: ({ orders, amount, moved }: { orders: number; amount: string; moved: number }) =>
      `${count(orders, 'order')} with returns, ${amount} ignored (--returns drop): ${count(moved, 'customer', 'customers')} would score another M with them taken off`,
    separate: ({ orders, amount, moved }: { orders: number; amount: string; moved: number }) =>
      `${count(orders, 'order')} with returns, ${amount} shown apart (--returns separate): ${count(moved, 'customer', 'customers')} would score another M with them taken off`,
  },
  neverBought: ({ returns, free }: { returns: number; free: number }) =>
    `${count(returns + free, 'customer')} never bought: ${number(returns)} with returns only, ${number(free)} with free orders only`,
  done: (run: { customers: number; withPurchase: number; orders: number; spend: string; asOf: string }) =>
    `${count(run.customers, 'customer')}, ${number(run.withPurchase)} with a purchase: ${count(run.orders, 'order')}${run.spend === '' ? '' : `, ${run.spend}`}, up to ${run.asOf}`,
  summaryVerb: {
    summary: 'What forecasting models see of each customer: repeat orders, times, mean repeat spend',
    done: ({ customers, repeats }: { customers: number; repeats: number }) =>
      `${count(customers, 'customer')} with a purchase, ${count(repeats, 'repeat order')}`,
  },
  pulse: {
    summary: 'Who came and who went since a day: gained, kept, reactivated, lapsed, dormant',
    options: {
      since: 'the first day that is looked at, YYYY-MM-DD',
      previous: 'what it is compared with, 2025-01-01..2025-06-30 (default: as many days just before)',
      inactive: 'also count those whose last purchase is more than so many days ago',
    },
    movements: {
      gained: 'Gained',
      kept: 'Kept',
      reactivated: 'Reactivated',
      lapsed: 'Lapsed',
      dormant: 'Dormant',
    } as Readonly<Record<Movement, string>>,
    inactive: (days: number) => `no purchase for more than ${number(days)} days`,
    periods: (days: { from: string; to: string; before: string; until: string }) =>
      `${days.from} to ${days.to}, compared with ${days.before} to ${days.until}:`,
    startsLate: (day: string) => `the first purchase of the data is of ${day}: whoever seems new may have bought before`,
    done: (n: { customers: number; gained: number; kept: number; reactivated: number; lapsed: number; dormant: number }) =>
      `${count(n.customers, 'customer')}: ${number(n.gained)} gained, ${number(n.kept)} kept, ${number(n.reactivated)} reactivated, ${number(n.lapsed)} lapsed, ${number(n.dormant)} dormant`,
  },
  cohorts: {
    summary: 'Who buys again, by the month, quarter or year of the first purchase',
    unit: 'length of the periods: month (default), quarter or year',
    units: { month: 'first month', quarter: 'first quarter', year: 'first year' },
    customers: 'customers',
    notWhole: (day: string) => `the last period ends on ${day}, before it is over`,
    done: (n: { cohorts: number; customers: number }) => `${count(n.cohorts, 'cohort')}, ${count(n.customers, 'customer')}`,
  },
  explain: {
    summary: 'Why a customer is in its segment, and what would change that',
    customer: 'the customer, as the input calls it',
    nobody: 'no customer is called so (spelled as in the input, capitals and all)',
    head: ({ customer, segment }: { customer: string; segment: string }) => `${customer}: ${segment}`,
    never: '  there is no purchase to score',
    letters: { recency_days: 'R', orders: 'F', monetary: 'M' },
    values: {
      recency_days: (days: string) => `last purchase ${days} ${days === '1' ? 'day' : 'days'} ago`,
      orders: (orders: string) => `purchases: ${orders}`,
      monetary: (spend: string) => `spend: ${spend}`,
    },
    cuts: (letter: string) => `cuts of ${letter}`,
    top: 'at the top',
    next: {
      recency_days: (days: string) => `one more at ${days} ${days === '1' ? 'day' : 'days'}`,
      orders: (orders: string) => `one more at ${orders}`,
      monetary: (spend: string) => `one more at ${spend}`,
    },
    points: (sum: number) => `points: ${number(sum, 2)}`,
    fired: ({ points, when }: { points: number; when: string }) => `${points < 0 ? '' : '+'}${number(points, 2)}  ${when}`,
    settled: '  nothing in a single measure would change the segment',
    moves: {
      recency_days: ({ to, segment }: { to: string; segment: string }) =>
        `a last purchase at most ${to} ${to === '1' ? 'day' : 'days'} ago, alone: ${segment}`,
      orders: ({ to, segment }: { to: string; segment: string }) => `${to} purchases alone: ${segment}`,
      monetary: ({ to, segment }: { to: string; segment: string }) => `spend of ${to} alone: ${segment}`,
    },
  },
  lint: {
    summary: 'What is wrong with a scheme of segments: gaps, overlaps, segments out of reach',
    scheme: 'a JSON file: {"segments": [{"name": "Champions", "r": [4, 5], "f": [4, 5], "m": [4, 5]}, …], "otherwise": "Others"}',
    gaps: ({ count: n, cells }: { count: number; cells: string }) => `gaps: ${count(n, 'cell')} in no segment: ${cells}`,
    overlaps: ({ count: n, cells }: { count: number; cells: string }) =>
      `overlaps: ${count(n, 'cell')} in several segments, of which the first wins: ${cells}`,
    unreachable: ({ count: n, names }: { count: number; names: string }) =>
      `out of reach: ${count(n, 'segment')} that nobody can be in: ${names}`,
    nonMonotone: ({ cell, segment, better, worse }: { cell: string; segment: string; better: string; worse: string }) =>
      `upside down: ${cell} is ${segment}, and ${worse}, which is worse, is ${better}`,
    done: (n: { cells: number; gaps: number; unreachable: number }) =>
      `${count(n.cells, 'cell')}: ${count(n.gaps, 'gap')}, ${count(n.unreachable, 'segment')} out of reach`,
  },
}
