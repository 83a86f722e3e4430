import { jaroWinkler } from '../src/match/kernels/jaro-winkler.ts'
import { toLetters } from '../src/match/kernels/letters.ts'
import { osaDistance } from '../src/match/kernels/osa-distance.ts'
import { sharedWords } from '../src/match/kernels/words.ts'
import { fold } from '../src/text/fold.ts'
import { listed, Random, Stream } from './generate/random.ts'
import { FRENCH_FAMILIES } from './generate/tables/family-names.ts'
import { STREET_NAMES } from './generate/tables/streets.ts'

/** Values one after the other, and which two meet. */
interface Pairs {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly left: Uint32Array
  readonly right: Uint32Array
}

type Kernel = (bytes: Uint8Array, startA: number, endA: number, startB: number, endB: number) => number

const count = 1 << 16

const within =
  (most: number): Kernel =>
  (bytes, startA, endA, startB, endB) =>
    osaDistance(bytes, startA, endA, startB, endB, most)

/** CPU-nanoseconds a call of the kernels, on family names and addresses: any two, and two of which one has a slip of the other. */
export function run(): void {
  const random = new Random(7, Stream.cells)
  const names = listed(FRENCH_FAMILIES).map(fold)
  const streets = listed(STREET_NAMES).map(fold)
  const addresses = Array.from({ length: 4000 }, () => `${random.between(1, 180)} rue ${random.pick(streets)}`)
  const long = addresses.map((address) => `residence les erables batiment c ${address}`)
  const sets: [string, Pairs][] = [
    ['names, any two', pairsOf(names, random, false)],
    ['names, a slip', pairsOf(names, random, true)],
    ['addresses, any two', pairsOf(addresses, random, false)],
    ['addresses, a slip', pairsOf(addresses, random, true)],
    ['long addresses, any two', pairsOf(long, random, false)],
    ['long addresses, a slip', pairsOf(long, random, true)],
  ]
  const kernels: [string, Kernel][] = [
    ['jaroWinkler', jaroWinkler],
    ['sharedWords', sharedWords],
    ['osaDistance, at most 1', within(1)],
    ['osaDistance, at most 2', within(2)],
    ['osaDistance, at most 9', within(9)],
  ]
  for (const [set, pairs] of sets) {
    const letters = pairs.starts.at(-1)! / (pairs.starts.length - 1)
    process.stdout.write(`${set}: ${letters.toFixed(1)} letters\n`)
    for (const [name, kernel] of kernels)
      process.stdout.write(`  ${name.padEnd(24)} ${time(pairs, kernel).toFixed(0).padStart(5)} ns\n`)
  }
}

function pairsOf(values: readonly string[], random: Random, slip: boolean): Pairs {
  const all = slip ? values.flatMap((value) => [value, misspell(value, random)]) : values
  const letters = all.map((value) => toLetters(value))
  const starts = new Uint32Array(all.length + 1)
  for (const [at, value] of letters.entries()) starts[at + 1] = starts[at]! + value.length
  const bytes = new Uint8Array(starts.at(-1)!)
  for (const [at, value] of letters.entries()) bytes.set(value, starts[at])
  const left = Uint32Array.from({ length: count }, () => random.below(all.length))
  const right = slip ? left.map((at) => at ^ 1) : left.map(() => random.below(all.length))
  return { bytes, starts, left, right }
}

/** One letter replaced, left out, put in or swapped. */
function misspell(value: string, random: Random): string {
  const at = random.below(value.length - 1)
  const letter = String.fromCharCode(random.between(97, 122))
  const [before, here, after] = [value.slice(0, at), value.charAt(at), value.slice(at + 1)]
  return [
    before + letter + after,
    before + after,
    before + letter + here + after,
    before + after.charAt(0) + here + after.slice(1),
  ][random.below(4)]!
}

/** CPU-nanoseconds a call, best of five turns. */
function time({ bytes, starts, left, right }: Pairs, kernel: Kernel): number {
  let best = Number.POSITIVE_INFINITY
  let sum = 0
  for (let turn = 0; turn < 6; turn++) {
    const from = process.cpuUsage()
    for (let at = 0; at < count; at++) {
      const [a, b] = [left[at]!, right[at]!]
      sum += kernel(bytes, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!)
    }
    const { user, system } = process.cpuUsage(from)
    if (sum > 0) best = Math.min(best, ((user + system) * 1000) / count)
  }
  return best
}
