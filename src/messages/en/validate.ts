import type { CheckRule, Severity } from '../../model/rule.ts'
import type { Reason } from '../../model/reason.ts'
import type { Fault, Faults } from '../facts.ts'
import { count, number } from './counts.ts'
import { validateBase } from './validate-base.ts'
import { checks, findings, rowFindings } from './validate-rules.ts'

const share = (n: number): string => `${number(Math.floor(1000 * n) / 10, 1)}%`
const money = (amount: number): string => number(amount, amount < 100 ? 2 : 0)
const where = (column: string): string => (column === '' ? '' : ` ${column}`)

export const validate = {
  summary: 'Tell what is wrong in a customer file, where, and what it should be',
  options: {
    problems: 'every finding: line, column, field, rule, severity, value, suggestion, confidence, message',
    rules: 'your own rules for columns and rows, tolerances, severities: a JSON file, or a Table Schema',
    mx: 'ask name servers whether the domains of e-mail addresses take mail; nothing but domains leaves this machine',
    customers: 'whose orders they should be: a customer file, or a base; others are orphans',
    failUnder: 'answer with exit code 1 when the score is lower, 0 to 100',
    stale: 'list the rows without a sign of life for so many months',
    staleList: 'those rows, with the day of their last sign of life: for a mailing that asks who they still are',
    fix: 'mend what is certain: in another file (-o FILE), in place (--in-place), or in the base, where it can be taken back',
    output: 'where the mended rows go; CSV stays as it is but for mended cells; - for standard output (default)',
    inPlace: 'mend the file itself; what it was is kept beside it as .bak',
    plan: 'all changes that could be made, to be edited: line, column, before, after, rule, confidence',
    apply: 'make the changes of a plan, those that are still in it: as --fix does',
    trend: 'of a base: the scores it was given, and whether it gets better',
    rejects: 'where rows go that are not in the mended file, with their original bytes (default: NAME.rejects.csv beside it)',
    undo: 'Take back what a run mended in a base',
    undoBase: 'a customer base in which cells were mended',
    undoRun: 'the run to take back, by its number (default: the last that mended something)',
    notARun: 'a run is named by its number, from 1',
    showValues: 'show the cells themselves in the examples',
    score: 'it must be a number from 0 to 100',
    months: 'it must be a number of months, from 1',
  },
  examples: `
Examples:
  clientele validate customers.csv                           how healthy it is, on one screen
  clientele validate customers.csv --problems problems.csv   every finding, with its line and column
  clientele validate customers.csv --fix -o clean.csv        what is certain is mended, the rest stays as it is
  clientele validate customers.csv --plan changes.csv        what could be mended, for you to decide …
  clientele validate customers.csv --apply changes.csv -o clean.csv    … and mended as you decided
  clientele validate orders.csv --customers customers.csv    orders, and whose they are
  clientele validate customers.csv --rules rules.json        your own rules beside ours
  clientele validate customers.csv --fail-under 95 --quiet   for a nightly job: exit code 1 below that
  clientele validate crm.sqlite --fix                        the same in a base, which keeps the score …
  clientele validate crm.sqlite --trend                      … and tells whether it gets better

Verb (a file that is called like it is written ./undo):
  clientele validate undo BASE [--run N]                     takes back what a run mended in a base`,
  usage: {
    twoOnStdout: 'standard output takes one thing only: give the others a file (--problems FILE, --plan FILE, -o FILE)',
    noFix: '-o and --in-place are for the mended file: add --fix, or --apply PLAN',
    twoTargets: 'either -o FILE or --in-place, not both',
    applyAlone:
      '--apply makes the changes of a plan and nothing else: leave out --fix, --plan, --problems, --stale-list, --report and --annotate',
    staleMonths: '--stale-list needs to know how long is too long: add --stale MONTHS',
    noSignOfLife: (path: string) =>
      `${path === '-' ? 'standard input' : path}: no column says when somebody was last heard of, so --stale-list has nothing to go by: name it with --map last_contact_at=COLUMN, confirmed_at or updated_at`,
    noCustomers: (path: string) =>
      `${path === '-' ? 'standard input' : path}: no column says whose the rows are, so --customers has nothing to look for: name it with --map customer=COLUMN`,
    baseInPlace: '--fix mends a base where it is, and validate undo takes it back: leave out --in-place',
    onlyCustomers: (table: string) => `--fix and --apply are for customers: mend ${table} in their source and import it again`,
    trendOfBase:
      '--trend is about a customer base, which keeps the score of each run: make one with clientele import FILE --into BASE',
    trendAlone: '--trend shows the runs that were and makes none: leave out what is for a run',
    inPlace: (path: string) =>
      `${path === '-' ? 'standard input' : path}: only a CSV file can be mended in its place: write to another with -o FILE`,
  },
  /** Where a finding is. The pieces of a sentence: line, column, what is said. */
  place: { line: 'line ', column: ', column ', says: ': ' },
  onLine: (line: number): string => `line ${line}`,
  base: validateBase,
  sameAs: (line: number): string => `first on line ${line}`,
  rowRules: rowFindings,
  rules: { ...findings, ...checks } as Partial<Record<Reason, string>> & Record<CheckRule, string>,
  mail: ({ takes, none, unknown }: { takes: number; none: number; unknown: number }): string =>
    `E-mail domains: ${number(takes)} take mail, ${number(none)} do not${unknown === 0 ? '' : `, ${number(unknown)} did not answer, which says nothing`}`,
  outliers: ({ currency, median, low, high }: { currency: string; median: number; low: number; high: number }): string =>
    `far from the other amounts${currency === '' ? '' : ` in ${currency}`}: below ${money(low)} or from ${money(high)} on, where the one in the middle is ${money(median)}`,
  /** Of a rule of somebody's own, which is false. */
  notSo: (rule: string): string => `this is not so: ${rule}`,
  shortfall: ({ of, share: there, least }: { of: string; share: number; least: number }): string => {
    const says = of === 'filled' ? 'filled' : of === 'valid' ? 'valid' : `as ${of} asks`
    return `only ${share(there)} ${says}, and at least ${share(least)} should be`
  },
  head: ({ path, facts, rows }: { path: string; facts: readonly string[]; rows: number }) =>
    `${path === '-' ? 'standard input' : path}: ${facts.join(', ')}, ${count(rows, 'row')}`,
  country: (code: string) => `country ${code}`,
  score: (score: number) => `Score ${number(score, 1)} of 100`,
  parts: {
    validity: 'validity',
    completeness: 'completeness',
    uniqueness: 'uniqueness',
    consistency: 'consistency',
    freshness: 'freshness',
  },
  /** Why a part of the score is what it is. */
  why: {
    validity: (about: { cells: number; errors: number; rejected: number }) =>
      `${count(about.errors, 'cell')} of ${number(about.cells)} with an error${about.rejected === 0 ? '' : `, ${count(about.rejected, 'row')} unreadable`}`,
    completeness: (missing: readonly string[]) => missing.join(', '),
    uniqueness: (about: { rows: number }) => `${count(about.rows, 'row repeats', 'rows repeat')} a key`,
    consistency: (about: { rows: number }) => count(about.rows, 'row contradicts itself', 'rows contradict themselves'),
    freshness: (about: { rows: number; months: number }) =>
      `${count(about.rows, 'row')} with a sign of life within ${about.months} months`,
  },
  missing: {
    name: (n: number) => `${share(n)} named`,
    email: (n: number) => `${share(n)} with e-mail`,
    phone: (n: number) => `${share(n)} with phone`,
    post: (n: number) => `${share(n)} with address`,
    cells: (n: number) => `${share(n)} of all cells filled`,
  },
  share,
  severities: {
    error: (n: number) => count(n, 'error'),
    warning: (n: number) => count(n, 'warning'),
    info: (n: number) => count(n, 'remark'),
  } satisfies Record<Severity, (n: number) => string> as Record<Severity, (n: number) => string>,
  finding: ({ column, says }: { column: string; says: string }) => (column === '' ? says : `${column}: ${says}`),
  lines: (lines: readonly number[], all: number) =>
    `${all === 1 ? 'line' : 'lines'} ${lines.map(String).join(', ')}${all > lines.length ? '…' : ''}`,
  example: ({ line, column, value, suggestion }: { line: number; column: string; value: string; suggestion: string }) =>
    `line ${line}${where(column)}: ${value}${suggestion === '' ? '' : ` → ${suggestion}`}`,
  more: (n: number) => `… and ${count(n, 'more finding')} (-v shows all, --problems FILE each)`,
  toDo: {
    head: 'What to do',
    certain: (about: { findings: number; inPlace: boolean }) =>
      `${about.findings === 1 ? 'is' : 'are'} mended for certain: --fix${about.inPlace ? '' : ' -o FILE'}`,
    likely: (n: number) => `${n === 1 ? 'has a change' : 'have changes'} for you to decide: --plan FILE, then --apply FILE`,
    repeated: (n: number) => `${n === 1 ? 'repeats a row' : 'repeat rows'} before: clientele dedupe`,
    open: (n: number) => `${n === 1 ? 'needs' : 'need'} a person: --problems FILE, or --annotate FILE.xlsx`,
  },
  nothing: 'Nothing wrong was found.',
  nothingToJudge: 'There is nothing to judge.',
  clash: (name: string) => `several columns are called "${name}": all but the first have a number here`,
  ages: (bands: { upTo: readonly number[]; rows: readonly number[] }) => {
    const named = bands.upTo.map((months, i) => `under ${months} months ${number(bands.rows[i]!)}`)
    const [older, never] = bands.rows.slice(bands.upTo.length)
    return `Last sign of life: ${[...named, `older ${number(older!)}`, `none ${number(never!)}`].join(' · ')}`
  },
  mended: (about: { cells: number; path: string }) =>
    `${count(about.cells, 'cell')} mended${about.path === '-' ? '' : ` → ${about.path}`}`,
  left: (about: { rows: number; path: string }) =>
    `${count(about.rows, 'row')} could not be read and ${about.rows === 1 ? 'is' : 'are'} not in it but, byte for byte, in ${about.path}`,
  backup: (path: string) => `what it was: ${path}`,
  staleListed: (about: { rows: number; path: string }) =>
    `${count(about.rows, 'row')} without a sign of life${about.path === '-' ? '' : ` → ${about.path}`}`,
  planned: (path: string) => `changes to look at, then make with --apply: ${path}`,
  applied: (about: { rows: number; cells: number; path: string }) =>
    `${count(about.rows, 'row')}: ${count(about.cells, 'cell')} changed${about.path === '-' ? '' : ` → ${about.path}`}`,
  missed: (about: { cells: number; lines: readonly number[] }) =>
    `${count(about.cells, 'change')} not made, because the cell is no longer what the plan says${about.lines.length === 0 ? ', or its encoding lacks a letter' : `: ${about.lines.length === 1 ? 'line' : 'lines'} ${about.lines.join(', ')}${about.cells > about.lines.length ? '…' : ''}`}`,
  done: (run: { rows: number; errors: number; warnings: number; infos: number; score: number }) =>
    `${count(run.rows, 'row')}: ${count(run.errors, 'error')}, ${count(run.warnings, 'warning')}, ${count(run.infos, 'remark')}; score ${number(run.score, 1)}`,
  doneWithNothing: '0 rows: nothing to judge',
  tooEmpty: (wanted: number) => `without a row, nothing says that it reaches ${number(wanted, 1)}`,
  tooLow: (about: { score: number; wanted: number }) => `score ${number(about.score, 1)} is under ${number(about.wanted, 1)}`,
}

export const validateFaults = {
  'plan-columns': ({ path }) =>
    `${path}: a plan of changes has the columns line, column, before, after: make one with --plan FILE`,
  'plan-column': ({ path, line, column, nearest }) =>
    `${path} line ${line}: the file has no column "${column}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
  'no-identifiers': ({ path }) =>
    `${path}: no column with an id, an e-mail address or a phone by which orders could name a customer`,
} satisfies { readonly [K in Extract<Fault, ValidateFault>]: (about: Faults[K]) => string }

type ValidateFault = 'plan-columns' | 'plan-column' | 'no-identifiers'
