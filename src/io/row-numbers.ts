import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { promisify } from 'node:util'
import { constants, deflateRaw, inflateRawSync } from 'node:zlib'
import type { ThisProcess } from '../model/world.ts'
import { openOutput } from './beside.ts'

/** Columns of numbers, one a row of some table, and plain data that tells what they are. */
export interface RowNumbers {
  readonly head: unknown
  /** The number of a row in a column; undefined when there is no such row or column. */
  number(column: string, row: number): number | undefined
  /** All numbers of a column. */
  all(column: string): Int32Array | undefined
  close(): void
}

/** So many rows are pressed together: few enough to be unpacked in no time when one of them is asked for. */
const blockRows = 1 << 13

const magic = Buffer.from('rownum2\n')

/** Where the blocks of each column stand, behind the head: offset and bytes of each. */
interface Directory {
  readonly rows: number
  readonly columns: Readonly<Record<string, readonly (readonly [offset: number, bytes: number])[]>>
  readonly head: unknown
}

const deflate = promisify(deflateRaw)

/** To look for runs of numbers that come again would take twice the time, for a twelfth of the bytes. Measured. */
const pressing = { level: 1, strategy: constants.Z_HUFFMAN_ONLY }

/**
 * Writes numbers so that those of a row can be had without the others.
 *
 * @throws {DataError} when the file can't be written
 */
export async function writeRowNumbers(
  path: string,
  head: unknown,
  rows: number,
  columns: Readonly<Record<string, Int32Array>>,
  self: ThisProcess,
): Promise<void> {
  const blocks: Buffer[] = []
  const places: Record<string, [number, number][]> = {}
  let offset = 0
  for (const [name, numbers] of Object.entries(columns)) {
    const parts: Promise<Buffer>[] = []
    for (let row = 0; row < rows; row += blockRows) {
      const part = numbers.subarray(row, Math.min(rows, row + blockRows))
      const { buffer, byteOffset, byteLength } = narrowed(part)
      parts.push(deflate(Buffer.from(buffer, byteOffset, byteLength), pressing))
    }
    places[name] = []
    for (const block of await Promise.all(parts)) {
      blocks.push(block)
      places[name].push([offset, block.length])
      offset += block.length
    }
  }
  const directory = Buffer.from(JSON.stringify({ rows, columns: places, head } satisfies Directory))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(directory.length)
  const writer = openOutput(path, self)
  try {
    for (const bytes of [magic, length, directory, ...blocks]) writer.write(bytes)
    writer.commit()
  } catch (error) {
    writer.abandon()
    throw error
  }
}

/** Numbers in as few bytes each as hold them all: most are small, and fewer bytes are sooner pressed. */
function narrowed(numbers: Int32Array): Int32Array | Uint16Array | Uint8Array {
  let all = 0
  for (const number of numbers) all |= number
  if (all < 0 || all > 0xffff) return numbers
  return all > 0xff ? new Uint16Array(numbers) : new Uint8Array(numbers)
}

/** So many numbers of before they were narrowed. */
function widened(raw: Buffer, count: number): Int32Array {
  if (raw.length === count) return Int32Array.from(raw)
  const { buffer } = Uint8Array.from(raw) // where numbers may begin
  return raw.length === 2 * count ? Int32Array.from(new Uint16Array(buffer)) : new Int32Array(buffer)
}

/** Opens what was written; undefined where there is nothing, or something else. */
export function openRowNumbers(path: string): RowNumbers | undefined {
  let fd: number
  try {
    fd = openSync(path, 'r')
  } catch {
    return undefined
  }
  const read = (offset: number, bytes: number): Buffer => {
    const buffer = Buffer.alloc(bytes)
    return buffer.subarray(0, readSync(fd, buffer, 0, bytes, offset))
  }
  const directory = readDirectory(read, fstatSync(fd).size)
  if (directory === undefined) {
    closeSync(fd)
    return undefined
  }
  const { start, rows, columns, head } = directory
  const known = new Map<string, Int32Array>()
  const block = (column: string, at: number): Int32Array => {
    const name = `${at} ${column}`
    let numbers = known.get(name)
    if (numbers === undefined) {
      const [offset, bytes] = columns[column]![at]!
      numbers = widened(inflateRawSync(read(start + offset, bytes)), Math.min(blockRows, rows - at * blockRows))
      known.set(name, numbers)
    }
    return numbers
  }
  return {
    head,
    number: (column, row) =>
      columns[column] === undefined || row >= rows ? undefined : block(column, Math.floor(row / blockRows))[row % blockRows],
    all(column) {
      if (columns[column] === undefined) return undefined
      const numbers = new Int32Array(rows)
      for (const at of columns[column].keys()) numbers.set(block(column, at), at * blockRows)
      return numbers
    },
    close: () => closeSync(fd),
  }
}

/** The directory of a file that is whole. */
function readDirectory(
  read: (offset: number, bytes: number) => Buffer,
  size: number,
): (Directory & { readonly start: number }) | undefined {
  try {
    const top = read(0, magic.length + 4)
    if (!top.subarray(0, magic.length).equals(magic)) return undefined
    const length = top.readUInt32LE(magic.length)
    const start = top.length + length
    const directory = JSON.parse(read(top.length, length).toString()) as Directory
    const bytes = Object.values(directory.columns).flat()
    return size === bytes.reduce((sum, [, some]) => sum + some, start) ? { ...directory, start } : undefined
  } catch {
    return undefined
  }
}
