import { luhnSum, passesLuhn } from './register-number.ts'

/** How a country writes its VAT numbers, behind the two letters of the country. */
export interface VatRule {
  readonly form: RegExp
  /** Do the check digits hold? Absent where we know no check. The number has the form. */
  readonly holds?: (number: string) => boolean
}

/**
 * The VAT numbers of the European Union and its neighbours, by the two letters they begin with (EL is Greece, XI Northern
 * Ireland). France has a file of its own.
 *
 * @see European Commission, VIES, "VAT identification number structure"; the checks as published by each administration.
 */
export const vatRules: Readonly<Record<string, VatRule>> = {
  AT: { form: /^U\d{8}$/, holds: (n) => (luhnSum(n.slice(1, 8)) + 4 + Number(n[8])) % 10 === 0 },
  BE: { form: /^[01]\d{9}$/, holds: (n) => 97 - (Number(n.slice(0, 8)) % 97) === Number(n.slice(8)) },
  BG: { form: /^\d{9,10}$/, holds: isBulgarian },
  CY: { form: /^\d{8}[A-Z]$/, holds: isCypriot },
  CZ: { form: /^\d{8,10}$/, holds: (n) => n.length > 8 || elevenLess(n, [8, 7, 6, 5, 4, 3, 2]) % 10 === Number(n[7]) },
  DE: { form: /^[1-9]\d{8}$/, holds: passesMod11And10 },
  DK: { form: /^\d{8}$/, holds: (n) => weigh(n, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  EE: { form: /^\d{9}$/, holds: (n) => weigh(n, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 },
  EL: { form: /^\d{9}$/, holds: (n) => (weigh(n, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(n[8]) },
  ES: { form: /^(?:\d{8}[A-Z]|[A-Z]\d{7}[\dA-Z])$/, holds: isSpanish },
  FI: { form: /^\d{8}$/, holds: (n) => weigh(n, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0 },
  HR: { form: /^\d{11}$/, holds: passesMod11And10 },
  HU: { form: /^\d{8}$/, holds: (n) => weigh(n, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0 },
  IE: { form: /^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/, holds: isIrish },
  IT: { form: /^(?!0{7})\d{7}(?:(?!000)0\d\d|100|120|121|888|999)\d$/, holds: passesLuhn },
  LT: { form: /^(?:\d{9}|\d{12})$/, holds: isLithuanian },
  LU: { form: /^\d{8}$/, holds: (n) => Number(n.slice(0, 6)) % 89 === Number(n.slice(6)) },
  LV: { form: /^\d{11}$/, holds: isLatvian },
  MT: { form: /^[1-9]\d{7}$/, holds: (n) => 37 - (weigh(n, [3, 4, 6, 7, 8, 9]) % 37) === Number(n.slice(6)) },
  NL: { form: /^\d{9}B\d\d$/, holds: (n) => isOldDutch(n) || passesMod97(`NL${n}`) },
  PL: { form: /^\d{10}$/, holds: (n) => weigh(n, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(n[9]) },
  PT: { form: /^[1-9]\d{8}$/, holds: (n) => elevenLessOrZero(n, [9, 8, 7, 6, 5, 4, 3, 2]) === Number(n[8]) },
  RO: { form: /^[1-9]\d{1,9}$/, holds: isRomanian },
  SE: { form: /^\d{10}(?!00)\d\d$/, holds: (n) => passesLuhn(n.slice(0, 10)) },
  SI: {
    form: /^[1-9]\d{7}$/,
    holds: (n) => elevenLess(n, [8, 7, 6, 5, 4, 3, 2]) !== 11 && elevenLessOrZero(n, [8, 7, 6, 5, 4, 3, 2]) === Number(n[7]),
  },
  SK: { form: /^[1-9]\d{9}$/, holds: (n) => Number(n) % 11 === 0 },
  GB: { form: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/, holds: isBritish },
  XI: { form: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/, holds: isBritish },
  CH: { form: /^E\d{9}$/, holds: (n) => elevenLess(n.slice(1), [5, 4, 3, 2, 7, 6, 5, 4]) % 11 === Number(n[9]) },
  NO: { form: /^\d{9}$/, holds: (n) => elevenLess(n, [3, 2, 7, 6, 5, 4, 3, 2]) % 11 === Number(n[8]) },
}

/** The sum of digits, each times its weight; digits beyond the weights don't count. */
function weigh(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += (digits.charCodeAt(at) - 48) * weights[at]!
  return sum
}

/** Companies have nine digits; ten are a person's, of whom several numbers are in use. */
function isBulgarian(n: string): boolean {
  return n.length === 10 || elevensOr(n, [1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 10]) === Number(n[8])
}

function isLithuanian(n: string): boolean {
  return (
    n.at(-2) === '1' &&
    Number(n.at(-1)) ===
      (n.length === 9
        ? elevensOr(n, [1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 1])
        : elevensOr(n, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2], [3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4]))
  )
}

/** Companies begin with a digit above 3; what begins with another is a person's, and may be a number without a check. */
function isLatvian(n: string): boolean {
  return n[0]! <= '3' || weigh(n, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3
}

/** The sum mod 11 by the first weights, by the second where that would be 10, and 0 where it is 10 again. */
function elevensOr(digits: string, first: readonly number[], second: readonly number[]): number {
  const sum = weigh(digits, first) % 11
  return sum === 10 ? (weigh(digits, second) % 11) % 10 : sum
}

/** 1..11 */
const elevenLess = (digits: string, weights: readonly number[]): number => 11 - (weigh(digits, weights) % 11)

/** 0..9: what would need two digits is 0. */
function elevenLessOrZero(digits: string, weights: readonly number[]): number {
  const check = elevenLess(digits, weights)
  return check > 9 ? 0 : check
}

/** @see ISO/IEC 7064, MOD 11,10 */
function passesMod11And10(digits: string): boolean {
  let product = 10
  for (let at = 0; at < digits.length - 1; at++) {
    const sum = (digits.charCodeAt(at) - 48 + product) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (11 - product) % 10 === Number(digits.at(-1))
}

/** @see ISO/IEC 7064, MOD 97-10, letters counting from A = 10 */
function passesMod97(text: string): boolean {
  let rest = 0
  for (const sign of text) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

function isCypriot(number: string): boolean {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
  let sum = 0
  for (let at = 0; at < 8; at++) sum += at % 2 === 0 ? odd[Number(number[at])]! : Number(number[at])
  return String.fromCharCode(65 + (sum % 26)) === number[8]
}

/** Citizens (DNI), foreigners (NIE) and companies (CIF) each have a check of their own. */
function isSpanish(number: string): boolean {
  const first = number.charAt(0)
  const last = number.charAt(8)
  if (/[\dKLMXYZ]/.test(first)) {
    const lead = 'XYZ'.includes(first) ? String('XYZ'.indexOf(first)) : /\d/.test(first) ? first : ''
    return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(lead + number.slice(1, 8)) % 23] === last
  }
  if (!/[A-HJNP-SUVW]/.test(first)) return false
  const check = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].findIndex((digit) => passesLuhn(number.slice(1, 8) + digit))
  // Most kinds of company have a digit or a letter, not both; which, has changed over the years.
  return /\d/.test(last) ? Number(last) === check : 'JABCDEFGHI'[check] === last
}

/** One letter, two letters, or the old form with a sign in second place. */
function isIrish(number: string): boolean {
  const old = /^\d[A-Z+*]/.test(number)
  const digits = old ? `0${number.slice(2, 7)}${number[0]}` : number.slice(0, 7)
  const second = number.length === 9 ? number.charCodeAt(8) - 64 : 0
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weigh(digits, [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23] === number[7]
}

/** Numbers from before 2020, and those of companies still. */
function isOldDutch(number: string): boolean {
  return weigh(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(number[8])
}

function isRomanian(number: string): boolean {
  const digits = number.padStart(10, '0')
  return ((weigh(digits, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === Number(digits[9])
}

/** Government departments and health authorities have no check; numbers from 100 on have one of three. */
function isBritish(number: string): boolean {
  if (/^\D/.test(number)) return true
  const rest = (weigh(number, [8, 7, 6, 5, 4, 3, 2]) + Number(number.slice(7, 9))) % 97
  return rest === 0 || (!number.startsWith('0') && (rest === 42 || rest === 55))
}
