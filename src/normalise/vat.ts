import { blank, type Reading } from '../model/reading.ts'
import { bareNumber, isScientific, passesLuhn, refuse } from './register-number.ts'
import { isFrenchVat } from './vat-french.ts'
import { vatRules } from './vat-rules.ts'

/**
 * Reads a VAT number of the European Union, Britain, Switzerland or Norway into its country's letters and its signs, nothing
 * between: FR, a key and a SIREN; BE0…; CHE…. That the number was ever given to anybody only VIES could say.
 */
export function normaliseVat(raw: string): Reading {
  const number = bareNumber(raw)
  if (number === '') return blank
  const country = number.slice(0, 2)
  if (country === 'FR') return readFrench(number)
  if (/^\d/.test(number)) return readWithoutCountry(number, raw)
  const letters = country === 'GR' ? 'EL' : country
  const rule = vatRules[letters]
  if (!/^[A-Z]{2}$/.test(country) || rule === undefined) return refuse('vat_country')
  const body = number.slice(2).replace(taxWord, '')
  if (rule.form.test(body))
    return rule.holds?.(body) === false ? refuse('vat_check') : { value: letters + body, reason: undefined }
  const whole = `0${body}`
  // Belgium put a zero before all of its numbers; many files still have nine digits.
  if (rule.form.test(whole) && rule.holds?.(whole) === true) return { value: letters + whole, reason: 'vat_zero_restored' }
  return refuse('vat_form')
}

/** The word for the tax that Swiss and Norwegian numbers carry behind. */
const taxWord = /(?:MWST|TVA|IVA|MVA)$/

function readFrench(number: string): Reading {
  if (!/^FR[\dA-HJ-NP-Z]{2}\d{9}$/.test(number)) return refuse('vat_form')
  return isFrenchVat(number) ? { value: number, reason: undefined } : refuse('vat_check')
}

function readWithoutCountry(number: string, raw: string): Reading {
  if (isScientific(raw)) return refuse('register_scientific')
  // Only the French key and Luhn together are proof enough of a country.
  if (/^[\dA-Z]{2}\d{9}$/.test(number) && !/^\d\d000/.test(number) && isFrenchVat(`FR${number}`))
    return { value: `FR${number}`, reason: 'vat_country_restored' }
  return refuse(/^\d{9}$/.test(number) && passesLuhn(number) ? 'vat_siren' : 'vat_country')
}
