import { count, number } from './counts.ts'

/** With its decimals. */
const exact = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 6 })

/** Why somebody is in or out. */
export const segmentExplain = {
  summary: 'Why a rule holds a customer or not, clause by clause',
  options: {
    where: 'a rule, instead of the name of a segment',
    customer: 'whose: an id, the id of a source, or an e-mail address',
  },
  usage: {
    oneRule: 'say which rule: the name of a segment of a base, or --where "city = \'Lyon\'"',
    noCustomer: 'say whose: --customer ID',
    noBase: (name: string) =>
      `segments have names in a base only${name === '' ? '' : `, so ${name} is unknown here`}: use --where`,
  },
  nobody: 'no customer is called so: give an id, the id of a source, or an e-mail address',
  several: (found: number) => `${number(found)} customers are called so: give the id of one`,
  head: ({ who, truth, asOf }: { who: string; truth: boolean | undefined; asOf: string }) =>
    truth === true
      ? `${who} is in, as of ${asOf}:`
      : truth === false
        ? `${who} is out, as of ${asOf}:`
        : `${who} is out, as of ${asOf}: nothing is known that would tell`,
  and: 'all of these',
  or: 'one of these',
  not: 'not this',
  empty: (field: string) => `${field} is empty`,
  value: ({ field, value }: { field: string; value: string }) => `${field} is ${value}`,
  orders: (orders: number) => count(orders, 'order'),
  interactions: (interactions: number) => count(interactions, 'interaction'),
  spend: (spend: number) => `spent ${exact(spend)}`,
  inSegment: (isIn: boolean): string => (isIn ? 'is in it' : 'is not in it'),
}

/** Rules that give points. */
export const segmentPoints = {
  summary: 'Points for each customer: those of all rules that hold them',
  options: {
    rules:
      'a file of JSON or YAML: {"rule": 10}, a list of {"where": "rule", "points": 10, "name": "why"}, or {"floor": 0, "cap": 100, "rules": …}',
  },
  usage: { noRules: 'say which rules give points: --rules FILE, {"city = \'Lyon\'": 10}' },
  rule: ({ name, points, customers }: { name: string; points: number; customers: number }) =>
    `  ${points > 0 ? '+' : ''}${exact(points)}  ${name}: ${count(customers, 'customer')}`,
  done: (of: { customers: number; lowest: number | null; median: number | null; highest: number | null }) =>
    of.median === null
      ? count(of.customers, 'customer')
      : `${count(of.customers, 'customer')}: ${exact(of.lowest!)} to ${exact(of.highest!)} points, half of them at most ${exact(of.median)}`,
}

/** Segments side by side. */
export const segmentKpis = {
  options: {
    in: 'the time up to --as-of that is summed up, and compared with as much before it: 90d, 12m, 1y (default: 12m)',
  },
  usage: {
    noSegments: 'there are no segments yet: clientele segment define BASE NAME --where RULE',
    period: 'a length of time, such as 90d, 12m or 1y',
    oneName: 'two days are compared of one segment: clientele segment compare BASE NAME --from DATE --to DATE',
  },
  all: 'everybody',
  heads: ['', 'customers', 'orders', 'revenue', 'margin', 'a buyer', 'kept', 'by e-mail'],
  decimals: (value: number) => value.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  done: ({ segments, from, to }: { segments: number; from: string; to: string }) =>
    `${count(segments, 'segment')}, ${from} to ${to}`,
}
