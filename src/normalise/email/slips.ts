import { codeAt } from '../../text/code-at.ts'
import { areBeside } from '../../text/keyboard.ts'

/**
 * Bits of each kind of slip at one place of a domain. About one address in a hundred holds one, says everybody who has
 * counted bounces; the shares among kinds follow Damerau, for whom four fifths of all are one of these, keys beside each
 * other and doublings from the bench. Set by hand; scored by `npm run bench -- email-typos`.
 *
 * @see Damerau (1964), "A technique for computer detection and correction of spelling errors", CACM 7(3).
 */
const bits = {
  swapped: 13.6,
  missing: 12.7,
  missingOfDouble: 12.3,
  missingDot: 13,
  doubled: 14.3,
  extraBeside: 17.3,
  extra: 19.7,
  extraDot: 17,
  beside: 15.9,
  alike: 16.6,
  other: 19.2,
  /** Nobody misses the first key as often as the others. */
  first: 1,
  /** Who slips once, slips again more easily. */
  again: -7,
} as const

/** Letters that sound or look like each other. */
const alike: ReadonlySet<number> = new Set(
  'ae ai ao au ei eo eu io iu ou iy ck cs kq sz mn bp dt gj vw vf 0o 1l 1i il rn'
    .split(' ')
    .flatMap((pair) => [(pair.charCodeAt(0) << 7) | pair.charCodeAt(1), (pair.charCodeAt(1) << 7) | pair.charCodeAt(0)]),
)
const dot = 0x2e

function replaced(meant: number, typed: number): number {
  if (areBeside(meant, typed)) return bits.beside
  return alike.has((meant << 7) | typed) ? bits.alike : bits.other
}

/**
 * The one slip in which `typed` was typed for `meant`; undefined where it takes more. What both begin and end with is left
 * aside, and a slip leaves two letters at most.
 */
export function oneSlip(typed: string, meant: string): number | undefined {
  const shorter = Math.min(typed.length, meant.length)
  let from = 0
  while (from < shorter && codeAt(typed, from) === codeAt(meant, from)) from++
  let end = 0
  while (end < shorter - from && codeAt(typed, typed.length - 1 - end) === codeAt(meant, meant.length - 1 - end)) end++
  const [more, less] = [typed.length - from - end, meant.length - from - end]
  const first = from === 0 ? bits.first : 0
  const [hit, wanted] = [codeAt(typed, from), codeAt(meant, from)]
  if (more === 1 && less === 1) return replaced(wanted, hit) + first
  if (more === 0 && less === 1)
    return (
      (wanted === dot ? bits.missingDot : from > 0 && wanted === codeAt(meant, from - 1) ? bits.missingOfDouble : bits.missing) +
      first
    )
  if (more === 1 && less === 0) {
    if (from > 0 && hit === codeAt(typed, from - 1)) return bits.doubled
    if (hit === dot) return bits.extraDot
    const isBeside = (from > 0 && areBeside(hit, codeAt(typed, from - 1))) || areBeside(hit, codeAt(typed, from + 1))
    return (isBeside ? bits.extraBeside : bits.extra) + first
  }
  if (more === 2 && less === 2 && hit === codeAt(meant, from + 1) && wanted === codeAt(typed, from + 1))
    return bits.swapped + first
  return undefined
}

/**
 * The least bits of two slips in which `typed` was typed for `meant`; undefined where it takes more. The first is undone where
 * the texts part, for whatever comes later leaves it there.
 */
export function twoSlips(typed: string, meant: string): number | undefined {
  if (Math.abs(typed.length - meant.length) > 2) return undefined
  let at = 0
  while (at < typed.length && codeAt(typed, at) === codeAt(meant, at)) at++
  const [head, hit, tail] = [typed.slice(0, at), typed.slice(at, at + 1), typed.slice(at + 1)]
  const wanted = meant.slice(at, at + 1)
  let least = Infinity
  for (const undone of [
    head + wanted + tail,
    head + wanted + hit + tail,
    head + tail,
    head + tail.slice(0, 1) + hit + tail.slice(1),
  ]) {
    const [first, second] = [oneSlip(typed, undone), oneSlip(undone, meant)]
    if (first !== undefined && second !== undefined) least = Math.min(least, first + second + bits.again)
  }
  return least === Infinity ? undefined : least
}

/** Which letters a text holds, a bit each; digits and signs share five. */
export function lettersOf(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    letters |= 1 << (code >= 0x61 && code <= 0x7a ? code - 0x61 : 26 + (code % 5))
  }
  return letters
}

/** How many letters stand in one of two texts only; two slips change four at most. */
export function differing(a: number, b: number): number {
  let rest = a ^ b
  let count = 0
  while (rest !== 0) {
    rest &= rest - 1
    count++
  }
  return count
}
