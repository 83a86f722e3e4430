import type { Reading } from '../model/reading.ts'
import { blank } from '../model/reading.ts'
import { fold } from '../text/fold.ts'
import { countryAliases } from './country-aliases.ts'
import { countryCodes } from './country-codes.ts'
import { ownCopy } from '../text/own-copy.ts'

/** Languages whose names of countries are known. Where two disagree about a name, the earlier has it. */
const languages = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'pl']

const codes: ReadonlySet<string> = new Set(countryCodes.map((pair) => pair.slice(0, 2)))

/** Names and codes by key: the codes and the names in use at first, then a language at a time, when nothing else knows. */
let index: Map<string, string> | undefined
let languagesRead = 0

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

function lookUp(name: string): string | undefined {
  const key = countryKey(name)
  index ??= indexInUse()
  let code = index.get(key)
  for (; code === undefined && languagesRead < languages.length; languagesRead++) {
    addLanguage(index, languages[languagesRead]!)
    code = index.get(key)
  }
  return code
}

/** CLDR knows the number of each region (ISO 3166-1 numeric, UN M.49). */
function byNumber(number: string): string | undefined {
  const code = Intl.getCanonicalLocales(`und-${number}`)[0]?.slice(4) ?? ''
  return codes.has(code) ? code : undefined
}

const joining = /\b(?:the|la|le|les|l|los|las|el|il|lo|der|die|das|het|o|os|as|et|and|und|e|y|i|en|du|de|des|d|del|da|do|di)\b ?/g
const saints = /\b(st|ste|sankt|san|santa|sao|sint|sta)\b/g

/** A name without what writers vary: case, marks, punctuation, articles, "and", St. */
function countryKey(name: string): string {
  const words = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const bare =
    words.length < 3
      ? words
      : words
          .replace(saints, 'saint')
          .replace(/\bsainte\b/g, 'saint')
          .replace(joining, '')
          .trim()
  return bare === '' ? words : bare
}

function indexInUse(): Map<string, string> {
  const found = new Map<string, string>()
  for (const pair of countryCodes) {
    add(found, pair.slice(0, 2), pair.slice(0, 2))
    add(found, pair.slice(2), pair.slice(0, 2))
  }
  for (const [code, names] of Object.entries(countryAliases)) for (const name of names.split('|')) add(found, name, code)
  return found
}

function addLanguage(found: Map<string, string>, language: string): void {
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' })
    for (const code of codes) {
      const name = names.of(code)
      if (name === undefined) continue
      add(found, name, code)
      if (name.includes('(')) for (const part of name.split(/[()]/)) add(found, part, code)
    }
  }
}

function add(found: Map<string, string>, name: string, code: string): void {
  const key = countryKey(name)
  if (key !== '' && !found.has(key)) found.set(key, code)
}
