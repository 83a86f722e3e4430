import { count, fixed, number } from './counts.ts'

const percent = (n: number): string => `${number(100 * n, 1)}%`

const modelNames: Readonly<Record<string, string>> = {
  'bg-nbd': 'BG/NBD',
  'mbg-nbd': 'MBG/NBD',
  'pareto-nbd': 'Pareto/NBD',
  nbd: 'NBD',
}
const called = (name: string): string => modelNames[name] ?? name

/** What there is to say of the model that was taken. */
interface Noted {
  readonly why: 'requested' | 'holdout' | 'trial' | 'likelihood' | 'all_alike' | 'nobody_seen_leaving'
  readonly requested: string
  readonly name: string
  readonly activity: string | undefined
  readonly bound: readonly string[]
  readonly converged: boolean
  readonly dropoutIdentified: boolean
}

/** What there is to say of a forecast that was wrong. */
interface Missed {
  readonly made: string
  readonly predicted: number
  readonly actual: number
  /** How far customers were apart, as a share of how far they were expected to be. */
  readonly slope: number | undefined
  readonly inside: number
}

const whys: Record<Noted['why'], (noted: Noted) => string> = {
  requested: ({ name }) => `${called(name)}, as asked.`,
  holdout: ({ name }) => `${called(name)}: the nearest on the days kept apart.`,
  trial: ({ name }) => `${called(name)}: the nearest on the last days, kept apart to choose, then fitted to all days.`,
  likelihood: ({ name }) => `${called(name)}: the likeliest; there are too few days to keep some apart and choose by them.`,
  all_alike: () => 'NBD: all customers have one and the same history, so that nothing tells them apart.',
  nobody_seen_leaving: ({ requested }) =>
    `NBD${requested === 'auto' ? '' : ` instead of ${called(requested)}`}: dropout is not identified. These orders don't tell customers who left from those who buy seldom: a model in which nobody leaves is as likely.`,
}

