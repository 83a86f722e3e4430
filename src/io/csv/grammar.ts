import type { Dialect } from './dialect.ts'

/** What a record can be besides plain; a record's flags are these, added up. */
export const RecordFlag = {
  /** A quote inside a quoted cell was neither doubled nor at its end: it was kept as text. */
  irregular: 1,
  /** A cell opens with a quote and never closes: the quote was kept as text. */
  unclosed: 2,
  /** It holds NUL bytes, kept as they are. */
  nul: 4,
  /** Nothing but spaces and delimiters. */
  blank: 8,
  /** A quote inside an unquoted cell, kept as text. Harmless on its own (`5" pipe`), a hint beside a wrong width. */
  stray: 16,
} as const

/** Most physical lines of one quoted cell: beyond, its opening quote is taken for text. Set by hand. */
const maxQuotedLines = 100

/** Most bytes of one quoted cell: beyond, its opening quote is taken for text. Set by hand; a cell of Excel holds 32,767 characters. */
export const maxQuotedBytes = 1 << 20

const lineFeed = 0x0a
const carriageReturn = 0x0d
const space = 0x20
const backslash = 0x5c

/** Answers that are no offset: the bytes at hand don't tell; the quoted cell has no proper end. */
const undecided = -1
const unended = -2

/**
 * What a record is, decided on bytes: the one grammar that cuts files into chunks and chunks into cells, so that the two
 * can't disagree. It needs an encoding that keeps ASCII bytes for ASCII characters alone: UTF-8 or any one-byte encoding.
 *
 * RFC 4180, read leniently:
 * - LF, CRLF and a CR alone each end a record, in any mixture.
 * - A cell is quoted when its first character that is no space is the quote. It ends at a quote before (spaces and) a
 *   delimiter or the end of the record. Any other quote in it that is not escaped is text, and the record `irregular`.
 * - It has no end when the file, `maxQuotedLines` or `maxQuotedBytes` end first, or when a quote opens what must be
 *   another cell: one that stands where a cell begins and that text follows. Then the opening quote is text, and so is
 *   every quote up to where that came out: the cell ends at its delimiter and the record, `unclosed`, at its line. A stray
 *   quote costs one record.
 *
 * A decision never depends on more than the record's own bytes and what follows them, so a longer look gives the same one.
 * Linear in the bytes walked; a hostile file can make every line look `maxQuotedLines` ahead, not more.
 */
export class RecordGrammar {
  /** Of the last record: its flags, how many cells and physical lines it has, and where its text ends without its line end. */
  flags = 0
  cells = 0
  lines = 0
  textEnd = 0
  /** Three numbers a cell: first byte, byte after the last, and 1 if its text holds escapes. Quotes around it are left out. */
  marks: Int32Array = new Int32Array(3 * 64)

  /** The quote's byte, or -1. */
  readonly quote: number
  readonly #delimiter: Uint8Array
  readonly #first: number
  readonly #single: boolean
  readonly #spaced: boolean
  readonly #escaped: boolean

  // of the last quoted cell
  #close = 0
  #escapes = 0
  #irregular = false
  #breaks = 0
  #failedAt = 0

