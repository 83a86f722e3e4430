import { count, money, number } from './counts.ts'

const share = (n: number): string => `${number(100 * n, 1)}%`

export const rfm = {
  summary: 'Tell who matters and who is leaving: recency, frequency, monetary, segments, movements',
  examples: `
Verbs, each with a --help of its own:
  clientele rfm summary orders.csv -o summary.csv          what forecasting models see of each customer
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
    holdout: 'keep the last so many days, weeks, months or years apart: 39w, 90d, 12m, 1y',
    timeUnit: 'unit of the times: day, week (default), month or year',
  },
  usage: {
    length: 'a length of time is 90d, 39w, 12m or 1y',
    holdoutTooLong: (length: string) => `--holdout ${length}: there is no order before it; choose a shorter one`,
    classes: 'it must be a number from 2 to 100',
    cutsAndClasses: '--cuts says how many classes there are: leave out --classes',
  },
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
}
