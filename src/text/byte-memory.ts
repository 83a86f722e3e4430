import { copyBytes, sameBytes } from './byte-runs.ts'

/** Numbers of an entry: the hash, where its bytes begin and how many they are. */
const entrySize = 3

/**
 * Runs of bytes, numbered from 1 as they first come. Looking up one that is known makes no string: it costs a hash, which the
 * caller has, and a comparison.
 */
export class ByteMemory {
  /** How many there are, which is the number of the last. */
  count = 0

  /** Open addressing, at most half full; 0 is a free place. */
  #slots = new Int32Array(1 << 10)
  #entries = new Int32Array(entrySize << 9)
  #bytes = new DataView(new ArrayBuffer(1 << 13))
  #end = 0

  /** How many bytes they are together. */
  get size(): number {
    return this.#end
  }

  /** The number of some bytes; of new ones, it is the count from then on. Runs with different hashes are different. */
  numberOf(text: DataView, start: number, length: number, hash: number): number {
    const slots = this.#slots
    const entries = this.#entries
    const places = slots.length - 1
    let slot = hash & places
    for (let number = slots[slot]!; number !== 0; number = slots[slot]!) {
      const entry = entrySize * (number - 1)
      if (
        entries[entry] === hash &&
        entries[entry + 2] === length &&
        sameBytes(this.#bytes, entries[entry + 1]!, text, start, length)
      )
        return number
      slot = (slot + 1) & places
    }
    return this.#add(slot, text, start, length, hash)
  }

  /** Forgets everything. */
  clear(): void {
    this.#slots.fill(0)
    this.count = 0
    this.#end = 0
  }

  #add(slot: number, text: DataView, start: number, length: number, hash: number): number {
    const number = ++this.count
    this.#reserve(number, length)
    const entry = entrySize * (number - 1)
    this.#entries[entry] = hash
    this.#entries[entry + 1] = this.#end
    this.#entries[entry + 2] = length
    copyBytes(text, start, this.#bytes, this.#end, length)
    this.#end += length
    this.#slots[slot] = number
    if (2 * number > this.#slots.length) this.#rehash()
    return number
  }

  #reserve(count: number, length: number): void {
    if (entrySize * count > this.#entries.length) {
      const larger = new Int32Array(2 * this.#entries.length)
      larger.set(this.#entries)
      this.#entries = larger
    }
    const needed = this.#end + length
    if (needed <= this.#bytes.byteLength) return
    const larger = new Uint8Array(Math.max(2 * this.#bytes.byteLength, needed))
    larger.set(new Uint8Array(this.#bytes.buffer, 0, this.#end))
    this.#bytes = new DataView(larger.buffer)
  }

  #rehash(): void {
    const slots = new Int32Array(2 * this.#slots.length)
    const places = slots.length - 1
    for (let number = 1; number <= this.count; number++) {
      let slot = this.#entries[entrySize * (number - 1)]! & places
      while (slots[slot] !== 0) slot = (slot + 1) & places
      slots[slot] = number
    }
    this.#slots = slots
  }
}
