/** A number to be found, whatever signs part its digits. */
export interface NumberWanted {
  /** What is the same in all of its spellings. */
  readonly digits: string
  /** Digits that may stand before those in the same number, such as `0` and `0033`. */
  readonly before: readonly string[]
  /** Which needle it is. */
  readonly needle: number
}

/** Told of a number: where its digits begin in the bytes, and where they end. */
export type TakeNumber = (wanted: NumberWanted, from: number, to: number) => void

/** What a byte is in a number. */
const Kind = { other: 0, sign: 1, digit: 2 } as const

/**
 * Signs that part digits: a space, `. - / ( )`, the bytes of spaces and hyphens that don't break a line (UTF-8, Windows-1252,
 * UTF-16), and the empty halves of letters in UTF-16.
 */
const signs = [0x00, 0x20, 0x28, 0x29, 0x2d, 0x2e, 0x2f, 0x80, 0x91, 0x93, 0xa0, 0xaf, 0xc2, 0xe2, 0x11, 0x2f]

/** Digits of the end of a number by which it is looked up: so many tell ten million numbers apart. */
const mostLooked = 8

/** A run of digits and signs is looked at to so many bytes: a longer one is no number. */
export const longestRun = 1 << 12

/** Longer than any number with its signs. */
const overlap = 128

/**
 * Finds many numbers at once, however their digits are grouped. A number is a run of digits and signs at least as long as
 * the shortest wanted: one byte in so many is looked at, and only from one of such a run on are all.
 */
export class NumberMatcher {
  readonly #kinds = new Uint8Array(256)
  readonly #shortest: number
  readonly #looked: number
  readonly #byEnd = new Map<number, NumberWanted[]>()
  /** Marks the ends of all wanted, which rules out nearly all others at once. */
  readonly #sieve = new Uint8Array(1 << 18)
  /** What the first of the digits looked at is worth. */
  readonly #tens: Int32Array
  readonly #digits = new Uint8Array(longestRun)
  readonly #places = new Int32Array(longestRun)

  constructor(wanted: readonly NumberWanted[]) {
    for (const sign of signs) this.#kinds[sign] = Kind.sign
    for (let digit = 0x30; digit <= 0x39; digit++) this.#kinds[digit] = Kind.digit
    this.#shortest = wanted.reduce((least, { digits }) => Math.min(least, digits.length), Infinity)
    this.#looked = Math.min(mostLooked, this.#shortest)
    for (const one of wanted) {
      const end = Number(one.digits.slice(-this.#looked))
      const list = this.#byEnd.get(end) ?? []
      list.push(one)
      this.#byEnd.set(end, list)
      this.#sieve[sieved(end)] = 1
    }
    this.#tens = Int32Array.from({ length: 10 }, (_, digit) => digit * 10 ** this.#looked)
  }

  /**
   * Tells of all whose run of digits and signs begins in `bytes` from `from` on, before `to`.
   *
   * @param borders whether other digits that touch the number make it another one
   */
  match(bytes: Uint8Array, from: number, to: number, borders: boolean, take: TakeNumber): void {
    if (this.#byEnd.size === 0) return
    const kinds = this.#kinds
    const step = this.#shortest
    let passed = from
    for (let at = from + step - 1; at < bytes.length; at += step) {
      if (kinds[bytes[at]!] === Kind.other) continue
      let start = at
      while (start > passed && kinds[bytes[start - 1]!] !== Kind.other) start--
      if (start >= to) return
      let end = at + 1
      const most = Math.min(bytes.length, start + longestRun)
      while (end < most && kinds[bytes[end]!] !== Kind.other) end++
      if (end - start >= step) this.#matchRun(bytes, start, end, borders, take)
      // What is longer than a run is looked at in several, none of which cuts a number.
      passed = end === most && end < bytes.length ? end - overlap : end
      at = passed
    }
  }

  #matchRun(bytes: Uint8Array, start: number, end: number, borders: boolean, take: TakeNumber): void {
    const kinds = this.#kinds
    const digits = this.#digits
    const places = this.#places
    const looked = this.#looked
    const sieve = this.#sieve
    const tens = this.#tens
    let count = 0
    let value = 0
    for (let at = start; at < end; at++) {
      const digit = bytes[at]! - 0x30
      if (digit < 0 || digit > 9) continue
      // Below ten to the ninth: whole numbers of 32 bits all the way.
      value = (Math.imul(10, value) + digit) | 0
      if (count >= looked) value = (value - tens[digits[count - looked]!]!) | 0
      digits[count] = digit
      places[count] = at
      count++
      if (count < looked || sieve[sieved(value)] === 0) continue
      for (const wanted of this.#byEnd.get(value) ?? []) {
        const first = count - wanted.digits.length
        if (first < 0 || !this.#areAt(first, wanted.digits)) continue
        if (borders && (kinds[bytes[at + 1]!] === Kind.digit || !this.#mayBegin(first, wanted.before))) continue
        take(wanted, places[first]!, at + 1)
      }
    }
  }

  /** A number begins where no digit touches it, or behind digits that may stand before it and which none touches. */
  #mayBegin(first: number, before: readonly string[]): boolean {
    return (
      this.#isApart(first) ||
      before.some((run) => run.length <= first && this.#areAt(first - run.length, run) && this.#isApart(first - run.length))
    )
  }

  #isApart(at: number): boolean {
    return at === 0 || this.#places[at]! - this.#places[at - 1]! > 1
  }

  #areAt(first: number, text: string): boolean {
    for (let k = 0; k < text.length; k++) if (this.#digits[first + k] !== text.charCodeAt(k) - 0x30) return false
    return true
  }
}

const sieved = (value: number): number => Math.imul(value, 0x9e3779b1) >>> 14
