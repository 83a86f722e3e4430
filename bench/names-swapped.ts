import { countNames, type NameCount } from '../src/normalise/names/name-counts.ts'
import { swapFinder } from '../src/normalise/names/swapped.ts'
import { familyName, givenName } from './generate/people.ts'
import { Random, Stream } from './generate/random.ts'
import { CULTURES } from './generate/tables/world-names.ts'

const rows = 20_000
/** So many rows `validate` looks at before it reads all. */
const firstRows = 1000
/** Of a hundred rows, how many have their names exchanged. */
const exchanged = 3

/** How many exchanged names are found, and how many right ones doubted, by lists alone and with what the file's columns say. */
export function run(): void {
  for (const [name, draw] of [
    ['France', (random: Random) => person(random, france[Math.floor(random.next() * france.length)]!)],
    [
      'Europe',
      (random: Random) => person(random, random.pick(['FR', 'DE', 'ES', 'IT', 'PT', 'GB', 'PL', 'FR', 'DE', 'ES', 'IT'])),
    ],
    ['Maghreb, Africa, Turkey', (random: Random) => person(random, random.pick(['maghreb', 'africa', 'turkey']))],
    ['further away', stranger],
  ] as const) {
    const random = new Random(11, Stream.cells)
    const people = Array.from({ length: rows }, () => {
      const [given, family] = draw(random)
      const cased = random.next() < 0.3 ? family.toUpperCase() : family
      return random.next() * 100 < exchanged
        ? { given: cased, family: given, swapped: true }
        : { given, family: cased, swapped: false }
    })
    for (const [how, find] of [
      ['lists alone', swapFinder()],
      ['with the first rows', swapFinder(countsOf(people.slice(0, firstRows)))],
      ['with all rows', swapFinder(countsOf(people))],
    ] as const) {
      let [swapped, found, wrong] = [0, 0, 0]
      const from = process.cpuUsage()
      const said = people.map((row) => find(row.given, row.family))
      const { user, system } = process.cpuUsage(from)
      for (const [at, row] of people.entries()) {
        if (row.swapped) swapped++
        if (said[at] !== undefined && row.swapped) found++
        else if (said[at] !== undefined) wrong++
        if (process.env['SHOW'] !== undefined && row.swapped !== (said[at] !== undefined) && random.next() < 0.15)
          process.stdout.write(`  ${row.swapped ? 'missed' : 'false'}: ${row.given} | ${row.family}\n`)
      }
      process.stdout.write(
        `${name}, ${how}: ${((100 * found) / swapped).toFixed(1)} % of ${swapped} found, ${((100 * wrong) / (rows - swapped)).toFixed(2)} % false, ` +
          `${(rows / ((user + system) / 1e6) / 1e6).toFixed(2)} M rows/CPU-s\n`,
      )
    }
  }
}

const countsOf = (people: readonly { readonly given: string; readonly family: string }[]): readonly NameCount[] =>
  countNames(
    people.map(({ given }) => given),
    people.map(({ family }) => family),
  )

const france = [
  ...Array.from({ length: 17 }, () => 'FR'),
  ...Array.from({ length: 7 }, () => 'tail'),
  'maghreb',
  'maghreb',
  'PT',
  'africa',
  'IT',
  'ES',
]

function person(random: Random, origin: string): readonly [string, string] {
  const sex = random.next() < 0.5 ? 'f' : 'm'
  const year = 1935 + Math.floor(random.next() * 70)
  return [givenName(random, sex, origin === 'tail' ? 'FR' : origin, year), familyName(random, origin)]
}

function stranger(random: Random): readonly [string, string] {
  const culture = random.pick(CULTURES)
  const pick = (list: string): string => {
    const forms = random.pick(list.split(',')).trim().split('/')
    return forms.find((form) => /^[\p{Script=Latin}' -]+$/u.test(form)) ?? forms[0]!
  }
  return [pick(random.next() < 0.5 ? culture.women : culture.men), pick(culture.families)]
}
