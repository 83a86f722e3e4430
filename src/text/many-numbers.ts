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

/** What a byte is in a number, but for digits, which are what they are worth. */
const Kind = { sign: 10, other: 11 } as const

/**
 * Signs that part digits: a space, `. - / ( )`, the bytes of spaces and hyphens that don't break a line (UTF-8, Windows-1252,
 * UTF-16), and the empty halves of letters in UTF-16.
 */
const signs = [0x00, 0x20, 0x28, 0x29, 0x2d, 0x2e, 0x2f, 0x80, 0x91, 0x93, 0xa0, 0xaf, 0xc2, 0xe2, 0x11, 0x2f]

/** Digits of the end of a number by which it is looked up, four bits each: so many tell ten million numbers apart. */
const mostLooked = 8
/** No digit at all. */
const noDigits = -1

/** A run of digits and signs is looked at to so many bytes: a longer one is no number. */
export const longestRun = 1 << 12

/** Longer than any number with its signs. */
const overlap = 128

/**
 * Finds many numbers at once, however their digits are grouped. A number is a run of digits and signs at least as long as
 * the shortest wanted: one byte in so many is looked at, and only from one of such a run on are all.
 */
export class NumberMatcher {
  readonly #kinds = new Uint8Array(256).fill(Kind.other)
  readonly #shortest: number
  /** The digits that are looked up, of those that went by last. */
  readonly #mask: number
  readonly #byEnd = new Map<number, NumberWanted[]>()
  /** Marks the ends of all wanted, which rules out nearly all others at once. */
  readonly #sieve = new Uint8Array(1 << 18)
  /** Places of the digits that end a run, from the last on; so many as decide about any wanted. */
  readonly #places: Int32Array

  constructor(wanted: readonly NumberWanted[]) {
    for (const sign of signs) this.#kinds[sign] = Kind.sign
    for (let digit = 0; digit <= 9; digit++) this.#kinds[0x30 + digit] = digit
    this.#shortest = wanted.reduce((least, { digits }) => Math.min(least, digits.length), Infinity)
    const looked = Math.min(mostLooked, this.#shortest)
    this.#mask = looked === mostLooked ? noDigits : (1 << (4 * looked)) - 1
    for (const one of wanted) {
      const end = Number.parseInt(one.digits.slice(-looked), 16) | 0
      const list = this.#byEnd.get(end) ?? []
      list.push(one)
      this.#byEnd.set(end, list)
      this.#sieve[sieved(end)] = 1
    }
    const longest = wanted.reduce(
      (most, { digits, before }) => Math.max(most, digits.length + before.reduce((more, run) => Math.max(more, run.length), 0)),
      0,
    )
    this.#places = new Int32Array(longest + 1)
  }

  /**
   * Tells of all whose run of digits and signs begins in `bytes` from `from` on, before `to`.
   *
   * @param borders whether other digits that touch the number make it another one
   */
  match(bytes: Uint8Array, from: number, to: number, borders: boolean, take: TakeNumber): void {
    if (this.#byEnd.size === 0) return
    const kinds = this.#kinds
    const sieve = this.#sieve
    const mask = this.#mask
    const step = this.#shortest
    const half = step >> 1
    let passed = from
    for (let at = from + step - 1; at < bytes.length; at += step) {
      if (kinds[bytes[at]!] === Kind.other) continue
      // A run that is long enough reaches half as far to one side or the other: a space between words ends here.
      if (kinds[bytes[at - half]!] === Kind.other && at + half < bytes.length && kinds[bytes[at + half]!] === Kind.other) continue
      let start = at
      while (start > passed && kinds[bytes[start - 1]!] !== Kind.other) start--
      if (start >= to) return
      const most = Math.min(bytes.length, start + longestRun)
      let last = noDigits
      let end = start
      for (; end < most; end++) {
        const kind = kinds[bytes[end]!]!
        if (kind < Kind.sign) {
          last = (last << 4) | kind
          if (sieve[sieved(last & mask)] === 1) this.#lookUp(bytes, start, end, last & mask, borders, take)
        } else if (kind === Kind.other) break
      }
      // What is longer than a run is looked at in several, none of which cuts a number.
      passed = end === most && end < bytes.length ? end - overlap : end
      at = passed
    }
  }

  /** Tells of those among the wanted that end like this and are all there. */
  #lookUp(bytes: Uint8Array, start: number, end: number, last: number, borders: boolean, take: TakeNumber): void {
    const list = this.#byEnd.get(last)
    if (list === undefined) return
    const places = this.#places
    let count = 0
    for (let at = end; at >= start && count < places.length; at--) if (this.#kinds[bytes[at]!]! < Kind.sign) places[count++] = at
    for (const wanted of list) {
      const many = wanted.digits.length
      if (many > count || !this.#areAt(bytes, 0, wanted.digits)) continue
      const touched = borders && end + 1 < bytes.length && this.#kinds[bytes[end + 1]!]! < Kind.sign
      if (touched || (borders && !this.#mayBegin(bytes, many, wanted.before, count))) continue
      take(wanted, places[many - 1]!, end + 1)
    }
  }

  /**
   * A number begins where no digit touches it, or behind digits that may stand before it and which none touches.
   *
   * @param many digits are its own, counted from the end
   */
  #mayBegin(bytes: Uint8Array, many: number, before: readonly string[], count: number): boolean {
    const isApart = (digits: number): boolean => digits >= count || this.#places[digits - 1]! - this.#places[digits]! > 1
    return (
      isApart(many) ||
      before.some((run) => many + run.length <= count && this.#areAt(bytes, many, run) && isApart(many + run.length))
    )
  }

  /** Do these digits stand before so many others, counted from the end? */
  #areAt(bytes: Uint8Array, others: number, text: string): boolean {
    for (let k = 0; k < text.length; k++)
      if (bytes[this.#places[others + text.length - 1 - k]!] !== text.charCodeAt(k)) return false
    return true
  }
}

const sieved = (value: number): number => Math.imul(value, 0x9e3779b1) >>> 14
