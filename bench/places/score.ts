import { placeChecker } from '../../src/normalise/place.ts'
import type { PlaceCells, PlaceReading } from '../../src/normalise/places/reading.ts'
import { Random, Stream, Weighted } from '../generate/random.ts'
import { bareName, realPairs, spellings, type Pair } from './real-pairs.ts'
import { slips, wrongPairs, type WrongPair } from './wrong-pairs.ts'

/** Wrong pairs of each kind, and the seed that nobody tuned with; SEED takes another. */
const each = 20_000
const seed = Number(process.env['SEED'] ?? 20_261_122)
/** SHOW=30 prints as many failures of each kind. */
const shown = Number(process.env['SHOW'] ?? 0)

/**
 * How pairs of postal code and town are judged: all real ones in many spellings, invented CEDEX codes, and pairs gone wrong,
 * drawn evenly among all pairs of the land and by inhabitants, as customers are.
 */
export function scorePairs(): void {
  const first = startUp()
  const pairs = realPairs()
  const check = placeChecker({ country: 'FR' })
  const judge = (postalCode: string, city: string): PlaceReading => check({ postalCode, city, country: '' })
  real(pairs, judge)
  cedex(pairs, judge)
  wrong(pairs, judge)
  speed(pairs, first)
}

type Judge = (postalCode: string, city: string) => PlaceReading

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`.padStart(9)
const line = (text: string): void => void process.stdout.write(`${text}\n`)

function real(pairs: readonly Pair[], judge: Judge): void {
  line(`\n${'real pairs'.padEnd(44)}${'pairs'.padStart(8)}    right    wrong`)
  let all = 0
  let accepted = 0
  for (const [name, spell] of spellings) {
    const written = pairs.flatMap((pair, at) => {
      const { postalCode, city } = spell(pair)
      return name === 'as registered' || postalCode !== pair.postalCode || city !== pair.city ? [{ postalCode, city, at }] : []
    })
    const readings = written.map(({ postalCode, city }) => judge(postalCode, city))
    const right = readings.filter(({ verdict }) => verdict === 'right').length
    const alarms = readings.filter(({ verdict }) => verdict === 'wrong').length
    show(
      readings.flatMap(({ verdict }, at) => (verdict === 'right' ? [] : [written[at]!])),
      judge,
      true,
    )
    line(
      `  ${name.padEnd(42)}${String(written.length).padStart(8)}${percent(right, written.length)}${percent(alarms, written.length)}`,
    )
    all += written.length
    accepted += right
  }
  line(`  ${'all'.padEnd(42)}${String(all).padStart(8)}${percent(accepted, all)}`)
}

/** Towns of 5,000 and more, with codes of their department that nobody has. */
function cedex(pairs: readonly Pair[], judge: Judge): void {
  const towns = pairs.filter(({ people }) => people >= 5000)
  const cells = towns.flatMap(({ postalCode, city }, at) =>
    [0, 1, 2].map((turn) => {
      const random = new Random(seed, Stream.company, 3 * at + turn)
      const office = turn === 0 ? '' : ` ${random.below(20)}`
      return {
        postalCode:
          postalCode.slice(0, 2) +
          (postalCode.startsWith('98') ? postalCode[2]! + random.between(10, 99) : random.between(100, 999)),
        city: `${city.toUpperCase()} CEDEX${office}`,
      }
    }),
  )
  const readings = cells.map(({ postalCode, city }) => judge(postalCode, city))
  const of = (asked: string): number => readings.filter(({ verdict }) => verdict === asked).length
  show(
    readings.flatMap(({ verdict }, at) => (verdict === 'right' ? [] : [cells[at]!])),
    judge,
    true,
  )
  line(
    `  ${'invented codes of CEDEX'.padEnd(42)}${String(cells.length).padStart(8)}${percent(of('right'), cells.length)}${percent(of('wrong'), cells.length)}`,
  )
}

function wrong(pairs: readonly Pair[], judge: Judge): void {
  const byPeople = new Weighted(
    pairs.filter(({ people }) => people > 0),
    ({ people }) => people,
  )
  wrongDrawn('evenly', (random) => random.pick(pairs), pairs, judge)
  wrongDrawn('by inhabitants', (random) => byPeople.draw(random), pairs, judge)
}

function wrongDrawn(way: string, draw: (random: Random) => Pair, pairs: readonly Pair[], judge: Judge): void {
  line(`\n${`wrong pairs, drawn ${way}, ${each} of each kind, seed ${seed}`.padEnd(64)}  flagged right first  among three`)
  const total = { flagged: 0, first: 0, sure: 0, surelyRight: 0 }
  for (const [name, slip] of slips) {
    const cells = wrongPairs(slip, pairs, draw, each, seed)
    const readings = cells.map(({ postalCode, city }) => judge(postalCode, city))
    const rank = readings.map(({ suggestions }, at) =>
      suggestions.findIndex((found) => isMeant({ ...cells[at]!, ...found }, cells[at]!.meant)),
    )
    const flagged = readings.filter(({ verdict }) => verdict === 'wrong').length
    const first = rank.filter((at) => at === 0).length
    const among = rank.filter((at) => at >= 0).length
    const sure = readings.flatMap(({ suggestions }, at) => ((suggestions[0]?.confidence ?? 0) >= sureFrom ? [rank[at]] : []))
    show(
      cells.filter((_, at) => rank[at] !== 0),
      judge,
      false,
    )
    line(`  ${name.padEnd(62)}${percent(flagged, each)}  ${percent(first, each)}    ${percent(among, each)}`)
    total.sure += sure.length
    total.surelyRight += sure.filter((at) => at === 0).length
    if (!inFigure.has(name)) continue
    total.flagged += flagged
    total.first += first
  }
  const some = inFigure.size * each
  line(`  ${'digits and misspelt towns, one slip'.padEnd(62)}${percent(total.flagged, some)}  ${percent(total.first, some)}`)
  const title = `first suggestions of ${sureFrom} and more, ${total.sure.toLocaleString('en')} of all kinds`
  line(`  ${title.padEnd(73)}${percent(total.surelyRight, total.sure)}`)
}

/** Confidence from which a suggestion should hardly ever be another than what was meant. */
const sureFrom = 0.9

/** The kinds of which one cell tells what the other should be. A town from elsewhere may be right and the code wrong. */
const inFigure: ReadonlySet<string> = new Set([
  'one digit of the code changed',
  'two neighbouring digits exchanged',
  'town misspelt, one slip',
])

const isMeant = (found: { readonly postalCode: string; readonly city: string }, meant: Pair): boolean =>
  found.postalCode === meant.postalCode && bareName(found.city) === bareName(meant.city)

function show(failures: readonly (Omit<WrongPair, 'meant'> & Partial<WrongPair>)[], judge: Judge, isReal: boolean): void {
  const step = Math.max(1, Math.floor(failures.length / Math.max(1, shown)))
  for (let at = 0; at < failures.length && at / step < shown; at += step) {
    const { postalCode, city, meant } = failures[at]!
    const { verdict, why = '', suggestions } = judge(postalCode, city)
    const found = suggestions.map((one) => `${one.postalCode ?? ''} ${one.city ?? ''} ${one.confidence.toFixed(2)}`).join(' · ')
    line(`    ${postalCode} ${city}${isReal ? '' : ` (${meant?.postalCode} ${meant?.city})`}: ${verdict} ${why} ${found}`)
  }
}

interface FirstUse {
  readonly right: number
  readonly mismatch: number
  readonly named: number
}

/** CPU-milliseconds of the first check, of the first that does not agree, and of the first that must name a town. */
function startUp(): FirstUse {
  const check = placeChecker({ country: 'FR' })
  const cells: readonly [string, string][] = [
    ['35000', 'Rennes'],
    ['35001', 'Rennes'],
    ['35000', 'Rennse'],
  ]
  const [right = 0, mismatch = 0, named = 0] = cells.map(([postalCode, city]) => {
    const before = process.cpuUsage()
    check({ postalCode, city, country: '' })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return { right, mismatch, named }
}

function speed(pairs: readonly Pair[], { right, mismatch, named }: FirstUse): void {
  line(
    `\nfirst check ${right.toFixed(0)} CPU-ms · first that does not agree ${mismatch.toFixed(0)} · first that names a town ${named.toFixed(0)}`,
  )
  const distinct = pairs.map(({ postalCode, city }) => ({ postalCode, city: city.toUpperCase(), country: 'FR' }))
  rate('each pair once', distinct)
  const byPeople = new Weighted(pairs, ({ people }) => people)
  const drawn = Array.from({ length: 500_000 }, (_, at) => byPeople.draw(new Random(seed, Stream.home, at)))
  rate(
    '500,000 customers',
    drawn.map(({ postalCode, city }) => ({ postalCode, city, country: 'FR' })),
  )
  const misspelt = wrongPairs(slips[0]![1], pairs, (random) => random.pick(pairs), 30_000, seed)
  rate(
    'each pair once, wrong code',
    misspelt.map(({ postalCode, city }) => ({ postalCode, city, country: 'FR' })),
  )
}

function rate(name: string, cells: readonly PlaceCells[]): void {
  const check = placeChecker({ country: 'FR' })
  const before = process.cpuUsage()
  for (const one of cells) check(one)
  const { user, system } = process.cpuUsage(before)
  line(`  ${name.padEnd(32)}${Math.round(cells.length / ((user + system) / 1e6)).toLocaleString('en')} checks a CPU-second`)
}
