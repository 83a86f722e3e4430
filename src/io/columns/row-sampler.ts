import { cellAt, cellSize, type Cut } from '../../model/cut.ts'
import { isAscii } from '../../text/byte-runs.ts'
import { mixed } from './hash.ts'
import { rowFactor } from './sample.ts'

interface SampledRow {
  readonly hash: number
  /** Its number in the table, from 0. */
  readonly row: number
  readonly cells: readonly string[]
}

/**
 * Takes the rows that `sampleRows` would, while a table is read part by part, for whoever does not keep all its columns. Each
 * row is told by the hashes that its cells have anyhow; of a part, only rows that are among the lowest so far become texts.
 */
export class RowSampler {
  readonly #width: number
  readonly #most: number
  #rows = 0
  #lowest: SampledRow[] = []
  #hashes = new Int32Array(0)

  /** @param most so many rows at most */
  constructor(width: number, most: number) {
    this.#width = width
    this.#most = most
  }

  /** Takes a look at the next part of the table. */
  add(cut: Cut): void {
    const { rows } = cut
    const hashes = this.#hashesOf(cut)
    const bound = this.#lowest.length < this.#most ? Infinity : (this.#lowest.at(-1)?.hash ?? -Infinity)
    const low: number[] = []
    for (let row = 0; row < rows; row++) if (hashes[row]! < bound) low.push(row)
    if (low.length > this.#most) low.sort((a, b) => hashes[a]! - hashes[b]! || a - b)
    const taken = low
      .slice(0, this.#most)
      .map((row) => ({ hash: hashes[row]!, row: this.#rows + row, cells: this.#cells(cut, row) }))
    if (taken.length > 0)
      this.#lowest = [...this.#lowest, ...taken].toSorted((a, b) => a.hash - b.hash || a.row - b.row).slice(0, this.#most)
    this.#rows += rows
  }

  /** The cells of the rows that stand for the table. */
  rows(): readonly (readonly string[])[] {
    return this.#lowest.map(({ cells }) => cells)
  }

  #hashesOf(cut: Cut): Int32Array {
    const { rows, cells } = cut
    if (this.#hashes.length < rows) this.#hashes = new Int32Array(rows)
    const hashes = this.#hashes.fill(0, 0, rows)
    for (let column = 0; column < this.#width; column++)
      for (let row = 0, place = cellAt(cut, column, 0); row < rows; row++, place += cellSize) {
        const hash = cells[place + 1] === 0 ? 0 : cells[place + 2]!
        hashes[row] = (Math.imul(hashes[row]!, rowFactor) + hash) | 0
      }
    for (let row = 0; row < rows; row++) hashes[row] = mixed(hashes[row]!)
    return hashes
  }

  #cells(cut: Cut, row: number): string[] {
    const text = Buffer.from(cut.text.buffer, cut.text.byteOffset, cut.text.length)
    return Array.from({ length: this.#width }, (_, column) => {
      const place = cellAt(cut, column, row)
      const start = cut.cells[place]!
      const end = start + cut.cells[place + 1]!
      return text.toString(isAscii(cut.text, start, end) ? 'latin1' : 'utf8', start, end)
    })
  }
}
