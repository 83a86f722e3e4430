import { fold } from '../../text/fold.ts'
import { departmentLines, strayCodes } from './department-table.ts'
import { mainTowns } from './main-towns.ts'

/** A department, or an overseas territory whose postal codes are French. */
export interface Department {
  /** `69`, `2A`, `971`. */
  readonly code: string
  readonly name: string
  readonly region: string
}

const linesOf = (text: string): string[] => text.trim().split('\n')

const departments: ReadonlyMap<string, Department> = new Map(
  linesOf(departmentLines).map((line): [string, Department] => {
    const [code, name, region] = line.split('|') as [string, string, string]
    return [code, { code, name, region }]
  }),
)

const strays: ReadonlyMap<string, string> = new Map(
  linesOf(strayCodes).map((line): [string, string] => [line.slice(0, 5), line.slice(6)]),
)

/**
 * The department of a French postal code; undefined for other codes, those of the army among them. Where a code is of towns of
 * several departments, the one in which most of its people live.
 *
 * @param postalCode five digits; codes of communes of Corsica (2A004) are read too
 */
export function departmentAt(postalCode: string): Department | undefined {
  if (!/^\d(?:\d|[AB])\d{3}$/.test(postalCode)) return undefined
  const two = postalCode.slice(0, 2)
  if (two === '20') return departments.get(strays.get(postalCode) ?? (postalCode < '20200' ? '2A' : '2B'))
  return departments.get(strays.get(postalCode) ?? postalCode.slice(0, two === '97' || two === '98' ? 3 : 2))
}

const earthRadiusKm = 6371.009
const radians = (degrees: number): number => (degrees * Math.PI) / 180

const places: ReadonlyMap<string, readonly [north: number, east: number]> = new Map(
  linesOf(mainTowns).map((line) => {
    const [code, north, east] = line.split(' ') as [string, string, string]
    return [code, [radians(Number(north)), radians(Number(east))]]
  }),
)

/** How far the main towns of two departments are apart, as the crow flies; undefined where one is unknown. Haversine, on a sphere. */
export function kilometresBetween(one: string, other: string): number | undefined {
  const [a, b] = [places.get(one), places.get(other)]
  if (a === undefined || b === undefined) return undefined
  const half = Math.sin((b[0] - a[0]) / 2) ** 2 + Math.cos(a[0]) * Math.cos(b[0]) * Math.sin((b[1] - a[1]) / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(half)))
}

/**
 * The departments whose main town is no farther from that of another than so many kilometres, it among them.
 *
 * @param place its code, its name, or a postal code of it
 * @returns undefined where there is no such place
 */
export function departmentsWithin(km: number, place: string): ReadonlySet<string> | undefined {
  const asked = place.trim()
  const code = departments.get(asked.toUpperCase())?.code ?? departmentAt(asked)?.code ?? named(asked)
  if (code === undefined || !places.has(code)) return undefined
  return new Set([...places.keys()].filter((other) => kilometresBetween(code, other)! <= km))
}

const named = (name: string): string | undefined =>
  [...departments.values()].find((department) => fold(department.name) === fold(name))?.code
