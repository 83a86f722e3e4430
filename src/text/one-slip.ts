import { codeAt } from './code-at.ts'

/** Bits of the hashes of halves by which most texts are ruled out. */
const sieveBits = 18
const sieveShift = 32 - sieveBits

/**
 * Texts of which those are found that may be one slip away from another: a letter more, less or other, or two that changed
 * places. A slip spares one half of a text, so texts are kept by the hashes of both halves. Tells a few too many: whoever asks
 * compares.
 *
 * @see Navarro (2001), "A Guided Tour to Approximate String Matching", ACM Computing Surveys 33(1) §8.2: partitioning into k + 1
 *   pieces
 */
export class OneSlipIndex {
  readonly #byHash = new Map<number, number[]>()
  readonly #sieve = new Uint8Array(1 << sieveBits)
  readonly #fewest: number

  /**
   * @param texts found by their places
   * @param fewest letters of a text that may have a slip: shorter ones are not kept
   */
  constructor(texts: readonly string[], fewest: number) {
    this.#fewest = fewest
    for (const [place, text] of texts.entries())
      if (text.length >= fewest)
        eachHalf(text, (hash) => {
          const known = this.#byHash.get(hash)
          if (known === undefined) this.#byHash.set(hash, [place])
          else if (!known.includes(place)) known.push(place)
          this.#sieve[hash >>> sieveShift] = 1
        })
  }

  /** Tells of all texts that may be one slip away, each once. */
  near(text: string, take: (place: number) => void): void {
    if (text.length < this.#fewest - 1) return
    let told: number[] | undefined
    eachHalf(text, (hash) => {
      if (this.#sieve[hash >>> sieveShift] === 0) return
      for (const place of this.#byHash.get(hash) ?? []) {
        if (told?.includes(place) === true) continue
        ;(told ??= []).push(place)
        take(place)
      }
    })
  }
}

/** Hashes of the first and the last half of a text, and of what is a letter shorter or longer than that. */
function eachHalf(text: string, take: (hash: number) => void): void {
  const { length } = text
  const shortest = (length - 1) >> 1
  const longest = (length + 1) >> 1
  let [head, tail] = [0x811c9dc5, 0x050c5d1f]
  for (let letters = 1; letters <= longest; letters++) {
    head = Math.imul(head ^ codeAt(text, letters - 1), 0x01000193)
    tail = Math.imul(tail ^ codeAt(text, length - letters), 0x01000193)
    if (letters < shortest) continue
    take(mixed(head))
    take(mixed(tail))
  }
}

/** The upper bits are to hang on all letters. */
const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0
