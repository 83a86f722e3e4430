import { codesOf, windows1252Holes } from './code-pages.ts'
import { type SingleByteEncoding, singleByteEncodings } from './encoding.ts'
import { type Neighbour, neighbourKinds, neighbourOf, pointsOf } from './plausibility.ts'

/**
 * How often each byte above 0x7F stood between which neighbours. That is all that the points of a text depend on, so a
 * file of any size is read in four encodings at once by counting it once.
 */
export interface Neighbourhoods {
  /** Counts the byte at `at` of the line or lines `bytes[from, to)`. */
  readonly count: (bytes: Buffer, at: number, from: number, to: number) => void
  /** The points of all that was counted, read in `encoding`; -Infinity where a byte has no character. */
  readonly score: (encoding: SingleByteEncoding) => number
}

/**
 * A byte is one kind of neighbour in one encoding and another in the next, so bytes are told apart by what they are in
 * each: `kinds[k]` lists, for the k-th such class, its kind of neighbour by encoding.
 */
const kinds: (readonly Neighbour[])[] = []
const kindOfByte = Uint8Array.from({ length: 256 }, (_, byte) => {
  const all = singleByteEncodings.map((encoding) => neighbourOf(String.fromCharCode(codesOf(encoding)[byte]!)))
  const known = kinds.findIndex((kind) => kind.every((one, at) => one === all[at]))
  return known === -1 ? kinds.push(all) - 1 : known
})
const blankKind = kindOfByte[0x20]!

/** Starts a count at nothing. */
export function countNeighbourhoods(): Neighbourhoods {
  const width = kinds.length
  const counts = new Uint32Array(width * 128 * width)
  const seen: number[] = [] // where counts are not 0: few, so that a small file is judged at once
  return {
    count(bytes, at, from, to) {
      const before = at > from ? kindOfByte[bytes[at - 1]!]! : blankKind
      const after = at + 1 < to ? kindOfByte[bytes[at + 1]!]! : blankKind
      const index = (before * 128 + bytes[at]! - 0x80) * width + after
      if (counts[index] === 0) seen.push(index)
      counts[index]!++
    },
    score(encoding) {
      const page = singleByteEncodings.indexOf(encoding)
      const points = pointsTable(encoding)
      let sum = 0
      for (const index of seen) {
        const after = kinds[index % width]![page]!
        const pair = (index - (index % width)) / width
        const byte = pair % 128
        const before = kinds[(pair - byte) / 128]![page]!
        sum += counts[index]! * points[(byte * neighbourKinds.length + before) * neighbourKinds.length + after]!
      }
      return sum
    },
  }
}

const tables = new Map<SingleByteEncoding, Float64Array>()

/** Points by (byte - 0x80, kind before, kind after). */
function pointsTable(encoding: SingleByteEncoding): Float64Array {
  let table = tables.get(encoding)
  if (table === undefined) {
    table = new Float64Array(128 * neighbourKinds.length ** 2)
    const codes = codesOf(encoding)
    let index = 0
    for (let byte = 0x80; byte <= 0xff; byte++)
      for (const before of neighbourKinds)
        for (const after of neighbourKinds)
          table[index++] = isHole(encoding, byte) ? -Infinity : pointsOf(String.fromCharCode(codes[byte]!), before, after)
    tables.set(encoding, table)
  }
  return table
}

const isHole = (encoding: SingleByteEncoding, byte: number): boolean =>
  encoding === 'windows-1252' && (windows1252Holes as readonly number[]).includes(byte)
