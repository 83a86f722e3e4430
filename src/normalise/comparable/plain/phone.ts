import { DigitAutomaton } from '../../../text/digit-automaton.ts'
import { typeOfPlain } from '../../french-phone.ts'
import { frenchPlanOverseas } from '../../overseas.ts'
import { planOf } from '../../phone-metadata.ts'
import type { PlainForm } from '../../../model/plain-form.ts'

/**
 * Numbers of a country whose numbers all have the same length, in digits and usual signs, behind a trunk prefix of one digit or
 * nothing, and that are no filler beyond doubt; of France and what it dials, those that are in service on the mainland.
 * Undefined for other countries.
 *
 * @param country ISO 3166 alpha-2; undefined or '' if unknown
 */
export function plainPhone(country: string | undefined): PlainForm | undefined {
  const home = country?.toUpperCase() ?? ''
  if (home === 'FR' || frenchPlanOverseas.has(home)) return frenchForm
  const plan = planOf(home)
  const length = plan?.lengths[0] ?? 0
  if (plan?.lengths.length !== 1 || length < leastDigits) return undefined
  const trunk = ['0', '1', '8'].find((digit) => plan.prefix?.exec(digit)?.[0] === digit)?.charCodeAt(0)
  const isNational = wholeMatcher(plan.pattern)
  return (bytes, start, end, into, at) => {
    const to = writeDigits(bytes, start, end, into, at, length + 1)
    if (to === -1 || to - at < length) return -1
    if (to - at > length) {
      if (into[at] !== trunk) return -1
      for (let place = at; place < to - 1; place++) into[place] = into[place + 1]!
    }
    return isNational(into, at, at + length) && !mayBeFiller(into, at + length) ? at + length : -1
  }
}

const leastDigits = 5
/** With more around its digits, a cell may hold something else. */
const longest = 24
const [zero, three] = [0x30, 0x33] as const

const frenchForm: PlainForm = (bytes, start, end, into, at) => {
  const to = writeDigits(bytes, start + (bytes[start] === 0x2b ? 1 : 0), end, into, at, bytes[start] === 0x2b ? 11 : 10)
  if (to === -1) return -1
  let from = at
  if (bytes[start] === 0x2b) {
    if (to - at !== 11 || into[at] !== three || into[at + 1] !== three) return -1
    from += 2
  } else if (to - at === 10 && into[at] === zero) from++
  if (to - from !== 9 || into[from] === zero) return -1
  let nine = 0
  for (let place = from; place < to; place++) nine = 10 * nine + into[place]! - zero
  if (typeOfPlain(nine) === undefined) return -1
  for (let place = 0; place < 9; place++) into[at + place] = into[from + place]!
  return at + 9
}

/** What may stand between digits: space, dot, hyphen, brackets. A slash may part two numbers. */
const signs = new Uint8Array(256)
for (const sign of ' .-()') signs[sign.charCodeAt(0)] = 1
const dot = 0x2e

/** Writes the digits of a cell that has only these and usual signs; -1 for others, for too many, and for what may be a decimal. */
function writeDigits(bytes: Uint8Array, start: number, end: number, into: Uint8Array, at: number, most: number): number {
  if (end - start > longest) return -1
  let to = at
  let count = 0
  let dots = 0
  for (let from = start; from < end; from++) {
    const byte = bytes[from]!
    if (byte >= 0x30 && byte <= 0x39) {
      if (to - at === most) return -1
      into[to++] = byte
    } else if (signs[byte] === 0) return -1
    else {
      count++
      if (byte === dot) dots++
    }
  }
  return count === 1 && dots === 1 ? -1 : to
}

/** Do the last four digits repeat one or two, or go up or down? All fillers end so, or as the pairs do that forms are filled with. */
function mayBeFiller(digits: Uint8Array, end: number): boolean {
  const [a, b, c, d] = [digits[end - 4]!, digits[end - 3]!, digits[end - 2]!, digits[end - 1]!]
  if (a === c && b === d) return true
  return (steps[d - c + 9] === 1 && steps[c - b + 9] === 1) || (a === zero && c === zero && b === zero + 4 && d === zero + 5)
}
/** By the difference of two digits, plus nine: is one next to the other, nine being next to zero? */
const steps = new Uint8Array(19)
for (const step of [-9, -1, 1, 9]) steps[step + 9] = 1

/** Holds digits in bytes against a pattern as a whole. */
function wholeMatcher(source: string): (digits: Uint8Array, from: number, to: number) => boolean {
  const automaton = new DigitAutomaton([{ source, whole: true }])
  /** By state: 0 not yet asked, 1 no, 2 yes. */
  let known = new Uint8Array(1 << 8)
  return (digits, from, to) => {
    let state = automaton.start
    for (let at = from; at < to; at++) state = automaton.next(state, digits[at]! - zero)
    if (state >= known.length) {
      const larger = new Uint8Array(2 * state)
      larger.set(known)
      known = larger
    }
    if (known[state] === 0) known[state] = automaton.isHit(state, 0) ? 2 : 1
    return known[state] === 2
  }
}
