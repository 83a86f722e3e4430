import type { Reason } from '../model/reason.ts'
import type { Normaliser } from '../model/reading.ts'
import { normaliseCountry } from './country.ts'
import { overseasRegion } from './overseas.ts'
import { frenchPost } from './place-case.ts'
import { codesOf, townKeys, townNames } from './places/towns.ts'
import { readTown, type AskedTown } from './places/asked-town.ts'
import { countryOfCode } from './places/code-country.ts'
import { foreignCountryOf } from './places/foreign-towns.ts'
import { judgeFrench } from './places/french.ts'
import {
  rightPlace,
  unknownPlace,
  wrongPlace,
  type PlaceCells,
  type PlaceReading,
  type PlaceSuggestion,
} from './places/reading.ts'
import { postalCodeNormaliser } from './postal-code.ts'

/** Towns remembered, by their cells; forgotten together when there are more. */
const mostRemembered = 4000
/** Cells longer than this are no codes and no towns, and are not worth remembering. */
const longest = 120

/**
 * Says of postal code, town and country whether they go together, offline: French pairs by the table of all communes and
 * former communes, other countries by the form of their codes and their best-known towns. Total, pure.
 *
 * @param country ISO 3166 alpha-2 of rows that do not say; '' if unknown
 * @example placeChecker({ country: 'FR' })({ postalCode: '57011', city: 'Paris', country: '' }).suggestions[0] // { postalCode: '75011', … }
 */
export function placeChecker({ country }: { country: string }): (cells: PlaceCells) => PlaceReading {
  const home = country.toUpperCase()
  const towns = new Map<string, AskedTown>()
  const townOf = (city: string): AskedTown => {
    let town = towns.get(city)
    if (town === undefined) {
      town = readTown(city)
      if (towns.size >= mostRemembered) towns.clear()
      towns.set(city, town)
    }
    return town
  }
  return (cells) => {
    const { postalCode, city } = cells
    if (postalCode.length > longest || city.length > longest || cells.country.length > longest) return unknownPlace
    return judge(postalCode, city, countryOf(cells.country, home), townOf)
  }
}

function countryOf(cell: string, home: string): string {
  const said = normaliseCountry(cell).value
  return said === '' && cell.trim() === '' ? home : said
}

/**
 * Is a postal code right for its country abroad, and none of France's? Then placeChecker() calls it wrong beside no town.
 *
 * @param home ISO 3166 alpha-2 of rows that do not say; '' if unknown
 */
export function takesAnyTown(postalCode: string, country: string, home: string): boolean {
  if (postalCode.length > longest || country.length > longest || !digits.test(postalCode)) return false
  const said = countryOf(country, home.toUpperCase())
  if (said === '' || frenchPost.has(said) || readCode(said, postalCode) === '') return false
  const french = readFrenchCode(postalCode).value
  return french === '' || townKeys(french).length === 0
}
const digits = /^\d+$/

/** Are rows of this country, as a cell says, of France? Then a town that has its code is right. */
export const isInFrance = (country: string, home: string): boolean =>
  country.length <= longest && countryOf(country, home.toUpperCase()) === 'FR'

/** @param country ISO 3166 alpha-2; '' if unknown */
function judge(postalCode: string, city: string, country: string, townOf: (city: string) => AskedTown): PlaceReading {
  if (city.trim() === '' && postalCode.trim() === '') return unknownPlace
  const town = townOf(city)
  // As nearly all are.
  if (country === 'FR' && town.district === 0 && fiveDigits.test(postalCode) && townKeys(postalCode).includes(town.key))
    return rightPlace
  if (isSwapped(postalCode, city)) return judgeSwapped(postalCode, city, country, townOf)
  const atHome = frenchPost.has(country)
  if (atHome || country === '') {
    const reading = inTerritory(judgeAtHome(postalCode, town, city), postalCode, country)
    if (atHome || reading.verdict !== 'wrong' || (reading.suggestions[0]?.confidence ?? 0) >= sureWithoutCountry) return reading
    return unknownPlace
  }
  return judgeAbroad(postalCode, town, country)
}

const fiveDigits = /^\d{5}$/

/** A row that does not name its country may be of any: French findings then count only if they are as sure as this. */
const sureWithoutCountry = 0.8

/** Territories whose codes are those of Guadeloupe, of which they were part until 2007. */
const onceGuadeloupe: ReadonlySet<string> = new Set(['BL', 'MF'])

/** Whoever writes France means all of it, but Guadeloupe is not Martinique. */
function inTerritory(reading: PlaceReading, postalCode: string, country: string): PlaceReading {
  if (country === 'FR' || country === '') return reading
  const code = readFrenchCode(postalCode).value
  if (reading.verdict === 'right') {
    const region = otherRegion(code, country)
    return region === undefined ? reading : wrongPlace('place_country', [{ country: region, confidence: 0.9 }])
  }
  return { ...reading, suggestions: reading.suggestions.map((found) => withRegion(found, code, country)) }
}

function withRegion(found: PlaceSuggestion, code: string, country: string): PlaceSuggestion {
  const region = found.country === undefined ? otherRegion(found.postalCode ?? code, country) : undefined
  return region === undefined ? found : { ...found, country: region }
}

/** The territory of a postal code, ISO 3166 alpha-2, where it is not this one. */
function otherRegion(code: string, country: string): string | undefined {
  const region = overseasRegion(code) ?? 'FR'
  return region === country || (region === 'GP' && onceGuadeloupe.has(country)) ? undefined : region
}

