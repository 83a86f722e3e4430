import { fold } from '../src/text/fold.ts'
import { comparableAddress } from '../src/normalise/comparable/address.ts'
import { comparableCity } from '../src/normalise/comparable/city.ts'
import { comparableCompany } from '../src/normalise/comparable/company.ts'
import { comparableDate } from '../src/normalise/comparable/date.ts'
import { comparableEmail } from '../src/normalise/comparable/email.ts'
import { comparableIdentifier } from '../src/normalise/comparable/identifier.ts'
import { comparablePhone } from '../src/normalise/comparable/phone.ts'
import { comparablePostalCode } from '../src/normalise/comparable/postal-code.ts'
import { comparableText } from '../src/normalise/comparable/text.ts'
import { listed, Random, Stream } from './generate/random.ts'
import { FRENCH_FAMILIES } from './generate/tables/family-names.ts'
import { STREET_NAMES } from './generate/tables/streets.ts'

const count = 50_000

const make = (cell: () => string): string[] => Array.from({ length: count }, () => cell().split('').join(''))

/** CPU-nanoseconds a cell for the form that each kind of cell is compared by. */
export function run(): void {
  const random = new Random(11, Stream.cells)
  const names = listed(FRENCH_FAMILIES)
  const streets = listed(STREET_NAMES)
  const digits = (length: number): string => Array.from({ length }, () => random.below(10)).join('')
  const pairs = (): string => `${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`
  const date = (): string => `${random.between(1930, 2010)}-${10 + random.below(3)}-${random.between(10, 28)}`
  const sets: [string, string[], (cell: string) => string][] = [
    ['address', make(() => `${random.between(1, 180)} rue ${random.pick(streets)}`), comparableAddress],
    ['address, plain', make(() => `${random.between(1, 180)} rue ${fold(random.pick(streets))}`), comparableAddress],
    ['address, American', make(() => `${random.between(1, 9999)} ${random.pick(names)} Street`), comparableAddress],
    ['city', make(() => random.pick(names)), comparableCity],
    ['city, plain', make(() => fold(random.pick(names))), comparableCity],
    ['company, plain', make(() => `garage ${fold(random.pick(names))}`), comparableCompany],
    ['company, with its form', make(() => `${random.pick(names)} S.A.R.L.`), comparableCompany],
    ['date, ISO', make(date), comparableDate('dmy')],
    ['date, eight digits', make(() => date().replaceAll('-', '')), comparableDate('dmy')],
    ['date, slashes', make(() => date().split('-').toReversed().join('/')), comparableDate('dmy')],
    ['email', make(() => `${fold(random.pick(names))}.${digits(3)}@example.com`), comparableEmail],
    ['identifier', make(() => digits(9)), comparableIdentifier],
    ['phone, French', make(() => `01 ${pairs()}`), comparablePhone('FR')],
    ['phone, nine digits', make(() => `1${digits(8)}`), comparablePhone('FR')],
    ['phone, American', make(() => `(212) ${random.between(200, 999)}-${digits(4)}`), comparablePhone('US')],
    ['phone, ten digits', make(() => `212${random.between(200, 999)}${digits(4)}`), comparablePhone('US')],
    ['phone, German', make(() => `030 ${random.between(200, 999)}${digits(5)}`), comparablePhone('DE')],
    ['postal code, French', make(() => `7${digits(4)}`), comparablePostalCode('FR')],
    ['postal code, British', make(() => `SW${random.between(1, 9)}A ${random.between(1, 9)}AA`), comparablePostalCode('GB')],
    ['text, plain', make(() => `${fold(random.pick(names))} ${fold(random.pick(names))}`), comparableText],
    ['text', make(() => `${random.pick(names)} ${random.pick(names)}`), comparableText],
  ]
  for (const [name, cells, comparable] of sets)
    process.stdout.write(`${name.padEnd(24)} ${time(cells, comparable).toFixed(0).padStart(5)} ns\n`)
}

/** Best of six turns. */
function time(cells: readonly string[], comparable: (cell: string) => string): number {
  let best = Number.POSITIVE_INFINITY
  let kept = ''
  for (let turn = 0; turn < 6; turn++) {
    const from = process.cpuUsage()
    for (const cell of cells) kept = comparable(cell)
    const { user, system } = process.cpuUsage(from)
    if (kept !== 'none') best = Math.min(best, ((user + system) * 1000) / cells.length)
  }
  return best
}
