import type { FieldName } from '../../model/field.ts'
import type { Chooser } from './choose.ts'
import type { ColumnTraits } from './contest.ts'
import type { Group, GroupContest } from './group.ts'
import { refused } from './reading.ts'

/** Where the fields of a group are in the table; undefined for those that are not, or have a rule of their own. */
export type Places = (field: FieldName) => number | undefined

/**
 * Two addresses are one if they have one street and number, even if they then differ in one thing (a slip in the postal code,
 * the name of a quarter for that of the town). Where a street is missing, all that is there must be the same.
 */
export function sameAddress(places: Places, columns: readonly number[]): Group['agree'] {
  const street = places('address')
  const towns = [places('postal_code'), places('city'), places('country')].filter((column) => column !== undefined)
  return (contest, a, b) => {
    if (street !== undefined && contest.has(a, street) && contest.has(b, street)) {
      if (contest.contradict(street, a, b)) return false
      return towns.filter((column) => contest.contradict(column, a, b)).length <= 1
    }
    return columns.every((column) => !contest.contradict(column, a, b))
  }
}

/** An address that reaches somebody, before a part of one, before a country alone. */
export function usable(places: Places): Chooser {
  const [street, code, city] = [places('address'), places('postal_code'), places('city')]
  const level = (contest: GroupContest, member: number): number => {
    const place = has(contest, member, code) || has(contest, member, city)
    return has(contest, member, street) ? (place ? 3 : 2) : Number(place)
  }
  return { rule: 'most_complete', steps: [(contest, member) => level(contest as GroupContest, member)] }
}

const has = (contest: GroupContest, member: number, column: number | undefined): boolean =>
  column !== undefined && contest.has(member, column)

/**
 * City, region and country go with a postal code, region and country with a city, from whatever address. A country that no
 * row of the cluster contradicts goes with any address that could be in it.
 */
export function samePlace(places: Places, traits: readonly ColumnTraits[]): NonNullable<Group['alsoFrom']> {
  const [code, city, region, country] = [places('postal_code'), places('city'), places('region'), places('country')]
  return (contest, chosen, column) => {
    const both = (member: number, shared: number | undefined): shared is number =>
      has(contest, member, shared) && has(contest, chosen, shared)
    const same = (member: number, shared: number | undefined): boolean =>
      both(member, shared) && contest.isSameIn(shared, member, chosen)
    const abroad = (member: number): boolean => both(member, country) && !same(member, country)
    const givers = contest.candidates.filter((member) => contest.has(member, column) && !abroad(member))
    if (column === city) return givers.find((member) => same(member, code))
    if (column !== region && column !== country) return undefined
    const neighbour = givers.find((member) => same(member, code) || same(member, city))
    if (neighbour !== undefined || column !== country) return neighbour
    const [first] = givers
    if (first === undefined || !givers.every((member) => contest.isSameIn(column, member, first))) return undefined
    const name = traits[column]!.read(contest.cluster.cell(first, column), '').key
    return mayBeIn(name, contest, chosen, code, traits) ? first : undefined
  }
}

/** Is there such a postal code in the country? */
function mayBeIn(
  country: string,
  contest: GroupContest,
  chosen: number,
  code: number | undefined,
  traits: readonly ColumnTraits[],
): boolean {
  if (code === undefined || !contest.has(chosen, code)) return true
  return traits[code]!.read(contest.cluster.cell(chosen, code), country).quality > refused
}
