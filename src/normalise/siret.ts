import { blank, type Reading } from '../model/reading.ts'
import { bareNumber, isRepeated, isScientific, passesLuhn, refuse } from './register-number.ts'

/** La Poste has more establishments than Luhn has room for. */
const laPoste = '356000000'
const laPosteHeadOffice = '35600000000048'

/**
 * Fourteen digits: a SIREN, and Luhn over the whole. The establishments of La Poste, all but its head office, have a sum of
 * digits that 5 divides instead.
 *
 * @see INSEE, "Système national d'identification et du répertoire des entreprises et de leurs établissements".
 */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits) || !passesLuhn(digits.slice(0, 9))) return false
  if (!digits.startsWith(laPoste) || digits === laPosteHeadOffice) return passesLuhn(digits)
  let sum = 0
  for (const digit of digits) sum += Number(digit)
  return sum % 5 === 0
}

/** Reads a SIRET into its fourteen digits. */
export function normaliseSiret(raw: string): Reading {
  const number = bareNumber(raw)
  if (number === '') return blank
  if (/^\d{14}$/.test(number)) {
    if (isRepeated(number)) return refuse('register_filler')
    return isSiret(number) ? { value: number, reason: undefined } : refuse('siret_check')
  }
  if (/^\d{12,13}$/.test(number)) {
    // Two zeros are lost as easily as one: the oldest companies have a SIREN that begins with 00.
    const whole = number.padStart(14, '0')
    if (isSiret(whole)) return { value: whole, reason: 'siret_zero_restored' }
  }
  if (/^\d{9}$/.test(number) && passesLuhn(number)) return refuse('siret_siren')
  return refuse(isScientific(raw) ? 'register_scientific' : 'siret_form')
}
