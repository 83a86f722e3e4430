/** What a run of digits is held against: as a whole, or by how it begins. */
export interface DigitPattern {
  /** Of digits, `\d`, `[0-4]`, `(…|…)`, `?`, `{n}`, `{n,m}`, and `$` at the end of an alternative. */
  readonly source: string
  readonly whole: boolean
}

/** Automata with more states than this are given up: what is left has no state. Some thousands are usual. */
const mostStates = 1 << 14
const allDigits = 0x3ff

/**
 * Many patterns over digits at once, made into one table: each digit is looked up once, however many patterns there are. Two
 * runs of digits that end in one state are matched by the very same patterns, whatever follows. States are made as digits
 * lead to them.
 *
 * @example
 * const areas = new DigitAutomaton([{ source: '2(?:0[1-3]|12)', whole: false }])
 * areas.isHit([2, 1, 2, 5].reduce((state, digit) => areas.next(state, digit), areas.start), 0) // true
 * @see Thompson (1968), "Regular Expression Search Algorithm", CACM 11(6); Rabin & Scott (1959) for the subsets
 */
export class DigitAutomaton {
  /** Where every run begins. */
  readonly start = 1
  /** Where runs go that need more states than there may be. */
  readonly lost = 0

  readonly #parts: Parts
  /** By state and digit, the next state; -1 where it is not known yet. */
  #next = new Int16Array(10 << 6).fill(-1)
  /** By state, the parts in which it is, ascending. */
  readonly #sets: (readonly number[])[] = [[], []]
  readonly #numbers = new Map<string, number>()

  constructor(patterns: readonly DigitPattern[]) {
    this.#parts = partsOf(patterns)
    this.#sets[1] = this.#closed(this.#parts.starts)
    this.#next.fill(0, 0, 10)
  }

  /** The state behind a digit, 0 to 9. */
  next(state: number, digit: number): number {
    const known = this.#next[10 * state + digit]!
    return known === -1 ? this.#find(state, digit) : known
  }

  /** Does a pattern, by its place, match what leads to the state? */
  isHit(state: number, pattern: number): boolean {
    return this.#sets[state]!.some((part) => this.#parts.ends[part] === pattern)
  }

  #find(state: number, digit: number): number {
    const { digits, follows } = this.#parts
    const reached: number[] = []
    for (const part of this.#sets[state]!) if (((digits[part]! >> digit) & 1) === 1) reached.push(...follows[part]!)
    const set = this.#closed(reached)
    const key = set.join()
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#sets.length
      if (number === mostStates) return (this.#next[10 * state + digit] = this.lost)
      this.#numbers.set(key, number)
      this.#sets.push(set)
      if (10 * (number + 1) > this.#next.length) {
        const larger = new Int16Array(2 * this.#next.length).fill(-1)
        larger.set(this.#next)
        this.#next = larger
      }
    }
    return (this.#next[10 * state + digit] = number)
  }

  /** All parts that are reached from some without a digit. */
  #closed(parts: readonly number[]): readonly number[] {
    const { digits, ends, follows } = this.#parts
    const seen = new Set<number>()
    const open = [...parts]
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (seen.has(part)) continue
      seen.add(part)
      if (digits[part] === 0) open.push(...follows[part]!)
    }
    return [...seen].filter((part) => digits[part] !== 0 || ends[part] !== -1).toSorted((a, b) => a - b)
  }
}

/** Patterns taken apart: each part takes one of some digits, or none, and then goes on at others. */
interface Parts {
  /** By part: the digits that it takes, as bits; 0 for one that takes none. */
  readonly digits: number[]
  readonly follows: number[][]
  /** By part: the pattern that ends in it, -1 for none. */
  readonly ends: number[]
  readonly starts: number[]
}

function partsOf(patterns: readonly DigitPattern[]): Parts {
  const parts: Parts = { digits: [], follows: [], ends: [], starts: [] }
  for (const [at, pattern] of patterns.entries()) parts.starts.push(new PatternReader(pattern, at, parts).start)
  return parts
}

/** A piece of a pattern: made anew each time it is wanted, from what follows it to where it begins. */
type Piece = (then: number) => number

/** Reads one pattern into parts. */
class PatternReader {
  readonly start: number
  readonly #source: string
  readonly #parts: Parts
  readonly #end: number
  #at = 0

  constructor({ source, whole }: DigitPattern, pattern: number, parts: Parts) {
    this.#source = source
    this.#parts = parts
    this.#end = this.#part(0, [], pattern)
    const piece = this.#choice()
    if (this.#at < source.length) throw new Error(`no pattern of digits: ${source}`)
    this.start = piece(whole ? this.#end : this.#more())
  }

  #part(digits: number, follows: number[], ends = -1): number {
    this.#parts.follows.push(follows)
    this.#parts.ends.push(ends)
    return this.#parts.digits.push(digits) - 1
  }

  /** The end, and any digits before it. */
  #more(): number {
    const loop = this.#part(allDigits, [])
    const either = this.#part(0, [this.#end, loop])
    this.#parts.follows[loop]!.push(either)
    return either
  }

  #choice(): Piece {
    const ways = [this.#sequence()]
    while (this.#source[this.#at] === '|') {
      this.#at++
      ways.push(this.#sequence())
    }
    return ways.length === 1
      ? ways[0]!
      : (then) =>
          this.#part(
            0,
            ways.map((way) => way(then)),
          )
  }

  #sequence(): Piece {
    const pieces: Piece[] = []
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')')
      pieces.push(this.#repeated(this.#single()))
    return (then) => pieces.reduceRight((next, piece) => piece(next), then)
  }

  #repeated(piece: Piece): Piece {
    const [found, fewest = '0', most = fewest] = /^(?:\?|\{(\d+)(?:,(\d+))?\})/.exec(this.#source.slice(this.#at)) ?? []
    if (found === undefined) return piece
    this.#at += found.length
    const [least, largest] = found === '?' ? [0, 1] : [Number(fewest), Number(most)]
    return (then) => {
      let next = then
      for (let time = largest; time > 0; time--) {
        const once = piece(next)
        next = time > least ? this.#part(0, [once, then]) : once
      }
      return next
    }
  }

  #single(): Piece {
    const rest = this.#source.slice(this.#at)
    const group = /^\((?:\?:)?/.exec(rest)
    if (group !== null) {
      this.#at += group[0].length
      const inner = this.#choice()
      if (this.#source[this.#at++] !== ')') throw new Error(`no pattern of digits: ${this.#source}`)
      return inner
    }
    const [found, set = ''] = /^(?:\d|\\d|\[([\d-]+)\]|\$)/.exec(rest) ?? []
    if (found === undefined) throw new Error(`no pattern of digits: ${this.#source}`)
    this.#at += found.length
    if (found === '$') return () => this.#end
    const digits = found === '\\d' ? allDigits : bitsOf(set === '' ? found : set)
    return (then) => this.#part(digits, [then])
  }
}

/** @example bitsOf('02-4') // 0b11101 */
function bitsOf(set: string): number {
  let bits = 0
  for (const [, from, to = from] of set.matchAll(/(\d)(?:-(\d))?/g))
    for (let d = Number(from); d <= Number(to); d++) bits |= 1 << d
  return bits
}
