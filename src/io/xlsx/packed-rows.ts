import { cellAt, cellSize, type Cut } from '../../model/cut.ts'
import { packedText, TextPacker, type PackedTexts } from '../../text/packed-texts.ts'

/** Rows of texts: cell after cell, row by row. */
export interface PackedRows extends PackedTexts {
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
  const packer = new TextPacker(width * rows, length)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < width; column++) {
      const place = cellAt(cut, column, row)
      packer.add(text, cells[place]!, cells[place]! + cells[place + 1]!)
    }
  return { ...packer.texts, width, rows }
}

/** The texts of a row. */
export const textsOf = (packed: PackedRows, row: number): string[] =>
  Array.from({ length: packed.width }, (_, column) => packedText(packed, packed.width * row + column))
