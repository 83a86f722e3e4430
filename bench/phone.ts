import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { phoneNormaliser } from '../src/normalise/phone.ts'

interface Example {
  readonly region: string
  readonly type: string
  readonly e164: string
  readonly national: string
  readonly international: string
}

/** Types that the example and the reading must agree on; the library itself leaves some numbers of these two open. */
const wanted: Readonly<Record<string, string>> = { MOBILE: 'mobile', FIXED_LINE: 'landline' }

function scoreExamples(path: string): void {
  const examples: Example[] = JSON.parse(readFileSync(path, 'utf8'))
  for (const spelling of ['national', 'international', 'e164'] as const) {
    let right = 0
    let typed = 0
    let types = 0
    let open = 0
    for (const example of examples) {
      const { value, type, reason } = phoneNormaliser({ country: example.region })(example[spelling])
      if (value === example.e164 && reason !== 'phone_unassigned') right += 1
      else process.stdout.write(`  ${example.region} ${example.type} ${example[spelling]} -> ${value} ${reason ?? ''}\n`)
      const want = wanted[example.type]
      if (want === undefined) continue
      types += 1
      if (type === want) typed += 1
      else if (type === 'other') open += 1
      else process.stdout.write(`  ${example.region} ${example.type} ${example[spelling]} -> ${type}\n`)
    }
    process.stdout.write(
      `${spelling.padEnd(14)}${right} of ${examples.length} right · mobile or land line right ${typed}, left open ${open}, of ${types}\n`,
    )
  }
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
const spellings: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `01 99 00 ${a} ${b}`,
  (a, b) => `01.99.00.${a}.${b}`,
  (a, b) => `+33 1 99 00 ${a} ${b}`,
  (a, b) => `0033199${b}${a}${b}`,
  (a, b) => `06-39-98-${a}-${b}`,
]

/** Numbers per CPU-second: the spellings of France mixed, all distinct or nearly. */
function rate(name: string, cells: readonly string[], country: string): void {
  const read = phoneNormaliser({ country })
  read(cells[0]!)
  const before = process.cpuUsage()
  for (const cell of cells) read(cell)
  const { user, system } = process.cpuUsage(before)
  process.stdout.write(
    `${name.padEnd(34)}${Math.round(cells.length / ((user + system) / 1e6)).toLocaleString('en')} a CPU-second\n`,
  )
}

/** Accuracy on the example numbers of all regions (when `CLIENTELE_DATA` says where they are), and speed. */
export function run(): void {
  const data = process.env['CLIENTELE_DATA']
  if (data === undefined) process.stdout.write('examples: skipped, CLIENTELE_DATA is not set\n')
  else scoreExamples(join(data, 'fields/phone-examples/phone-examples.json'))
  const french = Array.from({ length: 1_000_000 }, (_, n) =>
    spellings[n % 5]!(pad(Math.floor(n / 100) % 100, 2), pad(n % 100, 2)),
  )
  rate('French, five spellings', french, 'FR')
  rate(
    'French, first zero lost (memo)',
    Array.from({ length: 200_000 }, (_, n) => `1990${pad(n % 100_000, 5)}`),
    'FR',
  )
  rate(
    'German, all distinct',
    Array.from({ length: 50_000 }, (_, n) => `+49 30 23125 ${pad(n, 5)}`),
    'FR',
  )
  rate(
    'British, 5,000 distinct (memo)',
    Array.from({ length: 200_000 }, (_, n) => `020 7946 ${pad(n % 5000, 4)}`),
    'GB',
  )
}
