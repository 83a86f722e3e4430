import { DataError } from '../../model/error.ts'

/** What the first bytes of a file say of its encoding. */
export interface ByteOrder {
  /** Undefined when one byte is one unit: UTF-8 or one of the single-byte encodings. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | undefined
  /** Bytes of the byte order mark: 0, 2 or 3. */
  readonly bom: number
}

/**
 * Reads the byte order mark and, without one, where the NULs stand: Western text in UTF-16 has them on one parity, in
 * UTF-32 three in four. `head` is the beginning of a file, the more the better.
 *
 * @throws {DataError} when the file is in UTF-32, which nobody writes customers in
 */
export function readByteOrder(head: Buffer, path: string): ByteOrder {
  const starts = (...mark: number[]): boolean => mark.every((byte, at) => head[at] === byte)
  // Before UTF-16, whose mark is the beginning of this one.
  if (starts(0xff, 0xfe, 0, 0)) throw foreign(path, 'utf-32le')
  if (starts(0, 0, 0xfe, 0xff)) throw foreign(path, 'utf-32be')
  if (starts(0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', bom: 3 }
  if (starts(0xff, 0xfe)) return { encoding: 'utf-16le', bom: 2 }
  if (starts(0xfe, 0xff)) return { encoding: 'utf-16be', bom: 2 }
  return { encoding: head.includes(0) ? fromNuls(head, path) : undefined, bom: 0 }
}

/** The share of NULs that speaks for UTF-16; one fiftieth of that many may stand astray. Set by hand. */
const telling = 0.2
const astray = 0.02

function fromNuls(head: Buffer, path: string): ByteOrder['encoding'] {
  const nuls = [0, 0, 0, 0]
  for (let at = 0; at < head.length; at++) if (head[at] === 0) nuls[at % 4]!++
  const [first = 0, second = 0, third = 0, fourth = 0] = nuls
  const quarter = head.length / 4
  const full = 1 - telling
  if (second > full * quarter && third > full * quarter) {
    if (fourth > full * quarter && first < telling * quarter) throw foreign(path, 'utf-32le')
    if (first > full * quarter && fourth < telling * quarter) throw foreign(path, 'utf-32be')
  }
  const even = first + third
  const odd = second + fourth
  if (odd > telling * 2 * quarter && even <= astray * odd) return 'utf-16le'
  if (even > telling * 2 * quarter && odd <= astray * even) return 'utf-16be'
  return undefined
}

const foreign = (path: string, encoding: string): DataError =>
  new DataError({ fault: 'foreign-encoding', about: { path, encoding } })

/** The byte that ends lines: a line feed, or in files of the old Mac OS, which have none, a carriage return. */
export function newlineOf(head: Buffer): number {
  return !head.includes(0x0a) && head.includes(0x0d) ? 0x0d : 0x0a
}
