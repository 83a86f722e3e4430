import type { Encoded } from '../encode.ts'

/** Writes cells one after the other, as bytes; the strict twin of `RowEncoder`, which takes strings. */
export interface CellWriter {
  /** A cell of the row at hand: `bytes[start, end)`, UTF-8. */
  cell(bytes: Uint8Array, start: number, end: number): void
  endRow(): void
  /** All rows since the last call. */
  take(): Encoded
}

/** Bytes that grow. */
export class Output {
  bytes = new Uint8Array(1 << 16)
  at = 0

  /** Makes room for so many bytes more. */
  reserve(more: number): void {
    if (this.at + more <= this.bytes.length) return
    const wider = new Uint8Array(2 * (this.at + more))
    wider.set(this.bytes.subarray(0, this.at))
    this.bytes = wider
  }

  /** Puts in bytes, for which there is room. */
  put(bytes: Uint8Array): void {
    let { at } = this
    for (let k = 0; k < bytes.length; k++) this.bytes[at++] = bytes[k]!
    this.at = at
  }

  /** All there is, until the next byte is put in. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.at)
    this.at = 0
    return taken
  }
}
