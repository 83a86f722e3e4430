/** A sieve has so many places: with some hundred words, hardly any other falls through. */
const places = 1 << 14

/**
 * A list of words that tells by a hash alone of nearly all others that they are not on it: for bytes of which nobody made a
 * text. Capitals count as small letters.
 */
export class WordSieve {
  readonly #places = new Uint8Array(places)

  constructor(words: Iterable<string>) {
    for (const word of words) {
      let hash = 0
      for (const byte of new TextEncoder().encode(word)) hash = sieveHash(hash, byte)
      this.#places[hash & (places - 1)] = 1
    }
  }

  /** Could the word with this hash be on the list? Never no for one that is. */
  mayHold(hash: number): boolean {
    return this.#places[hash & (places - 1)] === 1
  }
}

/** The hash of a word with one byte of UTF-8 more; it begins as 0. */
export const sieveHash = (hash: number, byte: number): number => {
  const mixed = Math.imul(hash ^ (byte | 0x20), 0x01000193)
  return mixed ^ (mixed >>> 13)
}
