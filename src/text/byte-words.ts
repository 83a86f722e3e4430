const [seed, prime] = [0x811c9dc5 | 0, 0x01000193]
/** So many places a word: the next is free as a rule. */
const room = 4

/** A list of words, each with something that belongs to it, that is asked for bytes. What is not on it is mostly told by a hash. */
export class ByteWords<Value> {
  /** What belongs to each word, by its number. */
  readonly values: readonly Value[]
  private readonly words: readonly Uint8Array[]
  private readonly hashes: Int32Array
  /** Open addressing: a word's number plus one; 0 is a free place. */
  private readonly slots: Int32Array

  /** @param entries of a word that comes twice, the last counts */
  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    const all = [...new Map(entries)]
    this.values = all.map(([, value]) => value)
    this.words = all.map(([word]) => new TextEncoder().encode(word))
    this.hashes = Int32Array.from(this.words, (word) => hashOf(word, 0, word.length))
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(room * all.length + 2)))
    for (const [number, hash] of this.hashes.entries()) {
      let slot = hash & (this.slots.length - 1)
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1)
      this.slots[slot] = number + 1
    }
  }

  /** The number of the word that stands there, -1 where it is not on the list. */
  find(bytes: Uint8Array, from: number, to: number): number {
    const { slots } = this
    const hash = hashOf(bytes, from, to)
    for (let slot = hash & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot]! - 1
      if (this.hashes[number] === hash && this.isWord(number, bytes, from, to)) return number
    }
    return -1
  }

  private isWord(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const word = this.words[number]!
    if (word.length !== to - from) return false
    for (let at = 0; at < word.length; at++) if (word[at] !== bytes[from + at]) return false
    return true
  }
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = seed
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, prime)
  return hash ^ (hash >>> 15)
}
