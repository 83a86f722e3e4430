/** What a draw is for: each use has a stream of its own, so that a new use moves no other. */
export const Stream = {
  group: 1,
  home: 2,
  person: 3,
  namesake: 4,
  company: 5,
  copy: 6,
  cells: 7,
  file: 8,
  order: 9,
  product: 10,
  visit: 11,
  consent: 12,
  life: 13,
  duplicate: 14,
  shuffle: 15,
  place: 16,
} as const
export type Stream = (typeof Stream)[keyof typeof Stream]

/** 32 well-stirred bits of three numbers: the finaliser of MurmurHash3 after each. */
export function stir(seed: number, stream: number, index: number): number {
  let h = seed ^ 0x9e3779b9
  for (const part of [stream, index, Math.floor(index / 0x1_0000_0000)]) {
    h = Math.imul(h ^ part, 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
    h ^= h >>> 16
  }
  return h >>> 0
}

/**
 * A small seeded source of draws, mulberry32. The same seed, stream and index give the same draws on any machine, so that
 * any person of a file of millions can be made again without the others.
 *
 * @see Tommy Ettinger (2017), mulberry32, public domain.
 */
export class Random {
  #state: number

  constructor(seed: number, stream: Stream, index = 0) {
    this.#state = stir(seed, stream, index)
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number in [0, count). */
  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  /** A whole number in [from, to]. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1)
  }

  /** True with this probability. Always draws. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** One of them, all equally likely. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }

  /** A draw of the normal distribution, mean 0 and deviation 1 (Box and Muller 1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }

  /** A string of this many digits. */
  digits(count: number): string {
    let text = ''
    for (let i = 0; i < count; i++) text += this.below(10)
    return text
  }
}

/**
 * Draws of unequal weight in constant time: the alias method.
 *
 * @see Vose (1991), "A linear algorithm for generating random numbers with a given distribution", IEEE TSE 17(9).
 */
export class Weighted<T> {
  readonly #values: readonly T[]
  readonly #keep: Float64Array
  readonly #alias: Int32Array

  constructor(values: readonly T[], weightOf: (value: T, rank: number) => number) {
    const count = values.length
    const weights = values.map(weightOf)
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    this.#values = values
    this.#keep = Float64Array.from(weights, (weight) => (weight / total) * count)
    this.#alias = new Int32Array(count)
    const poor: number[] = []
    const rich: number[] = []
    for (let i = 0; i < count; i++) (this.#keep[i]! < 1 ? poor : rich).push(i)
    while (poor.length > 0 && rich.length > 0) {
      const low = poor.pop()!
      const high = rich.pop()!
      this.#alias[low] = high
      this.#keep[high]! -= 1 - this.#keep[low]!
      if (this.#keep[high]! < 1) poor.push(high)
      else rich.push(high)
    }
    for (const left of [...poor, ...rich]) this.#keep[left] = 1
  }

  draw(random: Random): T {
    const at = random.below(this.#values.length)
    return this.#values[random.next() < this.#keep[at]! ? at : this.#alias[at]!]!
  }
}

/** The Zipf weight of a rank counted from 0; `shift` flattens the head as real lists of names do (Mandelbrot 1953). */
export const zipf =
  (exponent = 1, shift = 3) =>
  (_value: unknown, rank: number): number =>
    1 / (rank + shift) ** exponent

/** Takes a written list apart: commas or line breaks between the items. */
export const listed = (text: string, between = /\s*,\s*/): readonly string[] =>
  text
    .trim()
    .split(between)
    .map((item) => item.trim())

/**
 * A permutation of 0 … size - 1 that needs no memory, with its way back: four Feistel rounds on the next even power of two,
 * walked until the number falls inside.
 *
 * @see Black & Rogaway (2002), "Ciphers with arbitrary finite domains".
 */
export class Permutation {
  readonly #size: number
  readonly #half: number
  readonly #mask: number
  readonly #keys: readonly number[]

  constructor(size: number, seed: number) {
    this.#size = size
    this.#half = Math.max(1, Math.ceil(Math.log2(Math.max(size, 2)) / 2))
    this.#mask = 2 ** this.#half - 1
    this.#keys = [0, 1, 2, 3].map((round) => stir(seed, Stream.shuffle, round))
  }

  /** Where this number goes. */
  to(number: number): number {
    let at = number
    do at = this.#rounds(at, this.#keys)
    while (at >= this.#size)
    return at
  }

  /** The number that goes there. */
  from(number: number): number {
    let at = number
    // the same rounds with the halves changed over undo themselves
    do at = this.#swap(this.#rounds(this.#swap(at), [this.#keys[3]!, this.#keys[2]!, this.#keys[1]!, this.#keys[0]!]))
    while (at >= this.#size)
    return at
  }

  #rounds(number: number, keys: readonly number[]): number {
    let left = Math.floor(number / (this.#mask + 1))
    let right = number & this.#mask
    for (const key of keys) {
      const next = (left ^ stirred(right, key)) & this.#mask
      left = right
      right = next
    }
    return left * (this.#mask + 1) + right
  }

  #swap(number: number): number {
    return (number & this.#mask) * (this.#mask + 1) + Math.floor(number / (this.#mask + 1))
  }
}

function stirred(value: number, key: number): number {
  let h = Math.imul(value ^ key, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
  return (h ^ (h >>> 13)) >>> 0
}
