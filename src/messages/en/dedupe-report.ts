import { count, number } from './counts.ts'

/** A share with as many digits as tell it from certainty. */
const share = (n: number): string => (n > 0.9999 ? 'more than 0.9999' : number(n, n > 0.99 ? 4 : n > 0.9 ? 3 : 2))
/** A share in percent, with as many digits as tell it from impossible and from certain. */
const percent = (n: number): string => {
  if (n > 0.9999) return 'more than 99.99%'
  if (n > 0 && n < 0.000001) return 'less than 0.0001%'
  const digits = n > 0.99 ? 2 : n > 0.9 ? 1 : n === 0 ? 0 : Math.max(0, 1 - Math.floor(Math.log10(100 * n)))
  return `${number(100 * n, digits)}%`
}
const rowsOf = (n: number): string => count(n, 'row')

export const dedupeReport = {
  title: (file: string) => `Who is who in ${file}`,
  standardInput: 'standard input',
  rows: 'What became of the rows',
  rowsRead: (n: number) => `${rowsOf(n)} read`,
  parts: {
    alone: (n: number): string => `of ${n === 1 ? 'somebody' : 'people'} who ${n === 1 ? 'is' : 'are'} there once`,
    kept: (n: number): string => `of ${n === 1 ? 'somebody' : 'people'} who ${n === 1 ? 'is' : 'are'} there several times`,
    merged: (_n: number): string => 'merged into these',
    rejected: (_n: number): string => 'rejected',
    blank: (_n: number): string => 'blank',
  },
  terms: {
    country: 'country assumed',
    pairs: 'pairs of rows compared',
    notCompared: 'pairs passed over, in groups too large',
    precision: 'expected precision',
    recall: 'expected recall',
    threshold: 'rows of one person agree by',
    largest: 'rows of one person at most',
  },
  precision: (n: number) => `${share(n)} of the pairs that were merged are right`,
  recall: (n: number) => `${share(n)} of those that should be merged were, at most`,
  threshold: (bits: string, mean: string) => `more than ${bits} bits; among three and more, ${mean} on average`,
  fellBack:
    'There were too few duplicates in this file to learn from: rows were weighed by what is usual in customer files. Look at all that was merged before you rely on it.',
  estimated: 'Precision and recall are what the model expects of itself: nobody has told it who is who. Look at the examples.',
  merged: 'What was merged',
  mergedSays: (all: number, shown: number) =>
    `${
      shown < all
        ? `${number(shown)} of the ${count(all, 'person', 'people')} who were there several times, from the least sure to the surest.`
        : 'Everybody who was there several times, from the least sure to the surest.'
    } Marked is what differs from what was kept; the same number or name in another spelling does not.`,
  mergedCaption: (rows: number, sure: number) => `${rowsOf(rows)}, sure to ${percent(sure)}`,
  more: (n: number) => `(and ${number(n)} more)`,
  border: 'What was nearly decided otherwise',
  borderSays: (bits: string, mean: string) =>
    `Two rows are one person above ${bits} bits; three and more, which vouch for each other, as long as they agree by more than ${mean} bits on average. Here are those nearest to this border. If many of them are wrong, another --threshold will serve you better; single pairs are decided with --same and --different.`,
  weighed: (n: number) => `What ${count(n, 'pair')} of rows weigh; pairs far below the border are not counted`,
  inOne: (n: number) => `${n === 1 ? 'pair' : 'pairs'} of one person`,
  inTwo: (n: number) => `${n === 1 ? 'pair' : 'pairs'} of two people`,
  borderAt: (bits: string) => `border: ${bits}`,
  axis: 'match weight in bits: at 0 one person is as likely as two; each bit more doubles the odds',
  mostOfBin: (n: number) => `at most ${count(n, 'pair')} a bit`,
  joined: 'Just about one person',
  apart: 'Just about two people',
  pairCaption: (weight: string, probability: number) => `${weight} bits, probability ${percent(probability)}`,
  start: 'to begin with',
  sum: 'sum',
  notCompared: 'not compared',
  weights: 'What speaks for one person, and what against',
  weightsOf: 'How often records agree in each field, and what that weighs in bits: log₂ of the one share by the other',
  weightsLearnt:
    'Learnt from this file: how often two records of one person agree in a field, and how often those of two people do. Each bit doubles the odds of one person, or halves them.',
  weightsUsual:
    'As it is usual in customer files, since this one has too few duplicates to learn from: how often two records of one person agree in a field. How often those of two people do is counted in the file. Each bit doubles the odds of one person, or halves them.',
  weightsDepend:
    'These are the weights where nothing is known of other fields. A town says little that its postal code has not said, and a value that many share says less than a rare one: of each pair above, the bits are those that counted.',
  percent,
  rules: 'Which pairs were looked at',
  rulesOf: 'Each rule, with the pairs that no rule above it has brought together, and the largest group of rows that it compares',
  rulesSays: 'Not every row was compared with every other, but those that share one of these.',
  everything: 'nothing: each row was compared with each',
  families: 'Who was kept apart',
  familiesSays: 'People who share what households and offices share, and who were not merged. Marked is what differs.',
  familyCaption: (columns: readonly string[]) => `the same ${columns.join(', ')}`,
  row: (n: number) => `row ${n}`,
  record: (n: number) => `record ${n}`,
  heads: {
    column: 'column',
    golden: 'kept',
    weight: 'bits',
    level: 'how the two agree',
    one: 'if one person',
    two: 'if two people',
    rule: 'what they share',
    pairs: 'pairs',
    gain: 'matches it adds',
    largest: 'most rows of one value',
    example: 'that value',
    notCompared: 'pairs passed over',
  },
  footer: (day: string) =>
    `Made by clientele on ${day}. This page opens without a network and shows records of people: treat it as you treat the file.`,
}
