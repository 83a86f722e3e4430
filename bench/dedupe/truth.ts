import { closeSync, createReadStream, openSync, readFileSync, writeSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { lineOf } from '../generate/spelling.ts'

/** Where a file says which rows are one. */
export interface TruthColumn {
  readonly column: string
  /** Its first group is the entity, where the cell says more than that. */
  readonly entity?: RegExp
  /** Other columns that give the truth away. */
  readonly drop?: readonly string[]
}

/** Columns that are a truth wherever they stand, the surest first. */
const KNOWN: readonly TruthColumn[] = [
  ...['true_id', 'cluster', 'entity', 'entity_id', 'label'].map((column) => ({ column })),
  { column: 'rec_id', entity: /^rec-(\w+)-(?:org|dup)/ },
]

/** The truth column among these headers. */
const knownTruth = (headers: readonly string[]): TruthColumn | undefined => KNOWN.find(({ column }) => headers.includes(column))

/** The delimiters a labelled file may have. */
const DELIMITERS = [',', ';', '\t', '|'] as const
type Delimiter = (typeof DELIMITERS)[number]

/** The delimiter of a file, by its header. */
export const delimiterOf = (header: string): Delimiter =>
  DELIMITERS.toSorted((a, b) => header.split(b).length - header.split(a).length)[0]!

/**
 * Copies a CSV file without the columns that tell the truth; gives the entity of each row. Cells are copied as they are.
 *
 * @throws {Error} when the truth column is not there
 */
export async function withoutTruth(source: string, target: string, wanted?: TruthColumn): Promise<readonly string[]> {
  const out = openSync(target, 'w')
  const entities: string[] = []
  let kept: readonly number[] = []
  let truth: TruthColumn | undefined
  let place = -1
  let delimiter: Delimiter = ','
  let text = ''
  try {
    for await (const record of recordsOf(source)) {
      if (truth === undefined) delimiter = delimiterOf(record)
      const cells = cellsOf(record, delimiter)
      if (truth === undefined) {
        const headers = cells.map((header) => header.trim())
        truth = wanted ?? knownTruth(headers)
        place = headers.indexOf(truth?.column ?? '')
        if (truth === undefined || place < 0) throw new Error(`${source}: no column tells the truth`)
        const dropped = new Set([truth.column, ...(truth.drop ?? [])])
        kept = [...headers.keys()].filter((at) => !dropped.has(headers[at]!))
      } else {
        const cell = cells[place]!.trim()
        entities.push(truth.entity?.exec(cell)?.[1] ?? cell)
      }
      text += `${lineOf(
        kept.map((at) => cells[at]!),
        { delimiter, quote: 'needed' },
      )}\n`
      if (text.length > 1 << 20) {
        writeSync(out, text)
        text = ''
      }
    }
    writeSync(out, text)
  } finally {
    closeSync(out)
  }
  return entities
}

/** The people of a truth file as the generator writes it, `row,person`. */
export const readTruthFile = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.slice(line.indexOf(',') + 1))

/** The records of a file as they stand, without their end; blank lines are none. */
export async function* recordsOf(path: string): AsyncGenerator<string> {
  let record = ''
  let left = ''
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (left + String(chunk)).split('\n')
    left = lines.pop()!
    for (const line of lines) {
      record = record === '' ? line : `${record}\n${line}`
      if (record.includes('"') && record.split('"').length % 2 === 0) continue // a quoted cell goes on
      const whole = record.replace(/\r$/, '').replace(/^\uFEFF/, '')
      if (whole !== '') yield whole
      record = ''
    }
  }
  const last = record === '' ? left : `${record}\n${left}`
  if (last.trim() !== '') yield last.replace(/\r$/, '')
}

function cellsOf(record: string, delimiter: Delimiter): readonly string[] {
  if (!record.includes('"')) return record.split(delimiter)
  const [cells]: readonly string[][] = parse(record, { delimiter, relax_quotes: true })
  return cells!
}
