import type { ImportOptions } from '../import.ts'
import { hasFailed, noRows, type Imported, type Outcome } from './outcome.ts'

/** The report of a run as one object with stable keys: an entry an input, in the order given, also for one that failed. */
export function jsonOf(outcomes: readonly Outcome[], options: ImportOptions): unknown {
  return {
    files: outcomes.map((outcome) => (hasFailed(outcome) ? failedEntry(outcome.path, outcome.fault) : entry(outcome))),
    output: options.into ?? options.output ?? null,
    dry_run: options.dryRun === true,
  }
}

function failedEntry(path: string, { fault, about }: { fault: string; about: object }): unknown {
  return {
    path,
    error: { fault, ...about },
    encoding: null,
    delimiter: null,
    quote: null,
    header_line: null,
    rows: noRows,
    mapping: {},
  }
}

function entry({
  path,
  understood,
  plan,
  rows,
  remarks,
  seen,
  rejects,
  lapsed,
  contradicted,
  stopped,
  recalled,
  keyColumn,
}: Imported): unknown {
  const { content } = understood.source
  const csv = content.form === 'csv' ? content : undefined
  const mapping = plan.columns.map(
    ({ header, field, confidence, name }) => [header, { field: field ?? null, confidence, name }] as const,
  )
  const cells = plan.columns.map(({ header }, i) => {
    const said = Object.entries(seen.columns[i]!.remarks).map(
      ([reason, { count, examples }]) => [reason, { cells: count, lines: examples.map(({ line }) => line) }] as const,
    )
    return [header, fromEntries(said)] as const
  })
  return {
    path,
    format: csv === undefined ? (content as { format: string }).format : 'csv',
    encoding: csv?.encoding.encoding ?? null,
    delimiter: csv?.dialect.delimiter ?? null,
    quote: csv?.dialect.quote ?? null,
    header_line:
      csv === undefined ? ((content as { headerLine: number | undefined }).headerLine ?? null) : csv.dialect.headerLine,
    mixed_lines: csv?.encoding.irregularLines ?? 0,
    table: plan.table,
    crm: understood.understanding.crm ?? null,
    country: plan.country,
    key: keyColumn ?? null,
    rows,
    rejects: rejects ?? null,
    lapsed,
    contradicted,
    stopped,
    recalled: recalled.map(({ customer, of }) => ({ customer: `c${customer}`, of: `c${of}` })),
    mapping: fromEntries(mapping),
    row_remarks: fromEntries(Object.entries(remarks).map(([reason, { count, lines }]) => [reason, { rows: count, lines }])),
    cell_remarks: fromEntries(cells.filter(([, said]) => Object.keys(said).length > 0)),
  }
}

/** An object whose keys come from a file: `__proto__` is one like any other. */
function fromEntries<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  const object = Object.create(null) as Record<string, T>
  for (const [key, value] of entries) object[key] = value
  return object
}
