import { borderFinder, type BorderOptions, type Piece } from '../../../src/io/csv/borders.ts'
import type { Dialect } from '../../../src/io/csv/dialect.ts'
import { RecordGrammar } from '../../../src/io/csv/grammar.ts'
import { readRecords, type Decode, type RecordOptions } from '../../../src/io/csv/records.ts'

export const semicolons: Dialect = { delimiter: ';', quote: '"', escape: 'doubled' }
const utf8: Decode = (bytes, start, end) => bytes.toString('utf8', start, end)
export const latin1: Decode = (bytes, start, end) => bytes.toString('latin1', start, end)

export interface ReadRecord {
  readonly cells: readonly string[]
  readonly line: number
  readonly flags: number
}

/** All records of a text, read as one chunk. */
export function readAll(
  text: string | Buffer,
  dialect: Dialect = semicolons,
  options: RecordOptions = {},
  decode = utf8,
): ReadRecord[] {
  const found: ReadRecord[] = []
  readRecords(Buffer.from(text), decode, dialect, (cells, line, flags) => found.push({ cells, line, flags }), options)
  return found
}

export function cellsOf(text: string | Buffer, dialect?: Dialect, options?: RecordOptions): (readonly string[])[] {
  return readAll(text, dialect, options).map(({ cells }) => cells)
}

/** The pieces of a file that comes in blocks of these sizes, the last size over and over. */
export function cut(
  bytes: Buffer,
  sizes: readonly number[],
  dialect: Dialect = semicolons,
  options: BorderOptions = {},
): Piece[] {
  const borders = borderFinder(dialect, options)
  const pieces: Piece[] = []
  for (let at = 0, k = 0; at < bytes.length; k++) {
    const size = sizes[Math.min(k, sizes.length - 1)]!
    pieces.push(...borders.push(bytes.subarray(at, at + size)))
    at += size
  }
  return [...pieces, ...borders.end()]
}

/** The obvious way, record by record and in one-byte characters: what all others must agree with. */
export function grammarCells(
  bytes: Buffer,
  dialect: Dialect = semicolons,
): { cells: string[]; line: number; from: number; to: number }[] {
  const grammar = new RecordGrammar(dialect)
  const found = []
  let line = 0
  for (let at = 0; at < bytes.length;) {
    const next = grammar.recordEnd(bytes, at, bytes.length, true)
    const cells = []
    for (let k = 0; k < grammar.cells; k++) {
      const cell = bytes.toString('latin1', grammar.marks[3 * k], grammar.marks[3 * k + 1])
      const { quote } = dialect
      cells.push(
        grammar.marks[3 * k + 2] === 0
          ? cell
          : dialect.escape === 'doubled'
            ? cell.replaceAll(quote + quote, quote)
            : withoutBackslashes(cell, quote),
      )
    }
    found.push({ cells, line, from: at, to: next })
    line += grammar.lines
    at = next
  }
  return found
}

/** From left to right: a backslash before a quote or a backslash goes, any other stays. */
function withoutBackslashes(cell: string, quote: string): string {
  let text = ''
  for (let at = 0; at < cell.length; at++) {
    const next = cell[at + 1]
    if (cell[at] === '\\' && (next === quote || next === '\\')) at++
    text += cell[at]!
  }
  return text
}
