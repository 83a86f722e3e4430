/** Rows by their number in the file, a bit each. */
export class RowSet {
  #bits = new Uint8Array(1 << 10)

  /** Was it new? */
  add(row: number): boolean {
    const at = row >>> 3
    if (at >= this.#bits.length) {
      const larger = new Uint8Array(2 * at)
      larger.set(this.#bits)
      this.#bits = larger
    }
    const bit = 1 << (row & 7)
    if ((this.#bits[at]! & bit) !== 0) return false
    this.#bits[at]! |= bit
    return true
  }
}
