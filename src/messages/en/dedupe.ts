import type { Fault, Faults } from '../facts.ts'
import { count, number } from './counts.ts'

/** A share with as many digits as tell it from certainty. */
const share = (n: number): string => number(n, n > 0.99 ? 4 : n > 0.9 ? 3 : 2)
/** What is needed is never said too small. */
const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6)
const size = (bytes: number): string => (bytes >= 1e9 ? `${number(bytes / 1e9, 2)} GB` : `${number(megabytes(bytes))} MB`)
const people = (n: number): string => count(n, 'person', 'people')

export const dedupe = {
  summary: 'Merge the rows that describe one person into one golden record',
  options: {
    clusters: 'which person each row is: row, cluster, probability',
    pairs: 'the pairs of rows that were weighed, and why: row_a, row_b, weight, probability, rule, why',
    provenance: 'where every cell of a golden record comes from, by which rule, and what else there was',
    plan: 'show what was understood and what would come of it, then stop',
    check: 'write nothing, and answer with exit code 1 if there are duplicates',
    threshold: 'bits by which rows must agree to be one person: more, and fewer are merged (default: 0, even odds)',
    report: 'a page with the figures of the run and pairs to look at: one HTML file that opens anywhere',
    settings: 'how golden records are made: a JSON file of rules by column',
    same: 'pairs of rows that are one person: a file with row_a, row_b',
    different: 'pairs of rows that are not: a file with row_a, row_b',
    rejects: 'where rows go that could not be read, with their original bytes (default: NAME.rejects.csv beside the output)',
    map: 'give a column to a field (repeatable)',
    link: 'pair the rows with those of another file instead: which are one person in both',
    maxMemory:
      'memory that the run may take, such as 500M or 2G: what does not fit waits in a temporary file, which takes longer (default: no limit)',
    run: 'the merge to take back, by its number (default: the last)',
    notANumber: 'it must be a number of bits, such as 0 or 4.5',
    notASize: 'it must be a size, such as 500M, 1.5GB or 2000000000',
    notARun: 'a merge is named by its number, from 1',
  },
  undo: { summary: 'Take a merge in a base back' },
  why: {
    summary: 'Explain why two rows are taken for one person, or for two',
    row: 'number of a row, from 1',
    notARow: 'a row is named by its number, from 1',
  },
  operands: { base: 'a customer base in which duplicates were merged' },
  examples: `
Examples:
  clientele dedupe customers.csv -o clean.csv                one row a person
  clientele dedupe customers.csv --plan                      what it understood, and what would come of it
  clientele dedupe customers.csv --check                     are there duplicates?
  clientele dedupe crm.sqlite                                merges in a base, which keeps a journal of it

Verbs (a file that is called like one is written ./undo):
  clientele dedupe undo BASE [--run N]                       takes a merge in a base back
  clientele dedupe why FILE ROW_A ROW_B                      why two rows are one person, or two`,
  usage: {
    jsonNeedsOutput: '--json takes standard output, so the rows need a file: add -o FILE (or --check, --plan, --dry-run)',
    notOfBase: (option: string) => `${option} is about the lines and columns of a file, and a base has none: leave it out`,
    alreadyOne: ({ path, line, a, b }: { path: string; line: number; a: string; b: string }) =>
      `${path} line ${line}: records ${a} and ${b} are one customer already; take their merge back first, with clientele dedupe undo`,
    tooLittleMemory: ({ path, given, least }: { path: string; given: number; least: number }) =>
      `${path}: ${size(given)} of memory is too little for it: say --max-memory ${megabytes(least)}M or more, or leave the limit out`,
    limitAndBase:
      '--max-memory is for a file, and not yet for a base: leave it out, or write the base to a file with clientele export',
    limitAndLink: '--max-memory is for one file, and not yet for --link: leave it out',
    planAndOutputs: '--plan writes nothing: leave it out, or leave out the files to write',
  },
  done: (run: {
    rows: number
    people: number
    merged: number
    before: number
    rejected: number
    blank: number
    expected: { precision: number; recall: number } | undefined
  }) => {
    const parts = [
      run.merged === 0 ? 'nothing to merge' : `${count(run.merged, 'row')} merged`,
      ...(run.before > 0 ? [`${number(run.before)} merged before`] : []),
      ...(run.rejected > 0 ? [`${number(run.rejected)} rejected`] : []),
      ...(run.blank > 0 ? [`${number(run.blank)} blank`] : []),
    ]
    const expected =
      run.expected === undefined
        ? ''
        : `; expected precision ${share(run.expected.precision)}, recall ${share(run.expected.recall)}`
    return `${count(run.rows, 'row')}, ${people(run.people)}: ${parts.join(', ')}${expected}`
  },
  fellBack:
    'too few duplicates to learn from: rows were weighed by what is usual in customer files (look at --pairs FILE before you rely on it)',
  notWalked: (pairs: number) =>
    `${count(pairs, 'pair')} not compared: rows of groups too large to compare each with each (a value that half the file has)`,
  undone: (run: { run: number; day: string; people: number }) =>
    `merge ${run.run} of ${run.day} taken back: ${people(run.people)} ${run.people === 1 ? 'is' : 'are'} there again`,
  ranAs: (run: number, base: string) => `merge ${run}: take it back with clientele dedupe undo ${base} --run ${run}`,
  plan: {
    head: (about: { path: string; rows: number; country: string }) =>
      `${about.path === '-' ? 'standard input' : about.path}: ${count(about.rows, 'row')}, country ${about.country}`,
    columns: ['column', 'field', 'compared as', ''] as readonly string[],
    rules: (rules: number) =>
      rules === 1 ? 'Rows are compared that share:' : `Rows are compared that share one of ${number(rules)} things:`,
    everyPair: 'Every row is compared with every other.',
    ruleHeads: ['rule', 'pairs', 'adds'] as readonly string[],
    expected: (about: { pairs: number; people: number; precision: number; recall: number }) =>
      `${count(about.pairs, 'pair')} compared, ${people(about.people)} found; expected precision ${share(about.precision)}, recall ${share(about.recall)}`,
    dates: { dmy: 'day first', mdy: 'month first' },
  },
  kinds: {
    given_name: 'given name',
    family_name: 'family name',
    full_name: 'whole name',
    company: 'company',
    email: 'e-mail address',
    phone: 'phone',
    date: 'date',
    postal_code: 'postal code',
    address: 'address',
    city: 'town',
    identifier: 'number of a person',
    number: 'number',
    category: 'one of a few words',
    text: 'text',
  },
  /** Why a column is not compared. */
  unused: {
    identifier_of_row: 'not compared: each row has its own',
    says_nothing: 'not compared: it says the same of all, or hardly anything',
    about_the_row: 'not compared: it is about the row, not about the person',
    repeats_names: 'not compared: it repeats the names',
    one_too_many: 'not compared: twenty other columns tell more',
    in_one_file: 'not compared: only one of the two files has it',
  },
  /** What of a column two rows share, for the sake of a rule. */
  aspects: {
    whole: '',
    sounds: 'by its sound',
    start: 'its first letters',
    initial: 'its initial',
    user: 'before the @',
    tail: 'its last digits',
    year: 'its year',
    month_and_day: 'its day and month',
    area: 'its area',
    rarest_word: 'its rarest word',
    second_word: 'its second rarest word',
    door: 'number and street',
  },
}

export const dedupeFaults = {
  'no-column-compared': ({ path, columns }) =>
    `${path}: no column tells people apart: ${columns.map(({ name, why }) => `${name} (${dedupe.unused[why].replace('not compared: ', '')})`).join(', ')}; give names, e-mail or phone their columns with --map FIELD=COLUMN`,
  'pairs-columns': ({ path }) => `${path}: a file of pairs has two columns, row_a and row_b`,
  'no-such-row': ({ path, line, row, rows, of }) =>
    `${path} line ${line}: there is no row ${row} in ${of}, whose rows are numbered 1 to ${rows}`,
  'no-such-record': ({ path, line, row, of }) => `${path} line ${line}: there is no record ${row} in ${of}`,
  'same-and-different': ({ path, line, a, b }) =>
    `${path} line ${line}: rows ${a} and ${b} are different here and the same in the other file: take one of them out`,
} satisfies { readonly [K in Extract<Fault, DedupeFault>]: (about: Faults[K]) => string }

type DedupeFault = 'no-column-compared' | 'pairs-columns' | 'no-such-row' | 'no-such-record' | 'same-and-different'
