import { isAt, type TakeWord } from './many-words.ts'
import { WordChains } from './word-chains.ts'

/** So many bytes behind an at sign are hashed, at most. */
const mostBehind = 4

/** Of so many bytes before the sign, as many are hashed; few of these, since each is one more question at every sign. */
const bytesBefore = Uint8Array.of(0, 1, 2, 3, 4, 4, 4, 4, 8)
const mostBefore = 8
const hashedBefore = (sign: number): number => bytesBefore[Math.min(mostBefore, sign)]!

const at = 0x40
const caseless = 0x20

/**
 * Finds many words that have an at sign at once among bytes, whatever the case of letters of ASCII. Only at signs are looked at, of
 * which a customer file has few, and there the bytes next to the sign are hashed: people whose addresses begin alike, or who have
 * one provider, cost nothing.
 */
export class AddressMatcher {
  readonly #words: readonly Uint8Array[]
  /** Where each has its first at sign. */
  readonly #signs: Int32Array
  readonly #behind: number
  /** Whether any word hashes so many bytes before its sign. */
  readonly #hashesSo = new Uint8Array(mostBefore + 1)
  /** Words by what is hashed of them. */
  readonly #chains: WordChains
  readonly #longestBefore: number

  /** @param words - in small letters of ASCII, each with an at sign that is neither its first byte nor its last */
  constructor(words: readonly Uint8Array[]) {
    this.#words = words
    this.#signs = Int32Array.from(words, (word) => word.indexOf(at))
    this.#behind = words.reduce((least, { length }, word) => Math.min(least, length - 1 - this.#signs[word]!), mostBehind)
    this.#longestBefore = this.#signs.reduce((most, sign) => Math.max(most, sign), 0)
    this.#chains = new WordChains(words.length, 4)
    for (const [word, bytes] of words.entries()) {
      const sign = this.#signs[word]!
      const before = hashedBefore(sign)
      this.#hashesSo[before] = 1
      let hash = this.#hashBehind(bytes, sign)
      for (let step = 1; step <= before; step++) hash = hashed(hash, bytes[sign - step]!)
      this.#chains.add(word, hash)
    }
  }

  /** Tells of all that begin in `bytes` from `from` on, before `to`, and end in them, in the order of their at signs. */
  match(bytes: Uint8Array, from: number, to: number, take: TakeWord): void {
    if (this.#words.length === 0) return
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const hashesSo = this.#hashesSo
    const chains = this.#chains
    const behind = this.#behind
    const stop = Math.min(bytes.length - this.#behind, to + this.#longestBefore)
    for (let sign = buffer.indexOf(at, from); sign !== -1 && sign < stop; sign = buffer.indexOf(at, sign + 1)) {
      const most = Math.min(mostBefore, sign - from)
      let hash = 0
      for (let step = 1; step <= behind; step++) hash = hashed(hash, bytes[sign + step]!)
      for (let before = 1; before <= most; before++) {
        hash = hashed(hash, bytes[sign - before]!)
        if (hashesSo[before] === 0) continue
        for (let chained = chains.firstAt(hash); chained !== 0; chained = chains.next[chained]!) {
          const own = this.#signs[chained - 1]!
          const begins = sign - own
          if (hashedBefore(own) !== before || begins < from || begins >= to) continue
          if (isAt(bytes, begins, this.#words[chained - 1]!)) take(chained - 1, begins)
        }
      }
    }
  }

  #hashBehind(bytes: Uint8Array, sign: number): number {
    let hash = 0
    for (let step = 1; step <= this.#behind; step++) hash = hashed(hash, bytes[sign + step]!)
    return hash
  }
}

/** The upper bits are the good ones. */
const hashed = (hash: number, byte: number): number => Math.imul(hash ^ (byte | caseless), 0x9e3779b1)
