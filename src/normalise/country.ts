import type { Reading } from '../model/reading.ts'
import { blank } from '../model/reading.ts'
import { countryCodes } from './country-codes.ts'
import { countryKey } from './country-key.ts'
import { countryNames } from './country-names.ts'
import { ownCopy } from '../text/own-copy.ts'

const codes: ReadonlySet<string> = new Set(countryCodes.map((pair) => pair.slice(0, 2)))

/** Cells already read: a column has few countries. Longer texts are no countries' names. */
const remembered = new Map<string, Reading>()
const mostRemembered = 5000
const longest = 80

/**
 * The ISO 3166-1 alpha-2 code of a country: from the code itself, alpha-3 or numeric, its name in eight languages, with
 * or without accents, article and hyphen, or a name in use (USA, Angleterre, RFA). The overseas departments have codes
 * of their own. `NA` is Namibia.
 */
export function normaliseCountry(raw: string): Reading {
  if (raw.length === 2 && codes.has(raw)) return { value: raw, reason: undefined }
  let reading = remembered.get(raw)
  if (reading === undefined) {
    if (raw.length > longest) return read(raw)
    const own = ownCopy(raw)
    reading = read(own)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(own, reading)
  }
  return reading
}

function read(raw: string): Reading {
  const text = raw.trim()
  if (text === '') return blank
  const upper = text.toUpperCase()
  if (upper.length === 2 && codes.has(upper)) return { value: upper, reason: undefined }
  const value = text.length > longest ? undefined : findCountry(text)
  return value === undefined ? { value: '', reason: 'country_unknown' } : { value, reason: undefined }
}

function findCountry(text: string): string | undefined {
  const whole = lookUp(text)
  if (whole !== undefined) return whole
  if (/^\d{1,3}$/.test(text)) return byNumber(text.padStart(3, '0'))
  const [, name, remark] = /^([^(]+)\(([^()]*)\)$/.exec(text) ?? []
  // `Congo (RDC)` is said by the remark, `Espagne (Madrid)` by the name.
  return name === undefined || remark === undefined ? undefined : (lookUp(remark) ?? lookUp(name))
}

/** Found in the text as it stands: a run asks for a few countries, and an index of all names takes longer than all of them. */
function lookUp(name: string): string | undefined {
  const found = countryNames.indexOf(`|${countryKey(name)}|`)
  if (found < 0) return undefined
  const line = countryNames.lastIndexOf('\n', found) + 1
  return countryNames.slice(line, line + 2)
}

/** CLDR knows the number of each region (ISO 3166-1 numeric, UN M.49). */
function byNumber(number: string): string | undefined {
  const code = Intl.getCanonicalLocales(`und-${number}`)[0]?.slice(4) ?? ''
  return codes.has(code) ? code : undefined
}
