import { readCommander } from './commander.ts'
import { mostNamed, type Fault, type Faults } from './facts.ts'
import type { Reason } from '../model/reason.ts'
import type { RowReason } from '../model/row.ts'
import { count, number } from './en/counts.ts'
import { dedupe, dedupeFaults } from './en/dedupe.ts'
import { dedupeReport } from './en/dedupe-report.ts'
import { exported } from './en/export.ts'
import { letters } from './en/letters.ts'
import { fields } from './en/fields.ts'
import { jsonFaults } from './en/json.ts'
import { levels } from './en/levels.ts'
import { link } from './en/link.ts'
import { orders, ordersFaults } from './en/orders.ts'
import { predict } from './en/predict.ts'
import { products } from './en/products.ts'
import { forecastReport } from './en/forecast-report.ts'
import { historyReport } from './en/history-report.ts'
import { register } from './en/register.ts'
import { rfmReport } from './en/rfm-report.ts'
import { requests } from './en/requests.ts'
import { rfm } from './en/rfm.ts'
import { expire } from './en/expire.ts'
import { forget } from './en/forget.ts'
import { segment, segmentFaults } from './en/segment.ts'
import { segmentReport } from './en/segment-report.ts'
import { segmentExplain, segmentKpis, segmentPoints } from './en/segment-verbs.ts'
import { auto } from './en/auto.ts'
import { crosstab } from './en/crosstab.ts'
import { secrets } from './en/secrets.ts'
import { subject } from './en/subject.ts'
import { tiers } from './en/tiers.ts'
import { validate, validateFaults } from './en/validate.ts'
import { ruleFault } from './en/rule.ts'
import { validateAnnotated } from './en/validate-annotated.ts'
import { validateReport } from './en/validate-report.ts'
import { why as whyPair } from './en/why.ts'
import { amount } from './en/reasons/amount.ts'
import { date } from './en/reasons/date.ts'
import { email } from './en/reasons/email.ts'
import { identifier } from './en/reasons/identifier.ts'
import { person } from './en/reasons/person.ts'
import { phone } from './en/reasons/phone.ts'
import { place } from './en/reasons/place.ts'
import { text } from './en/reasons/text.ts'

const percent = (share: number): string => `${number(100 * share)}%`
const list = (lines: readonly number[], all: number): string => lines.map(String).join(', ') + (all > lines.length ? '…' : '')
const onLines = (lines: readonly number[], all: number): string => `${all === 1 ? 'line' : 'lines'} ${list(lines, all)}`
/** Standard input has no name of its own. */
const called = (path: string): string => (path === '-' ? 'standard input' : path)

/** What the system's error codes mean to a person. */
const system: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is not a folder',
  ENOSPC: 'the disk is full; free some space and run the same command again',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many open files',
  EIO: 'the disk reported an error',
  EFBIG: 'the file grew larger than allowed',
  Z_BUF_ERROR: 'the compressed file ends too early; get it again',
  Z_DATA_ERROR: 'the compressed file is damaged; get it again',
  ZIP_DIRECTORY: 'the workbook is damaged: get it again, or save it as CSV',
  ZIP_ENTRY: 'the workbook is damaged: get it again, or save it as CSV',
  ZIP_METHOD: 'the workbook is damaged: get it again, or save it as CSV',
  ZIP_SUM: 'the workbook is damaged: get it again, or save it as CSV',
  XML_CUT: 'the workbook is damaged: get it again, or save it as CSV',
  XML_DOCTYPE: 'the workbook is damaged: get it again, or save it as CSV',
  XML_TOO_LONG: 'the workbook is damaged: get it again, or save it as CSV',
  XLSX_NO_WORKBOOK: 'the workbook is damaged: get it again, or save it as CSV',
  XLSX_NO_SHEET: 'the workbook is damaged: get it again, or save it as CSV',
  XLSX_COLUMN: 'the workbook is damaged: get it again, or save it as CSV',
  XLSX_DIMENSION: 'the workbook is damaged: get it again, or save it as CSV',
  XLSX_PART: 'the workbook is damaged: get it again, or save it as CSV',
  ZIP_ENCRYPTED: 'the workbook is protected by a password: save it without',
  ESPIPE: "a SQLite file can't come through a pipe: name the file",
  SQLITE_NOTADB: 'it is no SQLite file',
  SQLITE_FULL: 'the disk is full; free some space and run the same command again',
  SQLITE_READONLY: 'it is read-only',
  SQLITE_CORRUPT: 'the database is damaged; restore it from a backup',
  SQLITE_IOERR: 'the disk reported an error',
}
const why = (code: string): string => system[code] ?? code

