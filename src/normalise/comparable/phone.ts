import { codeAt } from '../../text/code-at.ts'
import { typeOfPlain } from '../french-phone.ts'
import { findOverseas, frenchPlanOverseas } from '../overseas.ts'
import { type Plan, planOf } from '../phone-metadata.ts'
import { takeApart, unsure } from '../phone-plans.ts'
import { decimal, mendLetterO, otherEnding, readScientific, splitNumbers, takeExtension, takeWords, tidy } from '../phone-text.ts'

/**
 * What telephone numbers are compared by: the digits that one dials within the country, without trunk zero, extension or
 * anything between; numbers of other countries as `+` and all digits. Whether a number is in service doesn't matter, so a
 * number with a slip stays near the right one. Of several numbers in a cell the first counts. '' for blanks, for less than
 * five digits and for what people type when a form insists (0000000000, 0123456789).
 *
 * French overseas numbers are numbers of other countries, in whatever way they are written: `0690…` is `+590690…`.
 *
 * @param country ISO 3166 alpha-2, for numbers that don't say; undefined or '' if unknown: then leading zeros go
 * @example comparablePhone('FR')('+33 (0)1 99 00 12 34') // '199001234'
 */
export function comparablePhone(country: string | undefined): (cell: string) => string {
  const home = country?.toUpperCase() ?? ''
  const french = home === 'FR' || frenchPlanOverseas.has(home)
  const plain = french ? undefined : plainReader(planOf(home))
  const read = (cell: string): string => {
    const digits = plainDigits(cell) ?? digitsOf(cell)
    if (digits === '') return ''
    const quick = plain?.(digits) ?? ''
    return withoutFiller(quick !== '' ? quick : french ? readFrench(digits) : readNumber(digits, home), digits)
  }
  return (cell) => {
    if (cell === '') return ''
    if (french) {
      const nine = nineOf(cell)
      if (nine !== -1 && typeOfPlain(nine) !== undefined) return cell.length === 9 ? cell : String(nine)
    }
    let value = read(cell)
    // A prefix taken off may bring another to light; what is then left is what the same number without the first would be.
    for (let turn = 0; turn < mostPrefixes && value !== '' && value !== cell && plain?.(value) !== value; turn++) {
      const again = read(value)
      if (again === value) break
      value = again
    }
    return value
  }
}

/**
 * Reads the digits of most numbers of a country whose numbers all have the same length: as they are, or behind a trunk
 * prefix of one digit; '' where more is to be done.
 */
function plainReader(plan: Plan | undefined): ((digits: string) => string) | undefined {
  if (plan?.lengths.length !== 1) return undefined
  const { national, prefix } = plan
  const length = plan.lengths[0]!
  const trunk = ['0', '1', '8'].find((digit) => prefix?.exec(digit)?.[0] === digit) ?? '?'
  return (digits) => {
    if (digits.length !== length && (digits.length !== length + 1 || !digits.startsWith(trunk))) return ''
    const rest = digits.length === length ? digits : digits.slice(1)
    return national.test(rest) ? rest : ''
  }
}
const mostPrefixes = 4

/**
 * The nine national digits of a French number as a number, if the cell is digits and usual signs only: behind `0`, `+33`,
 * `0033`, `33` or nothing; -1 for any other text.
 */
function nineOf(cell: string): number {
  let number = 0
  let count = 0
  for (let at = 0; at < cell.length; at++) {
    const code = codeAt(cell, at)
    const digit = code - zero
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit
      if (++count > longestFrench) return -1
    } else if (!isSign(code) && (at > 0 || code !== plus)) return -1
  }
  if (number < 1e9) return number >= 1e8 && (count === 9 || count === 10) && codeAt(cell, 0) !== plus ? number : -1
  // After 33 there may be the trunk zero, which is not dialled from abroad.
  const trunk = number < 1e11 ? 0 : 1
  const nine = number - (trunk === 0 ? 33e9 : 330e9)
  return nine >= 1e8 && nine < 1e9 && (count === 11 + trunk || count === 13 + trunk) ? nine : -1
}
const zero = 0x30
const plus = 0x2b
/** `0033`, the trunk zero and nine digits. */
const longestFrench = 14

/** Space, no-break space, dot, hyphen, slash, brackets. */
const isSign = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || (code >= 0x2d && code <= 0x2f) || code === 0x28 || code === 0x29

/**
 * The digits of a cell that has only these and usual signs, a `+` before them if it has one; undefined for any other, and
 * where there may be two numbers.
 */
