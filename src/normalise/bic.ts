import { blank, type Reading } from '../model/reading.ts'
import { countryCodes } from './country-codes.ts'
import { bareNumber, refuse } from './register-number.ts'
import { type Remark, without } from './remark.ts'

/** Kosovo's code is its own, and banks use it. */
const countries: ReadonlySet<string> = new Set([...countryCodes.map((pair) => pair.slice(0, 2).toUpperCase()), 'XK'])

/**
 * Reads a BIC into its 8 or 11 capitals and digits: bank, country, place, and the branch if the cell has one. Whether the bank
 * exists only the register of SWIFT could say.
 *
 * @see ISO 9362:2022
 */
export function normaliseBic(raw: string): Reading {
  const code = bareNumber(raw).replace(/^(?:BIC|SWIFT)(?:CODE)?:?(?=.{8})/, '')
  if (code === '') return bareNumber(raw) === '' ? blank : refuse('bic_form')
  // The standard allows digits in the bank; none has ever been given out.
  if (!/^[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?$/.test(code)) return refuse('bic_form')
  if (!countries.has(code.slice(4, 6))) return refuse('bic_country')
  return { value: code, reason: code.charAt(7) === '0' ? 'bic_test' : undefined }
}

/**
 * Countries whose banks keep each other's accounts: IBANs of the French Republic begin with FR, BICs with the code of the
 * territory.
 */
const groups = ['FR GP MQ GF RE YT PM BL MF NC PF WF MC TF', 'GB JE GG IM', 'FI AX', 'CH LI', 'IT SM VA']
const groupOf = new Map(groups.flatMap((group) => group.split(' ').map((country): [string, string] => [country, group])))
const otherCountry = without('bic_other_country')

/** What a canonical BIC says against a canonical IBAN: their banks are in two countries. */
export function bicAgainstIban(bic: string, iban: string): Remark | undefined {
  if (bic === '' || iban === '') return undefined
  const [ofBic, ofIban] = [bic.slice(4, 6), iban.slice(0, 2)]
  return ofBic === ofIban || (groupOf.get(ofBic) ?? ofBic) === groupOf.get(ofIban) ? undefined : otherCountry
}
