import { listed, Weighted, zipf, type Random } from './random.ts'
import { FAMILY_PARTS, FRENCH_FAMILIES } from './tables/family-names.ts'
import { FRENCH_MEN, FRENCH_WOMEN, type Generation } from './tables/given-names.ts'
import { ORIGINS } from './tables/origins.ts'

export type Sex = 'f' | 'm'

/** Where families that live in France come from, in per cent, set by hand. `tail` are French names that no list holds. */
const IN_FRANCE: readonly (readonly [string, number])[] = [
  ['FR', 33],
  ['tail', 46],
  ['maghreb', 7],
  ['PT', 3],
  ['africa', 3],
  ['IT', 2],
  ['ES', 2],
  ['asia', 2],
  ['turkey', 1],
  ['PL', 0.5],
  ['DE', 0.3],
  ['GB', 0.2],
]

const frenchOrigins = new Weighted(IN_FRANCE, ([, weight]) => weight)
const families = new Map<string, Weighted<string>>()
const given = new Map<string, Weighted<string>>()
const heads = FAMILY_PARTS.heads.split(',').map((head) => head.replace(/^ /, ''))
const stems = new Weighted(listed(FAMILY_PARTS.stems), zipf(0.6))
const endings = new Weighted(listed(FAMILY_PARTS.endings), zipf(0.6))

/** An origin for a family living in France. */
export const frenchOrigin = (random: Random): string => frenchOrigins.draw(random)[0]

/** A family name of this origin, as frequent as it is at its rank; `tail` makes rare ones up. */
export function familyName(random: Random, origin: string): string {
  if (origin === 'tail') return random.pick(heads) + capital(stems.draw(random) + endings.draw(random))
  let table = families.get(origin)
  if (table === undefined) {
    const names = listed(origin === 'FR' ? FRENCH_FAMILIES : ORIGINS[origin]!.families)
    table = new Weighted(names, origin === 'FR' ? zipf(0.65, 6) : zipf(0.5, 8)) // with 33 % of all people: Martin 0.35 %, rank 100 0.06 %, as in France
    families.set(origin, table)
  }
  return table.draw(random)
}

/**
 * A given name for one of this sex and origin born in this year. French names go by decade: a Monique is hardly
 * ever thirty. Of children of other origins born in France, a third has a French name.
 */
export function givenName(random: Random, sex: Sex, origin: string, birthYear: number): string {
  const french = origin === 'FR' || origin === 'tail'
  const own = !french && !(birthYear > 1975 && random.chance(0.35))
  const decade = Math.floor(birthYear / 10) * 10
  const key = own ? sex + origin : `${sex}${decade}`
  let table = given.get(key)
  if (table === undefined) {
    table = own ? foreign(sex, origin) : ofDecade(sex === 'f' ? FRENCH_WOMEN : FRENCH_MEN, decade)
    given.set(key, table)
  }
  const name = table.draw(random)
  return french && !name.includes('-') && random.chance(0.012) ? `${name}-${table.draw(random)}` : name
}

function foreign(sex: Sex, origin: string): Weighted<string> {
  const { women, men } = ORIGINS[origin]!
  return new Weighted(listed(sex === 'f' ? women : men), zipf(0.6, 4))
}

/** The names of one decade: each generation counts by a bell curve around its peak, each name by its rank in it. */
function ofDecade(generations: readonly Generation[], decade: number): Weighted<string> {
  const weights = new Map<string, number>()
  for (const { peak, spread, names } of generations) {
    const size = Math.exp(-0.5 * ((decade + 5 - peak) / spread) ** 2) + 0.002 // nobody is ever the last of a name
    for (const [rank, name] of listed(names).entries())
      weights.set(name, (weights.get(name) ?? 0) + size * zipf(0.7, 3)(name, rank))
  }
  return new Weighted([...weights.keys()], (name) => weights.get(name)!)
}

/** Letters in small ASCII, for addresses of mail: `Hélène` → `helene`, `N’Diaye` → `ndiaye`. */
export function plainLetters(text: string): string {
  const known = plain.get(text)
  if (known !== undefined) return known
  const folded = text
    .toLowerCase()
    .replace(/[œæßłøđı]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
  if (plain.size < 50_000) plain.set(text, folded) // names repeat; the cap keeps memory constant
  return folded
}
const plain = new Map<string, string>()
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ı: 'i' }

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)
