import { candidatesFor, escapeOf } from './candidates.ts'
import type { Dialect, DialectGiven, RecordEnd } from './dialect.ts'
import { findHeader } from './header.ts'
import { profileColumns, type ColumnProfile } from './profile.ts'
import { isBlank, splitSample, type SampleRecord } from './sample.ts'
import { scoreDialect, type DialectScore } from './score.ts'

/** What the beginning of a CSV file says about the whole. */
export interface DialectFound {
  /** null in a file of one column. */
  readonly delimiter: string | null
  /** null when no cell of the sample is quoted. */
  readonly quote: string | null
  readonly escape: Dialect['escape']
  /** The dialect to read the file with. A double quote opens cells even if the sample has none: the rest may. */
  readonly dialect: Dialect
  /** How many physical lines stand before the header, or before the first row where there is none; a `sep=` line included. */
  readonly preamble: number
  /** Whether the file begins with a line `sep=;`, as Excel writes and reads it. */
  readonly sep: boolean
  /** The physical line on which the header begins, from 1; null without a header. */
  readonly headerLine: number | null
  /** How many records the header takes, 0..3; the names of several are joined. */
  readonly headerRows: number
  /** The physical line on which the first row of data begins, or would. */
  readonly firstRowLine: number
  /** The names as they stand, cleaned; some may be empty or equal. Empty without a header. */
  readonly header: readonly string[]
  /** Whether the header has as many names as rows have cells. Where it has not, names and columns are not sure to match. */
  readonly headerFit: 'exact' | 'short' | 'long' | 'none'
  /** How many cells a row has: the commonest number. */
  readonly width: number
  /** The record ends seen outside quotes, the commonest first. */
  readonly ends: readonly RecordEnd[]
  /** What each column holds, for rows that do not fit. */
  readonly columns: readonly ColumnProfile[]
  /** Records of the sample with a quote where none may stand, and with a quote never closed: their lines. */
  readonly strayQuotes: readonly number[]
  /** How sure the delimiter is, 0..1; 1 when it was given. */
  readonly confidence: number
  /** How sure the header is, or its absence, 0..1. */
  readonly headerConfidence: number
}

/** Dialects are tried on so many records, and so many characters: more changes nothing but the time it takes. */
const triedRecords = 200
const triedLength = 1 << 17

/** Below this score a delimiter is a coincidence, and the file has one column. Set by hand. */
const leastScore = 0.2

/**
 * Finds how a CSV file is cut, and where its header is, from its decoded beginning. A `sep=` line is believed, then what
 * is given, then the best score; text that nothing cuts is one column. `complete` says that the sample is the whole file;
 * otherwise its last record, which may be cut, is left out.
 */
export function detectDialect(
  sample: string,
  given: DialectGiven = {},
  { complete = true }: { readonly complete?: boolean } = {},
): DialectFound {
  const bom = sample.startsWith('\ufeff') ? 1 : 0
  const announced = separatorLine(sample.slice(bom, bom + 40))
  const start = bom + (announced?.length ?? 0)
  const text = sample.slice(start, start + triedLength)
  const whole = complete && start + triedLength >= sample.length
  const firstLine = announced === undefined ? 1 : 2

  const best = chooseDialect(text, { quote: given.quote, delimiter: given.delimiter ?? announced?.delimiter }, whole)
  const { dialect, records, width } = best
  const shifted = records.map((record) => ({ ...record, line: record.line + firstLine - 1 }))
  const header = findHeader(shifted, width)
  const rows = shifted.slice(header.body).filter(({ cells }) => !isBlank(cells))
  const quoted = shifted.some((record) => record.quoted > 0)
  const lineAfter = (at: number): number => shifted[at]?.line ?? (shifted.length === 0 ? firstLine : endLine(shifted))

  const headerLine = header.at === undefined ? null : shifted[header.at]!.line
  return {
    delimiter: dialect.delimiter === '' ? null : dialect.delimiter,
    quote: quoted && dialect.quote !== '' ? dialect.quote : null,
    escape: dialect.escape,
    dialect,
    preamble: (headerLine ?? lineAfter(header.body)) - 1,
    sep: announced !== undefined,
    headerLine,
    headerRows: header.rows,
    firstRowLine: lineAfter(header.body),
    header: header.names,
    headerFit:
      header.at === undefined ? 'none' : header.names.length === width ? 'exact' : header.names.length < width ? 'short' : 'long',
    width,
    ends: endsOf(shifted),
    columns: profileColumns(
      rows.map(({ cells }) => cells),
      width,
    ),
    strayQuotes: shifted.filter(({ irregular }) => irregular > 0).map(({ line }) => line),
    confidence: best.confidence,
    headerConfidence: header.confidence,
  }
}

/** Excel's first line that names the delimiter, perhaps quoted or padded with delimiters by a later save. */
function separatorLine(text: string): { readonly delimiter: string; readonly length: number } | undefined {
  const found = /^"?sep=([^\w\s"]|\t| )"?[,;\t|]*(?:\r\n|\r|\n|$)/i.exec(text)
  return found === null ? undefined : { delimiter: found[1]!, length: found[0].length }
}

interface Choice extends DialectScore {
  readonly dialect: Dialect
  readonly records: readonly SampleRecord[]
}

function chooseDialect(text: string, given: DialectGiven, whole: boolean): Choice & { readonly confidence: number } {
  const oneColumn: Dialect = { delimiter: '', quote: given.quote ?? '"', escape: 'doubled' }
  const candidates = candidatesFor(text, given)
  if (given.delimiter === undefined) candidates.push(oneColumn)
  let best: Choice | undefined
  let second = 0
  for (const dialect of candidates) {
    const records = recordsOf(text, dialect, whole)
    const scored = scoreDialect(text, records, dialect)
    if (best === undefined || scored.score > best.score) {
      if (best !== undefined && best.dialect.delimiter !== dialect.delimiter) second = best.score
      best = { ...scored, dialect, records }
    } else if (dialect.delimiter !== best.dialect.delimiter) second = Math.max(second, scored.score)
  }
  if (given.delimiter === undefined && best!.dialect.delimiter !== '' && best!.score < leastScore) {
    const records = recordsOf(text, oneColumn, whole)
    best = { ...scoreDialect(text, records, oneColumn), dialect: oneColumn, records }
  }
  const { dialect, score } = best!
  const confidence = given.delimiter !== undefined ? 1 : score === 0 ? 0 : score / (score + second)
  if (escapeOf(text, dialect) === 'doubled') return { ...best!, width: best!.width || 1, confidence }
  const escaped: Dialect = { ...dialect, escape: 'backslash' }
  const records = recordsOf(text, escaped, whole)
  return { ...scoreDialect(text, records, escaped), dialect: escaped, records, confidence }
}

/** The records of a sample, without the last if the sample may have cut it. */
function recordsOf(text: string, dialect: Dialect, whole: boolean): SampleRecord[] {
  const records = splitSample(text, dialect, { records: triedRecords })
  if (!whole && records.length > 1 && records.at(-1)!.end === undefined) records.pop()
  return records
}

function endLine(records: readonly SampleRecord[]): number {
  const last = records.at(-1)!
  return (
    last.line +
    last.cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0) +
    (last.end === undefined ? 0 : 1)
  )
}

function endsOf(records: readonly SampleRecord[]): RecordEnd[] {
  const counts = new Map<RecordEnd, number>()
  for (const { end } of records) if (end !== undefined) counts.set(end, (counts.get(end) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([end]) => end)
}