export const predict = {
  summary: 'What each customer will buy: expected orders, spend, lifetime value, and who is still a customer',
  options: {
    horizon: 'how far to look ahead: 90d, 39w, 12m, 1y',
    model: 'bg-nbd, mbg-nbd, pareto-nbd, nbd, or auto: the nearest on days kept apart',
    holdout: 'keep the last so many days, weeks, months or years apart, and say how near forecasts of them are',
    first: 'only customers whose first purchase is in a period, 2024-01-01..2024-12-31',
    discount: 'what a year takes off value: 0.10, 10%',
    intervals: 'say how sure it is: columns orders_low, orders_high and p_order, and intervals of totals and parameters',
    base: 'keep the forecast in this base, for rfm watch',
  },
  usage: {
    horizon: 'nobody can be forecast for more than 20 years: choose a shorter horizon',
    rate: 'a discount is a rate a year, such as 0.10 or 10%',
    watchNeedsBase: 'say which base keeps the forecasts: --base FILE',
  },
  examples: `
Examples:
  clientele rfm predict orders.csv -o forecast.csv                       twelve months ahead
  clientele rfm predict orders.csv --horizon 39w --holdout 39w           how near would it have been?
  clientele rfm predict orders.csv --horizon 90d --base crm.sqlite       keep it, for rfm watch to judge in 90 days`,
  /** A number to so many decimals, so that columns of them line up. */
  figure: (n: number, digits: number): string => fixed(n, digits),
  modelNames,
  baselineNames: { rate: 'past rate goes on', none: 'nobody buys' },
  bias: (bias: number): string => `${bias > 0 ? '+' : ''}${(100 * bias).toFixed(1)}%`,
  learned: (known: { customers: number; repeaters: number; frequent: number; repeats: number; days: number; heldOut: number }) =>
    `to learn from: ${count(known.customers, 'customer')}, of whom ${number(known.repeaters)} came back (${percent(known.customers === 0 ? 0 : known.repeaters / known.customers)}) and ${number(known.frequent)} bought on 3 days or more; ${count(known.repeats, 'repeat order')} in ${count(known.days, 'day')}${known.heldOut === 0 ? '' : `; the last ${count(known.heldOut, 'day')} kept apart`}`,
  doubts: {
    few_customers: ({ customers }: { customers: number }) =>
      `few customers (${number(customers)}): below 500 parameters are rough`,
    short: ({ days }: { days: number }) => `a short history (${count(days, 'day')}): below 180 days seasons are not seen`,
    silent: ({ silent }: { silent: number }) =>
      `nobody has bought for ${count(silent, 'day')}: is the file whole up to its last day?`,
    nobody_frequent: () => 'nobody has bought on three days or more: how customers differ is hardly known',
    one_dominates: ({ largest }: { largest: number }) =>
      `one customer made ${percent(largest)} of the repeat orders: what all others are like is drowned by them`,
    many_cohorts: ({ spread }: { spread: number }) =>
      `first orders spread over ${count(spread, 'day')}: the models are for customers who came at about the same time, so forecast them by year of first order (--first 2024-01-01..2024-12-31)`,
  },
  shortfalls: {
    no_customers: () => 'No forecast: there is no customer with a purchase.',
    no_time: () => 'No forecast: all customers bought for the first time on the last day, so nothing can have followed yet.',
    no_repeats: ({ customers }: { customers: number }) =>
      `No forecast: nobody came back (${count(customers, 'customer')} with one day of purchases each), so nothing says how often anybody buys.`,
    few_repeaters: ({ repeaters }: { repeaters: number }) =>
      `No forecast: only ${count(repeaters, 'customer')} came back, and fewer than 10 say too little about all others.`,
  },
  spendWhys: {
    few_customers: 'Too few customers have repeat spend to learn how they differ: means are used.',
    all_alike: 'Repeat orders are worth the same to every customer: that is what one is expected to be worth.',
    no_mean: 'Spend is so uneven that its model has no mean: each customer’s own mean is used, and that of all for others.',
  },
  notes: (noted: Noted): string[] => [
    whys[noted.why](noted),
    ...(noted.name === 'nbd' && noted.why !== 'nobody_seen_leaving' && noted.dropoutIdentified
      ? ['It takes nobody to have left, though these orders show that some have.']
      : []),
    ...(noted.name === 'bg-nbd' && noted.activity !== undefined
      ? [`p_active is that of ${called(noted.activity)}: BG/NBD takes whoever bought once for a customer for ever.`]
      : []),
    ...(noted.bound.length > 0
      ? [
          `At its bound, and without standard error: ${noted.bound.join(', ')}. The data want it beyond any measure, or none of it.`,
        ]
      : []),
    ...(noted.converged ? [] : ['The search for the parameters did not come to rest: take them with care.']),
  ],
  parameter: (name: string, value: number, error: number): string =>
    `${name} ${number(value, 4)}${Number.isFinite(error) ? ` (± ${number(error, 4)})` : ''}`,
  unit: { day: 'days', week: 'weeks', month: 'months', year: 'years' },
  parameters: (listed: readonly string[], unit: string, logLikelihood: number) =>
    `in ${unit}: ${listed.join(' · ')} · ln L ${number(logLikelihood, 3)}`,
  spend: ({ customers, mean, correlation }: { customers: number; mean: string; correlation: number | undefined }) =>
    `an order is worth ${mean} in the mean, by ${count(customers, 'customer')} who came back${correlation === undefined ? '' : `; orders and their worth correlate by ${number(correlation, 2)} (the model assumes 0)`}`,
  tried: (days: number, asked: boolean, customers: number, actual: number) =>
    `on the last ${count(days, 'day')}, ${asked ? 'kept apart' : 'kept apart to choose'}: ${count(customers, 'customer')} made ${count(actual, 'order')}`,
  triedHeads: ['', 'forecast', 'off by', 'RMSE', 'MAE', 'AUC', 'top 20%'] as readonly string[],
  taken: 'taken',
  losesTo: (model: string, baseline: string) => `${called(model)} loses to a baseline: "${baseline}" was nearer (RMSE)`,
  frequencyHeads: ['repeat orders before', 'customers', 'happened', 'forecast'] as readonly string[],
  forecast: ({ horizon, orders, value }: { horizon: string; orders: number; value: string }) =>
    `next ${horizon}: ${count(orders, 'order')} expected${value === '' ? '' : `, worth ${value} today`}`,
  between: (low: string, high: string) =>
    `four times in five between ${low} and ${high}, were it learnt from other customers like these`,
  done: ({ customers, model }: { customers: number; model: string }) =>
    `${count(customers, 'customer')} forecast by ${called(model)}`,
  undone: ({ customers }: { customers: number }) => `${count(customers, 'customer')}, no forecast`,
  kept: ({ base, horizon }: { base: string; horizon: string }) => `kept in ${base}, to be judged in ${horizon} by rfm watch`,
  watch: {
    summary: 'What became of forecasts that a base keeps, and whether customers are still like those they were learnt from',
    base: 'the base that keeps the forecasts (default: the input, if it is one)',
    examples: `
Exits with 1 when a forecast has failed: its days are over, and the orders that came are further from those expected than chance
explains (and by more than 10%), or customers were further apart, or closer together, than it said (by more than a quarter), or
fewer than 70% bought as often as it said they most likely would (80% should). Drift is the population stability index of recency,
orders and spend since the forecast: above 0.1 it deserves a look, above 0.25 customers are no longer those it was learnt from.

Examples:
  clientele rfm predict crm.sqlite --horizon 90d --base crm.sqlite       keep a forecast
  clientele rfm watch crm.sqlite                                         90 days later: was it right?`,
    heads: ['made on', 'until', 'expected', 'happened', 'off by', 'in range', 'drift R, F, M'] as readonly string[],
    waiting: 'not over',
    none: ({ base }: { base: string }) => `${base} keeps no forecast: make one with rfm predict INPUT --base ${base}`,
    done: ({ kept, passed, failed }: { kept: number; passed: number; failed: number }) =>
      `${count(kept, 'forecast')}, ${number(passed)} over, ${number(failed)} failed`,
    misses: {
      bias: ({ made, predicted, actual }: Missed) =>
        `the forecast of ${made} was wrong in sum: ${count(Math.round(predicted), 'order')} expected, ${number(actual)} came, which is more than chance explains`,
      slope: ({ made, slope = 0 }: Missed) =>
        `the forecast of ${made} set customers too ${slope < 1 ? 'far apart' : 'close together'}: the difference between two of them was ${percent(slope)} of what it expected`,
      range: ({ made, inside }: Missed) =>
        `the forecast of ${made} was too sure: ${percent(inside)} of customers bought as often as was most likely, where 80% should`,
    },
    moves: {
      recency_days: (isUp: boolean) => (isUp ? 'their last order is longer ago' : 'their last order is more recent'),
      orders: (isUp: boolean) => (isUp ? 'they buy more often' : 'they buy less often'),
      monetary: (isUp: boolean) => (isUp ? 'they spend more' : 'they spend less'),
    } as Readonly<Record<'recency_days' | 'orders' | 'monetary', (isUp: boolean) => string>>,
    moved: ({ since, moves }: { since: string; moves: readonly string[] }) =>
      `since the forecast of ${since} customers have changed (drift above 0.25): ${moves.join(', ')}`,
    wayOut: 'forecast them anew with rfm predict, and keep that: it learns from orders up to now',
  },
}
