import { cellChange } from '../csv/excel.ts'
import { packed, type RowForm } from '../encode.ts'
import { Output, type CellWriter } from './cell-writer.ts'

const lineFeed = 0x0a
const carriageReturn = 0x0d
const quote = 0x22
const fullStop = 0x2e
const hyphen = 0x2d
const markStart = 0xef

/** Writes cells as `csvEncoder` does. A delimiter is ASCII. */
export function csvCells(form: RowForm & { as: 'csv' }): CellWriter {
  const { delimiter, eol, gzip } = form
  const change = cellChange(form)
  const output = new Output()
  const separator = Buffer.from(delimiter)
  const end = Buffer.from(eol)
  const asks = new Uint8Array(256)
  for (const byte of [quote, lineFeed, carriageReturn, markStart]) asks[byte] = 1
  if (separator.length > 0) asks[separator[0]!] = 1
  let cells = 0
  let rowStart = 0

  function changedCell(bytes: Uint8Array, start: number, end: number): void {
    if (mayChange(bytes, start, end)) {
      const changed = Buffer.from(change!(Buffer.from(bytes.subarray(start, end)).toString()))
      write(changed, 0, changed.length)
    } else write(bytes, start, end)
  }

  function write(bytes: Uint8Array, start: number, end: number): void {
    output.reserve(2 * (end - start) + 16)
    const target = output.bytes
    let { at } = output
    if (cells++ > 0) for (let k = 0; k < separator.length; k++) target[at++] = separator[k]!
    const cellStart = at
    for (let from = start; from < end; from++) {
      const byte = bytes[from]!
      if (asks[byte] !== 0 && (byte !== markStart || (from === start && isMark(bytes, start, end))))
        return writeQuoted(bytes, start, end, cellStart)
      target[at++] = byte
    }
    output.at = at
  }

  function writeQuoted(bytes: Uint8Array, start: number, end: number, cellStart: number): void {
    const target = output.bytes
    let at = cellStart
    target[at++] = quote
    for (let from = start; from < end; from++) {
      const byte = bytes[from]!
      target[at++] = byte
      if (byte === quote) target[at++] = byte
    }
    target[at++] = quote
    output.at = at
  }

  return {
    cell: change === undefined ? write : changedCell,
    endRow() {
      output.reserve(16)
      // The one empty cell of its row: the line would be blank.
      if (cells === 1 && output.at === rowStart) output.put(Buffer.from('""'))
      output.put(end)
      cells = 0
      rowStart = output.at
    },
    take() {
      rowStart = 0
      return { bytes: packed(output.take(), gzip) }
    },
  }
}

/** A byte order mark, which would be taken for the file's. */
function isMark(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start > 2 && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf
}

/** Whether `cellChange` may have something to do: a number with a decimal point, or what looks like a formula. */
function mayChange(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start]!
  if (start === end || (first > 0x40 && first < 0x80)) return false
  if ((first < 0x30 || first > 0x39) && first !== hyphen) return true
  for (let at = start; at < end; at++) if (bytes[at] === fullStop) return true
  return first === hyphen
}
