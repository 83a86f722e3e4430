import type { Reading } from '../model/reading.ts'
import { squeeze } from '../text/fold.ts'

/** Longer cells are no numbers of a register: an IBAN has 34 characters, and as many blanks and dots between them. */
const longest = 80

/** A number of a register or a bank as its digits and capitals: spaces, dots, hyphens, slashes and underscores gone. */
export function bareNumber(raw: string): string {
  if (bare.test(raw)) return raw
  if (raw.length > longest) return squeeze(raw) === '' ? '' : '?'
  return squeeze(raw)
    .replace(/^'|(?<=^\d+)[.,]0+$/g, '') // a spreadsheet's text mark, and the decimal it gives to whole numbers
    .replace(between, '')
    .toUpperCase()
}

const bare = /^[\dA-Z]{1,34}$/
const between = /[\s.\-_/\u2010-\u2015\u2212]/g

/** What a cell that is no number of its register gets. */
export const refuse = (reason: NonNullable<Reading['reason']>): Reading => ({ value: '', reason })

/** 3,56E+13: what a spreadsheet makes of a long number. */
export const isScientific = (raw: string): boolean => raw.length < 40 && /^\s*\d(?:[.,]\d+)?E\+?\d+\s*$/i.test(raw)

/** Is it one digit over and over (000000000)? */
export function isRepeated(digits: string): boolean {
  for (let at = 1; at < digits.length; at++) if (digits.charCodeAt(at) !== digits.charCodeAt(0)) return false
  return true
}

/** Luhn's check over a string of digits. @see ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  return luhnSum(digits) % 10 === 0
}

/** The sum of Luhn's check: every second digit counts twice, beginning with the last but one. */
export function luhnSum(digits: string): number {
  let sum = 0
  for (let at = digits.length - 1, twice = false; at >= 0; at--, twice = !twice) {
    const digit = digits.charCodeAt(at) - 48
    sum += twice ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
  }
  return sum
}
