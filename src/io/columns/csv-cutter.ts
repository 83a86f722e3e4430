import { isUtf8 } from 'node:buffer'
import type { Reject, RowRemarks, RowsRead } from '../../model/row.ts'
import { chunkReader, type Chunk, type ChunkSetting } from '../csv/chunk.ts'
import { RecordGrammar } from '../csv/grammar.ts'
import { codesOf } from '../encodings/code-pages.ts'
import { isAscii } from '../../text/byte-runs.ts'
import { writeCell } from './cell-bytes.ts'
import { cellAt, cellSize, type Cut } from '../../model/cut.ts'
import { lengthenCut, rowTaker, widenText, type RowTaker } from './cut.ts'
import { doubter } from './doubtful.ts'
import { hashOf, hashPrime, hashSeed, mixed } from './hash.ts'
import { addRemarks } from './remarks.ts'
import { tailOf } from './tail.ts'

/** What a byte is to the walk. */
const Kind = { plain: 0, delimiter: 1, lineEnd: 2, quote: 3, high: 4, odd: 5 } as const

/** A quoted cell of so many bytes on one line is within all limits of the grammar. */
const longestQuoted = 1 << 18

/** At most so many records are read as text in one go. */
const longestRun = 1024

const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Reads the chunks of one file into cuts: the very rows, counts and remarks of `chunkReader`. Nearly every record is walked
 * once, byte by byte, and its cells hashed on the way; no string is made of them. One that has escapes or line breaks in
 * its cells is walked by the grammar. All that may be anything but a plain row is left to `chunkReader`.
 */
export class CsvCutter {
  readonly #setting: ChunkSetting
  readonly #linesKept: number | undefined
  readonly #readChunk: ReturnType<typeof chunkReader>
  readonly #grammar: RecordGrammar
  readonly #isDoubtful: (cut: Cut, row: number) => boolean
  readonly #codes: Uint16Array | undefined
  readonly #kinds = new Uint8Array(256)
  readonly #walks: boolean

  // Of the chunk at hand:
  #chunk!: Chunk
  #cut!: Cut
  #taker!: RowTaker
  #at = 0
  #line = 0
  #read = 0
  #blank = 0
  #nuls = false
  #rejects: Reject[] = []
  #remarks: RowRemarks = {}

