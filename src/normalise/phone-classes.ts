import { codeAt } from '../text/code-at.ts'
import { DigitAutomaton, type DigitPattern } from '../text/digit-automaton.ts'
import { dialPatternsOf, mainCountryOf } from './phone-metadata.ts'

/** Codes whose numbers are read by more than the metadata: the French Republic's, and old ranges that are kept. */
const ownWays: ReadonlySet<string> = new Set(['33', '590', '594', '596', '262', '508', '229', '263'])

/** Before so many numbers asked for them, classes are not worth making. Measured: some 20 ms for the plan of North America. */
const worthMaking = 500

/** Digits of a number without its country code at most, as far as nobody looks for one in it; behind a trunk zero; with it. */
const [mostAtHome, mostBehindZero, mostAbroad] = [10, 12, 17]
/** Digits and signs of a number at most. */
const longest = 30
/** Room for the digits of a class of each state. */
const lengths = 32

/** What forms are filled with: one digit to the end, the digits in turn. */
const fillers: readonly DigitPattern[] = [
  { source: [...'0123456789'].map((digit) => `${digit}{2,17}`).join('|'), whole: true },
  { source: '123456789?0?', whole: true },
]

/** What numbers begin with in the country itself, in most countries. */
const trunkZero = '0'
const behindZero = ({ source, whole }: DigitPattern): DigitPattern => ({ source: `${trunkZero}(?:${source})`, whole })

/**
 * Sorts numbers of telephones into classes: what is read of one number, but for its digits, is read of all of its class, since
 * each pattern that the reader of phones asks matches all of them or none, and none has anything before it but a trunk zero. A
 * number is digits with a sign between some, and has its country's code behind a plus or belongs to the country where it is dialled. All else,
 * and what could be a date, is in no class.
 */
export class PhoneSorter {
  /** How many classes there are, numbered from 1. */
  count = 0
  readonly #athome: PlanClasses | undefined
  readonly #abroad = new Map<number, PlanClasses | undefined>()
  readonly #scratch = new Uint8Array(longest)

  /** @param country where they are dialled, ISO 3166 alpha-2 */
  constructor(country: string) {
    const patterns = dialPatternsOf(country)
    if (patterns === undefined || ownWays.has(patterns.code)) return
    const { code, abroad, prefix, ranges } = patterns
    const trunk = prefix?.source === trunkZero
    const before = [abroad, { source: `00|${code}`, whole: false }, ...(prefix === undefined || trunk ? [] : [prefix])]
    // A number with the zero is read by what is behind it, or else as it stands.
    const both = trunk ? [...ranges, { source: trunkZero, whole: false }, ...[...ranges, ...fillers].map(behindZero)] : ranges
    this.#athome = new PlanClasses(before, both, () => ++this.count)
  }

  /** The class of a number; 0 where it is in none. */
  classOf(text: string): number {
    const { length } = text
    if (length > longest) return 0
    for (let at = 0; at < length; at++) {
      const code = codeAt(text, at)
      if (code > 0x39) return 0
      this.#scratch[at] = code
    }
    return this.classAt(this.#scratch, 0, length)
  }

  /** The same of a number in bytes. */
  classAt(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > longest) return 0
    const plus = bytes[start] === 0x2b
    let at = plus ? start + 1 : start
    let classes = this.#athome
    if (plus) {
      let code = 0
      for (let length = 1; length <= 3 && at < end; length++) {
        const digit = bytes[at++]! - 0x30
        if (!(digit >= 0 && digit <= 9) || (length === 1 && digit === 0)) return 0
        code = 10 * code + digit
        classes = this.#codeClasses(code)
        if (classes !== undefined) break
      }
    }
    if (classes === undefined || !classes.isWorthIt()) return 0
    let state = classes.start
    let [digits, runs, first, second] = [0, 0, 0, 0]
    let apart = !plus
    let [dotted, spaced] = [false, false]
    for (; at < end; at++) {
      const byte = bytes[at]!
      const digit = byte - 0x30
      if (digit >= 0 && digit <= 9) {
        state = classes.next(state, digit)
        digits++
        if (apart) runs++
        apart = false
        if (runs === 1) first++
        else if (runs === 2) second++
      } else if (byte === 0x28 || byte === 0x29) {
        if (plus || apart !== (byte === 0x28)) return 0
      } else {
        if (apart || (byte !== 0x20 && byte !== 0x2e && byte !== 0x2d)) return 0
        dotted ||= byte === 0x2e
        spaced ||= byte === 0x20
        apart = true
      }
    }
    if (apart || bytes[end - 1] === 0x29 || (dotted && bytes[end - 1] === 0x30)) return 0
    const zero = bytes[start] === 0x30
    if (
      bytes[start] === 0x28 ? bytes[start + 1] === 0x30 : !plus && mayBeDate(first, second, digits, dotted && spaced ? 0 : runs)
    )
      return 0
    return digits > (plus ? mostAbroad : zero ? mostBehindZero : mostAtHome) ? 0 : classes.classOf(state, digits)
  }

  #codeClasses(code: number): PlanClasses | undefined {
    if (this.#abroad.has(code)) return this.#abroad.get(code)
    const country = mainCountryOf(String(code))
    const patterns = country === undefined || ownWays.has(String(code)) ? undefined : dialPatternsOf(country)
    const classes =
      patterns && new PlanClasses(patterns.prefix === undefined ? [] : [patterns.prefix], patterns.ranges, () => ++this.count)
    this.#abroad.set(code, classes)
    return classes
  }
}

/**
 * Dates are three runs of digits at most, of which the first two are short, or one of eight.
 *
 * @param runs 0 where a time of day may stand behind the date: it has a space before it and a dot in it
 */
const mayBeDate = (first: number, second: number, digits: number, runs: number): boolean =>
  second === 0 ? digits === 8 : runs < 4 && second < 3 && first !== 3 && first < 5

/** The classes of the numbers of one country code, dialled in one way. */
class PlanClasses {
  readonly #before: readonly DigitPattern[]
  readonly #ranges: readonly DigitPattern[]
  readonly #number: () => number
  #automaton: DigitAutomaton | undefined
  /** By state and digits; -1 where nobody asked yet. */
  #classes = new Int32Array(lengths << 6).fill(-1)
  #asked = 0

  /**
   * @param before patterns of what may be before a number: one that begins so is in no class
   * @param number gives a new class its number
   */
  constructor(before: readonly DigitPattern[], ranges: readonly DigitPattern[], number: () => number) {
    this.#before = before
    this.#ranges = ranges
    this.#number = number
  }

  isWorthIt(): boolean {
    return this.#automaton !== undefined || ++this.#asked > worthMaking
  }

  get start(): number {
    this.#automaton ??= new DigitAutomaton([...this.#before, ...this.#ranges, ...fillers])
    return this.#automaton.start
  }

  next(state: number, digit: number): number {
    return this.#automaton!.next(state, digit)
  }

  classOf(state: number, digits: number): number {
    const place = lengths * state + digits
    if (place >= this.#classes.length) {
      const larger = new Int32Array(2 * place).fill(-1)
      larger.set(this.#classes)
      this.#classes = larger
    }
    const known = this.#classes[place]!
    if (known !== -1) return known
    const automaton = this.#automaton!
    const plain = state !== automaton.lost && !this.#before.some((_, pattern) => automaton.isHit(state, pattern))
    return (this.#classes[place] = plain ? this.#number() : 0)
  }
}
