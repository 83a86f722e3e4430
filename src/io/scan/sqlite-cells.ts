import { closeSync, openSync, readSync } from 'node:fs'
import { reading } from '../fault.ts'
import { scanFile } from './file.ts'
import type { Hit, Scan, ScanFound } from './scanner.ts'

/**
 * Looks through the bytes of a SQLite file, where cells stand wall to wall. A hit in a cell of some row counts only if it stands
 * alone in that cell: the address of somebody else may end like one that is gone. Anywhere else, in pages that are free and in the
 * gaps of pages, every hit counts.
 *
 * @param anywhere begins a scan without borders
 * @param inText begins one with borders
 * @throws {DataError} when the file can't be read
 */
export function scanSqlite(path: string, anywhere: () => Scan, inText: () => Scan): ScanFound {
  const found = scanFile(path, anywhere)
  if (found.hits === 0) return found
  return reading(path, () => {
    const fd = openSync(path, 'r')
    try {
      const pages = pageReader(fd)
      const apart = (hit: Hit): boolean => {
        const cell = pages.cellAt(hit)
        if (cell === undefined) return false
        const scan = inText()
        scan.push(cell)
        return scan.end().hits === 0
      }
      const innocent = found.places.filter((hit) => apart(hit)).length
      return { ...found, hits: found.hits - innocent }
    } finally {
      closeSync(fd)
    }
  })
}

/** Kinds of b-tree pages, and the bytes of their headers. */
const headerSizes: ReadonlyMap<number, number> = new Map([
  [0x0d, 8],
  [0x0a, 8],
  [0x05, 12],
  [0x02, 12],
])

/**
 * Finds the cell of a row in which a place of a file stands, by the file's own pages.
 *
 * @see https://www.sqlite.org/fileformat2.html §1.6 "B-tree Pages"
 */
function pageReader(fd: number): { cellAt(hit: Hit): Uint8Array | undefined } {
  const head = Buffer.alloc(100)
  readSync(fd, head, 0, 100, 0)
  const stored = head.readUInt16BE(16)
  const pageSize = stored === 1 ? 65_536 : stored
  const usable = pageSize - head[20]!
  const page = Buffer.alloc(pageSize)
  return {
    /** The bytes of the column's value, or nothing where no row holds the place. Of a value on several pages, those of this page. */
    cellAt({ at, length }) {
      if (pageSize < 512 || at < 100) return undefined
      const start = Math.floor(at / pageSize) * pageSize
      if (readSync(fd, page, 0, pageSize, start) < pageSize) return undefined
      const header = start === 0 ? 100 : 0
      const headerSize = headerSizes.get(page[header]!)
      if (headerSize === undefined) return undefined
      const place = at - start
      const cells = page.readUInt16BE(header + 3)
      let cell = -1
      for (let k = 0; k < cells; k++) {
        const pointer = header + headerSize + 2 * k
        if (pointer + 2 > pageSize) return undefined
        const begins = page.readUInt16BE(pointer)
        if (begins <= place && begins > cell) cell = begins
      }
      return cell === -1 ? undefined : valueIn(page, cell, page[header]!, usable, place, length)
    },
  }
}

function valueIn(
  page: Buffer,
  cell: number,
  kind: number,
  usable: number,
  place: number,
  length: number,
): Uint8Array | undefined {
  if (kind === 0x05) return undefined
  let at = kind === 0x02 ? cell + 4 : cell
  const payload = varint(page, at)
  at = payload.next
  if (kind === 0x0d) at = varint(page, at).next
  const end = at + localSize(payload.value, kind === 0x0d, usable)
  const types = varint(page, at)
  let value = at + types.value
  let next = types.next
  const values = value
  while (next < values) {
    const type = varint(page, next)
    ;({ next } = type)
    const size = sizeOf(type.value)
    if (place >= value && place + length <= Math.min(end, value + size)) return page.subarray(value, Math.min(end, value + size))
    value += size
    if (value > place && value < place + length && value <= end) return new Uint8Array() // two values, and nobody's
  }
  return undefined
}

/** So much of a payload is on the page itself; the rest is on others. */
function localSize(payload: number, isTable: boolean, usable: number): number {
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
  if (payload <= most) return payload
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const local = least + ((payload - least) % (usable - 4))
  return local <= most ? local : least
}

function sizeOf(type: number): number {
  if (type >= 12) return (type - (type % 2 === 0 ? 12 : 13)) / 2
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][type]!
}

function varint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0
  for (let k = 0; k < 8; k++) {
    const byte = bytes[at + k] ?? 0
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, next: at + k + 1 }
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), next: at + 9 }
}
