import { isUtf8 } from 'node:buffer'
import { codesOf } from './code-pages.ts'
import type { Encoding, SingleByteEncoding } from './encoding.ts'
import { utf8Length } from './utf8.ts'

/** Text of `bytes[start, end)`, a range that begins and ends between two characters. */
export type Decoder = (bytes: Buffer, start: number, end: number) => string

/** What a decoder must know of a file: its encoding, and that of its lines that are no UTF-8, where the two are mixed. */
export interface Decoding {
  readonly encoding: Encoding
  readonly mixed?: boolean
  readonly fallback?: SingleByteEncoding | undefined
}

/**
 * The decoder of a file's ranges; it holds nothing from one call to the next. It never makes up a U+FFFD where the file
 * was found to be in that encoding; for one that the user insists on, see `undecodableFinder`.
 *
 * @example decoderFor({ encoding: 'windows-1252' })(Buffer.from([0x80]), 0, 1) // '€'
 */
export function decoderFor({ encoding, mixed, fallback }: Decoding): Decoder {
  if (mixed === true && fallback !== undefined) return mixedDecoder(singleByteDecoder(fallback))
  if (encoding === 'utf-8') return decodeUtf8
  if (encoding === 'utf-16le') return decodeUtf16le
  if (encoding === 'utf-16be') return decodeUtf16be
  return singleByteDecoder(encoding)
}

const decodeUtf8: Decoder = (bytes, start, end) => bytes.toString('utf8', start, end)

const decodeUtf16le: Decoder = (bytes, start, end) => bytes.toString('utf16le', start, end)

const decodeUtf16be: Decoder = (bytes, start, end) => {
  const swapped = Buffer.from(bytes.subarray(start, end - ((end - start) % 2)))
  return swapped.swap16().toString('utf16le', 0, swapped.length)
}

// Lent to one call at a time: decoding is synchronous.
let narrow = Buffer.allocUnsafeSlow(0)
let wide = new Uint16Array(0)

function singleByteDecoder(encoding: SingleByteEncoding): Decoder {
  const codes = codesOf(encoding)
  return (bytes, start, end) => {
    const length = end - start
    if (narrow.length < length) narrow = Buffer.allocUnsafeSlow(Math.max(length, 1 << 16))
    let seen = 0
    for (let from = start, to = 0; from < end; from++, to++) {
      const code = codes[bytes[from]!]!
      seen |= code
      narrow[to] = code
    }
    // Below 0x100 throughout, the string can be one of single bytes: half the memory, and faster ever after.
    if (seen < 0x100) return narrow.toString('latin1', 0, length)

    if (wide.length < length) wide = new Uint16Array(Math.max(length, 1 << 16))
    for (let from = start, to = 0; from < end; from++, to++) wide[to] = codes[bytes[from]!]!
    return Buffer.from(wide.buffer, 0, length * 2).toString('utf16le', 0, length * 2)
  }
}

/** Each line by itself, so that one line in another encoding spoils no other, whatever range it is read in. */
function mixedDecoder(decodeOther: Decoder): Decoder {
  return (bytes, start, end) => {
    if (isUtf8(bytes.subarray(start, end))) return bytes.toString('utf8', start, end)
    let text = ''
    // UTF-8 lines that follow one another are decoded at once; `pending` is where they begin.
    let pending = start
    for (let from = start; from < end;) {
      const to = lineEnd(bytes, from, end)
      if (!isUtf8(bytes.subarray(from, to))) {
        text += bytes.toString('utf8', pending, from) + decodeIrregular(bytes, from, to, decodeOther)
        pending = to
      }
      from = to
    }
    return text + bytes.toString('utf8', pending, end)
  }
}

/**
 * A line that is no UTF-8: when at least half of what is above 0x7F in it is, only the other bytes are read otherwise,
 * so that one strange byte spoils no accent beside it.
 */
function decodeIrregular(bytes: Buffer, from: number, to: number, decodeOther: Decoder): string {
  let characters = 0
  const strange: number[] = []
  for (let at = from; at < to;) {
    const length = utf8Length(bytes, at, to)
    if (length === 0) strange.push(at)
    else if (length > 1) characters++
    at += length || 1
  }
  if (characters < strange.length) return decodeOther(bytes, from, to)

  let text = ''
  let pending = from
  for (const at of strange) {
    text += bytes.toString('utf8', pending, at) + decodeOther(bytes, at, at + 1)
    pending = at + 1
  }
  return text + bytes.toString('utf8', pending, to)
}

/** The end of the line that begins at `from`, its LF or CR included. */
function lineEnd(bytes: Buffer, from: number, end: number): number {
  for (let at = from; at < end; at++) if (bytes[at] === 0x0a || bytes[at] === 0x0d) return at + 1
  return end
}
