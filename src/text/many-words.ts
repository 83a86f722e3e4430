import { WordChains } from './word-chains.ts'

/** Told of a word and where it begins in the bytes. */
export type TakeWord = (word: number, at: number) => void

/** The window by which places are ruled out is at most so long: longer ones leap further and tell no more apart. */
const widestWindow = 16

/** Bytes that are looked at to tell how far one can leap. */
const block = 4

/** All four bytes of a block without their case. */
const caseless = 0x20202020

/**
 * Finds many words at once among bytes, whatever the case of letters of ASCII. Of every word only the first bytes, as many as
 * the shortest has, make a window; the last four bytes of the window tell how far the next place can be at which any may
 * stand, so that most bytes are never looked at.
 *
 * @see Wu & Manber (1994), "A Fast Algorithm for Multi-Pattern Searching", TR-94-17, University of Arizona
 */
export class WordMatcher {
  readonly #words: readonly Uint8Array[]
  readonly #window: number
  /** How far to leap, by the hash of a block. */
  readonly #leaps: Uint8Array
  readonly #leapShift: number
  /** Words by the hash of their window. */
  readonly #chains: WordChains

  /** @param words - of four bytes at least, in small letters of ASCII */
  constructor(words: readonly Uint8Array[]) {
    this.#words = words
    const shortest = words.reduce((least, { length }) => Math.min(least, length), widestWindow)
    const window = (this.#window = shortest)
    const bits = Math.min(21, Math.max(14, 3 + Math.ceil(Math.log2(1 + words.length * (window - block + 1)))))
    this.#leapShift = 32 - bits
    this.#leaps = new Uint8Array(1 << bits).fill(window - block + 1)
    this.#chains = new WordChains(words.length, 1)
    for (const [at, bytes] of words.entries()) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
      for (let end = block; end <= window; end++) {
        const hash = hashOf(view, end - block) >>> this.#leapShift
        this.#leaps[hash] = Math.min(this.#leaps[hash]!, window - end)
      }
      this.#chains.add(at, this.#windowHash(view, 0))
    }
  }

  /** Tells of all that begin in `bytes` from `from` on, before `to`, and end in them, in the order in which they begin. */
  match(bytes: Uint8Array, from: number, to: number, take: TakeWord): void {
    if (this.#words.length === 0) return
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    const window = this.#window
    const leaps = this.#leaps
    const shift = this.#leapShift
    const chains = this.#chains
    const lastBlock = window - block
    const stop = Math.min(to, bytes.length - window + 1)
    for (let at = from; at < stop;) {
      const leap = leaps[hashOf(view, at + lastBlock) >>> shift]!
      if (leap > 0) {
        at += leap
        continue
      }
      for (let chained = chains.firstAt(this.#windowHash(view, at)); chained !== 0; chained = chains.next[chained]!)
        if (isAt(bytes, at, this.#words[chained - 1]!)) take(chained - 1, at)
      at++
    }
  }

  #windowHash(view: DataView, at: number): number {
    return Math.imul(hashOf(view, at) ^ hashOf(view, at + this.#window - block), 0x85ebca6b)
  }
}

/** Multiplicative hashing: the upper bits are the good ones. */
const hashOf = (view: DataView, at: number): number => Math.imul(view.getInt32(at, true) | caseless, 0x9e3779b1)

/** Do small letters stand there, be they written large? */
export function isAt(bytes: Uint8Array, at: number, small: Uint8Array): boolean {
  if (at + small.length > bytes.length) return false
  for (let k = 0; k < small.length; k++) if (lowered(bytes[at + k]!) !== small[k]) return false
  return true
}

/** A byte of a letter of ASCII as that of the small letter; all others as they are. */
export function lowered(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
}
