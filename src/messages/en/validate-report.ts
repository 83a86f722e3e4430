import { count, number } from './counts.ts'

const percent = (n: number): string => `${number(100 * n, n > 0 && n < 0.01 ? 2 : 1)}%`
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (n: number): string => String(n).padStart(2, '0')

export const validateReport = {
  title: (file: string) => `The health of ${file}`,
  standardInput: 'standard input',
  sections: {
    score: 'The score',
    since: 'Since last time',
    columns: 'The columns',
    holes: 'The holes',
    dates: 'The dates',
    ages: 'How old it is',
    groups: 'What was found',
    browse: 'Finding by finding',
    read: 'How the file was read',
  },
  of: 'of 100',
  points: (had: number, of: number) => `${number(had, 1)} / ${number(of, 1)}`,
  pointsSay: 'Points of the score',
  scoreSays: (part: string, lost: number) =>
    lost < 0.05
      ? 'Nothing was lost.'
      : `Most is to be gained by ${part}: it costs ${number(lost, 1)} ${number(lost, 1) === '1' ? 'point' : 'points'}.`,
  lost: (points: number) => (points < 0.05 ? '' : `−${number(points, 1)}`),
  means: {
    validity: 'filled cells of known columns without an error; a row that can’t be read counts as wrong',
    completeness: 'what one wants to know of a customer: a name, and each way to reach them',
    uniqueness: 'rows that repeat no identifier and no e-mail address of a row before them',
    consistency: 'rows whose cells go together: postal code and town, title and given name, country and phone',
    freshness: 'rows with a sign of life in the last two years',
  },
  sinceSays: 'What there is more of, and what less',
  sinceSame: 'Nothing was found more often than last time, and nothing less often.',
  sinceHeads: ['finding', 'last time', 'now', 'change'] as readonly string[],
  more: 'Got worse',
  fewer: 'Got better',
  runsSay: 'The scores of the runs by these rules',
  runsHeads: ['day', 'score'] as readonly string[],
  now: 'this run',
  rowsRead: (n: number) => `${count(n, 'row')} read, by the worst that is to be said of each`,
  rows: {
    error: (_n: number): string => 'with an error',
    warning: (_n: number): string => 'with a warning',
    info: (_n: number): string => 'with a remark only',
    plain: (_n: number): string => 'with nothing to say',
    rejected: (_n: number): string => 'unreadable',
    blank: (_n: number): string => 'blank',
  },
  mendable: (n: number) => `${count(n, 'cell')} can be mended with certainty, and none but these will be touched:`,
  columnsSay:
    'Valid are the filled cells without an error; of a column that is no known field, nobody can say. A shape tells how cells are written, without their letters: “A” is a capital, “a” small letters, “9” a digit.',
  columns: (n: number) => count(n, 'column'),
  left: (n: number) => `The ${number(n)} others are in --json.`,
  unknown: 'no known field',
  exactly: number,
  about: (n: number) => `about ${number(n)}`,
  most: (share: number) => percent(share),
  heads: {
    part: 'part',
    share: 'share',
    points: 'points',
    lost: 'lost',
    why: 'why',
    column: 'column',
    filled: 'filled',
    valid: 'valid',
    distinct: 'distinct',
    shapes: 'commonest shapes',
    most: 'commonest cell',
    empty: 'empty cells',
    map: 'from the first row to the last',
    severity: 'severity',
    finding: 'finding',
    count: 'count',
    rows: 'of rows',
    lines: 'first lines',
  },
  holesSay: (share: number) =>
    `${percent(share)} of the cells are empty. Each band is a column, from the first row of the file on the left to the last on the right, filled as high as its cells are: what is missing is a hole. A column that is empty from one place on lost it there, by an import or by a form that changed.`,
  holesOf: (slices: number, rows: number) => `${count(rows, 'row')} in ${count(slices, 'slice')}`,
  noHoles: (n: number) =>
    n === 1 ? 'One column is filled everywhere, and not drawn.' : `${number(n)} columns are filled everywhere, and not drawn.`,
  holesLeft: (n: number) => `Of ${count(n, 'further column')} with fewer holes, the table above says how filled they are.`,
  datesOf: (column: string, n: number) => `${column}: ${count(n, 'date')}`,
  dates: (n: number): string => (n === 1 ? 'date' : 'dates'),
  past: (n: number): string => (n === 1 ? 'date until then' : 'dates until then'),
  future: (n: number): string => (n === 1 ? 'date after it' : 'dates after it'),
  asOf: (iso: string) => iso,
  mostOfBin: {
    day: (n: number) => `at most ${number(n)} a day`,
    month: (n: number) => `at most ${number(n)} a month`,
    quarter: (n: number) => `at most ${number(n)} a quarter`,
    year: (n: number) => `at most ${number(n)} a year`,
  },
  tick: {
    day: (_year: number, month: number, day: number): string => `${day} ${months[month - 1]}`,
    month: (year: number, month: number, _day: number): string => `${months[month - 1]} ${year}`,
    quarter: (year: number, _month: number, _day: number): string => String(year),
    year: (year: number, _month: number, _day: number): string => String(year),
  },
  terms: {
    earliest: 'earliest',
    latest: 'latest',
    commonest: 'commonest day',
    outside: 'outside of the chart',
    unread: 'not a date',
  },
  day: (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`,
  long: { before: 'before 1900', after: 'after 2099' },
  commonest: (day: string, share: number) => `${day}, ${percent(share)} of them`,
  outside: (before: number, after: number) =>
    [before > 0 ? `${number(before)} before` : '', after > 0 ? `${number(after)} after` : '']
      .filter((text) => text !== '')
      .join(', '),
  agesOf: (n: number) => `Last sign of life of ${count(n, 'row')}: contact, confirmation, change`,
  bands: {
    under: (upTo: number) => `under ${upTo} months`,
    between: (from: number, upTo: number) => `${from} to ${upTo} months`,
    over: (from: number) => `${from} months and more`,
    none: 'no date at all',
  },
  agesSay: (stale: number, share: number, upTo: number) =>
    `${count(stale, 'row')} (${percent(share)}) without a sign of life in ${upTo} months. --stale ${upTo} --stale-list FILE lists them, for a mailing that asks them who they still are.`,
  nothing: 'Nothing wrong was found.',
  groupsOf: (n: number) => `${count(n, 'kind')} of findings, worst first`,
  ofRows: (share: number) => (share > 0 && share < 0.0001 ? '< 0.01%' : percent(share)),
  show: 'show',
  row: 'the row',
  listed: (shown: number, all: number) =>
    shown === all
      ? `All ${count(all, 'finding')}.`
      : `${number(shown)} of ${count(all, 'finding')}: of each kind the first ones. --problems FILE has them all.`,
  masked:
    'Cells are not shown: “A” stands for a capital, “a” for a small letter, “9” for a digit. --show-values shows them; --problems FILE has them in any case.',
  browser: {
    search: 'search',
    level: 'severity',
    column: 'column',
    group: 'finding',
    all: 'all',
    order: 'order',
    worst: 'worst first',
    lines: 'by line',
    reset: 'show all',
    before: 'before',
    next: 'next',
    found: '{from}–{to} of {n}',
    none: 'Nothing like that.',
    unscripted: 'The list needs scripts, which are switched off here. The table above and --problems FILE need none.',
    heads: {
      line: 'line',
      level: 'severity',
      column: 'column',
      says: 'finding',
      value: 'cell',
      after: 'suggestion',
      sure: 'sure',
    },
  },
  levels: ['error', 'warning', 'remark'],
  sure: percent,
  facts: {
    rows: 'rows',
    asOf: 'day it is judged by',
  },
  footer: (day: string, showsValues: boolean) =>
    `Made by clientele on ${day}. This page opens without a network. ${
      showsValues
        ? 'It shows cells of the file: treat it as you treat the file.'
        : 'It shows no cell of the file, but names of columns, lines and counts.'
    }`,
}