const readers = new Map<string, Normaliser>()

/** @param country ISO 3166 alpha-2 */
function readCode(country: string, postalCode: string): string {
  let reader = readers.get(country)
  if (reader === undefined) readers.set(country, (reader = postalCodeNormaliser({ country })))
  return reader(postalCode).value
}

const readFrenchCode = postalCodeNormaliser({ country: 'FR' })

function judgeAtHome(postalCode: string, town: AskedTown, city: string): PlaceReading {
  const blank = postalCode.trim() === ''
  const within = blank ? town.postalCode : codeWithTown.exec(postalCode)?.[1]
  if (within !== undefined && within !== '') return judgeTogether(within, blank ? town : readTown(postalCode), blank, town, city)
  if (blank || town.key === '') return unknownPlace
  const { value: code, reason } = readFrenchCode(postalCode)
  const typed = postalCode.replace(/\D/g, '')
  const reading = code === '' ? judgeUnread(typed, town) : judgeFrench(code, typed, town)
  if (reading.verdict === 'right' && reason !== undefined)
    return { verdict: 'right', why: reason, suggestions: [{ postalCode: code, confidence: 1 }] }
  if (reading.verdict === 'right' || (reading.suggestions[0]?.confidence ?? 0) >= likely) return reading
  return judgeForeign(postalCode, town) ?? reading
}

/** What a suggestion must be sure of not to be asked for another country first. */
const likely = 0.6

/** `75011 PARIS` in a cell of postal codes. */
const codeWithTown = /^\s*(\d{5})[ ,-]+(?=\D*\p{L}{2})/u

/** Code and town stand in one cell, of either column. */
function judgeTogether(code: string, both: AskedTown, inCity: boolean, town: AskedTown, city: string): PlaceReading {
  const value = readFrenchCode(code).value
  if (value === '') return unknownPlace
  const reading = judgeFrench(value, value, both)
  const other = !inCity && city.trim() !== '' && town.key !== both.key
  if (reading.verdict !== 'right' || other) return { ...unknownPlace, why: reasonTogether(inCity) }
  const suggestion = { postalCode: value, city: nameOf(value, both), confidence: 0.95 }
  return { verdict: 'unknown', why: reasonTogether(inCity), suggestions: [suggestion] }
}

const reasonTogether = (inCity: boolean): Reason => (inCity ? 'city_with_postal_code' : 'postal_code_with_city')

/** The town's name as it is registered, or as it was said. */
function nameOf(code: string, { key, words }: AskedTown): string {
  const registered = townNames(code)[townKeys(code).indexOf(key)]
  return registered ?? words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ')
}

/** No French code at all; the town may know which was meant. */
function judgeUnread(typed: string, town: AskedTown): PlaceReading {
  const reading = /^\d{4,6}$/.test(typed) ? judgeFrench(typed, typed, town) : unknownPlace
  const near = reading.suggestions.filter(({ postalCode, confidence }) => postalCode !== undefined && confidence > 0.5)
  return near.length > 0 ? wrongPlace('postal_code_shape', near) : unknownPlace
}

/** A code or a town of another country in a row that is taken for French. */
function judgeForeign(postalCode: string, town: AskedTown): PlaceReading | undefined {
  const byCode = countryOfCode(postalCode)
  const byTown = foreignCountryOf(town.key)
  if (byCode !== undefined && !frenchPost.has(byCode))
    return wrongPlace('place_country', [{ country: byCode, confidence: byTown === byCode ? 0.98 : 0.9 }])
  if (byTown === undefined || readCode(byTown, postalCode) === '') return undefined
  return wrongPlace('place_country', [{ country: byTown, confidence: 0.85 }])
}

/** Of other countries only the form of the code is known; but nowhere else has a code just this town of France. */
function judgeAbroad(postalCode: string, town: AskedTown, country: string): PlaceReading {
  const value = readCode(country, postalCode)
  const french = readFrenchCode(postalCode).value
  const home = foreignCountryOf(town.key)
  if (value !== '' && home === country) return rightPlace
  if (french !== '' && codesOf(town.key).includes(french))
    return wrongPlace('place_country', [{ country: overseasRegion(french) ?? 'FR', confidence: value === '' ? 0.95 : 0.85 }])
  if (value !== '' || town.key === '') return unknownPlace
  const other = countryOfCode(postalCode)
  if (other !== undefined && other !== country) return wrongPlace('place_country', [{ country: other, confidence: 0.8 }])
  return unknownPlace
}

/** Is there a code where the town should be, and no digit where the code should be? */
const isSwapped = (postalCode: string, city: string): boolean =>
  /\p{L}/u.test(postalCode) && !/\d{4}/.test(postalCode) && /^\s*(?:[A-Z]{1,3} ?- ?)?\d{4,5}\s*$/.test(city)

function judgeSwapped(postalCode: string, city: string, country: string, townOf: (city: string) => AskedTown): PlaceReading {
  const code = city.trim()
  const town = postalCode.trim()
  const straight = judge(code, town, country, townOf)
  const asTyped: PlaceSuggestion = { postalCode: code, city: town, confidence: straight.verdict === 'right' ? 0.98 : 0.8 }
  const mended = straight.suggestions.map((found) => ({ ...asTyped, ...found, confidence: 0.9 * found.confidence }))
  if (straight.verdict === 'wrong' && mended.length === 0) return wrongPlace('place_swapped', [])
  return wrongPlace('place_swapped', mended.length > 0 ? mended : [asTyped])
}
