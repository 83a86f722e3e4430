import { cellAt, cellSize, type Cut } from '../../model/cut.ts'

/** Rows of texts in two buffers, which one thread can hand over to another: nothing of them is left for a garbage collector. */
export interface PackedRows {
  /** Cell after cell, row by row. UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each cell ends. */
  readonly ends: Uint32Array<ArrayBuffer>
  /** Cells a row. */
  readonly width: number
  readonly rows: number
}

/** The rows of a cut, in memory of their own. */
export function packRows(cut: Cut): PackedRows {
  const { text, cells, capacity, rows } = cut
  const width = cells.length / (cellSize * capacity)
  let length = 0
  for (let column = 0; column < width; column++)
    for (let row = 0; row < rows; row++) length += cells[cellAt(cut, column, row) + 1]!
  const bytes = new Uint8Array(length)
  const ends = new Uint32Array(width * rows)
  let to = 0
  let cell = 0
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < width; column++) {
      const place = cellAt(cut, column, row)
      const end = cells[place]! + cells[place + 1]!
      for (let at = cells[place]!; at < end; at++) bytes[to++] = text[at]!
      ends[cell++] = to
    }
  return { bytes, ends, width, rows }
}

/** Where a cell begins. */
export const startOf = ({ ends, width }: PackedRows, row: number, column: number): number => ends[width * row + column - 1] ?? 0

/** The texts of a row. */
export function textsOf(packed: PackedRows, row: number): string[] {
  const { bytes, ends, width } = packed
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return Array.from({ length: width }, (_, column) =>
    buffer.toString('utf8', startOf(packed, row, column), ends[width * row + column]),
  )
}
