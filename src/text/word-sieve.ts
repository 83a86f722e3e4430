/** So many places a word: the next is free as a rule. */
const room = 4

/**
 * A list of words that tells by a hash alone of all others that they are not on it, but for one in thousands of millions: for
 * bytes of which nobody made a text. Capitals count as small letters.
 */
export class WordSieve {
  /** Open addressing; 0 is a free place. */
  readonly #hashes: Int32Array

  constructor(words: readonly string[]) {
    const hashes = new Int32Array(2 ** Math.ceil(Math.log2(room * words.length + 2)))
    for (const word of words) {
      let hash = 0
      for (const byte of new TextEncoder().encode(word)) hash = sieveHash(hash, byte)
      let at = hash & (hashes.length - 1)
      while (hashes[at] !== 0 && hashes[at] !== hash) at = (at + 1) & (hashes.length - 1)
      hashes[at] = hash
    }
    this.#hashes = hashes
  }

  /** Could the word with this hash be on the list? Never no for one that is. */
  mayHold(hash: number): boolean {
    const hashes = this.#hashes
    if (hash === 0) return true
    for (let at = hash & (hashes.length - 1); hashes[at] !== 0; at = (at + 1) & (hashes.length - 1))
      if (hashes[at] === hash) return true
    return false
  }
}

/** The hash of a word with one byte of UTF-8 more; it begins as 0. */
export const sieveHash = (hash: number, byte: number): number => {
  const mixed = Math.imul(hash ^ (byte | 0x20), 0x01000193)
  return mixed ^ (mixed >>> 13)
}
