import { comparePrepared, type FullNameLevel } from '../src/match/names/full-name.ts'
import { prepareFullName } from '../src/match/names/prepared-name.ts'
import { comparableName } from '../src/normalise/comparable/name.ts'
import { lookAlikes } from './world-names/look-alikes.ts'
import type { NamePair } from './world-names/pair.ts'
import { variants } from './world-names/variants.ts'

/**
 * How many pairs of names of one person are taken for one, and how many of two people's, on lists of our own: all pairs, and
 * the half that nobody looked at while tuning. SHOW=even names the failures of the other half, a line each.
 */
export function run(): void {
  report('variants of one name', variants, (level) => level <= 2)
  report('two people, alike', lookAlikes, (level) => level > 2)
  speed()
}

function report(title: string, pairs: readonly NamePair[], isRight: (level: FullNameLevel) => boolean): void {
  const failures = new Map<string, number>()
  const right = [0, 0]
  for (const [at, pair] of pairs.entries()) {
    const level = levelOf(pair)
    if (isRight(level)) right[at % 2]!++
    else {
      failures.set(pair.kind, (failures.get(pair.kind) ?? 0) + 1)
      if (process.env['SHOW'] === (at % 2 === 0 ? 'even' : 'odd'))
        process.stdout.write(
          `  level ${level} ${pair.kind}: ${pair.a} | ${pair.b} (${comparableName(pair.a)} | ${comparableName(pair.b)})\n`,
        )
    }
  }
  const [even = 0, odd = 0] = right
  const evens = Math.ceil(pairs.length / 2)
  process.stdout.write(
    `${title}: ${even + odd} of ${pairs.length} right, ${share(even + odd, pairs.length)} ` +
      `(tuned on ${share(even, evens)}, held out ${share(odd, pairs.length - evens)})\n`,
  )
  for (const [kind, count] of failures) process.stdout.write(`  ${String(count).padStart(3)} wrong: ${kind}\n`)
}

const share = (part: number, of: number): string => (part / of).toFixed(4)

const levelOf = ({ a, b }: NamePair): FullNameLevel =>
  comparePrepared(prepareFullName(comparableName(a)), prepareFullName(comparableName(b)))

/** Nanoseconds for each step, over the lists' own names. */
function speed(): void {
  const names = [...variants, ...lookAlikes].flatMap(({ a, b }) => [a, b])
  const comparable = names.map(comparableName)
  const prepared = comparable.map(prepareFullName)
  const turns = 20
  const time = (label: string, step: (at: number) => unknown): void => {
    const from = process.cpuUsage()
    for (let turn = 0; turn < turns; turn++) for (let at = 0; at < names.length; at++) step(at)
    const { user, system } = process.cpuUsage(from)
    process.stdout.write(`${label.padEnd(20)} ${Math.round(((user + system) * 1000) / (turns * names.length))} ns\n`)
  }
  time('comparable', (at) => comparableName(names[at]!))
  time('prepare', (at) => prepareFullName(comparable[at]!))
  time('compare alike', (at) => comparePrepared(prepared[at]!, prepared[at ^ 1]!))
  time('compare others', (at) => comparePrepared(prepared[at]!, prepared[(at * 7919 + 3) % names.length]!))
}
