import { rightPlace, unknownPlace, wrongPlace, type PlaceReading } from './reading.ts'
import { digitSlips } from './slips.ts'
import { codesIn, codesOf, departmentOf, townKeys } from './towns.ts'

/**
 * The codes of CEDEX are offices' and companies' own and are on no list: only their department can be checked, and only
 * against towns that are known. Where the department has a town whose name contains what was typed, that is meant.
 */
export function judgeCedex(code: string, key: string): PlaceReading {
  const homes = codesOf(key)
  const department = departmentOf(code)
  if (homes.length === 0) return unknownPlace
  if (homes.some((home) => departmentOf(home) === department)) return rightPlace
  if (isNamedIn(department, key)) return rightPlace
  const departments = [...new Set(homes.map(departmentOf))]
  const slipped = departments.filter(
    (other) => other.length === department.length && digitSlips(code, other + code.slice(other.length)) === 1,
  )
  return wrongPlace(
    'place_department',
    slipped.map((other) => ({ postalCode: other + code.slice(other.length), confidence: 0.8 / slipped.length })),
  )
}

const isNamedIn = (department: string, key: string): boolean =>
  codesIn(department).some((code) => townKeys(code).some((town) => town.includes(key)))
