import { isUtf8 } from 'node:buffer'
import type { Dialect } from './dialect.ts'
import { maxQuotedBytes, RecordFlag, RecordGrammar } from './grammar.ts'
import { readIrregular } from './irregular.ts'
import { lineEnd, lineStart } from './lines.ts'

/** Bytes of a record or of several → their text, from UTF-8 or a one-byte encoding. The bytes are whole characters. */
export type Decode = (bytes: Buffer, start: number, end: number) => string

/**
 * Takes one record: its cells as they stand, in an array of its own; the physical line on which it begins, from 0 in this
 * chunk; and what is odd about it, as `RecordFlag`s added up, 0 for nothing.
 */
export type RecordSink = (cells: string[], line: number, flags: number) => void

export interface RecordOptions {
  /** The delimiter's bytes in the file's encoding; needed when it is not ASCII. */
  readonly delimiter?: Uint8Array | undefined
  /** How many cells a record has; lets irregular records be read a second way where the first gives another number. */
  readonly width?: number | undefined
  /** Each line is decoded by itself, as in a file of two encodings; `decode` takes bytes that are UTF-8 for UTF-8. */
  readonly byLine?: boolean | undefined
}

/** How many records and how many physical lines a chunk holds. */
export interface ChunkSize {
  readonly records: number
  readonly lines: number
}

/** Bytes decoded at a time: enough to decode fast, few enough to stay in the processor's cache. Set by `bench/reading.ts`. */
const stretch = 1 << 15

/** Characters of a quoted cell that need no counting of bytes to be within `maxQuotedBytes`. */
const longestSimple = maxQuotedBytes / 4

/**
 * Hands every record of a chunk to the sink, in order. The chunk is a piece from a `borderFinder` of the same dialect.
 * Records of one line whose cells are plain, or quoted without further ado, are split as text, many at a time; the others
 * are walked by `RecordGrammar`, with which the quick way agrees or steps aside.
 */
export function readRecords(
  chunk: Buffer,
  decode: Decode,
  dialect: Dialect,
  sink: RecordSink,
  options: RecordOptions = {},
): ChunkSize {
  const grammar = new RecordGrammar(dialect, options.delimiter)
  const { byLine = false, width } = options
  const simple: SimpleRecords = {
    dialect,
    nuls: chunk.includes(0),
    sink,
    width: width ?? 1,
    records: 0,
    line: 0,
    stopped: 0,
    marks: { ...unsearched },
  }
  const end = chunk.length
  let at = 0
  while (at < end) {
    const to = stretchEnd(chunk, at, end)
    const bytes = chunk.subarray(at, to)
    const text = byLine && !isUtf8(bytes) ? '' : decode(chunk, at, to)
    // Byte and character offsets run together when each byte gave a character, and else can be counted in UTF-8.
    const even = text.length === bytes.length
    const countable = text !== '' && (even || isUtf8(bytes))
    let start = 0
    Object.assign(simple.marks, unsearched)
    while (at < to) {
      if (countable) {
        readSimple(text, start, simple)
        const { stopped } = simple
        at = stopped === text.length ? to : at + (even ? stopped - start : Buffer.byteLength(text.slice(start, stopped)))
        start = stopped
        if (at === to) break
      }
      const next = grammar.recordEnd(chunk, at, end, true)
      const record = decode(chunk, at, next)
      takeRecord(record, at, next)
      at = next
      start += record.length
    }
  }
  return { records: simple.records, lines: simple.line }

  function takeRecord(record: string, from: number, next: number): void {
    let { flags } = grammar
    let cells = markedCells(chunk, from, next, record, grammar, decode, dialect)
    if ((flags & (RecordFlag.irregular | RecordFlag.unclosed)) !== 0 && width !== undefined && cells.length !== width) {
      const other = readIrregular(record, dialect)
      if (other?.length === width) cells = other
    }
    if (isBlank(cells) && !isOneQuoted(cells, grammar, from)) flags |= RecordFlag.blank
    if (simple.nuls && chunk.subarray(from, next).includes(0)) flags |= RecordFlag.nul
    sink(cells, simple.line, flags)
    simple.line += grammar.lines
    simple.records++
  }
}

/** What the hot loop needs to know, and how far it came. */
interface SimpleRecords {
  readonly dialect: Dialect
  readonly nuls: boolean
  readonly sink: RecordSink
  /** Cells of the last record: the next one will have as many, and its array is made to measure. */
  width: number
  records: number
  line: number
  /** The character offset of the record that it left alone, or the end of the text. */
  stopped: number
  readonly marks: NextMarks
}

/** Where the next of each mark is in the text: searched for once, used until passed, the end of the text when there is none. */
interface NextMarks {
  lineReturn: number
  feed: number
  delimiter: number
  quote: number
  nul: number
}

const unsearched: NextMarks = { lineReturn: -1, feed: -1, delimiter: -1, quote: -1, nul: -1 }

/**
 * The hot loop: hands over the records that begin at `from` as long as each is one line and each cell either has no quote
 * or is quoted from its first character to its last with none within.
 */
