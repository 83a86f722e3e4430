import { familyName, plainLetters } from './people.ts'
import { listed, Weighted, zipf, type Random } from './random.ts'
import { BRANDS, LEGAL_FORMS, TRADES } from './tables/companies.ts'

/** A company, invented, with numbers whose checks hold. */
export interface Company {
  readonly name: string
  /** 14 digits; the first nine are the SIREN. */
  readonly siret: string
  readonly vat: string
  /** Host of its mail, under `.example`. */
  readonly host: string
}

const forms = new Weighted(LEGAL_FORMS, ([, weight]) => weight)
const trades = new Weighted(listed(TRADES), zipf(0.7, 3))
const brands = listed(BRANDS)

/** A company named as small French companies are: legal form, trade, and a family, a place or a brand. */
export function makeCompany(random: Random): Company {
  const trade = trades.draw(random)
  const family = familyName(random, random.chance(0.7) ? 'FR' : 'tail')
  const [brand, second] = [random.pick(brands), random.pick(brands)]
  const shape = random.next()
  const core =
    shape < 0.4 ? `${trade} ${family}` : shape < 0.7 ? `${trade} ${brand}` : shape < 0.85 ? `${family} ${second}` : family
  const form = forms.draw(random)[0]
  const name = random.chance(0.6) ? `${form} ${core}` : `${core} ${form}`
  const siren = makeSiren(random)
  return { name, siret: makeSiret(random, siren), vat: frenchVat(siren), host: `${hostOf(core)}-${siren.slice(2, 5)}.example` }
}

const hostOf = (core: string): string =>
  core
    .split(/[\s’&-]+/)
    .map(plainLetters)
    .filter(Boolean)
    .slice(0, 3)
    .join('-')

/** A SIREN that passes its check. It begins with 29, which INSEE gives to nobody we know of. */
const makeSiren = (random: Random): string => withLuhn(`29${random.digits(6)}`)

/** A SIRET of that SIREN: mostly the first establishment or two. */
const makeSiret = (random: Random, siren: string): string =>
  withLuhn(`${siren}000${random.chance(0.7) ? 1 : random.between(2, 9)}`)

/** The French VAT number of a SIREN: key (12 + 3 (SIREN mod 97)) mod 97. */
export const frenchVat = (siren: string): string => `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`

/** The digits with a last one that makes the Luhn sum (ISO/IEC 7812-1, annex B) a multiple of ten. */
export function withLuhn(digits: string): string {
  let sum = 0
  for (let i = digits.length - 1, double = true; i >= 0; i--, double = !double) {
    const digit = Number(digits[i]) * (double ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return digits + ((10 - (sum % 10)) % 10)
}

/** A French IBAN whose RIB key and check digits hold, of a bank that does not exist (code 99999). */
export function makeIban(random: Random): string {
  const account = `9999900000${random.digits(11)}`
  const key = 97 - Number((BigInt(account) * 100n) % 97n)
  const bban = account + String(key).padStart(2, '0')
  const check = 98n - (BigInt(`${bban}152700`) % 97n) // F = 15, R = 27 (ISO 13616)
  return `FR${String(check).padStart(2, '0')}${bban}`
}
