import { count, number } from './counts.ts'

const percent = (share: number): string => `${number(100 * share, 1)}%`

/** What goes together and what to propose: `rfm basket` and `rfm recommend`. */
export const products = {
  basket: {
    summary: 'What is bought together: who buys this buys that too, with support, confidence and lift',
    options: {
      support: 'share of all orders that hold the products of a rule, at least',
      confidence: 'share of the orders with the first products that hold the last, at least',
      size: 'so many products a rule, at most (default: any number)',
    },
    threshold: 'a share is a number from 0 to 1 with six decimals at most, such as 0.001',
    size: 'it must be a number from 2 to 1000',
    tooMany: (run: { most: number; least: number; support: string }) =>
      `more than ${number(run.most)} sets of products are in ${count(run.least, 'order')} or more: ask for more than --support ${run.support}, or for fewer products a rule, such as --size 3`,
    none: 'no line names a product that was bought',
    noRule: ({ support, confidence }: { support: string; confidence: string }) =>
      `no rule is as sure as that: ask for less than --confidence ${confidence}, or than --support ${support}`,
    anonymous: (rows: number) =>
      `${count(rows, 'row')} without a customer left out; to count such orders too, take their number for the customer: --map customer=COLUMN`,
    rule: (rule: { when: string; also: string }) => `${rule.when} → ${rule.also}`,
    heads: ['strongest rules', 'orders', 'confidence', 'lift'] as readonly string[],
    lift: (n: number) => `× ${number(n, 2)}`,
    percent,
    done: (run: { baskets: number; products: number; itemsets: number; rules: number; least: number }) =>
      `${count(run.baskets, 'order')}, ${count(run.products, 'product')}: ${count(run.itemsets, 'set')} in ${count(run.least, 'order')} or more, ${count(run.rules, 'rule')}`,
  },
  recommend: {
    summary: 'What each customer is likely to buy next, or (--new) what to propose that they never bought',
    options: {
      new: 'only products that the customer never bought',
      ranges: 'ranges (column category) that the customer never bought, instead of products',
      top: 'so many a customer, at most',
      holdout: 'judge by the orders of the last so many days, weeks or months: 10w (default: the last fifth of the days)',
    },
    top: 'it must be a number from 1 to 1000',
    holdoutTooLong: (length: string) => `--holdout ${length}: there is no order before it; choose a shorter one`,
    why: {
      again: (n: { times: number; baskets: number; lastDay: string }) =>
        n.baskets === 1
          ? `bought in the only order, on ${n.lastDay}`
          : `bought in ${number(n.times)} of ${number(n.baskets)} orders, last on ${n.lastDay}`,
      with: (n: { other: string; together: number; buyers: number }) =>
        `goes with ${n.other}: ${number(n.together)} of its ${count(n.buyers, 'buyer')} bought both`,
      popular: (n: { buyers: number; customers: number }) =>
        `popular: bought by ${number(n.buyers)} of ${count(n.customers, 'customer')}`,
    },
    hits: (run: {
      wanted: 'all' | 'new' | 'ranges'
      from: string
      customers: number
      top: number
      hits: number
      popular: number
    }) =>
      `tried on orders since ${run.from}: of ${count(run.customers, 'customer')} who ${
        {
          all: 'bought again',
          new: 'bought something new to them',
          ranges: 'bought from a range new to them',
        }[run.wanted]
      }, ${percent(run.hits / run.customers)} bought ${run.top === 1 ? 'the one' : `one of the ${number(run.top)}`} proposed; proposing what everybody buys: ${percent(run.popular / run.customers)}`,
    noBetter: 'this is no better than proposing to all what everybody buys',
    untried: 'not tried: nobody bought both before and in the last days',
    ranges: (run: { ranges: number; mean: number; single: number }) =>
      `${count(run.ranges, 'range')}: customers know ${number(run.mean, 1)} of them on average; ${count(run.single, 'customer knows', 'customers know')} one alone`,
    done: (run: { customers: number; products: number; proposals: number; of: 'product' | 'range' }) =>
      `${count(run.proposals, 'proposal')} for ${count(run.customers, 'customer')}, out of ${count(run.products, run.of)}`,
  },
}
