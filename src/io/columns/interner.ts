import type { ValueColumn } from '../../model/columns.ts'
import { copyBytes, sameBytes } from '../../text/byte-runs.ts'
import { cellAt, cellSize, type Cut } from '../../model/cut.ts'
import { bytesOver, countsOver, grown, intsOver } from './growing.ts'

/** A column in the making: takes the cells of one column, part of the file by part, and numbers their values as they first appear. */
export class Interner {
  /** What `#touch` saw: of no use, but what nobody can see is not done. */
  touched = 0

  #rows = 0
  #count = 1
  #end = 0
  #ids = new Uint32Array(new SharedArrayBuffer(0))
  #bytes = new Uint8Array(new SharedArrayBuffer(0))
  #starts = new Uint32Array(new SharedArrayBuffer(8))
  /** Of each value, so that no byte is looked at again when the table grows. */
  #hashes = new Int32Array(new SharedArrayBuffer(4))
  /**
   * Open addressing, at most half full. An entry is the value's id in its low bits and as many high bits of its hash as
   * there is room for, so that a look at the value itself is nearly never in vain. 0 is a free place: value 0 is not in it.
   */
  #slots = new Int32Array(new SharedArrayBuffer(4 << 8))

  /** Adds the cells of a column of the cut. */
  add(cut: Cut, column: number): void {
    const { rows, cells } = cut
    const begin = cellAt(cut, column, 0)
    let most = 0
    for (let row = 0; row < rows; row++) most += cells[begin + cellSize * row + 1]!
    this.#reserve(rows, most)
    const ids = this.#ids
    const text = viewOf(cut.text)
    const bytes = viewOf(this.#bytes)
    const starts = this.#starts
    const hashes = this.#hashes
    const slots = this.#slots
    const places = slots.length - 1
    const idBits = places >>> 1
    const hashBits = ~idBits
    const first = this.#rows
    let count = this.#count
    let end = this.#end
    // Rows stand beside their likes: lines of one order, customers of one town. The cell above is looked at before the table is.
    let aboveFrom = 0
    let aboveLength = 0
    let aboveHash = 0
    let id = 0
    for (let row = 0, place = begin; row < rows; row++, place += cellSize) {
      if (row % ahead === 0) this.#touch(cells, place + 2, begin + cellSize * Math.min(rows, row + ahead))
      const length = cells[place + 1]!
      if (length === 0) {
        ids[first + row] = 0
        continue
      }
      const from = cells[place]!
      const hash = cells[place + 2]!
      if (hash === aboveHash && length === aboveLength && sameBytes(text, from, text, aboveFrom, length)) {
        ids[first + row] = id
        continue
      }
      aboveFrom = from
      aboveLength = length
      aboveHash = hash
      for (let slot = hash & places; ; slot = (slot + 1) & places) {
        const entry = slots[slot]!
        if (entry === 0) {
          id = count++
          slots[slot] = (hash & hashBits) | id
          hashes[id] = hash
          copyBytes(text, from, bytes, end, length)
          end += length
          starts[count] = end
          break
        }
        if (((entry ^ hash) & hashBits) !== 0) continue
        id = entry & idBits
        const start = starts[id]!
        if (starts[id + 1]! - start === length && sameBytes(bytes, start, text, from, length)) break
      }
      ids[first + row] = id
    }
    this.#rows += rows
    this.#count = count
    this.#end = end
  }

  /**
   * Looks into the places where the next cells' values would be. In a table that is larger than the processor's caches each
   * look waits for memory: these wait together, those of the loop one after another. A fifth of the time of many values.
   */
  #touch(cells: Int32Array, from: number, to: number): void {
    const slots = this.#slots
    const places = slots.length - 1
    let touched = 0
    for (let at = from; at < to; at += cellSize) touched ^= slots[cells[at]! & places]!
    this.touched = touched
  }

  /** The column; nothing is copied. */
  column(): ValueColumn {
    return {
      values: {
        count: this.#count,
        bytes: this.#bytes.subarray(0, this.#end),
        starts: this.#starts.subarray(0, this.#count + 1),
      },
      ids: this.#ids.subarray(0, this.#rows),
    }
  }

  /** Room for so many rows more, each with a new value, of so many bytes together. */
  #reserve(rows: number, length: number): void {
    if (this.#end + length > reach) throw new RangeError('a column has more than 4 GiB of different values')
    const values = this.#count + rows + 1
    this.#ids = countsOver(grown(this.#ids.buffer, 4 * (this.#rows + rows)))
    this.#bytes = bytesOver(grown(this.#bytes.buffer, this.#end + length))
    this.#starts = countsOver(grown(this.#starts.buffer, 4 * values))
    this.#hashes = intsOver(grown(this.#hashes.buffer, 4 * values))
    let places = this.#slots.length
    while (places < 2 * values) places *= 2
    if (places > this.#slots.length) this.#rehash(places)
  }

  #rehash(length: number): void {
    const slots = new Int32Array(grown(this.#slots.buffer, 4 * length), 0, length)
    const hashes = this.#hashes
    const places = length - 1
    const hashBits = ~(places >>> 1)
    slots.fill(0)
    for (let id = 1; id < this.#count; id++) {
      const hash = hashes[id]!
      let slot = hash & places
      while (slots[slot] !== 0) slot = (slot + 1) & places
      slots[slot] = (hash & hashBits) | id
    }
    this.#slots = slots
  }
}

const viewOf = ({ buffer, byteOffset, length }: Uint8Array<SharedArrayBuffer>): DataView =>
  new DataView(buffer, byteOffset, length)

/** So many cells are looked up together. */
const ahead = 256

/** `starts` counts bytes in 32 bits. */
const reach = 2 ** 32 - 1