  /** @param delimiter the delimiter's bytes in the file's encoding, when it is not ASCII */
  constructor(dialect: Dialect, delimiter: Uint8Array = Buffer.from(dialect.delimiter, 'utf8')) {
    this.quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0)
    this.#delimiter = delimiter
    this.#first = delimiter[0] ?? -1
    this.#single = delimiter.length === 1
    this.#spaced = delimiter.length === 2 && delimiter[1] === space
    this.#escaped = dialect.escape === 'backslash'
  }

  /**
   * The offset after the record that begins at `from`, its line end included; -1 when the bytes before `to` don't decide it,
   * which can't be when they are the last of the file (`final`). Leaves its cells in `marks`.
   */
  recordEnd(bytes: Uint8Array, from: number, to: number, final: boolean): number {
    // Fields are read and written once a record, not once a byte: this is a hot loop.
    const { quote } = this
    const first = this.#first
    const single = this.#single
    let marks = this.marks
    let marked = 0
    let flags = 0
    let lines = 1
    let resume = from // quotes before it are text
    let at = from
    for (;;) {
      if (marked === marks.length) marks = this.#longerMarks()
      let width = 0
      let open = at
      if (quote !== -1) {
        while (open < to && bytes[open] === space && this.#delimiterAt(bytes, open, to, final) === 0) open++
        if (open === to && !final) return undecided
      }
      let end = unended
      if (open < to && bytes[open] === quote && open >= resume) {
        end = this.#quotedEnd(bytes, open, to, final)
        if (end === undecided) return undecided
        if (end === unended) {
          flags |= RecordFlag.unclosed
          resume = this.#failedAt
        }
      }
      if (end !== unended) {
        marks[marked++] = open + 1
        marks[marked++] = this.#close
        marks[marked++] = this.#escapes
        lines += this.#breaks
        if (this.#irregular) flags |= RecordFlag.irregular
        at = end
        if (at < to) width = single && bytes[at] === first ? 1 : this.#delimiterAt(bytes, at, to, final)
      } else {
        marks[marked++] = at
        while (at < to) {
          const byte = bytes[at]!
          if (byte === first) {
            width = single ? 1 : this.#delimiterAt(bytes, at, to, final)
            if (width === undecided) return undecided
            if (width > 0) break
          } else if (byte === lineFeed || byte === carriageReturn) break
          else if (byte === quote) flags |= RecordFlag.stray
          at++
        }
        if (at === to && !final) return undecided
        marks[marked++] = at
        marks[marked++] = 0
      }
      if (width === 0) break
      at += width
    }
    // An opening quote that was taken for text needs no second flag.
    this.flags = (flags & RecordFlag.unclosed) === 0 ? flags : flags & ~RecordFlag.stray
    this.cells = marked / 3
    this.lines = lines
    this.textEnd = at
    if (at === to) return final ? to : undecided
    if (bytes[at] === lineFeed) return at + 1
    if (at + 1 === to) return final ? to : undecided
    return bytes[at + 1] === lineFeed ? at + 2 : at + 1
  }

  /** The offset of the delimiter or end of record behind the quoted cell that opens at `open`. */
  #quotedEnd(bytes: Uint8Array, open: number, to: number, final: boolean): number {
    const { quote } = this
    const first = this.#first
    const single = this.#single
    const escaped = this.#escaped
    const limit = open + maxQuotedBytes
    const stop = Math.min(to, limit)
    let breaks = 0
    this.#escapes = 0
    this.#irregular = false
    let at = open + 1
    for (; at < stop; at++) {
      const byte = bytes[at]!
      if (byte === quote) {
        if (!escaped) {
          if (at + 1 === to && !final) return undecided
          if (at + 1 < to && bytes[at + 1] === quote) {
            this.#escapes = 1
            at++
            continue
          }
        }
        // Nearly always the delimiter stands right there.
        const end = single && at + 1 < to && bytes[at + 1] === first ? at + 1 : this.#behindQuote(bytes, at + 1, to, final)
        if (end === undecided) return undecided
        if (end !== unended) {
          this.#close = at
          this.#breaks = breaks
          return end
        }
        if (this.#beginsCell(bytes, open + 1, at)) {
          this.#failedAt = at
          return unended
        }
        this.#irregular = true
      } else if (byte > backslash) {
        continue
      } else if (byte === lineFeed || byte === carriageReturn) {
        if (byte === carriageReturn) {
          if (at + 1 === to && !final) return undecided
          if (at + 1 < to && bytes[at + 1] === lineFeed) continue
        }
        breaks++
        if (breaks === maxQuotedLines) {
          this.#failedAt = at
          return unended
        }
      } else if (escaped && byte === backslash) {
        if (at + 1 === to && !final) return undecided
        const next = at + 1 < to ? bytes[at + 1] : -1
        if (next === quote || next === backslash) {
          this.#escapes = 1
          at++
        }
      }
    }
    if (at < limit && !final) return undecided
    this.#failedAt = at
    return unended
  }

  /** Where the delimiter or the end of the record is, when only spaces stand before it. */
  #behindQuote(bytes: Uint8Array, from: number, to: number, final: boolean): number {
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!
      if (byte === lineFeed || byte === carriageReturn) return at
      const width = this.#delimiterAt(bytes, at, to, final)
      if (width !== 0) return width === undecided ? undecided : at
      if (byte !== space) return unended
    }
    return final ? to : undecided
  }

  /** Whether a cell begins at `at`, spaces aside. `from` is where the bytes begin that may say so. */
  #beginsCell(bytes: Uint8Array, from: number, at: number): boolean {
    const delimiter = this.#delimiter
    for (let here = at; here > from; here--) {
      const before = bytes[here - 1]!
      if (before === lineFeed || before === carriageReturn) return true
      let matched = delimiter.length
      while (
        matched > 0 &&
        here - delimiter.length >= from &&
        bytes[here - delimiter.length + matched - 1] === delimiter[matched - 1]
      )
        matched--
      if (matched === 0 && delimiter.length > 0) return true
      if (before !== space) return false
    }
    return false
  }

  /** How many bytes of delimiter stand at `at`; 0 when it is none. */
  #delimiterAt(bytes: Uint8Array, at: number, to: number, final: boolean): number {
    if (bytes[at] !== this.#first) return 0
    const delimiter = this.#delimiter
    for (let k = 1; k < delimiter.length; k++) {
      if (at + k >= to) {
        if (!final) return undecided
        return this.#spaced ? 1 : 0
      }
      const byte = bytes[at + k]
      if (byte === delimiter[k]) continue
      return this.#spaced && (byte === lineFeed || byte === carriageReturn) ? 1 : 0
    }
    return delimiter.length
  }

  #longerMarks(): Int32Array {
    const longer = new Int32Array(2 * this.marks.length)
    longer.set(this.marks)
    this.marks = longer
    return longer
  }
}

/** Bytes of a quoted cell that can't hold `maxQuotedLines` line ends, so that nobody need count them. */
const fewBytes = maxQuotedLines - 1

/**
 * The end of a record, for most records, four times as fast as the grammar, with which it agrees: -1 when a cell needs more
 * thought than a search for the next quote. Only for a delimiter of one byte and doubled quotes.
 *
 * @param text the bytes, a character each (Latin-1)
 */
export function simpleRecordEnd(text: string, from: number, delimiter: number, quote: string): number {
  const { length } = text
  const quoteCode = quote.charCodeAt(0)
  for (let at = from; at < length; at++) {
    let code = text.charCodeAt(at)
    if (code === quoteCode) {
      const close = text.indexOf(quote, at + 1)
      if (close === -1 || close - at > fewBytes) return undecided
      at = close + 1
      if (at === length) return undecided
      code = text.charCodeAt(at)
      if (code !== delimiter && code !== lineFeed && code !== carriageReturn) return undecided
    } else if (code === space) return undecided // a quote may follow
    while (code !== delimiter && code !== lineFeed && code !== carriageReturn) {
      if (++at === length) return undecided
      code = text.charCodeAt(at)
    }
    if (code === lineFeed) return at + 1
    if (code === carriageReturn) return at + 1 === length ? undecided : text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1
  }
  return undecided
}
