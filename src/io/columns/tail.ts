import type { Chunk, ChunkSetting } from '../csv/chunk.ts'
import type { Dialect } from '../csv/dialect.ts'
import { recordStarts } from '../csv/record-bytes.ts'

/** So many of the last records may be a foot, which only all of them together show. */
const footRecords = 5

/** Where in the last chunk the records begin that may be a foot, and how many of the header are behind that place. */
export function tailOf({ bytes, skip }: Chunk, { dialect, delimiterBytes }: ChunkSetting): { from: number; skip: number } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const starts = recordStarts(buffer, dialect, delimiterBytes)
  let filled = 0
  let record = starts.length - 1
  while (record > 0 && filled < footRecords) {
    record--
    if (isFilled(bytes, starts[record]!, starts[record + 1]!, dialect)) filled++
  }
  return { from: starts[record]!, skip: Math.max(0, skip - record) }
}

/** Whether a record is certain not to be blank. */
function isFilled(bytes: Uint8Array, from: number, to: number, { delimiter, quote }: Dialect): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    if (byte > 0x20 && byte < 0x7f && !delimiter.includes(String.fromCharCode(byte)) && byte !== quote.charCodeAt(0)) return true
  }
  return false
}
