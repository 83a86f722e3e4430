import { createRequire } from 'node:module'
import type * as IbanTools from 'ibantools'
import { blank, type Reading } from '../model/reading.ts'
import { bareNumber, isScientific, refuse } from './register-number.ts'

/**
 * Reads an IBAN into its electronic form, without spaces. Length and inner form by country, mod 97, and the account's own
 * check in the countries that have one.
 *
 * @see ISO 13616; the inner checks are those of ibantools, and ours for France and Monaco
 */
export function normaliseIban(raw: string): Reading {
  const number = bareNumber(raw).replace(/^IBAN:?/, '')
  if (number === '') return bareNumber(raw) === '' ? blank : refuse('iban_form')
  if (!/^[A-Z]{2}\d\d[\dA-Z]{1,30}$/.test(number)) return refuse(isScientific(raw) ? 'register_scientific' : 'iban_form')
  const { errorCodes } = tools().validateIBAN(number)
  const reason = reasonOf[Math.min(...errorCodes)] // the first of them says most
  if (reason !== undefined) return refuse(reason)
  if (errorCodes.length > 0) return refuse('iban_form')
  return hasRibKey.test(number) && !passesRib(number.slice(4))
    ? refuse('iban_account_check')
    : { value: number, reason: undefined }
}

let loaded: typeof IbanTools | undefined

/** 212 KB that most files have no use for: loaded when the first IBAN comes. */
function tools(): typeof IbanTools {
  if (loaded !== undefined) return loaded
  const tools: typeof IbanTools = createRequire(import.meta.url)('ibantools')
  loaded = tools
  return tools
}

/** By ibantools' ValidationErrorsIBAN. */
const reasonOf: Readonly<Record<number, NonNullable<Reading['reason']>>> = {
  1: 'iban_country',
  2: 'iban_length',
  3: 'iban_form',
  4: 'iban_form',
  5: 'iban_check',
  6: 'iban_account_check',
}

const hasRibKey = /^(?:FR|MC)/

/**
 * The RIB key of bank (5), branch (5), account (11) and key (2): 89·bank + 15·branch + 3·account + key is divisible by 97,
 * letters counting 1-9 from A, from J, and 2-9 from S.
 *
 * @see Comité français d'organisation et de normalisation bancaires, "Le relevé d'identité bancaire".
 */
function passesRib(account: string): boolean {
  const digits = account.replace(/[A-Z]/g, (letter) => {
    const at = letter.charCodeAt(0) - 65
    return String(at < 18 ? (at % 9) + 1 : at - 16)
  })
  const sum = 89 * Number(digits.slice(0, 5)) + 15 * Number(digits.slice(5, 10)) + 3 * Number(digits.slice(10, 21))
  return (sum + Number(digits.slice(21))) % 97 === 0
}
