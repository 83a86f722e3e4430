import type { Reading, Tally } from '../src/model/reading.ts'
import { reasons } from '../src/model/reason.ts'
import { amountNormaliser } from '../src/normalise/amount.ts'
import { fromDayNumber, toDayNumber, toIso, type Day } from '../src/normalise/date-calendar.ts'
import { dateShape, electDateOrder } from '../src/normalise/date-order.ts'
import { dateNormaliser } from '../src/normalise/date.ts'
import { amountShape, electDecimalMark } from '../src/normalise/decimal-mark.ts'

/** Columns of either kind. */
const columnsEach = 5000
const asOf = '2026-11-21'

/** One cell of a generated column. A slip is written in the other notation, by mistake or by another program. */
interface Cell {
  readonly raw: string
  readonly truth: string
  readonly slip: boolean
}

interface Column {
  readonly story: Story
  readonly cells: readonly Cell[]
  /** Does anything, in the column or around it, tell which notation it is? */
  readonly undecided: boolean
  readonly read: (raw: string) => Reading
}

type Story = 'one notation' | 'several forms' | 'slips below 2 %' | 'two notations'

/** What became of the cells of one story. */
interface Score {
  columns: number
  cells: number
  plain: number
  doubted: number
  refused: number
  /** A value that is not the truth, without a mark: what must not be. */
  wrong: number
  /** The same for a cell that can be read in two ways, in a column with slips: it looks like its neighbours, nobody could tell. */
  unseen: number
  /** Columns that nothing decides, and those of them whose open cells were not all marked. */
  undecided: number
  unmarked: number
}

/**
 * Generates columns of dates and amounts in the formats of several countries (seeded, 1 to 500 cells), reads them as an
 * import does, and counts what came out wrong in silence. Files with semicolons are European, as the election assumes.
 */
export function run(): void {
  const random = randomFrom(20_261_121)
  for (const [name, make] of [
    ['dates', dateColumn],
    ['amounts', amountColumn],
  ] as const) {
    const scores = new Map<Story, Score>()
    for (let i = 0; i < columnsEach; i++) count(make(random), scores)
    print(name, scores)
  }
  speed()
}

function count({ story, cells, undecided, read }: Column, scores: Map<Story, Score>): void {
  const score = scores.get(story) ?? {
    columns: 0,
    cells: 0,
    plain: 0,
    doubted: 0,
    refused: 0,
    wrong: 0,
    unseen: 0,
    undecided: 0,
    unmarked: 0,
  }
  scores.set(story, score)
  score.columns++
  let silent = 0
  const slipped = cells.some(({ slip }) => slip)
  for (const { raw, truth } of cells) {
    const { value, reason } = read(raw)
    const verdict = reason === undefined ? undefined : reasons[reason]
    score.cells++
    if (verdict === 'refused') score.refused++
    else if (verdict === 'doubted') score.doubted++
    else {
      score.plain++
      if (value !== truth && slipped && isOpen(raw)) score.unseen++
      else if (value !== truth) score.wrong++
      if (isOpen(raw)) silent++
    }
  }
  if (!undecided) return
  score.undecided++
  if (silent > 0) score.unmarked++
}

/** Could the cell be read in two ways? */
const isOpen = (raw: string): boolean => dateShape(raw) === 'either' || /^(?:comma|point)_three$/.test(amountShape(raw))

