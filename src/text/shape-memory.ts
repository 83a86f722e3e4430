import { ByteMemory } from './byte-memory.ts'
import { textOf } from './bytes-text.ts'
import { classOf, looked, runsTold, shapeOf, wordsOnce } from './shape.ts'

const [capital, small, digit] = [0x41, 0x61, 0x39]
/** The first byte of U+00C0 to U+00FF in UTF-8. */
const latinLead = 0xc3

/** By byte of ASCII, and by second byte of a Latin letter with a mark: what stands for it, 0 for a sign. */
const ascii = Uint8Array.from({ length: 0x80 }, (_, code) => classOf(String.fromCharCode(code)).charCodeAt(0) || 0)
const latin = Uint8Array.from({ length: 0xc0 }, (_, code) => classOf(String.fromCharCode(code + 0x40)).charCodeAt(0) || 0)

/** Shapes that are remembered; when there are more, all are forgotten. */
const mostRemembered = 1 << 14
/** What is before the signs of a word, and of a code: the same signs are told otherwise. */
const [ofWords, ofCode] = [0x77, 0x63]

/** Shapes of texts in bytes: those of texts that look alike are made once, of no text. */
export class ShapeMemory {
  readonly #memory = new ByteMemory()
  #shapes: string[] = []
  readonly #signs = new Uint8Array(2 * looked + 1)
  readonly #view = new DataView(this.#signs.buffer)

  /** What `shapeOf` says of some bytes of UTF-8. */
  shapeAt(bytes: Uint8Array, start: number, end: number): string {
    const length = end - start > looked ? -1 : this.#write(bytes, start, end)
    if (length === -1) return shapeOf(textOf(bufferOf(bytes), start, end))
    const memory = this.#memory
    if (memory.count > mostRemembered) {
      memory.clear()
      this.#shapes = []
    }
    let hash = 0
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ this.#signs[at]!, 0x01000193)
    const number = memory.numberOf(this.#view, 0, length, hash ^ (hash >>> 15))
    return (this.#shapes[number] ??= this.#told(length))
  }

  #told(length: number): string {
    const signs = Buffer.from(this.#signs.buffer).toString('utf8', 1, length)
    return this.#signs[0] === ofCode ? runsTold(signs) : wordsOnce(signs)
  }

  /** Writes the signs of a text; answers with their length, -1 for a text with other letters than those of western Europe. */
  #write(bytes: Uint8Array, start: number, end: number): number {
    const signs = this.#signs
    let seen = 0
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!
      if (byte >= 0x80 && (byte !== latinLead || at + 1 === end)) return -1
      const sign = byte < 0x80 ? ascii[byte]! : latin[bytes[++at]!]!
      if (sign === small) seen |= 1
      else if (sign === digit) seen |= 2
    }
    const code = seen === 2
    signs[0] = code ? ofCode : ofWords
    let to = 1
    let before = 0
    let capitals = false
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!
      const sign = byte < 0x80 ? ascii[byte]! : latin[bytes[++at]!]!
      if (!code && sign !== 0 && sign === before) {
        if (sign === capital && !capitals) {
          signs[to++] = capital
          capitals = true
        }
        continue
      }
      before = sign
      capitals = false
      if (sign !== 0) signs[to++] = sign
      else {
        if (byte >= 0x80) signs[to++] = byte
        signs[to++] = byte < 0x80 ? byte : bytes[at]!
      }
    }
    return to
  }
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
