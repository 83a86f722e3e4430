import { passesLuhn } from './register-number.ts'

/** The signs of a key with a letter, by their value: no I and no O, which look like digits. */
const signs = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** FR, a key of two signs, a SIREN. Monaco's begin with 000 and are not in the register, so their SIREN need not pass Luhn. */
export function isFrenchVat(number: string): boolean {
  const [, key, siren] = /^FR([\dA-HJ-NP-Z]{2})(\d{9})$/.exec(number) ?? []
  if (key === undefined || siren === undefined) return false
  return (siren.startsWith('000') || passesLuhn(siren)) && isFrenchKey(key, siren)
}

/** The key of two digits is mod 97; the one with a letter, mod 11, is for when those run out. */
function isFrenchKey(key: string, siren: string): boolean {
  const number = Number(siren)
  if (/^\d\d$/.test(key)) return Number(key) === (12 + 3 * (number % 97)) % 97
  const first = signs.indexOf(key.charAt(0))
  const second = signs.indexOf(key.charAt(1))
  const sum = first < 10 ? 24 * first + second - 10 : 34 * first + second - 100
  return (number + 1 + Math.floor(sum / 11)) % 11 === sum % 11
}
