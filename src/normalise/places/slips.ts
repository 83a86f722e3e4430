import { codeAt } from '../../text/code-at.ts'

/**
 * How likely one postal code was typed for another: 1, one digit differs or two neighbours are exchanged; 2, a digit is
 * lost or added, two digits differ, or two apart are exchanged; 3 otherwise.
 */
export function digitSlips(typed: string, meant: string): 0 | 1 | 2 | 3 {
  if (typed === meant) return 0
  if (typed.length !== meant.length) return isOneLonger(typed, meant) || isOneLonger(meant, typed) ? 2 : 3
  let differing = 0
  let first = -1
  let last = -1
  for (let at = 0; at < typed.length; at++) {
    if (codeAt(typed, at) === codeAt(meant, at)) continue
    differing++
    if (first === -1) first = at
    last = at
  }
  if (differing === 1) return 1
  if (differing !== 2) return 3
  return last - first === 1 && codeAt(typed, first) === codeAt(meant, last) && codeAt(typed, last) === codeAt(meant, first)
    ? 1
    : 2
}

/**
 * How likely just this postal code was typed for another, if a code went wrong at all: 2 in 5 by an exchange of neighbours,
 * of which there are four, and half by a digit, of which there are 45. Set by hand; only their order is of weight.
 */
export function slipLikelihood(typed: string, meant: string): number {
  const slips = digitSlips(typed, meant)
  if (slips === 1) return isAnagram(typed, meant) ? 0.1 : 0.011
  if (slips === 2) return typed.length !== meant.length ? 0.01 : isAnagram(typed, meant) ? 0.000_5 : 0.000_06
  return slips === 0 ? 1 : 0.000_001
}

const isAnagram = (a: string, b: string): boolean => [...a].toSorted().join('') === [...b].toSorted().join('')

function isOneLonger(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && codeAt(long, at) === codeAt(short, at)) at++
  return long.slice(at + 1) === short.slice(at)
}

/** The codes of as many digits that are one slip from this one, each once. */
export function oneSlipFrom(code: string): readonly string[] {
  const found = new Set<string>()
  for (let at = 0; at < code.length; at++) {
    if (at > 0) found.add(code.slice(0, at - 1) + code[at] + code[at - 1] + code.slice(at + 1))
    for (let digit = 0; digit < 10; digit++) found.add(code.slice(0, at) + digit + code.slice(at + 1))
  }
  found.delete(code)
  return [...found]
}

/**
 * Optimal string alignment distance of two keys: letters lost, added, replaced, and neighbours exchanged. Above `most` it
 * answers `most + 1`.
 */
export function letterSlips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let from = 0
  let toA = a.length
  let toB = b.length
  while (from < toA && from < toB && codeAt(a, from) === codeAt(b, from)) from++
  while (toA > from && toB > from && codeAt(a, toA - 1) === codeAt(b, toB - 1)) {
    toA--
    toB--
  }
  const width = toB - from
  if (toA === from || width === 0) return Math.min(toA - from + width, most + 1)
  let before = Array.from({ length: width + 1 }, () => 0)
  let row = Array.from({ length: width + 1 }, (_, at) => at)
  for (let i = 1; i <= toA - from; i++) {
    const next = [i]
    const letter = codeAt(a, from + i - 1)
    let least = i
    for (let j = 1; j <= width; j++) {
      const other = codeAt(b, from + j - 1)
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (letter === other ? 0 : 1))
      if (i > 1 && j > 1 && letter === codeAt(b, from + j - 2) && other === codeAt(a, from + i - 2))
        cost = Math.min(cost, before[j - 2]! + 1)
      next[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    before = row
    row = next
  }
  return Math.min(row[width]!, most + 1)
}

/** Slips that a name may have and still be taken for another: one in short names, three in long ones. Set by hand. */
export const mostSlips = (key: string): number => (key.length <= 5 ? 1 : key.length <= 9 ? 2 : 3)
