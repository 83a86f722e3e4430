/** Numbers that a cell takes in `cells`: where it begins in the text, how many bytes it has, and their hash. */
export const cellSize = 3

/** The rows of a part of a file as places in its bytes, for any thread to read. Used again for part after part. */
export interface Cut {
  /** The bytes of the part, and behind them those of cells that do not stand there as they are. UTF-8, as far as cells go. */
  text: Uint8Array<SharedArrayBuffer>
  /** `cellSize` numbers a cell, column by column, each with room for `capacity` rows. */
  cells: Int32Array<SharedArrayBuffer>
  /** The physical line on which each row begins. */
  lines: Uint32Array<SharedArrayBuffer>
  capacity: number
  rows: number
}

/** Where the numbers of a cell stand. */
export const cellAt = ({ capacity }: Cut, column: number, row: number): number => cellSize * (column * capacity + row)
