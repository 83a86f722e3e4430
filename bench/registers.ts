import { normaliseBic } from '../src/normalise/bic.ts'
import { normaliseIban } from '../src/normalise/iban.ts'
import { normaliseSiren } from '../src/normalise/siren.ts'
import { normaliseSiret } from '../src/normalise/siret.ts'
import { normaliseVat } from '../src/normalise/vat.ts'
import type { Reading } from '../src/model/reading.ts'
import { Random, Stream } from './generate/random.ts'
import { bics, ibans, sirens, sirets, vats } from './registers/published.ts'

/** So many numbers of each kind are made up. */
const made = 20_000
/** So many that are not as they should be are shown. */
const shown = 5

type Read = (raw: string) => Reading

/**
 * Numbers of companies and banks: those published as examples, in several spellings; made-up ones that a reference of its own,
 * written here by the rules of INSEE, the tax office and ISO 7064, finds right; and each of these with one digit changed.
 */
export function run(): void {
  published('SIREN', normaliseSiren, sirens, 3)
  published('SIRET', normaliseSiret, sirets, 3)
  published('VAT', normaliseVat, vats, 3)
  published('IBAN', normaliseIban, ibans, 4)
  published('BIC', normaliseBic, bics, 4)
  const random = new Random(5, Stream.cells)
  const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(random.next() * 10)).join('')
  agreement('SIREN', normaliseSiren, () => digits(9), isLuhn)
  agreement('SIRET', normaliseSiret, () => completed(digits(8)) + digits(5), isSiret)
  agreement('SIRET of La Poste', normaliseSiret, () => `356000000${digits(5)}`, isSiret)
  agreement('French VAT', normaliseVat, () => `FR${digits(2)}${completed(digits(8))}`, isFrenchVat)
  agreement('French IBAN', normaliseIban, () => `FR${digits(2)}${rib(digits(10) + digits(11))}`, isIban)
  agreement('German IBAN', normaliseIban, () => `DE${digits(2)}${digits(18)}`, isIban)

  /** Random numbers, some completed to right ones: does the normaliser say of each what the reference says? */
  function agreement(name: string, read: Read, make: () => string, isRight: (number: string) => boolean): void {
    let [right, agree] = [0, 0]
    const differ: string[] = []
    for (let i = 0; i < made; i++) {
      const number = random.next() < 0.5 ? make() : mendedBy(make(), isRight)
      const [expected, found] = [isRight(number), read(number)]
      if (expected) right++
      if (expected === (found.value === number && found.reason === undefined)) agree++
      else differ.push(number)
    }
    say(`${name}, made up`, agree, made, differ, `, ${right} of them right`)
  }
}

function published(name: string, read: Read, numbers: readonly string[], group: number): void {
  const spaced = (number: string): string => number.replaceAll(new RegExp(`(.{${group}})(?=.)`, 'g'), '$1 ')
  for (const [how, spell] of [
    ['as published', (number: string) => number],
    ['in groups', spaced],
    ['in small letters', (number: string) => number.toLowerCase()],
    ['with no-break spaces', (number: string) => spaced(number).replaceAll(' ', '\u00a0')],
  ] as const) {
    const wrong = numbers.filter((number) => read(spell(number)).value !== number)
    say(`${name}, ${how}`, numbers.length - wrong.length, numbers.length, wrong)
  }
  let [changed, refused] = [0, 0]
  const passed: string[] = []
  for (const number of numbers)
    for (let at = number.length - 1; at >= 0; at--) {
      if (!/\d/.test(number[at]!)) continue
      for (let digit = 0; digit < 10; digit++) {
        if (String(digit) === number[at]) continue
        const other = number.slice(0, at) + String(digit) + number.slice(at + 1)
        changed++
        if (read(other).value === '') refused++
        else passed.push(other)
      }
    }
  if (name !== 'BIC') say(`${name}, one digit changed, refused`, refused, changed, passed)
}

function say(name: string, right: number, of: number, others: readonly string[], more = ''): void {
  const list = others.length === 0 ? '' : `: ${others.slice(0, shown).join(' ')}`
  process.stdout.write(`${name.padEnd(36)} ${right} of ${of}${more}${list}\n`)
}

/** The number with another last digit, two first ones or two last ones, that the reference finds right; else as it is. */
function mendedBy(number: string, isRight: (number: string) => boolean): string {
  const letters = /^[A-Z]{2}/.test(number) ? 2 : 0
  for (let key = 0; key < 100; key++) {
    const two = String(key).padStart(2, '0')
    const other = letters > 0 ? number.slice(0, 2) + two + number.slice(4) : number.slice(0, -1) + two[1]!
    if (isRight(other)) return other
  }
  return number
}

const isLuhn = (digits: string): boolean => luhn(digits) % 10 === 0 && !/^(\d)\1*$/.test(digits)

function luhn(digits: string): number {
  let sum = 0
  for (const [at, digit] of [...digits].toReversed().entries()) {
    const twice = Number(digit) * (at % 2 === 0 ? 1 : 2)
    sum += twice > 9 ? twice - 9 : twice
  }
  return sum
}

/** Eight digits and the ninth that makes a SIREN of them. */
const completed = (digits: string): string => digits + String((10 - (luhn(`${digits}0`) % 10)) % 10)

function isSiret(number: string): boolean {
  if (luhn(number.slice(0, 9)) % 10 !== 0 || /^(\d)\1*$/.test(number)) return false
  if (!number.startsWith('356000000') || number === '35600000000048') return luhn(number) % 10 === 0
  return [...number].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
}

const isFrenchVat = (number: string): boolean =>
  isLuhn(number.slice(4)) && Number(number.slice(2, 4)) === (12 + 3 * (Number(number.slice(4)) % 97)) % 97

/** The same digits with the key of a French account. */
function rib(digits: string): string {
  const [bank, branch, account] = [digits.slice(0, 5), digits.slice(5, 10), digits.slice(10, 21)]
  const key = 97n - ((89n * BigInt(bank) + 15n * BigInt(branch) + 3n * BigInt(account)) % 97n)
  return digits.slice(0, 21) + String(key).padStart(2, '0')
}

function isIban(number: string): boolean {
  const turned = number.slice(4) + number.slice(0, 4)
  const value = BigInt([...turned].map((letter) => String(Number.parseInt(letter, 36))).join(''))
  return value % 97n === 1n && Number(number.slice(2, 4)) > 1 && Number(number.slice(2, 4)) < 99
}
