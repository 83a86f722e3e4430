import type { Dialect } from './dialect.ts'
import { RecordGrammar } from './grammar.ts'
import { withoutLineEnd } from './record-bytes.ts'

/**
 * The columns behind those of the source in a file of rejects: the line on which the record began, the key of the reason,
 * and its sentence. A file that has them is known by these names when it comes back mended, and they are dropped.
 */
export const rejectColumns = ['clientele_line', 'clientele_reason', 'clientele_message'] as const

/** Why a record was rejected. */
export interface Rejection {
  /** The physical line on which the record begins, from 1. */
  readonly line: number
  readonly reason: string
  readonly message: string
}

/** Text → bytes in the encoding of the source; undefined when a character doesn't exist there. */
export type Encode = (text: string) => Buffer | undefined

export interface RejectForm {
  readonly dialect: Dialect
  readonly encode: Encode
  /** The source's line end; LF unless told. */
  readonly eol?: '\n' | '\r\n' | '\r' | undefined
}

/** The first line of a file of rejects: the source's own header record, byte for byte, and the three columns. */
export function rejectsHeader(header: Buffer, form: RejectForm): Buffer {
  return withCells(header, rejectColumns, form)
}

/**
 * One rejected record: its own bytes without their line end, and why. A record whose quote is never closed can't swallow
 * the line behind it: the first cell added to it is quoted, and a quote that opens a cell says that the one before it
 * can't have been open (`RecordGrammar`).
 *
 * @param record its bytes as they stand, in the encoding of the source; for UTF-16, turn them back with `utf8ToUtf16`
 */
export function rejectLine(record: Buffer, { line, reason, message }: Rejection, form: RejectForm): Buffer {
  const { dialect } = form
  return withCells(
    record,
    [dialect.quote + String(line) + dialect.quote, toCell(reason, dialect), toCell(message, dialect)],
    form,
  )
}

/** A source of one column has no delimiter to put the reasons behind: a tab, which none of its cells is likely to hold. */
const delimiterOfOne = '\t'

function withCells(record: Buffer, cells: readonly string[], { dialect, encode, eol = '\n' }: RejectForm): Buffer {
  const delimiter = dialect.delimiter === '' ? delimiterOfOne : dialect.delimiter
  const kept = withoutLineEnd(record)
  // `, ` may have lost its space to the end of the line, which the record no longer stands at.
  const space = delimiter.length === 2 && kept.at(-1) === delimiter.charCodeAt(0) ? ' ' : ''
  return Buffer.concat([kept, toBytes(space + cells.map((cell) => delimiter + cell).join('') + eol, encode)])
}

/** How many columns the source of a file of rejects had; undefined when the header is not one of such a file. */
export function rejectedWidth(header: readonly string[]): number | undefined {
  const width = header.lastIndexOf(rejectColumns[0])
  if (width === -1) return undefined
  return rejectColumns.every((name, k) => header[width + k]?.trim() === name) ? width : undefined
}

/**
 * A row of a mended file of rejects without its reason: the last three cells that look like one, wherever the row's own
 * number of cells has left them, and the empty cells that a spreadsheet may have put behind them. A row whose reason has
 * been taken out already keeps its first `width` cells if the others are empty.
 */
export function withoutReason(cells: readonly string[], width: number): readonly string[] {
  let end = cells.length
  while (end > 0 && cells[end - 1] === '') end--
  const at = end - 3
  if (at >= 0 && /^[1-9]\d*$/.test(cells[at]!) && /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/.test(cells[at + 1]!))
    return cells.slice(0, at)
  return cells.length > width && end <= width ? cells.slice(0, width) : cells
}

/**
 * The bytes of a record up to the end of its `count`th cell, so that a record rejected twice doesn't carry its first reason
 * along; all of it, without its line end, when it has no more.
 */
export function firstCells(record: Buffer, count: number, dialect: Dialect, delimiter?: Uint8Array): Buffer {
  const grammar = new RecordGrammar(dialect, delimiter)
  grammar.recordEnd(record, 0, record.length, true)
  if (count < 1 || grammar.cells <= count) return withoutLineEnd(record)
  // Between the text of a cell and that of the next: a quote, spaces, the delimiter, spaces, a quote.
  const from = grammar.marks[3 * count - 2]!
  const to = grammar.marks[3 * count]!
  const found = record.subarray(from, to).indexOf(delimiter ?? dialect.delimiter.trimEnd())
  return record.subarray(0, from + found)
}

function toCell(text: string, { delimiter, quote, escape }: Dialect): string {
  const mark = delimiter.trim() === '' ? delimiter || delimiterOfOne : delimiter.trim()
  const oneLine = text.replaceAll(/[\r\n\0]+/g, ' ')
  if (quote === '') return oneLine.replaceAll(mark, ' ')
  if (!oneLine.includes(mark) && !oneLine.includes(quote)) return oneLine
  const inner =
    escape === 'doubled'
      ? oneLine.replaceAll(quote, quote + quote)
      : oneLine.replaceAll('\\', '\\\\').replaceAll(quote, '\\' + quote)
  return quote + inner + quote
}

/** A reason must be said in any encoding: what it lacks is said more plainly, down to ASCII. */
function toBytes(text: string, encode: Encode): Buffer {
  const said =
    encode(text) ??
    encode(plainer(text)) ??
    encode(
      plainer(text)
        .normalize('NFD')
        .replaceAll(/[^\x00-\x7f]/g, ''),
    )
  return (
    said ??
    Buffer.from(
      plainer(text)
        .normalize('NFD')
        .replaceAll(/[^\x00-\x7f]/g, ''),
      'latin1',
    )
  )
}

function plainer(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”«»]/g, ' ')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(/[–—]/g, '-')
    .replaceAll('œ', 'oe')
    .replaceAll('…', '...')
}
