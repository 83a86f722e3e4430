import { Random, Stream } from '../generate/random.ts'
import { bareName, type Pair } from './real-pairs.ts'

/** A pair gone wrong: what stands in the cells, and what should. */
export interface WrongPair {
  readonly postalCode: string
  readonly city: string
  readonly meant: Pair
}

type Slip = (random: Random, pair: Pair, pairs: readonly Pair[]) => Omit<WrongPair, 'meant'>

/** What typists do to pairs. Invented: nobody has counted how often each happens. */
export const slips: readonly (readonly [string, Slip])[] = [
  ['one digit of the code changed', (random, pair) => ({ ...pair, postalCode: otherDigit(random, pair.postalCode) })],
  ['two neighbouring digits exchanged', (random, pair) => ({ ...pair, postalCode: exchanged(random, pair.postalCode) })],
  ['town misspelt, one slip', (random, pair) => ({ ...pair, city: misspelt(random, pair.city) })],
  ['town misspelt, two slips', (random, pair) => ({ ...pair, city: misspelt(random, misspelt(random, pair.city)) })],
  ['town of another department', (random, pair, pairs) => ({ ...pair, city: elsewhere(random, pair, pairs).city })],
  [
    'one digit and one letter',
    (random, pair) => ({ postalCode: otherDigit(random, pair.postalCode), city: misspelt(random, pair.city) }),
  ],
  ['in each other’s columns', (_, pair) => ({ postalCode: pair.city, city: pair.postalCode })],
]

/** The slip done to pairs drawn at random, those that are real after it drawn again. */
export function wrongPairs(
  slip: Slip,
  pairs: readonly Pair[],
  draw: (random: Random) => Pair,
  count: number,
  seed: number,
): WrongPair[] {
  const real = new Set(pairs.map(({ postalCode, city }) => postalCode + bareName(city)))
  const wrong: WrongPair[] = []
  for (let at = 0; wrong.length < count; at++) {
    const random = new Random(seed, Stream.place, at)
    const meant = draw(random)
    const { postalCode, city } = slip(random, meant, pairs)
    if (!real.has(postalCode + bareName(city))) wrong.push({ postalCode, city, meant })
  }
  return wrong
}

function otherDigit(random: Random, code: string): string {
  const at = random.below(code.length)
  const digit = (Number(code[at]) + 1 + random.below(9)) % 10
  return code.slice(0, at) + digit + code.slice(at + 1)
}

function exchanged(random: Random, code: string): string {
  const at = random.below(code.length - 1)
  return code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
}

/** A letter dropped, doubled or added, replaced, or exchanged with its neighbour. */
function misspelt(random: Random, city: string): string {
  const places = [...city].flatMap((sign, at) => (/\p{L}/u.test(sign) ? [at] : []))
  const at = random.pick(places)
  const letter = String.fromCharCode(97 + random.below(26))
  const kind = random.below(5)
  if (kind === 0) return city.slice(0, at) + city.slice(at + 1)
  if (kind === 1) return city.slice(0, at) + city[at] + city.slice(at)
  if (kind === 2) return city.slice(0, at) + letter + city.slice(at)
  if (kind === 3) return city.slice(0, at) + letter + city.slice(at + 1)
  return city.slice(0, at) + (city[at + 1] ?? '') + city[at] + city.slice(at + 2)
}

function elsewhere(random: Random, { postalCode }: Pair, pairs: readonly Pair[]): Pair {
  for (;;) {
    const other = random.pick(pairs)
    if (other.postalCode.slice(0, 2) !== postalCode.slice(0, 2)) return other
  }
}
