import { headerSize, varintLength, writeVarint } from '../sqlite/record.ts'
import { Output, type CellWriter } from './cell-writer.ts'

/**
 * Writes cells as SQLite records of texts; an empty one is NULL.
 *
 * @see https://www.sqlite.org/fileformat2.html §2.1 "Record Format"
 */
export function recordCells(): CellWriter {
  const output = new Output()
  const body = new Output()
  let types: number[] = []
  let lengths = new Uint32Array(1 << 12)
  let rows = 0
  return {
    cell(bytes, start, end) {
      const length = end - start
      types.push(length === 0 ? 0 : 2 * length + 13)
      body.reserve(length)
      const target = body.bytes
      let { at } = body
      for (let from = start; from < end; from++) target[at++] = bytes[from]!
      body.at = at
    },
    endRow() {
      let header = 0
      for (const type of types) header += varintLength(type)
      const size = headerSize(header)
      output.reserve(size + body.at)
      const start = output.at
      let at = writeVarint(output.bytes, start, size)
      for (const type of types) at = writeVarint(output.bytes, at, type)
      output.bytes.set(body.bytes.subarray(0, body.at), at)
      output.at = at + body.at
      body.at = 0
      types = []
      if (rows === lengths.length) {
        const wider = new Uint32Array(2 * rows)
        wider.set(lengths)
        lengths = wider
      }
      lengths[rows++] = output.at - start
    },
    take() {
      const taken = { bytes: new Uint8Array(output.take()), lengths: lengths.slice(0, rows) }
      rows = 0
      return { records: taken }
    },
  }
}
