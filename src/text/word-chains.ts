/** So many places there are, by their bits. */
const [fewest, most] = [10, 22]

/**
 * Words by a hash, those that share a place as a chain: `firstAt` of the hash, then `next` of each; 0 ends it, and word `n` is
 * `n + 1` in it. Of a hash the upper bits are used, which multiplicative hashing makes the good ones.
 */
export class WordChains {
  /** By what stands in a chain, what follows. */
  readonly next: Int32Array
  readonly #first: Int32Array
  readonly #shift: number

  /**
   * @param count of words
   * @param spare so many bits more than would give each word a place of its own
   */
  constructor(count: number, spare: number) {
    const bits = Math.min(most, Math.max(fewest, spare + Math.ceil(Math.log2(1 + count))))
    this.#shift = 32 - bits
    this.#first = new Int32Array(1 << bits)
    this.next = new Int32Array(count + 1)
  }

  add(word: number, hash: number): void {
    const place = hash >>> this.#shift
    this.next[word + 1] = this.#first[place]!
    this.#first[place] = word + 1
  }

  firstAt(hash: number): number {
    return this.#first[hash >>> this.#shift]!
  }
}
