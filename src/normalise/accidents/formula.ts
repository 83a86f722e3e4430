import { codeAt } from '../../text/code-at.ts'
import { isSpace } from '../../text/space.ts'

/** `=`, `+`, `-`, `@`, and in full width. */
const openers: ReadonlySet<number> = new Set([0x3d, 0x2b, 0x2d, 0x40, 0xff1d, 0xff0b, 0xff0d, 0xff20])
const [equals, at_] = [0x3d, 0x40]

/**
 * Would a spreadsheet run this cell as a formula (CWE-1236)? Phones, amounts and negative numbers are none, nor are signs
 * alone that stand for nothing (`-`, `+/-`).
 */
export function isFormula(text: string): boolean {
  let from = 0
  while (from < text.length && isSpace(codeAt(text, from))) from++
  if (from === text.length) return false
  const first = codeAt(text, from)
  if (!openers.has(first)) return false
  if (first === equals || first === 0xff1d) return from + 1 < text.length && !/^=+$/.test(text.slice(from).trim())
  if (first === at_ || first === 0xff20) return text.length - from > 1
  return holdsMore(text, from + 1)
}

/**
 * Is there, behind the sign, anything but a number: digits, what stands between them, one currency or the word of an
 * extension?
 */
function holdsMore(text: string, from: number): boolean {
  if (name.test(text.slice(from, from + longestStart))) return true
  let letters = 0
  let digits = 0
  for (let at = from; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code >= 0x30 && code <= 0x39) digits++
    else if (isLetter(code)) letters++
    else if (code === 0x7c || code === 0x21 || code === 0x3d || code === 0x2a) return true // a command (|), a sheet (!), a sum
  }
  return letters > 0 && (digits === 0 || letters > mostLetters)
}
/** `-12 EUR`, `+33 1 99 00 12 34 poste 12`. */
const mostLetters = 6
/** A word, a cell or a function right behind the sign; but not a currency. */
const name = /^[\s(+-]*(?!(?:eur|usd|gbp|chf)\b)\p{L}/iu
const longestStart = 20
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** What `="0123"` holds: how programs make spreadsheets keep a leading zero; undefined for any other text. */
export const quotedByFormula = (text: string): string | undefined => /^="([^"]*)"$/.exec(text.trim())?.[1]