function plainDigits(cell: string): string | undefined {
  let number = 0
  let zeros = 0
  let count = 0
  let signs = 0
  let parted = false
  const foreign = codeAt(cell, 0) === plus
  for (let at = foreign ? 1 : 0; at < cell.length; at++) {
    const code = codeAt(cell, at)
    const digit = code - zero
    if (digit >= 0 && digit <= 9) {
      // (0) is for those who dial within the country.
      if (foreign && digit === 0 && codeAt(cell, at - 1) === opening && codeAt(cell, at + 1) === closing) continue
      if (number === 0 && digit === 0) zeros++
      number = number * 10 + digit
      if (++count > longestPlain) return undefined
    } else if (!isSign(code)) return undefined
    else {
      signs++
      if (code === 0x2f) parted = true
    }
  }
  if ((parted && count > longestParted) || (signs === 1 && decimal.test(cell))) return undefined
  const digits = zeros === 0 ? String(number) : '0'.repeat(zeros) + (number === 0 ? '' : String(number))
  return count === 0 ? '' : foreign ? `+${digits}` : digits
}
const opening = 0x28
const closing = 0x29
/** E.164 has fifteen digits at most, and so have numbers that are exact. */
const longestPlain = 15
/** Two numbers have six digits each. */
const longestParted = 11

/** Longer cells are notes: a number in them is not looked for any further. */
const longest = 120

/** The digits of the first number of any cell, likewise; '' when there is none. */
function digitsOf(cell: string): string {
  if (bare.test(cell)) return cell
  const piece = splitNumbers(tidy(cell.slice(0, longest)))[0]!
  const { number } = takeWords(mendLetterO(takeExtension(piece).number))
  const shown = readScientific(number)
  if (shown !== undefined) return shown
  const whole = decimal.exec(number)?.[1] ?? otherEnding.exec(number)?.[1] ?? number
  const digits = whole.replace(/\D+/g, '')
  return whole.startsWith('+') ? `+${whole.replace(/\( ?0 ?\)/, '').replace(/\D+/g, '')}` : digits
}
const bare = /^\+?\d{1,24}$/

function readFrench(digits: string): string {
  const nine = /^(?:(?:\+|00)?33)?0?([1-9]\d{8})$/.exec(digits)?.[1]
  if (nine !== undefined) return findOverseas(nine)?.value ?? nine
  const overseas = /^(?:\+|00)?(590|594|596|262|508)0?(\d{6}|\d{9})$/.exec(digits)
  if (overseas !== null) return `+${overseas[1]}${overseas[2]}`
  return readNumber(digits, 'FR')
}

/** Any number, its country's or not, as far as the metadata of all countries tell. */
function readNumber(digits: string, home: string): string {
  const plan = planOf(home)
  if (codeAt(digits, 0) === plus) return readInternational(digits.slice(1), plan)
  if (plan === undefined) {
    if (digits.startsWith('00')) return readInternational(digits.slice(2), plan)
    return guessInternational(digits) ?? digits.replace(/^0+/, '')
  }
  const dialled = takeApart(digits, home)
  if (dialled === unsure) return readInternational(digits.replace(plan.abroad, ''), plan)
  const national = withoutTrunk(dialled?.national ?? digits, plan)
  if (plan.lengths.includes(national.length)) return national
  return digits.startsWith('00') ? readInternational(digits.slice(2), plan) : (guessInternational(digits) ?? national)
}

/** A number that lacks or has a digit too many also goes without its trunk prefix. */
const withoutTrunk = (national: string, { prefix, national: plan }: Plan): string =>
  codeAt(national, 0) === zero && prefix?.test('0') === true && !plan.test(national) ? national.replace(/^0+/, '') : national

/** @param digits with their country's code */
function readInternational(digits: string, plan: Plan | undefined): string {
  const dialled = takeApart(`+${digits}`, '')
  if (dialled === undefined || dialled === unsure) return digits === '' ? '' : `+${digits.replace(/^0+/, '')}`
  const national = withoutTrunk(dialled.national, dialled.plan)
  return dialled.code === plan?.code ? national : `+${dialled.code}${national}`
}

/** Eleven digits or more that only a country's code explains. */
function guessInternational(digits: string): string | undefined {
  if (digits.length < 11 || codeAt(digits, 0) === zero) return undefined
  const dialled = takeApart(`+${digits}`, '')
  if (dialled === undefined || dialled === unsure || !dialled.plan.national.test(dialled.national)) return undefined
  return `+${dialled.code}${dialled.national}`
}

const leastDigits = 5

/** '' instead of a number that nobody has. */
function withoutFiller(number: string, digits: string): string {
  const bareDigits = digits.replace('+', '')
  return bareDigits.length < leastDigits ||
    number.length < leastDigits ||
    isFiller(bareDigits) ||
    isFiller(number.replace('+', ''))
    ? ''
    : number
}

/** One digit or one pair all along, seven equal ones at the end, or the digits in their order, up or down. */
function isFiller(digits: string): boolean {
  const last = digits.length - 1
  const step = codeAt(digits, last) - codeAt(digits, last - 1)
  const ordered = step === 1 || step === -1 || step === 9 || step === -9
  if (ordered && digits.length > 6 && sequences.includes(digits)) return true
  let equal = 1
  while (equal <= last && codeAt(digits, last - equal) === codeAt(digits, last)) equal++
  if (equal > 6 || equal === digits.length) return true
  if (digits === '0102030405' || digits === '102030405') return true
  for (let at = last; at > 1; at--) if (codeAt(digits, at) !== codeAt(digits, at - 2)) return false
  return digits.length > 7
}
const sequences = '012345678901234567890 987654321098765432109'
