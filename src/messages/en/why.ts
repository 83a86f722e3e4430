import { count, number } from './counts.ts'

// Written by hand: the first number that Intl formats costs as much as all else that explains a pair.

/** Bits with their sign, to a tenth. */
const bits = (n: number): string => {
  const tenths = Math.abs(n).toFixed(1)
  return tenths === '0.0' ? tenths : `${n < 0 ? '−' : '+'}${tenths}`
}
/** As many digits as tell a share from 0 and from 1. */
const share = (n: number): string => n.toFixed(Math.min(6, Math.max(2, Math.ceil(-Math.log10(Math.min(n, 1 - n))) + 1)))
const row = (n: number): string => String(n)
const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`

export const why = {
  options: {
    showValues: 'show what stands in the two rows',
    noCache: 'neither use nor keep what a run found out about the file (kept without any value of it, in ~/.cache/clientele)',
  },
  usage: {
    sameRow: 'name two rows: a row is one person with itself',
    noRow: (about: { row: number; rows: number; path: string }) =>
      `there is no row ${row(about.row)} in ${about.path}, whose rows are numbered 1 to ${row(about.rows)}`,
    noRecord: (about: { row: number; path: string }) => `there is no record ${row(about.row)} in ${about.path}`,
  },
  head: (about: { a: number; b: number; path: string }) => `Rows ${row(about.a)} and ${row(about.b)} of ${about.path}`,
  records: (about: { a: number; b: number; path: string }) => `Records ${row(about.a)} and ${row(about.b)} of ${about.path}`,
  nothingCompared: 'No column tells rows apart, so nothing was compared.',
  bits,
  /** Two rows of which nothing is known yet. */
  prior: 'any two rows',
  total: 'match weight',
  missing: 'not in both',
  /** Names in each other's place are one observation. */
  spokenFor: (field: string) => `counted with ${field}`,
  /** By which other fields a level was judged. */
  given: (agree: readonly string[], differ: readonly string[]) =>
    [
      ...(agree.length === 0 ? [] : [`given ${list(agree)}`]),
      ...(differ.length === 0 ? [] : [`${list(differ)} ${differ.length === 1 ? 'differs' : 'differ'}`]),
    ].join('; '),
  rare: 'a rare value',
  common: 'a common value',
  /** Two rows of which nothing differs, in a file too small for its fields to tell what that is worth. */
  equal: 'equal in all that is compared',
  probability: (p: number) =>
    p > 0.999999 ? 'probability > 0.999999' : p < 0.000001 ? 'probability < 0.000001' : `probability ${share(p)}`,
  same: {
    decided: 'One person: you said so.',
    weight: 'One person: these two match.',
    cluster: (about: { rows: number; mean: number }) =>
      `One person, though these two alone would not tell: the ${number(about.rows)} rows of this person match by ${bits(about.mean)} bits on average.`,
  },
  different: {
    decided: 'Two people: you said so.',
    weight: 'Two people: these two do not match.',
    threshold: (about: { weight: number; threshold: number }) =>
      `Two people: these two match by ${bits(about.weight)} bits, and more than ${bits(about.threshold)} are asked for.`,
    unseen: 'Two people, though they match: no rule brought them together, so they were never compared.',
    too_many: 'Two people, though they match: they share only what too many rows share to compare each with each.',
    clusters: (about: { rowsA: number; rowsB: number; mean: number; threshold: number }) =>
      `Two people, though these two match: the ${count(about.rowsA, 'row')} of the one and the ${count(about.rowsB, 'row')} of the other match by ${bits(about.mean)} bits on average, and more than ${bits(about.threshold)} are asked for.`,
  },
  path: 'The strongest way from one to the other:',
  step: (about: { from: number; to: number; weight: number }) =>
    `row ${row(about.from)} – row ${row(about.to)}: ${bits(about.weight)}`,
  contrary: (field: string) => `Most against it: ${field}.`,
  rules: (rules: readonly string[]) => `Compared for sharing ${rules.join('; ')}.`,
  everyPair: 'Compared as every row was with every other.',
  missed: (rule: string, differs: string) =>
    `Not compared: no rule brings them together. The nearest is ${rule}; they do not share ${differs}.`,
  orElse: ' or ',
}
