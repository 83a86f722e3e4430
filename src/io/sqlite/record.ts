import { codeAt } from '../../text/code-at.ts'

/** Rows in SQLite's record format, one after another, with the length of each: what a worker hands to a `TableWriter`. */
export interface EncodedRecords {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly lengths: Uint32Array<ArrayBuffer>
}

/** Collects rows as SQLite records. */
export interface RecordEncoder {
  /** A string is TEXT, '' is NULL, a whole number is INTEGER. */
  add(cells: readonly (string | number)[]): void
  /** All records since the last call; the buffers are the caller's, to hand to another thread. */
  take(): EncodedRecords
}

/**
 * Encodes rows in the record format of SQLite's b-tree pages: a header of serial types, then the values.
 * A worker does this for its chunk, so that rows never travel as strings and are never bound one by one, which costs
 * more than parsing them.
 *
 * @see https://www.sqlite.org/fileformat2.html §2.1 "Record Format"
 */
export function recordEncoder(): RecordEncoder {
  let out = Buffer.allocUnsafeSlow(1 << 20)
  let at = 0
  let lengths = new Uint32Array(1 << 13)
  let rows = 0
  const types: number[] = []

  function reserve(bytes: number): void {
    if (at + bytes <= out.length) return
    const wider = Buffer.allocUnsafeSlow(Math.max(out.length * 2, at + bytes))
    wider.set(out.subarray(0, at))
    out = wider
  }

  function add(cells: readonly (string | number)[]): void {
    // One UTF-16 unit is at most three bytes of UTF-8; a serial type at most nine, as is an integer.
    let most = 18 + 18 * cells.length
    let header = 0
    for (const cell of cells) {
      if (typeof cell === 'string') {
        most += 3 * cell.length
        header += cell.length < 58 ? 1 : varintLength(2 * cell.length + 13)
      } else header += 1
    }
    reserve(most)
    const start = at
    const guess = start + headerSize(header)
    at = guess
    header = 0
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]!
      if (typeof cell === 'string') {
        if (cell === '') types[i] = 0
        else {
          const before = at
          at = writeText(out, at, cell)
          types[i] = 2 * (at - before) + 13
        }
      } else types[i] = writeInteger(cell)
      header += varintLength(types[i]!)
    }
    const body = start + headerSize(header)
    if (body !== guess) {
      // Letters outside ASCII made a length one byte wider than guessed.
      out.copyWithin(body, guess, at)
      at += body - guess
    }
    let p = writeVarint(out, start, body - start)
    for (let i = 0; i < cells.length; i++) p = writeVarint(out, p, types[i]!)
    if (rows === lengths.length) {
      const wider = new Uint32Array(rows * 2)
      wider.set(lengths)
      lengths = wider
    }
    lengths[rows++] = at - start
  }

  /** Writes the shortest of SQLite's integers that holds the number and answers with its serial type. */
  function writeInteger(value: number): number {
    if (value === 0) return 8
    if (value === 1) return 9
    const width =
      value >= -0x80 && value < 0x80
        ? 1
        : value >= -0x8000 && value < 0x8000
          ? 2
          : value >= -0x80000000 && value < 0x80000000
            ? 4
            : 8
    if (width === 8) {
      out.writeBigInt64BE(BigInt(value), at)
      at += 8
      return 6
    }
    for (let shift = 8 * (width - 1); shift >= 0; shift -= 8) out[at++] = (value >> shift) & 0xff
    return width === 4 ? 4 : width
  }

  return {
    add,
    take() {
      const taken = { bytes: new Uint8Array(out.subarray(0, at)), lengths: lengths.slice(0, rows) }
      at = 0
      rows = 0
      return taken
    },
  }
}

/** The header's length counts itself. */
export function headerSize(types: number): number {
  return types + varintLength(types + 1) < 128 || types < 126 ? types + 1 : types + 2
}

export function varintLength(value: number): number {
  return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5
}

/** Writes a number below 2³⁵ as a big-endian base-128 varint and answers with the place after it. */
export function writeVarint(out: Uint8Array, at: number, value: number): number {
  if (value < 0x80) {
    out[at] = value
    return at + 1
  }
  const length = varintLength(value)
  let rest = value
  for (let i = length - 1; i >= 0; i--) {
    out[at + i] = (rest % 128) | (i === length - 1 ? 0 : 0x80)
    rest = Math.floor(rest / 128)
  }
  return at + length
}

/** From here on a call into native code is faster than the loop. Measured. */
const long = 32

/** UTF-8 by hand: most cells are a dozen ASCII letters, and a call into native code costs more than they do. */
function writeText(out: Buffer, at: number, text: string): number {
  if (text.length >= long) return at + out.write(text, at)
  let p = at
  for (let i = 0; i < text.length; i++) {
    let code = codeAt(text, i)
    if (code < 0x80) out[p++] = code
    else if (code < 0x800) {
      out[p++] = 0xc0 | (code >> 6)
      out[p++] = 0x80 | (code & 0x3f)
    } else {
      if (code >= 0xd800 && code < 0xe000) {
        code = text.codePointAt(i)!
        if (code > 0xffff) {
          i++
          out[p++] = 0xf0 | (code >> 18)
          out[p++] = 0x80 | ((code >> 12) & 0x3f)
          out[p++] = 0x80 | ((code >> 6) & 0x3f)
          out[p++] = 0x80 | (code & 0x3f)
          continue
        }
        code = 0xfffd // half a surrogate pair has no UTF-8
      }
      out[p++] = 0xe0 | (code >> 12)
      out[p++] = 0x80 | ((code >> 6) & 0x3f)
      out[p++] = 0x80 | (code & 0x3f)
    }
  }
  return p
}