function print(name: string, scores: ReadonlyMap<Story, Score>): void {
  const heads = ['columns', 'cells', 'plain', 'doubted', 'refused', 'wrong', 'unseen', 'undecided', 'unmarked'] as const
  process.stdout.write(`\n${name.padEnd(18)}${heads.map((head) => head.padStart(10)).join('')}\n`)
  for (const [story, score] of [...scores].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    process.stdout.write(`${story.padEnd(18)}${heads.map((head) => String(score[head]).padStart(10)).join('')}\n`)
}

// Chance

type Random = (below: number) => number

/** @see Steele & Vigna, mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}
const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)]!

/** 1 to 500, short columns as likely as long ones. */
const sizeFrom = (random: Random): number => Math.max(1, Math.floor(500 ** (random(1000) / 1000)))

function storyFrom(random: Random, size: number): Story {
  const dice = random(10)
  if (dice < 5) return 'one notation'
  if (dice < 7) return 'several forms'
  return dice < 9 && size > 50 ? 'slips below 2 %' : dice === 9 ? 'two notations' : 'one notation'
}

/** Which cells are in the other notation. */
function slipsIn(random: Random, story: Story, size: number): ReadonlySet<number> {
  const many =
    story === 'two notations'
      ? Math.ceil(size * (0.1 + random(40) / 100))
      : story === 'slips below 2 %'
        ? 1 + random(Math.floor(size / 51))
        : 0
  const at = new Set<number>()
  while (at.size < many) at.add(random(size))
  return at
}

// Dates

const two = (n: number): string => String(n).padStart(2, '0')
type Format = (day: Day) => string
const french = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']
const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const dayFirst: readonly Format[] = [
  ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
  ({ year, month, day }) => `${day}/${month}/${year}`,
  ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  ({ year, month, day }) => `${two(day)}-${two(month)}-${year} 00:00`,
  ({ year, month, day }) => `${two(day)}/${two(month)}/${two(year % 100)}`,
]
const monthFirst: readonly Format[] = [
  ({ year, month, day }) => `${two(month)}/${two(day)}/${year}`,
  ({ year, month, day }) => `${month}/${day}/${year}`,
  ({ year, month, day }) => `${month}/${day}/${two(year % 100)}`,
  ({ year, month, day }) => `${two(month)}-${two(day)}-${year}`,
]
const unmistakable: readonly Format[] = [
  toIso,
  (day) => `${toIso(day)}T00:00:00Z`,
  ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  ({ year, month, day }) => `${day} ${french[month - 1]!} ${year}`,
  ({ year, month, day }) => `${english[month - 1]!} ${day}, ${year}`,
  (day) => String(toDayNumber(day) + 25_569),
]

/** Where the days of a column come from: any day, first of months, one month, a few days. */
const spreads: ((random: Random) => () => Day)[] = [
  (random) => () => fromDayNumber(3700 + random(16_900)),
  (random) => () => fromDayNumber(3700 + random(16_900)),
  (random) => () => ({ ...fromDayNumber(11_000 + random(9500)), day: 1 }),
  (random) => {
    const { year, month } = fromDayNumber(11_000 + random(9500))
    return () => ({ year, month, day: 1 + random(28) })
  },
  (random) => () => ({ ...fromDayNumber(11_000 + random(9500)), day: 1 + random(12) }),
]

function dateColumn(random: Random): Column {
  const size = sizeFrom(random)
  const story = storyFrom(random, size)
  const american = random(3) === 0
  const plain = random(5) === 0
  const [own, other] = american ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  const format = plain ? pick(random, unmistakable) : pick(random, own)
  const foreign = pick(random, other)
  const next = pick(random, spreads)(random)
  const slips = plain ? new Set<number>() : slipsIn(random, story, size)
  const cells = Array.from({ length: size }, (_, at): Cell => {
    const day = next()
    const slip = slips.has(at)
    const form = slip ? foreign : story === 'several forms' ? pick(random, [format, ...unmistakable, ...own]) : format
    return { raw: form(day), truth: toIso(day), slip }
  })
  // A file of Americans has commas, and may come to us without a word on its country, or with the wrong one.
  const file = american
    ? pick(random, [
        { delimiter: ',', country: 'US' },
        { delimiter: ',', country: '' },
        { delimiter: '\t', country: 'FR' },
      ])
    : pick(random, [
        { delimiter: ';', country: 'FR' },
        { delimiter: ',', country: 'FR' },
        { delimiter: ',', country: '' },
        { delimiter: ',', country: 'US' },
      ])
  const witnesses = random(4) === 0 ? Array.from({ length: 20 }, () => own[0]!(fromDayNumber(3700 + random(16_900)))) : []
  const tally = tallyOf(cells.map(({ raw }) => dateShape(raw)))
  const distinctAmbiguous = new Set(cells.filter(({ raw }) => dateShape(raw) === 'either').map(({ raw }) => raw)).size
  const election = electDateOrder(tally, {
    otherDates: tallyOf(witnesses.map(dateShape)),
    decimalComma: false,
    distinctAmbiguous,
    ...file,
  })
  const evidence = (tally['day_first'] ?? 0) + (tally['month_first'] ?? 0)
  return {
    story,
    cells,
    undecided: evidence === 0 && distinctAmbiguous > 0 && witnesses.length === 0 && file.delimiter !== ';',
    read: dateNormaliser({ ...election, asOf, kind: 'event', epoch: 1900 }),
  }
}

// Amounts

interface Notation {
  readonly thousands: string
  readonly mark: ',' | '.'
  readonly decimals: number
}

const continental: readonly Notation[] = [' ', '\u00a0', '\u202f', '.', '', '.'].flatMap((thousands) =>
  [2, 2, 0, 3].map((decimals) => ({ thousands, mark: ',' as const, decimals })),
)
const anglo: readonly Notation[] = [',', '', "'", ','].flatMap((thousands) =>
  [2, 2, 0, 3].map((decimals) => ({ thousands, mark: '.' as const, decimals })),
)

const dressings: ((text: string, negative: boolean) => string)[] = [
  (text, negative) => (negative ? `-${text}` : text),
  (text, negative) => (negative ? `-${text}` : text),
  (text, negative) => `${negative ? '-' : ''}${text} €`,
  (text, negative) => `${negative ? '-' : ''}$${text}`,
  (text, negative) => (negative ? `(${text})` : text),
  (text, negative) => (negative ? `${text}-` : text),
  (text, negative) => `CHF ${negative ? '\u2212' : ''}${text}`,
]

function amountColumn(random: Random): Column {
  const size = sizeFrom(random)
  const story = storyFrom(random, size)
  const american = random(3) === 0
  const [own, other] = american ? [anglo, continental] : [continental, anglo]
  const notation = pick(random, own)
  const foreign = { ...pick(random, other), decimals: notation.decimals }
  const dress = pick(random, dressings)
  const largest = pick(random, [100, 2000, 1_000_000, 100_000_000])
  const slips = slipsIn(random, story, size)
  const cells = Array.from({ length: size }, (_, at): Cell => {
    const slip = slips.has(at)
    const written = slip ? foreign : story === 'several forms' ? { ...notation, decimals: random(3) } : notation
    const whole = String(random(largest))
    const fraction = Array.from({ length: written.decimals }, () => String(random(10))).join('')
    const negative = random(20) === 0
    const text = whole.replace(/\B(?=(\d{3})+$)/g, written.thousands) + (fraction === '' ? '' : written.mark + fraction)
    return { raw: dress(text, negative), truth: plainest(`${negative ? '-' : ''}${whole}.${fraction}`), slip }
  })
  const file = american
    ? pick(random, [
        { delimiter: ',', country: 'US' },
        { delimiter: ',', country: '' },
        { delimiter: '\t', country: 'FR' },
      ])
    : pick(random, [
        { delimiter: ';', country: 'FR' },
        { delimiter: ',', country: 'FR' },
        { delimiter: ',', country: '' },
      ])
  const witnesses = random(4) === 0 ? Array.from({ length: 20 }, () => `${random(100)}${notation.mark}${random(10)}`) : []
  const tally = tallyOf(cells.map(({ raw }) => amountShape(raw)))
  const election = electDecimalMark(tally, { otherAmounts: tallyOf(witnesses.map(amountShape)), ...file })
  const read = amountNormaliser(election)
  const sure = ['comma', 'comma_long', 'comma_groups', 'point', 'point_long', 'point_groups'].some(
    (shape) => (tally[shape] ?? 0) > 0,
  )
  const open = (tally['comma_three'] ?? 0) + (tally['point_three'] ?? 0) > 0
  return {
    story,
    cells,
    undecided: !sure && open && witnesses.length === 0,
    read: (raw) => {
      const { value, reason } = read(raw)
      return { value: plainest(value), reason }
    },
  }
}

/** Without zeros at the end, so that equal numbers are equal texts. */
function plainest(value: string): string {
  const text = value.includes('.') ? value.replace(/0+$/, '').replace(/\.$/, '') : value
  return text === '-0' ? '0' : text
}

function tallyOf(shapes: readonly string[]): Tally {
  const tally: Tally = {}
  for (const shape of shapes) tally[shape] = (tally[shape] ?? 0) + 1
  return tally
}

// Speed

function speed(): void {
  const random = randomFrom(7)
  const days = Array.from({ length: 20_000 }, () => fromDayNumber(3700 + random(16_900)))
  const amounts = Array.from({ length: 20_000 }, () => `${random(10_000)},${two(random(100))}`)
  const date = dateNormaliser({ order: 'dmy', certain: true, asOf, kind: 'event', epoch: 1900 })
  const amount = amountNormaliser({ decimalMark: ',', certain: true })
  process.stdout.write('\nmillions of cells per CPU-second\n')
  measure('date dd/mm/yyyy', days.map(dayFirst[0]!), date)
  measure('date yyyy-mm-dd', days.map(toIso), date)
  measure('date d mois yyyy', days.map(unmistakable[3]!), date)
  measure(
    'date with a time',
    days.map((day) => `${toIso(day)} 14:30:00`),
    date,
  )
  measure('shape dd/mm/yyyy', days.map(dayFirst[0]!), dateShape)
  measure('amount 1234,56', amounts, amount)
  measure(
    'amount 1 234,56 €',
    amounts.map((text) => `${text.replace(/\B(?=(\d{3})+,)/g, '\u202f')} €`),
    amount,
  )
  measure('shape 1234,56', amounts, amountShape)
}

function measure(name: string, cells: readonly string[], read: (raw: string) => unknown): void {
  for (const cell of cells) read(cell)
  const before = process.cpuUsage()
  let many = 0
  do {
    for (const cell of cells) read(cell)
    many += cells.length
  } while (process.cpuUsage(before).user < 300_000)
  const { user, system } = process.cpuUsage(before)
  process.stdout.write(`${name.padEnd(20)}${(many / (user + system)).toFixed(2).padStart(8)}\n`)
}
