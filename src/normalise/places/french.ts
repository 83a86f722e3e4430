import { districtCodes, wholeCity, type AskedTown } from './asked-town.ts'
import { judgeCedex } from './cedex.ts'
import { hasMore, isCalled, nearestTowns } from './near.ts'
import { rightPlace, unknownPlace, wrongPlace, type PlaceReading, type PlaceSuggestion } from './reading.ts'
import { digitSlips, oneSlipFrom, slipLikelihood } from './slips.ts'
import { codesOf, departmentOf, isPostalCode, townKeys, townNames } from './towns.ts'

/**
 * Do a French postal code and a town go together?
 *
 * A town is right under each of its codes, by its name, by one that it had before it was merged, and by the part of its
 * name that people leave it at (Chalon for Chalon-sur-Saône). Otherwise, what is known decides who is wrong: a town known
 * under a code one slip away is believed, then the code that has a town of nearly this name.
 *
 * @param code five digits
 * @param typed the digits as they were typed, which are fewer where a zero was restored
 */
export function judgeFrench(code: string, typed: string, town: AskedTown): PlaceReading {
  const { key, cedex, district } = town
  if (key === '') return unknownPlace
  if (holds(code, town)) return district === 0 ? rightPlace : judgeDistrict(code, key, district)
  if (cedex) return judgeCedex(code, key)
  if (code.startsWith('00') && military.test(key)) return rightPlace

  const homes = codesOf(key)
  const exists = isPostalCode(code)
  if (wholeCity[key] === code) {
    const [exact] = districtCodes(key, district)
    if (exact === undefined) return { verdict: 'unknown', why: 'place_whole_city', suggestions: [] }
    return wrongPlace('place_whole_city', [{ postalCode: exact, confidence: 0.98 }])
  }
  const likely = likeliest(code, typed, district > 0 ? districtHomes(key, district, homes) : homes)
  const best = likely[0]?.slips ?? 3
  const near = best === 1 ? [] : nearestTowns(code, town)
  const [nearest] = near
  if (nearest?.slips === 0) return rightPlace
  if (nearest !== undefined && (homes.length === 0 || nearest.slips <= best)) {
    const misspelt = near.map((found, at) => ({ city: found.name, confidence: at === 0 ? trust(found.slips, near.length) : 0.2 }))
    return wrongPlace('place_town_misspelt', misspelt)
  }
  if (homes.length === 0 && hasMore(code, town)) return rightPlace
  if (homes.length === 0) return exists ? judgeBoth(code, town) : withoutBoth(code, town)
  if (
    best > 1 &&
    !exists &&
    typed === code &&
    code.length === 5 &&
    homes.some((home) => departmentOf(home) === departmentOf(code))
  )
    return { verdict: 'unknown', why: 'place_code_unknown', suggestions: [] } // a company's own code, its CEDEX left out?
  return wrongPlace(exists ? 'place_town_elsewhere' : 'place_code_unknown', [
    ...likely.map(({ postalCode, confidence }) => ({ postalCode, confidence })),
    ...near.map(({ name }) => ({ city: name, confidence: 0.3 })),
    ...(best === 3 ? largest(code) : []),
  ])
}

const military = /armees|secteurpostal/

const holds = (code: string, town: AskedTown): boolean => townKeys(code).includes(town.key) || isCalled(code, town)

function judgeDistrict(code: string, key: string, district: number): PlaceReading {
  const codes = districtCodes(key, district)
  const [first] = codes
  if (first === undefined || codes.includes(code)) return rightPlace
  const other = code === '75116' ? 16 : Number(code.slice(3))
  const [city = ''] = townNames(code)
  return wrongPlace('place_district', [
    { postalCode: first, confidence: 0.5 },
    { city: `${city} ${other}${other === 1 ? 'er' : 'e'}`, confidence: 0.5 },
  ])
}

function districtHomes(key: string, district: number, homes: readonly string[]): readonly string[] {
  const codes = districtCodes(key, district)
  return codes.length > 0 ? codes : homes
}

/** A code that may have been meant. */
interface Home {
  readonly postalCode: string
  readonly slips: number
  readonly confidence: number
}

/** The codes that may have been meant, the likeliest first. */
function likeliest(code: string, typed: string, homes: readonly string[]): readonly Home[] {
  const slipsOf = (home: string): number => Math.min(digitSlips(code, home), digitSlips(typed, home))
  const weights = homes.map((home) => Math.max(slipLikelihood(code, home), slipLikelihood(typed, home)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const trusted = [0.95, 0.95, 0.7, 0.4][Math.min(3, ...homes.map(slipsOf))]!
  return homes
    .map((postalCode, at) => ({ postalCode, slips: slipsOf(postalCode), confidence: (trusted * weights[at]!) / all }))
    .toSorted((a, b) => b.confidence - a.confidence || sharedDigits(code, b.postalCode) - sharedDigits(code, a.postalCode))
}

function sharedDigits(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

const trust = (slips: number, candidates: number): number =>
  (slips === 1 ? 0.95 : slips === 2 ? 0.85 : 0.7) * (candidates === 1 ? 1 : 0.95)

/** Where town and code are far apart, either may be the wrong one. The largest town of a code has most of its customers. */
function largest(code: string): readonly PlaceSuggestion[] {
  const towns = townNames(code)
  if (towns.length === 1) return [{ city: towns[0]!, confidence: 0.45 }]
  return towns.slice(0, 2).map((city, at) => ({ city, confidence: at === 0 ? 0.25 : 0.1 }))
}

/** A town of no known name under a code that has others: a hamlet, or a slip in both cells. */
function judgeBoth(code: string, town: AskedTown): PlaceReading {
  const both = slipsInBoth(code, town)
  return both.length > 0
    ? wrongPlace('place_town_misspelt', both)
    : { verdict: 'unknown', why: 'place_town_unknown', suggestions: [] }
}

function withoutBoth(code: string, town: AskedTown): PlaceReading {
  const both = slipsInBoth(code, town)
  return both.length > 0
    ? wrongPlace('place_code_unknown', both)
    : { verdict: 'unknown', why: 'place_code_unknown', suggestions: [] }
}

/** Short names are near too many others to be believed with a code that is wrong as well. */
const shortestMisspelt = 5

function slipsInBoth(code: string, town: AskedTown): readonly PlaceSuggestion[] {
  if (town.key.length < shortestMisspelt) return []
  const found = oneSlipFrom(code).flatMap((postalCode) =>
    nearestTowns(postalCode, town)
      .filter(({ slips }) => slips <= 1)
      .map(({ name }) => ({ postalCode, city: name })),
  )
  return found.map((pair) => ({ ...pair, confidence: 0.6 / found.length }))
}