export const en = {
  summary: 'Cleans, understands and honours a customer file.',
  locale: 'en',
  number,
  percent,
  /** A day as people of this language write it; files keep YYYY-MM-DD. */
  day: (iso: string): string => iso,
  /** An option of the help, with what commander says of its values behind it. */
  helpOption: (text: string): string => text,
  helpTitles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
  operands: {
    inputs: 'customer files: CSV of any dialect (also .gz), XLSX, JSON, NDJSON, SQLite; - for standard input',
    input: 'a customer file or a base',
    base: 'a customer base that clientele made',
  },
  options: {
    version: 'print the version',
    help: 'show this help',
    lang: 'language of everything a person reads (default: the locale)',
    quiet: 'say nothing but errors',
    noColor: 'no colours (also: NO_COLOR)',
    noProgress: 'no progress bar',
    verbose: 'say more',
    delimiter: 'what stands between cells, if it is not to be found out',
    encoding: 'encoding of the input, if it is not to be found out',
    table: 'table of a SQLite input',
    country: 'region of phones, postal codes and dates that do not say theirs (default: from the file)',
    asOf: 'the day the run believes it is, YYYY-MM-DD (default: today)',
    output: 'where rows go; the format by the ending: .csv .tsv .csv.gz .xlsx .ndjson .json .sqlite .md; - for standard output',
    json: 'the report of the run as one JSON object on standard output',
    dryRun: 'everything but the writing',
    report: 'a page with the figures of the run: one HTML file that opens anywhere',
    excel: 'rows as French Excel opens them on a double click',
  },
  usage: {
    oneCharacter: 'a delimiter is one character, or: tab, comma, semicolon, pipe, space',
    oneOf: (names: string) => `it must be one of: ${names}`,
    countryCode: 'a country is two letters, such as FR',
    day: 'it must be a day of the calendar, written YYYY-MM-DD',
    map: (pair: string) =>
      `--map ${pair}: write it FIELD=COLUMN, with a field such as email, phone, postal_code; an empty FIELD keeps the column as it is`,
    mapTwice: (field: string) => `--map gives ${field} to two columns: a field has one`,
    unknownColumn: (column: string, nearest: string | undefined) =>
      `no column is called "${column}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
    needsTarget:
      'say where the rows go: -o FILE for a tidy file, or --into BASE for a customer base (or look first with --dry-run)',
    mixedTables: (one: string, table: string, other: string, otherTable: string) =>
      `${one} holds ${table} and ${other} ${otherTable}, which don't fit one file: import them apart, into a base, or say --as`,
    stdinTwice: 'standard input can be read only once: give - once',
    overInput: (path: string) => `${path}: it is an input, and an input is never overwritten: choose another name`,
    sameOutput: (path: string) => `${path}: two outputs can't have one name`,
    twoTargets: 'either -o FILE or --into BASE, not both',
    jsonNeedsOutput: '--json takes standard output, so the rows need a file: add -o FILE',
  },
  commander: (code: string, message: string) => {
    const { fault, nearest, value, option, advice } = readCommander(message)
    if (code === 'clientele.usage') return message
    if (code === 'commander.invalidArgument') return `${value} is no value for ${option}: ${advice}`
    return `${fault}${nearest === undefined ? '' : `: did you mean ${nearest}?`} (see clientele --help)`
  },
  progress: ({ share, rows, rate, left }: { share: number; rows: number; rate: number; left: number }) =>
    `${percent(share)} · ${count(rows, 'row')} · ${number(rate)} rows/s · ${number(Math.ceil(left))} s left`,
  import: {
    summary: 'Take messy files into canonical rows: a tidy file, or a customer base',
    into: 'the customer base to create or update',
    as: 'what the rows are (default: told from the columns)',
    source: 'name of the source, so that its next file is recognised (default: the name of the file)',
    key: 'column that tells the rows of this source apart (default: found)',
    map: 'give a column to a field (repeatable)',
    mapping: 'use the mappings saved in this file',
    saveMapping: 'keep the mapping for files with the same header',
    rejects: 'where rejected lines go, with their original bytes (default: NAME.rejects.csv beside the output)',
    ragged: 'rows with too few cells that do not fit: reject (default) or pad',
    sheet: 'sheet of a workbook',
    examples: `
Examples:
  clientele import customers.csv -o clean.csv          a tidy file
  clientele import *.csv --into crm.sqlite             a customer base, with history
  clientele import customers.xlsx --dry-run            what would be done`,
    read: ({ path, facts, rows }: { path: string; facts: readonly string[]; rows: number }) =>
      `${called(path)}: ${facts.join(', ')}, ${count(rows, 'row')}`,
    encoding: (name: string) => name,
    mixed: ({ lines, fallback, at }: { lines: number; fallback: string; at: string }) =>
      `${count(lines, 'line')} in ${fallback} (${at})`,
    place: ({ line, column }: { line: number; column: number }) => `line ${line} column ${column}`,
    implausible: 'some of its letters look wrong (check a name with accents, or say --encoding)',
    delimiter: (char: string) => (char === '\t' ? 'tabs' : char === '' ? 'one column' : char === ' ' ? 'spaces' : `"${char}"`),
    headerOn: (line: number) => `header on line ${line}`,
    noHeader: 'no header',
    sheetNamed: (name: string) => `"${name}"`,
    crm: (name: string) => `export of ${name}`,
    tables: { customers: 'customers', orders: 'orders', interactions: 'interactions', consents: 'consents' },
    columnHeads: ['column', 'field', 'sure', 'filled', 'said'] as readonly string[],
    custom: '(kept as it is)',
    dates: { dmy: 'day first', mdy: 'month first' },
    uncertain: (what: string) => `${what}?`,
    names: { given_first: 'given name first', family_first: 'family name first' },
    mark: (mark: string) => `decimal ${mark === ',' ? 'comma' : 'point'}`,
    verdicts: {
      repaired: (n: number) => `${number(n)} repaired`,
      doubted: (n: number) => `${number(n)} doubtful`,
      refused: (n: number) => `${number(n)} not read`,
    },
    remark: ({ column, reason, n, lines }: { column: string; reason: string; n: number; lines: readonly number[] }) =>
      `${column}: ${reason} — ${count(n, 'cell')}, ${onLines(lines, n)}`,
    rowRemark: ({ reason, n, lines }: { reason: string; n: number; lines: readonly number[] }) =>
      `${count(n, 'row')}: ${reason} — ${onLines(lines, n)}`,
    nothingInIt: 'there is nothing in it',
    noField: 'no column is one that a customer file has: they are kept as they are (name them with --map FIELD=COLUMN)',
    headerFit: ({ names, cells }: { names: number; cells: number }) =>
      `the header has ${count(names, 'name')} where rows have ${count(cells, 'cell')}: names and columns may not match`,
    clash: (name: string) => `several columns are called "${name}": each has a name of its own in the output`,
    failed: (path: string, sentence: string) =>
      sentence.startsWith(path) && path !== '-' ? sentence : `${called(path)}: ${sentence.replace(/^-: /, '')}`,
    done: (rows: {
      read: number
      stored: number
      updated: number
      unchanged: number
      rejected: number
      blank: number
      suppressed: number
    }) => {
      const parts = [
        `${number(rows.stored)} stored`,
        ...(rows.updated > 0 ? [`${number(rows.updated)} updated`] : []),
        ...(rows.unchanged > 0 ? [`${number(rows.unchanged)} unchanged`] : []),
        ...(rows.rejected > 0 ? [`${number(rows.rejected)} rejected`] : []),
        ...(rows.blank > 0 ? [`${number(rows.blank)} blank`] : []),
        ...(rows.suppressed > 0 ? [`${number(rows.suppressed)} suppressed`] : []),
      ]
      return `${count(rows.read, 'row')} read: ${parts.join(', ')}`
    },
    would: (line: string) => `nothing written: ${line}`,
    where: (path: string) => `→ ${path}`,
    lapsed: (n: number) =>
      `${count(n, 'cell')} that validate had mended came otherwise this time: ${n === 1 ? 'it stands as it' : 'they stand as they'} came`,
    stopped: (n: number) =>
      `${count(n, 'record is', 'records are')} of people who objected or whose data may only be stored: taken in, and left out of exports`,
    recalled: (n: number, first: { customer: number; of: number }) =>
      `${count(n, 'customer')} came with an address or a number that somebody had corrected (c${first.customer}: as c${first.of} had): look whether they are one`,
    contradicted: (n: number) =>
      `${count(n, 'cell')} that people had corrected (GDPR Art. 16) came with another value this time, and ${n === 1 ? 'stands' : 'stand'} so: ask them, or correct ${n === 1 ? 'it' : 'them'} again`,
    rejectsAt: (path: string) => `rejected lines, to be mended and imported again: ${path}`,
    sampleHead: 'The first rows would be:',
    moreColumns: (n: number) => `… and ${count(n, 'more column')}`,
    moreRemarks: (n: number) => `… and ${count(n, 'more remark')}: see --report FILE.html`,
  },
  export: exported,
  secrets,
  subject,
  validate,
  orders,
  products,
  rfmReport,
  forecastReport,
  historyReport,
  rfm,
  validateAnnotated,
  validateReport,
  predict,
  segment,
  forget,
  expire,
  requests,
  letters,
  register,
  fields,
  segmentExplain,
  segmentKpis,
  segmentPoints,
  segmentReport,
  tiers,
  auto,
  crosstab,
  dedupe,
  dedupeReport,
  levels,
  link,
  why: whyPair,
  base: {
    summary: 'Show what is in a customer base',
    examples: `
Examples:
  clientele base crm.sqlite
  clientele base verify crm.sqlite        is the database whole, is its log, and does everything lead somewhere?`,
    verify: {
      summary: 'Check a base: the database itself, the chain of its log and its end, and what leads where',
      database: (found: string) => `the database is damaged: ${found}: restore it from a backup`,
      audit: {
        changed: (seq: number) => `the log was changed: entry ${seq} does not follow the one before it`,
        cut: (seq: number) => `the log was cut: entry ${seq}, which the base remembers, is missing`,
        replaced: (seq: number) => `the log was made again: entry ${seq} is not the one that the base remembers`,
      },
      dangling: ({ table, rows }: { table: string; rows: number }) =>
        `${table}: ${count(rows, 'row is', 'rows are')} about a customer who is not there`,
      ok: (entries: number) =>
        `whole: the database, its log of ${count(entries, 'entry', 'entries')}, and all that leads somewhere`,
    },
    done: (base: { customers: number; records: number; orders: number }) =>
      `${count(base.customers, 'customer')}, ${count(base.records, 'record')}, ${count(base.orders, 'order')}`,
    others: (base: { interactions: number; consents: number; orphans: number }) =>
      `${count(base.interactions, 'interaction')}, ${count(base.consents, 'consent')}; ${count(base.orphans, 'row waits', 'rows wait')} for their customer`,
    tables: { customers: 'customers', orders: 'orders', interactions: 'interactions', consents: 'consents' },
    classes: {
      identity: 'identity',
      contact: 'contact',
      activity: 'activity',
      derived: 'derived',
      accounting: 'accounting',
      technical: 'technical',
    },
    sourceHeads: ['source', 'table', 'imports', 'last'] as readonly string[],
    columnHeads: ['table', 'column', 'field', 'class'] as readonly string[],
  },
  report: {
    title: 'What clientele read',
    files: 'The files',
    file: 'file',
    totals: (files: number) => `${count(files, 'file')}, `,
    failed: (n: number) => `${count(n, 'file')} could not be imported. `,
    notImported: 'not imported',
    rows: 'What became of the rows',
    rowsRead: (n: number) => `${count(n, 'row')} read`,
    cells: (n: number) => count(n, 'cell'),
    cellsFilled: (n: number) => count(n, 'filled cell'),
    read: 'How the file was read',
    terms: {
      table: 'what it holds',
      format: 'format',
      encoding: 'encoding',
      mixed: 'lines in another encoding',
      delimiter: 'between cells',
      header: 'header',
      country: 'country assumed',
      key: 'column that tells rows apart',
      rejects: 'rejected lines',
    },
    sure: (share: number) => `${percent(share)} sure`,
    noHeader: 'none',
    onLine: (line: number) => `line ${line}`,
    above: (lines: number) => `${count(lines, 'line')} above it left out`,
    otherParts: (names: readonly string[]) => `not read: ${names.map((name) => `"${name}"`).join(', ')}`,
    mixed: (about: { lines: number; encoding: string }) =>
      `${count(about.lines, 'line')} in ${about.encoding}, each read by itself`,
    more: (n: number) => `and ${number(n)} more`,
    understood: 'How each column was understood',
    columns: ({ all, known }: { all: number; known: number }) =>
      `${count(all, 'column')}, ${number(known)} of them taken for a known field`,
    /** What spoke for the field of a column. */
    why: { header: 'name', content: 'cells', both: 'name, cells', given: 'as told', crm: 'known export' },
    repaired: 'What was repaired',
    doubted: 'What a person should look at',
    refused: 'What could not be read and stayed as it was',
    rejected: 'Rejected rows',
    rowsLeft: (n: number) => `${count(n, 'row')} not taken`,
    rowsOf: (n: number) => count(n, 'row'),
    rejectsAt: 'The lines stand, byte for byte, in this file; mend them there and import it:',
    heads: {
      line: 'line',
      lines: 'first lines',
      before: 'before',
      after: 'after',
      value: 'cell',
      column: 'column',
      reason: 'reason',
      rows: 'rows',
      field: 'field',
      confidence: 'sure',
      filled: 'filled',
      decided: 'decided',
      repaired: 'repaired',
      doubted: 'to look at',
      refused: 'left',
    },
    counts: {
      stored: (_n: number): string => 'stored',
      updated: (_n: number): string => 'updated',
      unchanged: (_n: number): string => 'unchanged',
      rejected: (_n: number): string => 'rejected',
      blank: (_n: number): string => 'blank',
      suppressed: (_n: number): string => 'suppressed',
    },
    cellCounts: {
      plain: (_n: number): string => 'plain',
      repaired: (_n: number): string => 'repaired',
      doubted: (_n: number): string => 'to look at',
      refused: (n: number): string => (n === 1 ? 'left as it was' : 'left as they were'),
    },
    /** Of many rows at once, whose numbers of cells differ. */
    uneven: {
      row_too_long: (width: number) =>
        `more cells than the header, which has ${number(width)}: take out the delimiter, or put quotes around the cell that holds it`,
      row_misaligned: (width: number) =>
        `fewer cells than the header, which has ${number(width)}, and they do not fit their columns: add the missing delimiter, or pass --ragged pad`,
    },
    lines: (lines: readonly number[], all: number) => list(lines, all),
    /** Keeps a sign with the word it belongs to when a line is broken. */
    unbroken: (text: string) => text,
    footer: (day: string) =>
      `Made by clientele on ${day}. This page opens without a network and holds examples of people's data: treat it as you treat the file.`,
  },
  reasons: { ...amount, ...date, ...email, ...identifier, ...person, ...phone, ...place, ...text } satisfies Record<
    Reason,
    string
  > as Record<Reason, string>,
  rowReasons: {
    row_padded: () => 'the last cells were missing and are empty now',
    row_trimmed: () => 'empty cells at the end were one too many and were taken off',
    row_joined: () => 'a delimiter inside a cell had cut it in two; they were joined',
    row_stray_quote: () => 'a quote inside a quoted cell is not doubled; it was kept as text',
    row_bare_quote: () => 'a quote inside a cell that has none around it; it was kept as text',
    row_unclosed_quote: () => 'a quote is never closed; it was kept as text',
    row_nul: () => 'NUL bytes were found and kept',
    row_too_long: ({ cells, width }) =>
      `${cells} cells where the header has ${width}: take out the delimiter, or put quotes around the cell that holds it`,
    row_misaligned: ({ cells, width }) =>
      `${cells} cells where the header has ${width}, and they do not fit their columns: add the missing delimiter, or pass --ragged pad`,
    row_oversize: () => 'the row is longer than 16 MB',
    row_foot: () => 'a total or a closing line, not a row',
    row_repeated_header: () => 'the header once more',
    row_other_table: () => 'the header of another table',
  } satisfies Record<RowReason, (about: { cells: number; width: number }) => string> as Record<
    RowReason,
    (about: { cells: number; width: number }) => string
  >,
  faults: {
    ...dedupeFaults,
    ...validateFaults,
    ...ordersFaults,
    ...segmentFaults,
    unreadable: ({ path, why: code }) => `${path}: can't be read: ${why(code)}`,
    'no-room-to-spill': ({ folder, why: code }) =>
      `${folder}: what does not fit in memory can't be written there: ${why(code)}; or name a folder with room in TMPDIR`,
    unwritable: ({ path, why: code }) => `${path}: can't be written: ${why(code)}`,
    locked: ({ path, pid, host }) =>
      `${path}: ${pid === 0 ? 'another program' : `process ${pid} on ${host}`} has held it for 10 s: wait for it to end and run this again`,
    'held-open': ({ path }) =>
      `${path}: another program holds it, after 10 s of waiting: close what reads or writes it, then run the same command again, which goes on where it stopped`,
    'begun-by-another': ({ path, state }) =>
      `${path}: another erasure was cut off here: run its command again first, which ends it; to give it up instead, delete ${state} beside it`,
    'still-there': ({ path, hits }) =>
      `${path}: after purging, ${count(hits, 'place')} in its bytes still hold what was to go: run again, and if it stays report it`,
    'open-to-others': ({ path }) => `${path}: others may read this key: close it to them (chmod 600) and run again`,
    sealed: ({ path }) =>
      `${path}: an encrypted file: clientele import opens it with --identity FILE or --passphrase, and age -d makes a clear one of it`,
    'other-secret': ({ path }) => `${path}: encrypted for another key or with another passphrase: ask whoever sent it which`,
    'sealed-broken': ({ path }) =>
      `${path}: not as it was encrypted: cut off, or changed on the way; nothing of it was taken: ask for it again`,
    'bundle-changed': ({ path, file }) =>
      `${path}: ${file} is not what the manifest says: changed on the way, or missing; nothing of it was taken: ask for it again`,
    'no-pepper': ({ path, list }) =>
      `${list}: people who must not come back cannot be recognised, since its key is missing: put ${path} back beside it`,
    'bad-pepper': ({ path }) => `${path}: this is not the key that was made for this base: put the right file back`,
    'bad-list': ({ path, line }) => `${path} line ${line}: not an entry of a suppression list: put the right file back`,
    'no-file': ({ path }) => `${path}: nobody can be erased from a pipe or a device: save it to a file and name that`,
    'changed-meanwhile': ({ path }) =>
      `${path}: another program wrote to it meanwhile, so nothing was changed in it; run the same command again`,
    'is-link': ({ path }) => `${path}: it is a symbolic link: name the file itself`,
    'not-a-base': ({ path }) => `${path}: not a customer base: make one with clientele import FILE --into BASE`,
    'is-base': ({ path }) =>
      `${path}: a customer base stands there, and an output never replaces one: choose another name, or add to it with clientele import --into`,
    'not-a-table': ({ path }) => `${path}: neither text nor a workbook: clientele reads CSV, XLSX, JSON, NDJSON and SQLite`,
    'newer-base': ({ path, version }) => `${path}: made by a newer clientele (schema ${version}): update clientele`,
    'no-such-request': ({ path, request, last }) =>
      `${path}: there is no request ${request}: ${last === 0 ? 'clientele forget open notes one' : 'clientele forget requests lists those there are'}`,
    'nothing-to-undo': ({ path, kind }) =>
      `${path}: there is ${{ dedupe: 'no merge', validate: 'nothing mended', rectify: 'nothing corrected' }[kind]} to take back`,
    'no-such-run': ({ path, run, last }) =>
      last === 0
        ? `${path}: there is no run ${run}: nothing was ever merged or mended`
        : `${path}: there is no run ${run}: runs are numbered 1 to ${last}`,
    'run-of-other-kind': ({ path, run, kind }) =>
      `${path}: run ${run} is one of ${kind === 'rectify' ? 'forget rectify' : kind}: take it back with clientele ${kind === 'rectify' ? 'forget rectify BASE REQUEST --undo' : `${kind} undo BASE --run ${run}`}`,
    'run-undone': ({ path, run, undoneOn }) => `${path}: run ${run} was taken back already, on ${undoneOn}`,
    'run-built-on': ({ path, run, later, kind }) =>
      `${path}: later ${kind === 'dedupe' ? 'merges built on run' : 'runs mended cells of run'} ${run}: take back ${later.map((other) => `run ${other}`).join(', then ')} first, with clientele ${kind} undo BASE --run N`,
    'bad-mapping': ({ path }) => `${path}: not a file of mappings: make one with clientele import FILE --save-mapping FILE`,
    'unknown-format': ({ path }) => `${path}: no known format: let it end in .csv .tsv .csv.gz .xlsx .ndjson .json or .sqlite`,
    'no-such-part': ({ path, part, parts }) => `${path}: holds no "${part}": choose one of ${parts.join(', ')}`,
    'old-workbook': ({ path }) => `${path}: an old or protected Excel file: save it as .xlsx without a password, or as CSV`,
    'no-table': ({ path }) => `${path}: holds no table`,
    'bad-json': ({ path, line, why: fault }) => `${path} line ${line}: not JSON: ${jsonFaults[fault]}`,
    'cell-too-long': ({ path, row, column, length, most }) =>
      `${path} row ${row} column ${column}: ${number(length)} characters, and a cell of a workbook holds ${number(most)}: choose .csv or .sqlite`,
    'too-many-columns': ({ path, columns, most }) =>
      `${path}: ${columns} columns, and a SQLite table has at most ${most}: choose .csv or .ndjson`,
    undecodable: ({ path, encoding, line, column, byte, offset }) =>
      `${path} line ${line} column ${column}: byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} (at byte ${offset}) is no ${encoding}: save the file as UTF-8, or name its encoding with --encoding`,
    'foreign-encoding': ({ path, encoding }) => `${path}: it is in ${encoding}: save it as UTF-8`,
    'settings-key': ({ path, place, nearest }) =>
      `${path}: nothing is called ${place}${nearest === undefined ? ': take it out' : `: did you mean ${nearest}?`}`,
    'settings-value': ({ path, place, wanted }) =>
      `${path}${place === '' ? '' : ` at ${place}`}: ${
        {
          object: 'this should be an object: { … }',
          rule: 'this should be a rule, a list of rules, or an object with a rule: "most_recent"',
          picking_rules:
            'only rules that choose a value can follow one another: leave one rule, or take out what computes a value',
          text: 'this should be a text in quotes',
          texts: 'this should be a list of texts: ["crm", "web"]',
          column: 'this should be the name of a column, in quotes',
          severity: 'this should be "error", "warning", "info" or "off"',
          flag: 'this should be true or false',
          share: 'this should be a share: 0.98, or ">= 98 %"',
          pattern: 'this should be a regular expression, in quotes: "[A-Z]{2}[0-9]{4}"',
          limit: 'this should be a number, or a day such as "2026-01-31"',
          tolerance: 'this should be a tolerance: "email.valid >= 98 %"',
          check: 'this should be a rule in quotes, or an object with one: "total >= 0"',
          name: 'a rule is called by letters, digits, _ and -, and begins with a letter: rename it',
          new_name: 'there is a rule of this name already: rename it',
          type: 'this should be "number", "integer", "day" or "flag"',
          schema_type:
            'no type of a Table Schema: "string", "integer", "number", "boolean", "date", "datetime", … or leave it out',
          field_name: 'a field of a Table Schema needs a name in quotes, the header of its column: { "name": "email" }',
          key_column: 'the key should be the name of one of the fields, in quotes, or a list of such names',
          some_texts: 'a list without a value lets nothing pass: put in what may stand there, or take it out',
          ordered: 'this is less than the least that is asked for, so nothing could pass: exchange the two',
          tolerances: 'this should be a list of tolerances: ["email.valid >= 98 %"]',
          count: 'this should be a whole number, from 0',
          term: 'it must be a length of time: "3y", "18m", "90d"',
        }[wanted]
      }`,
    'settings-rule': ({ path, place, rule, nearest, rules }) =>
      `${path} at ${place}: no rule is called ${rule}: ${nearest === undefined ? (rules.length > mostNamed ? 'the column rule of --problems FILE has the names' : `choose one of ${rules.join(', ')}`) : `did you mean ${nearest}?`}`,
    'settings-column': ({ path, place, column, nearest }) =>
      `${path} at ${place}: the table has no column ${column}: ${nearest === undefined ? 'take it out' : `did you mean ${nearest}?`}`,
    'settings-condition': ({ path, place, character, shown, fault }) =>
      `${path} at ${place}, character ${character}: ${ruleFault(fault)}\n${shown}`,
    'settings-expression': ({ path, place, at, found, why, wanted }) =>
      `${path} at ${place}, character ${at}: ${
        {
          sign: `${found} means nothing here: put text in quotes`,
          missing: `${found === '' ? 'the expression ends too early' : `${found} can't stand here`}${wanted === undefined ? ': a value is missing' : `: ${wanted} is missing`}`,
          column: `there is no column ${found}: ${wanted === undefined ? 'put text in quotes' : `did you mean ${wanted}?`}`,
          function: `there is no function ${found}: ${wanted === undefined ? 'see clientele dedupe --help' : `did you mean ${wanted}?`}`,
          values: `${found} takes ${wanted} values: give it as many`,
          long: 'this expression is too long, or too deep in brackets: make it shorter',
        }[why]
      }`,
  } satisfies { readonly [K in Fault]: (about: Faults[K]) => string } as { readonly [K in Fault]: (about: Faults[K]) => string },
}
