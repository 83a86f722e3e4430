import { blank, type Reading } from '../model/reading.ts'
import { bareNumber, isRepeated, isScientific, passesLuhn, refuse } from './register-number.ts'
import { isSiret } from './siret.ts'
import { isFrenchVat } from './vat-french.ts'

/** Nine digits that pass Luhn. */
const isSiren = (digits: string): boolean => /^\d{9}$/.test(digits) && passesLuhn(digits)

/** Reads a SIREN into its nine digits; out of a SIRET or a French VAT number too. */
export function normaliseSiren(raw: string): Reading {
  const number = bareNumber(raw)
  if (number === '') return blank
  if (/^\d{9}$/.test(number)) {
    if (isRepeated(number)) return refuse('register_filler')
    return passesLuhn(number) ? { value: number, reason: undefined } : refuse('siren_check')
  }
  if (/^\d{8}$/.test(number) && isSiren(`0${number}`)) return { value: `0${number}`, reason: 'siren_zero_restored' }
  if (isSiret(number)) return { value: number.slice(0, 9), reason: 'siren_from_siret' }
  if (number.startsWith('FR') && isFrenchVat(number) && isSiren(number.slice(4)))
    return { value: number.slice(4), reason: 'siren_from_vat' }
  return refuse(isScientific(raw) ? 'register_scientific' : 'siren_form')
}
