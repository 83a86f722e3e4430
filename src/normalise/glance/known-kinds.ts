import { ByteMemory } from '../../text/byte-memory.ts'
import { textOf } from '../../text/bytes-text.ts'

/** Parts of cells remembered; when there are more, all are forgotten. */
const mostRemembered = 1 << 15
const unknown = -1

/** The kinds of parts of cells, each asked for once, by their bytes. */
export class KnownKinds {
  readonly #kindOf: (part: string) => number
  readonly #parts = new ByteMemory()
  #kinds = new Int8Array(1 << 8).fill(unknown)
  #view: DataView | undefined
  #bytes: Uint8Array | undefined

  /** @param kindOf 0 to 127 */
  constructor(kindOf: (part: string) => number) {
    this.#kindOf = kindOf
  }

  /** @param hash of those bytes */
  at(bytes: Uint8Array<SharedArrayBuffer>, start: number, end: number, hash: number): number {
    if (this.#bytes !== bytes) {
      this.#bytes = bytes
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    }
    if (this.#parts.count > mostRemembered) {
      this.#parts.clear()
      this.#kinds.fill(unknown)
    }
    const number = this.#parts.numberOf(this.#view!, start, end - start, hash)
    if (number >= this.#kinds.length) {
      const larger = new Int8Array(2 * this.#kinds.length).fill(unknown)
      larger.set(this.#kinds)
      this.#kinds = larger
    }
    const known = this.#kinds[number]!
    if (known !== unknown) return known
    const part = textOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), start, end)
    return (this.#kinds[number] = this.#kindOf(part))
  }
}