function readSimple(text: string, from: number, state: SimpleRecords): void {
  const { nuls, sink } = state
  const { delimiter, quote, escape } = state.dialect
  const { length } = text
  const step = delimiter.length
  const first = step === 0 ? -1 : delimiter.charCodeAt(0)
  const spaced = step === 2 && delimiter.endsWith(' ')
  const quoteCode = escape === 'doubled' && step === 1 ? quote.charCodeAt(0) : -1 // NaN, which equals nothing, when there is none
  const { marks } = state
  let nextReturn = marks.lineReturn < from ? orEnd(text.indexOf('\r', from), length) : marks.lineReturn
  let nextFeed = marks.feed
  let nextDelimiter = step === 0 ? length : marks.delimiter
  let nextQuote = quote === '' ? length : marks.quote < from ? orEnd(text.indexOf(quote, from), length) : marks.quote
  let nextNul = !nuls ? length : marks.nul < from ? orEnd(text.indexOf('\0', from), length) : marks.nul
  const firstLine = state.line
  let { line, width } = state
  let start = from
  lines: while (start < length) {
    if (nextFeed < start) nextFeed = orEnd(text.indexOf('\n', start), length)
    let ended = nextFeed
    let next = ended + 1
    if (nextReturn < ended) {
      ended = nextReturn
      next = ended + 1 === nextFeed ? ended + 2 : ended + 1
      nextReturn = orEnd(text.indexOf('\r', next), length)
    }
    // oxlint-disable-next-line unicorn/no-new-array -- made to measure, a tenth faster than growing
    const cells = new Array<string>(width)
    let count = 0
    let cell = start
    for (;;) {
      if (nextQuote < ended) {
        if (nextQuote < cell) nextQuote = orEnd(text.indexOf(quote, cell), length)
        if (nextQuote === cell) {
          if (text.charCodeAt(cell) !== quoteCode) break lines
          const close = text.indexOf(quote, cell + 1)
          if (close === -1 || close >= ended || close - cell > longestSimple) break lines
          cells[count++] = text.slice(cell + 1, close)
          cell = close + 1
          nextQuote = orEnd(text.indexOf(quote, cell), length)
          if (cell === ended) break
          if (text.charCodeAt(cell) !== first) break lines
          cell++
          continue
        }
        if (nextDelimiter < cell) nextDelimiter = orEnd(text.indexOf(delimiter, cell), length)
        if (nextQuote < nextDelimiter && nextQuote < ended) break lines
      }
      if (nextDelimiter < cell) nextDelimiter = orEnd(text.indexOf(delimiter, cell), length)
      if (nextDelimiter >= ended) {
        if (spaced && cell < ended && text.charCodeAt(ended - 1) === first) {
          cells[count++] = text.slice(cell, ended - 1)
          cells[count++] = ''
        } else cells[count++] = text.slice(cell, ended)
        break
      }
      cells[count++] = text.slice(cell, nextDelimiter)
      cell = nextDelimiter + step
    }
    if (count !== width) {
      cells.length = count
      width = count
    }
    let flags = 0
    const code = text.charCodeAt(start)
    // A character of printable ASCII that is neither delimiter nor quote settles it for most.
    if (
      (code <= 0x20 || code >= 0x7f || code === first || code === quoteCode) &&
      isBlank(cells) &&
      (count > 1 || code !== quoteCode)
    ) {
      flags = RecordFlag.blank
    }
    if (nextNul < next) {
      flags |= RecordFlag.nul
      nextNul = orEnd(text.indexOf('\0', next), length)
    }
    sink(cells, line++, flags)
    start = next
  }
  marks.lineReturn = nextReturn
  marks.feed = nextFeed
  marks.delimiter = nextDelimiter
  marks.quote = nextQuote
  marks.nul = nextNul
  state.stopped = Math.min(start, length)
  state.records += line - firstLine
  state.line = line
  state.width = width
}

/** The cells that the grammar marked in its last record, as text. */
function markedCells(
  chunk: Buffer,
  from: number,
  next: number,
  record: string,
  grammar: RecordGrammar,
  decode: Decode,
  dialect: Dialect,
): string[] {
  const { marks, cells: count } = grammar
  const even = record.length === next - from
  const countable = even || Buffer.byteLength(record) === next - from
  // oxlint-disable-next-line unicorn/no-new-array -- made to measure
  const cells = new Array<string>(count)
  let at = from
  let shift = from
  for (let k = 0, m = 0; k < count; k++, m += 3) {
    const start = marks[m]!
    const stop = marks[m + 1]!
    let cell
    if (countable) {
      if (!even) shift += utf8Surplus(chunk, at, start)
      const begin = start - shift
      if (!even) shift += utf8Surplus(chunk, start, stop)
      cell = record.slice(begin, stop - shift)
      at = stop
    } else cell = decode(chunk, start, stop)
    cells[k] = marks[m + 2] === 0 ? cell : unescape(cell, dialect)
  }
  return cells
}

/** `""` alone on its line is how a table of one column says that a cell is empty: such a line is no blank one. */
function isOneQuoted(cells: readonly string[], grammar: RecordGrammar, from: number): boolean {
  return cells.length === 1 && grammar.quote !== -1 && grammar.marks[0]! > from
}

/** By how much the bytes outnumber the UTF-16 units that they stand for, taken for valid UTF-8. */
function utf8Surplus(bytes: Uint8Array, from: number, to: number): number {
  let surplus = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    if (byte >= 0x80) surplus += byte < 0xc0 ? 1 : byte >= 0xf0 ? -1 : 0
  }
  return surplus
}

function unescape(cell: string, { quote, escape }: Dialect): string {
  if (escape === 'doubled') return cell.replaceAll(quote + quote, quote)
  return cell.replace(/\\([^])/g, (both, next: string) => (next === quote || next === '\\' ? next : both))
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell.trim() !== '') return false
  return true
}

/** The end of a stretch of whole lines, as long as is handy. */
function stretchEnd(chunk: Buffer, from: number, to: number): number {
  if (to - from <= stretch) return to
  const back = lineStart(chunk, from, from + stretch)
  // Behind a CR its LF may stand.
  if (back > from && !(chunk[back - 1] === 0x0d && chunk[back] === 0x0a)) return back
  const ahead = lineEnd(chunk, from + stretch, to, true)
  return ahead === -1 ? to : ahead
}

function orEnd(found: number, none: number): number {
  return found === -1 ? none : found
}
