import { codeAt } from '../../text/code-at.ts'

/**
 * Orders texts by code units, runs of digits in them by the number they write: C9 before C10. Texts that differ in zeros
 * before a number only are ordered by code units, so that no two are equal but the same.
 */
export function naturalOrder(a: string, b: string): number {
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const here = codeAt(a, i)
    const there = codeAt(b, j)
    if (isDigit(here) && isDigit(there)) {
      const [endA, endB] = [endOfDigits(a, i), endOfDigits(b, j)]
      const [fromA, fromB] = [afterZeros(a, i, endA), afterZeros(b, j, endB)]
      if (endA - fromA !== endB - fromB) return endA - fromA - (endB - fromB)
      for (let at = 0; fromA + at < endA; at++) {
        const difference = codeAt(a, fromA + at) - codeAt(b, fromB + at)
        if (difference !== 0) return difference
      }
      i = endA
      j = endB
    } else if (here === there) {
      i++
      j++
    } else return here - there
  }
  return a.length - i - (b.length - j) || (a < b ? -1 : a > b ? 1 : 0)
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

function endOfDigits(text: string, from: number): number {
  let at = from
  while (at < text.length && isDigit(codeAt(text, at))) at++
  return at
}

function afterZeros(text: string, from: number, end: number): number {
  let at = from
  while (at < end - 1 && codeAt(text, at) === 0x30) at++
  return at
}
