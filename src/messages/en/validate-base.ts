import type { TableName } from '../../model/field.ts'
import type { Places } from '../facts.ts'
import { count, number } from './counts.ts'

/** Where something is found in a base, whose rows have numbers and no lines. */
function placesOf(one: string, many: string, letter: string): Places {
  return {
    place: { line: `${one} ${letter}`, column: ', column ', says: ': ' },
    sameAs: (row) => `first of ${one} ${letter}${row}`,
    lines: (rows, all) =>
      `${all === 1 ? one : many} ${rows.map((row) => letter + row).join(', ')}${all > rows.length ? '…' : ''}`,
    example: ({ line, value, suggestion }) => `${one} ${letter}${line}: ${value}${suggestion === '' ? '' : ` → ${suggestion}`}`,
  }
}

const cells = (n: number): string => count(n, 'cell')
const score = (n: number): string => number(n, 1)
const signed = (n: number): string => `${n > 0 ? '+' : n < 0 ? '−' : '±'}${number(Math.abs(n), 1)}`

export const validateBase = {
  places: {
    customers: placesOf('customer', 'customers', 'c'),
    orders: placesOf('order', 'orders', ''),
    interactions: placesOf('interaction', 'interactions', ''),
    consents: placesOf('consent', 'consents', ''),
  } satisfies Record<TableName, Places>,
  since: (about: { day: string; before: number; now: number }) =>
    `Since ${about.day}: score ${score(about.before)} → ${score(about.now)}${about.before === about.now ? '' : ` (${signed(about.now - about.before)})`}`,
  worse: (about: { says: string; before: number; after: number }) =>
    `worse: ${about.says}: ${number(about.before)} → ${number(about.after)}`,
  moreWorse: (n: number) => `… and ${count(n, 'more finding')} of which there are more than last time`,
  better: (about: { kinds: number; fewer: number }) =>
    `better: ${number(about.fewer)} fewer, in ${count(about.kinds, 'kind of finding', 'kinds of findings')}`,
  withheld: (n: number) =>
    `${count(n, 'customer is', 'customers are')} not on it: they objected, or their data may only be stored`,
  lapsed: (n: number) =>
    `${cells(n)} that ${n === 1 ? 'was' : 'were'} mended came otherwise since then: ${n === 1 ? 'it stands as it' : 'they stand as they'} came`,
  orphans: (about: { rows: number; table: Exclude<TableName, 'customers'>; path: string }) => {
    const named = { orders: 'order', interactions: 'interaction', consents: 'consent' }[about.table]
    return `${count(about.rows, named)} of nobody in it: clientele validate ${about.path} --as ${about.table} says which`
  },
  notKept: 'the score could not be kept (--dry-run looks without keeping it):',
  mended: (about: { cells: number; path: string; before: number; now: number }) =>
    `${cells(about.cells)} mended in ${about.path}: score ${score(about.before)} → ${score(about.now)}`,
  computed: (n: number) =>
    `${cells(n)} of merged customers ${n === 1 ? 'is' : 'are'} put together from several records: mend ${n === 1 ? 'it' : 'them'} in the source`,
  applied: (about: { cells: number; path: string; score: number }) =>
    `${cells(about.cells)} changed in ${about.path}; score ${score(about.score)}`,
  missed: (customers: readonly number[], all: number) =>
    `${count(all, 'change')} not made, because the cell is no longer what the plan says, or is put together from several records${
      customers.length === 0
        ? ''
        : `: ${customers
            .slice(0, 5)
            .map((customer) => `c${customer}`)
            .join(', ')}${all > 5 ? '…' : ''}`
    }`,
  ranAs: (run: number, path: string) => `run ${run}: take it back with clientele validate undo ${path} --run ${run}`,
  undone: (about: { run: number; day: string; cells: number }) =>
    `run ${about.run} of ${about.day} taken back: ${cells(about.cells)} ${about.cells === 1 ? 'is' : 'are'} read as before`,
  trend: {
    head: (about: { path: string; table: string; runs: number }) => `${about.path}: ${about.table}, ${count(about.runs, 'run')}`,
    none: (path: string) => `${path}: no run yet: clientele validate ${path} keeps its score`,
    heads: ['day', 'score', '', '', 'errors', 'warnings', 'remarks', 'mended'] as readonly string[],
    signed,
    otherRules: 'by other rules from here on: what is above cannot be compared',
    earlier: (n: number) => `… ${count(n, 'earlier run')} (-v shows all)`,
    one: 'One run so far: the next one tells.',
    better: (about: { day: string; points: number }) => `Better: ${signed(about.points)} points since ${about.day}.`,
    worse: (about: { day: string; points: number }) => `Worse: ${signed(about.points)} points since ${about.day}.`,
    same: (day: string) => `As good as on ${day}.`,
    last: (about: { points: number }) =>
      about.points === 0 ? 'The last run: no change.' : `The last run: ${signed(about.points)} points.`,
  },
}