  /** @param linesKept so many lines are told of what is said of rows; unless told, a few */
  constructor(setting: ChunkSetting, linesKept?: number) {
    const { dialect, decoding, delimiterBytes } = setting
    this.#setting = setting
    this.#linesKept = linesKept
    this.#readChunk = chunkReader(setting, linesKept)
    this.#grammar = new RecordGrammar(dialect, delimiterBytes)
    this.#isDoubtful = doubter(setting)
    const { encoding } = decoding
    const wide = encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be'
    this.#codes = wide || decoding.mixed === true ? undefined : codesOf(encoding)
    this.#walks = dialect.delimiter.length < 2 && delimiterBytes === undefined
    const kinds = this.#kinds
    kinds[0] = Kind.odd
    kinds[lineFeed] = Kind.lineEnd
    kinds[carriageReturn] = Kind.lineEnd
    if (dialect.delimiter !== '') kinds[dialect.delimiter.charCodeAt(0)] = Kind.delimiter
    if (dialect.quote !== '') kinds[this.#grammar.quote] = dialect.escape === 'doubled' ? Kind.quote : Kind.odd
  }

  /** Reads one chunk into the cut, in place of what was there. */
  cut(chunk: Chunk, into: Cut): RowsRead {
    const { bytes, skip, last } = chunk
    const { length } = bytes
    this.#begin(chunk, into)
    const bytewise = this.#isBytewise(chunk)
    const tail = !bytewise ? { from: 0, skip } : last ? tailOf(chunk, this.#setting) : { from: length, skip: 0 }
    for (let k = tail.skip; k < skip && this.#at < length; k++) {
      this.#at = this.#recordEnd(this.#at)
      this.#line += this.#grammar.lines
    }
    let run = 1
    while (this.#at < tail.from) {
      const before = this.#at
      if (this.#walks) this.#walk(tail.from)
      if (this.#at === tail.from) break
      if (this.#at > before) run = 1
      let next = this.#recordEnd(this.#at)
      if (this.#takeMarked(next)) {
        run = 1
        continue
      }
      let { lines } = this.#grammar
      for (let k = 1; k < run && next < tail.from; k++) {
        next = this.#recordEnd(next)
        lines += this.#grammar.lines
      }
      this.#readText(next)
      this.#line += lines
      run = Math.min(2 * run, longestRun)
    }
    if (this.#at < length || !bytewise) this.#readText(length, tail.skip, last)
    return { read: this.#read, blank: this.#blank, rejects: this.#rejects, remarks: this.#remarks }
  }

  #begin(chunk: Chunk, cut: Cut): void {
    const { bytes, line } = chunk
    widenText(cut, bytes.length + 1)
    cut.text.set(bytes)
    cut.text[bytes.length] = lineFeed // the walk need not look for the end
    cut.rows = 0
    this.#chunk = chunk
    this.#cut = cut
    this.#taker = rowTaker(cut, this.#setting.width)
    this.#taker.textEnd = bytes.length + 1
    this.#at = 0
    this.#line = line
    this.#read = 0
    this.#blank = 0
    this.#nuls = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(0) // ten times as fast as without Buffer
    this.#rejects = []
    this.#remarks = {}
  }

  /** Whether cells can be made of this chunk's bytes without making a text of them. */
  #isBytewise({ bytes, holds }: Chunk): boolean {
    const { width, mended, decoding, dialect } = this.#setting
    if (holds !== 'records' || mended || width === 0 || dialect.quote > '\x7f') return false
    const utf8 = this.#codes === undefined && isUtf8(bytes)
    if (!utf8 && this.#codes === undefined && decoding.mixed !== true) return false
    this.#kinds.fill(utf8 ? Kind.plain : this.#codes === undefined ? Kind.odd : Kind.high, 0x80)
    return true
  }

  #recordEnd(from: number): number {
    return this.#grammar.recordEnd(this.#cut.text, from, this.#chunk.bytes.length, true)
  }

  /** The hot loop: takes rows up to the first that asks for thought, or to the border `to`. */
  #walk(to: number): void {
    const { width } = this.#setting
    const kinds = this.#kinds
    const isDoubtful = this.#isDoubtful
    const cut = this.#cut
    const stop = this.#chunk.bytes.length
    const first = cut.rows
    let { text, cells, lines, capacity } = cut
    let row = first
    let line = this.#line
    let blank = 0
    let record = this.#at
    records: while (record < to) {
      if (row === capacity) {
        cut.rows = row
        lengthenCut(cut, width)
        ;({ cells, lines, capacity } = cut)
      }
      let at = record
      let place = cellSize * row
      let column = 0
      let filled = 0
      let kind: number
      for (;;) {
        const begin = at
        let hash = hashSeed
        let byte = text[at]!
        while ((kind = kinds[byte]!) === Kind.plain) {
          hash = Math.imul(hash ^ byte, hashPrime)
          byte = text[++at]!
        }
        if (kind <= Kind.lineEnd) {
          filled |= at - begin
          cells[place] = begin
          cells[place + 1] = at - begin
          cells[place + 2] = mixed(hash)
        } else {
          at = this.#takeCell(begin, at, place)
          if (at === -1) break records
          ;({ text } = cut)
          kind = kinds[text[at]!]!
          filled = 1
        }
        if (kind === Kind.lineEnd) break
        if (++column === width) break records
        place += cellSize * capacity
        at++
      }
      if (filled === 0) blank++
      else {
        if (column + 1 !== width || isDoubtful(cut, row)) break
        lines[row++] = line
      }
      line++
      record = at === stop ? stop : text[at] === carriageReturn && text[at + 1] === lineFeed && at + 1 < stop ? at + 2 : at + 1
    }
    cut.rows = row
    this.#at = record
    this.#line = line
    this.#blank += blank
    this.#read += row - first + blank
  }

  /**
   * Takes a cell that is quoted, or has bytes that are not UTF-8: answers with the offset of the delimiter or line end behind
   * it, or -1 when it asks for thought. `at` is the first byte that isn't plain.
   */
  #takeCell(begin: number, at: number, place: number): number {
    const kinds = this.#kinds
    const { text, cells } = this.#cut
    let kind = kinds[text[at]!]!
    let start = begin
    let end
    let next = at
    let high = kind === Kind.high
    if (kind === Kind.quote) {
      if (at > begin) return -1
      start++
      do {
        kind = kinds[text[++next]!]!
        if (kind === Kind.high) high = true
      } while (kind <= Kind.delimiter || kind === Kind.high)
      end = next++
      if (kind !== Kind.quote || end - start > longestQuoted) return -1
    } else {
      while (kind === Kind.plain || kind === Kind.high) kind = kinds[text[++next]!]!
      end = next
    }
    kind = kinds[text[next]!]!
    if (kind !== Kind.delimiter && kind !== Kind.lineEnd) return -1
    if (high) this.#copyCell(start, end, false, place)
    else {
      cells[place] = start
      cells[place + 1] = end - start
      cells[place + 2] = hashOf(text, start, end)
    }
    return next
  }

  /** Takes the record that the grammar has just walked, if it is a plain row. */
  #takeMarked(next: number): boolean {
    const { width } = this.#setting
    const { flags, cells: found, marks, lines } = this.#grammar
    const cut = this.#cut
    if (flags !== 0 || found !== width || (this.#nuls && cut.text.subarray(this.#at, next).includes(0))) return false
    if (this.#kinds[0x80] === Kind.odd && !isAscii(cut.text, this.#at, next)) return false
    if (cut.rows === cut.capacity) lengthenCut(cut, width)
    for (let column = 0; column < width; column++) {
      const start = marks[3 * column]!
      const end = marks[3 * column + 1]!
      const escaped = marks[3 * column + 2] === 1
      const place = cellAt(cut, column, cut.rows)
      if (escaped || this.#codes !== undefined) this.#copyCell(start, end, escaped, place)
      else {
        cut.cells[place] = start
        cut.cells[place + 1] = end - start
        cut.cells[place + 2] = hashOf(cut.text, start, end)
      }
    }
    if (this.#isDoubtful(cut, cut.rows)) return false
    cut.lines[cut.rows++] = this.#line
    this.#line += lines
    this.#read++
    this.#at = next
    return true
  }

  /** Takes a cell whose bytes are not those of its text: escapes are undone, one-byte letters become UTF-8. */
  #copyCell(start: number, end: number, escaped: boolean, place: number): void {
    const cut = this.#cut
    const from = this.#taker.textEnd
    widenText(cut, from + 3 * (end - start))
    const { text, cells } = cut
    const to = writeCell(text, start, end, from, this.#codes, escaped ? this.#setting.dialect : undefined)
    this.#taker.textEnd = to
    cells[place] = from
    cells[place + 1] = to - from
    cells[place + 2] = hashOf(text, from, to)
  }

  /** Leaves the bytes up to `to` to the reader of texts. */
  #readText(to: number, skip = 0, last = false): void {
    const { bytes, holds } = this.#chunk
    const part = { bytes: bytes.subarray(this.#at, to), holds, line: this.#line, skip, last }
    const { read, blank, rejects, remarks } = this.#readChunk(part, this.#taker.add)
    this.#at = to
    this.#read += read
    this.#blank += blank
    for (const reject of rejects) this.#rejects.push(reject)
    addRemarks(this.#remarks, remarks, this.#linesKept)
  }
}
