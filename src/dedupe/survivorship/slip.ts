import { codeAt } from '../../text/code-at.ts'

/** Shorter words are too near one another by nature. */
const shortest = 4

/**
 * Is one text the other with one letter wrong, missing or too many, or with two neighbours swapped? A wrong figure is no slip
 * here: it makes another number, of another house.
 */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < shortest || long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && codeAt(short, from) === codeAt(long, from)) from++
  let toShort = short.length
  let toLong = long.length
  while (toShort > from && codeAt(short, toShort - 1) === codeAt(long, toLong - 1)) {
    toShort--
    toLong--
  }
  if (hasFigure(short, from, toShort) || hasFigure(long, from, toLong)) return false
  const [wrong, instead] = [toShort - from, toLong - from]
  if (wrong === 2 && instead === 2)
    return codeAt(short, from) === codeAt(long, from + 1) && codeAt(short, from + 1) === codeAt(long, from)
  return wrong <= 1 && instead === 1
}

function hasFigure(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (codeAt(text, at) >= 0x30 && codeAt(text, at) <= 0x39) return true
  return false
}
