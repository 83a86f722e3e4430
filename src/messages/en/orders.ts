import type { Fault, Faults } from '../facts.ts'
import { count, number } from './counts.ts'

/** Orders, as rfm and segment read them. */
export const orders = {
  input: 'orders or order lines: CSV of any dialect (also .gz), XLSX, JSON, NDJSON, SQLite; a base; - for standard input',
  options: {
    map: 'give a column to a field: customer, date, amount, order_id, quantity, unit_price, product … (repeatable)',
    countFree: 'orders of exactly 0.00 are purchases too',
    rates:
      'what currencies are worth, when there are several: {"EUR": 1, "USD": 0.92}, or a table with currency and rate, and the day from which it holds',
    asOf: 'the last day that counts, YYYY-MM-DD (default: the last order; today for a base)',
  },
  head: (rows: {
    path: string
    read: number
    used: number
    without_customer: number
    later: number
    rejected: number
    currency: string
  }) => {
    const left = [
      ...(rows.without_customer > 0 ? [`${number(rows.without_customer)} without a customer`] : []),
      ...(rows.later > 0 ? [`${number(rows.later)} of later days`] : []),
      ...(rows.rejected > 0 ? [`${number(rows.rejected)} unreadable`] : []),
    ]
    return `${rows.path === '-' ? 'standard input' : rows.path}: ${count(rows.read, 'row')}${rows.currency === '' ? '' : `, ${rows.currency}`}${left.length === 0 ? '' : `; left out: ${left.join(', ')}`}`
  },
  noMoney: 'there is no amount: customers are scored by recency and frequency alone (or name a column: --map amount=COLUMN)',
  rounded: (places: number) =>
    `amounts have more decimals than can be summed exactly: they are rounded to ${count(places, 'decimal')}`,
  restricted: (customers: number) =>
    `${count(customers, 'customer')} left out with their orders: their data may only be stored (restriction, GDPR Art. 18)`,
  unreadable: ({ field, rows, lines }: { field: string; rows: number; lines: readonly number[] }) =>
    `${count(rows, 'row')} left out: ${field === 'date' ? 'no day that can be read' : 'no amount that can be read'} — ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${rows > lines.length ? '…' : ''}`,
}

const fieldNames = {
  customer: 'customer',
  date: 'date of the order',
  product: 'product',
  category: 'category of the product',
} as const

export const ordersFaults = {
  'amounts-too-large': ({ path }) =>
    `${path}: its amounts come to more than 9,007,199,254,740,991, which can't be summed exactly: is another column the amount? Say which with --map amount=COLUMN`,
  currencies: ({ path, currencies, isRated }) =>
    isRated
      ? `${path}: there is no rate for ${currencies.map(({ currency, until }) => (until === undefined ? currency : `${currency} before ${until}`)).join(', ')}: add it to the file of --rates`
      : `${path}: amounts are in ${currencies.map(({ currency, rows }) => `${currency} (${count(rows, 'row')})`).join(', ')}, which don't add up: say what each is worth with --rates FILE, such as {"${currencies[0]!.currency}": 1, "${currencies[1]!.currency}": …}`,
  rates: ({ path, why, found }) =>
    `${path}: ${
      {
        shape: 'rates are written {"EUR": 1, "USD": 0.92}, or {"EUR": 1, "USD": {"2025-01-01": 0.92}} where they change',
        currency: `${found} is no currency: use codes such as EUR or USD`,
        rate: `the rate of ${found} should be a number above 0, such as 0.92`,
        day: `the day of a rate of ${found} can't be read: write it as 2025-01-31`,
        twice: `there are two rates for ${found}: which one holds?`,
        base: 'one rate must be 1: that of the currency in which all are counted',
      }[why]
    }`,
  scheme: ({ path, place, wanted, nearest }) =>
    `${path}${place === '' ? '' : ` at ${place}`}: ${
      {
        scheme: 'a scheme is {"segments": [{"name": "Champions", "r": [4, 5], "f": [4, 5]}, …], "otherwise": "Others"}',
        segments: 'this should be a list of segments, at least one',
        name: 'a segment has a name, in quotes',
        points: 'points are a list of rules: [{"when": "orders >= 5", "points": 20}, …]',
        rule: 'this is no rule',
        number: 'this should be a number',
        range: 'this should be two numbers, the lesser first: [4, 5]',
        key: `no key is called so${nearest === undefined ? ': use name, r, f, m, v, fm, points' : `: did you mean ${nearest}?`}`,
      }[wanted]
    }`,
  cuts: ({ path, measure }) =>
    `${path} at ${measure}: cuts are lists of ascending numbers: {"recency_days": […], "orders": […], "monetary": […]}; make them with --save-cuts FILE`,
  'orders-columns': ({ path, missing, columns }) =>
    columns.length === 0
      ? `${path}: there is nothing in it; orders have a customer and a date at least`
      : `${path}: no column is the ${missing.map((field) => fieldNames[field]).join(', and none the ')}; say which one: ${missing.map((field) => `--map ${field}=COLUMN`).join(' ')} (there are ${columns.join(', ')})`,
} satisfies {
  readonly [K in Extract<Fault, 'orders-columns' | 'amounts-too-large' | 'currencies' | 'rates' | 'scheme' | 'cuts'>]: (
    about: Faults[K],
  ) => string
}
