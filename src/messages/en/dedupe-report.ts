import { count, number } from './counts.ts'

/** A share with as many digits as tell it from certainty. */
const share = (n: number): string => number(n, n > 0.99 ? 4 : n > 0.9 ? 3 : 2)
const rowsOf = (n: number): string => count(n, 'row')

export const dedupeReport = {
  title: 'Who is who',
  rows: 'What became of the rows',
  rowsRead: (n: number) => rowsOf(n),
  parts: {
    alone: (_n: number): string => 'of people who are there once',
    kept: (_n: number): string => 'of people who are there several times',
    merged: (_n: number): string => 'merged into these',
  },
  terms: {
    country: 'country assumed',
    pairs: 'pairs compared',
    notCompared: 'pairs passed over',
    precision: 'expected precision',
    recall: 'expected recall',
    threshold: 'asked for',
    largest: 'rows of one person at most',
  },
  precision: (n: number) => `${share(n)} of what was merged is right`,
  recall: (n: number) => `${share(n)} of what should be merged was, at most`,
  threshold: (bits: string) => `more than ${bits} bits on average`,
  estimated: 'Precision and recall are what the model expects of itself: nobody has told it who is who. Look at the examples.',
  merged: 'What was merged',
  mergedSays: (all: number, shown: number) =>
    shown < all
      ? `${number(shown)} of ${count(all, 'person', 'people')} who were there several times, from the least sure to the surest.`
      : 'Everybody who was there several times, from the least sure to the surest.',
  mergedCaption: (rows: number, sure: number) => `${rowsOf(rows)}, ${share(sure)} sure`,
  more: (n: number) => `and ${number(n)} more`,
  border: 'What was nearly decided otherwise',
  borderSays:
    'The pairs in which the least has tipped the scales. If many of these are wrong, another --threshold will serve you better; single ones are decided with --same and --different.',
  joined: 'Just about one person',
  apart: 'Just about two people',
  pairCaption: (weight: string, probability: number) => `${weight} bits, probability ${share(probability)}`,
  weights: 'What speaks for one person, and what against',
  weightsSays:
    'Learnt from this file alone: how often records of one person agree in a field, and how often those of two people do. Each bit doubles the odds, or halves them.',
  rules: 'Which pairs were looked at',
  rulesSays: 'Rows were compared that share one of these.',
  everything: 'nothing: each row was compared with each',
  families: 'Who was kept apart',
  familiesSays: 'People who share what households and offices share, and who were not merged.',
  familyCaption: (columns: readonly string[]) => `the same ${columns.join(', ')}`,
  row: (n: number, source: string | undefined) => (source === undefined ? `row ${n}` : `row ${n}, ${source}`),
  record: (n: number) => `record ${n}`,
  heads: {
    column: 'column',
    golden: 'kept',
    weight: 'bits',
    field: 'field',
    level: 'how two records agree',
    one: 'of one person',
    two: 'of two people',
    rule: 'what they share',
    pairs: 'pairs',
    gain: 'matches it adds',
    largest: 'most rows with one value',
    example: 'the value',
    notCompared: 'passed over',
  },
  footer: (day: string) =>
    `Made by clientele on ${day}. This page opens without a network and shows records of people: treat it as you treat the file.`,
}
