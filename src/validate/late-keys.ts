import { printSize } from '../text/print.ts'
import { PrintTable } from './print-table.ts'

/** Where bytes wait that don't fit in memory. */
export interface Store {
  /** Puts bytes behind those that are there; answers with where they begin. */
  put(bytes: Uint8Array): number
  /** Fills the array with the bytes from a place on. */
  take(at: number, into: Uint8Array): void
}

/** A row that has a key. */
export interface KeyRow {
  /** Its number in the file. */
  readonly number: number
  readonly line: number
}

/** Numbers of an entry: its print, and its row. */
const entrySize = printSize + 2
/** Keys are dealt out by their first bits, so that the table of a share fits in a cache: of ten million, some 150,000. */
const shares = 64
const shareBits = 6
/** So many entries of a share are put away together. */
const blockEntries = 1 << 10

/** Keys that wait to be held against each other: whatever their number, they take a megabyte or two. */
export class LateKeys {
  readonly #store: Store
  readonly #shares = Array.from({ length: shares }, () => new Share())

  constructor(store: Store) {
    this.#store = store
  }

  /**
   * @param prints by row, `printSize` numbers each
   * @param number of the row in the file
   */
  add(prints: Uint32Array, row: number, line: number, number: number): void {
    const from = printSize * row
    const share = this.#shares[prints[from]! >>> (32 - shareBits)]!
    const { block } = share
    const to = entrySize * share.held
    for (let k = 0; k < printSize; k++) block[to + k] = prints[from + k]!
    block[to + printSize] = line
    block[to + printSize + 1] = number
    if (++share.held < blockEntries) return
    share.places.push(this.#store.put(bytesOf(block)))
    share.held = 0
  }

  /** The rows whose keys had been there before, share by share; each key's in the order in which they came. */
  *repeats(): Generator<KeyRow> {
    const block = new Uint32Array(entrySize * blockEntries)
    const print = new Uint32Array(printSize)
    for (const share of this.#shares) {
      const table = new PrintTable(blockEntries * share.places.length + share.held)
      for (let at = 0; at <= share.places.length; at++) {
        const whole = at < share.places.length
        if (whole) this.#store.take(share.places[at]!, bytesOf(block))
        const entries = whole ? block : share.block
        for (let entry = 0; entry < entrySize * (whole ? blockEntries : share.held); entry += entrySize) {
          for (let k = 0; k < printSize; k++) print[k] = entries[entry + k]!
          const line = entries[entry + printSize]!
          if (table.seen(print, 0, line) !== 0) yield { line, number: entries[entry + printSize + 1]! }
        }
      }
    }
  }
}

class Share {
  readonly block = new Uint32Array(entrySize * blockEntries)
  /** Entries of the block so far. */
  held = 0
  /** Where whole blocks are, in the order in which they were filled. */
  readonly places: number[] = []
}

const bytesOf = (numbers: Uint32Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
