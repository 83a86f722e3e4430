import { count, number } from './counts.ts'

const percent = (share: number): string => `${number(100 * share)}%`

/** The page of `segment --report`. */
export const segmentReport = {
  title: (file: string) => `Segments of ${file}`,
  standardInput: 'standard input',
  lede: ({ segments, customers, asOf }: { segments: number; customers: number; asOf: string }) =>
    `${count(segments, 'segment')} of ${count(customers, 'customer')}, as of ${asOf}.`,
  segment: 'Segment',
  sizes: 'Sizes and values',
  sizesText: 'Customers in each segment at each refresh, and what they spent in the year up to it.',
  sizeSays: ({ name, from, to }: { name: string; from: number; to: number }) =>
    `${name}: from ${number(from)} to ${number(to)} customers`,
  sizesCaption: 'Customers at the last refreshes',
  on: ({ day, told }: { day: string; told: string }) => `${day}: ${told}`,
  neverRefreshed: 'No segment was refreshed yet: clientele segment refresh notes who is in each.',
  moves: 'Who went where',
  movesSays:
    'Customers between the first refresh and the last, the darker bands those who stayed; who is in several segments counts in the first',
  movesCaption: 'Who moved, and what they spent in the year up to the second day',
  none: 'none',
  from: 'From',
  to: 'To',
  customers: 'Customers',
  revenue: 'Revenue, one year',
  margin: 'Margin, one year',
  frequency: 'Orders a buyer',
  retention: 'Bought again',
  reach: ['By e-mail', 'By SMS', 'By phone', 'By post'],
  crossed: (field: string) => `By ${field}`,
  crossedSays: (field: string) => `Share of each segment’s customers by ${field}; the darker, the more`,
  fields: {
    region: 'region',
    age_band: 'age',
    gender: 'gender',
    city: 'town',
    country: 'country',
  } as Readonly<Record<string, string>>,
  everybody: 'all',
  unknown: 'other',
  profiles: 'Profiles',
  theRule: 'The rule',
  apart: ({ field, name, share, all }: { field: string; name: string; share: number; all: number }) =>
    `${field} ${name}: ${percent(share)}, against ${percent(all)} of all`,
  foot: (day: string) => `Made by clientele as of ${day}. It names no customer.`,
  done: (path: string) => `page: ${path}`,
  needsSegments: 'there are no segments in a file: a page needs --rules FILE or --where RULE',
}
