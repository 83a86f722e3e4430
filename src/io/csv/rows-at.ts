import { closeSync, openSync, readSync } from 'node:fs'
import { reading } from '../fault.ts'
import { chunkReader, type ChunkSetting } from './chunk.ts'
import { countLines } from './lines.ts'

/** A row by the physical line on which it begins, from 1, and that on which the next one does; undefined for the last. */
export interface RowPlace {
  readonly line: number
  readonly next: number | undefined
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Where some lines of a file begin, ascending: a look-up begins at the nearest and not at the file's first byte. */
export type Landmarks = readonly (readonly [line: number, offset: number])[]

/** So many bytes lie between landmarks, or a little less. */
const stride = 1 << 18

/**
 * Some rows of a CSV file that was read before: nothing is done with the rest of it but to count lines from a landmark on.
 *
 * @param setting how the file is read; it is none of UTF-16, and see `isRaw`
 * @returns the cells of each; undefined where the file has changed and there is no row
 * @throws {DataError} when the file can't be read
 */
export function readRowsAt(
  path: string,
  setting: ChunkSetting,
  landmarks: Landmarks,
  places: readonly RowPlace[],
): (readonly string[] | undefined)[] {
  return reading(path, () => {
    const fd = openSync(path, 'r')
    try {
      const readChunk = chunkReader(setting)
      return places.map(({ line, next }) => {
        const start = offsetOf(fd, line, landmarks)
        if (start === undefined) return undefined
        const bytes = readFrom(fd, start, next === undefined ? undefined : offsetOf(fd, next, [[line, start]]))
        let row: readonly string[] | undefined
        readChunk({ bytes, holds: 'records', line, skip: 0, last: false }, (cells) => (row ??= [...cells]))
        return row
      })
    } finally {
      closeSync(fd)
    }
  })
}

/**
 * Landmarks of a whole file.
 *
 * @param bom bytes of a byte order mark
 * @throws {DataError} when the file can't be read
 */
export function landmarksOf(path: string, bom: number): Landmarks {
  return reading(path, () => {
    const fd = openSync(path, 'r')
    try {
      const block = Buffer.allocUnsafeSlow(stride)
      const landmarks: [number, number][] = [[1, bom]]
      for (let [line, offset] = landmarks[0]!; ;) {
        const bytes = block.subarray(0, readSync(fd, block, 0, stride, offset))
        const end = bytes.lastIndexOf(lineFeed) + 1
        const next = end > 0 ? ([line + countLines(bytes.subarray(0, end)), offset + end] as const) : lineBehind(fd, line, offset)
        if (next === undefined) return landmarks
        ;[line, offset] = next
        landmarks.push([line, offset])
      }
    } finally {
      closeSync(fd)
    }
  })
}

/** Are the bytes of a file those of its text, and not compressed? */
export function isRaw(path: string): boolean {
  return reading(path, () => {
    const fd = openSync(path, 'r')
    const magic = Buffer.alloc(2)
    const got = readSync(fd, magic, 0, 2, 0)
    closeSync(fd)
    return got < 2 || magic.readUInt16BE() !== 0x1f8b
  })
}

function offsetOf(fd: number, line: number, landmarks: Landmarks): number | undefined {
  const from = landmarks.findLast(([known]) => known <= line)
  if (from === undefined) return undefined
  let found: number | undefined
  eachLine(fd, from, (at, offset) => {
    if (at === line) found = offset
    return at < line
  })
  return found
}

/** The first line that begins a stride behind another, where lines are longer than that or end in CR. */
function lineBehind(fd: number, line: number, offset: number): readonly [line: number, offset: number] | undefined {
  let found: readonly [number, number] | undefined
  eachLine(fd, [line, offset], (at, begin) => {
    if (begin >= offset + stride) found = [at, begin]
    return found === undefined
  })
  return found
}

/** Tells where lines begin, from one on whose place is known, until it hears false. Lines end in LF, CRLF or CR. */
function eachLine(
  fd: number,
  [first, from]: readonly [line: number, offset: number],
  take: (line: number, offset: number) => boolean,
): void {
  const block = Buffer.allocUnsafeSlow(stride)
  let line = first
  if (!take(line, from)) return
  let afterReturn = false
  for (let position = from, got = 0; (got = readSync(fd, block, 0, stride, position)) > 0; position += got)
    for (let at = 0; at < got; at++) {
      const byte = block[at]!
      if (byte > carriageReturn && !afterReturn) continue
      if (byte === lineFeed) {
        afterReturn = false
        if (!take(++line, position + at + 1)) return
        continue
      }
      if (afterReturn && !take(++line, position + at)) return
      afterReturn = byte === carriageReturn
    }
}

function readFrom(fd: number, start: number, end = Infinity): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  let position = start
  for (;;) {
    const block = Buffer.alloc(Math.min(stride, end - position))
    const got = readSync(fd, block, 0, block.length, position)
    if (got === 0) return new Uint8Array(Buffer.concat(parts))
    parts.push(block.subarray(0, got))
    position += got
  }
}
