import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PLAIN_RECIPE, PRESETS } from './generate/generate.ts'
import { write } from './generate/main.ts'

const rounds = 15
const bin = join('bin', 'clientele.js')

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

/** Start-up beside bare Node, in turn: help, version, a usage error, and a thousand rows. Wall time in ms. */
export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-start-'))
  const file = join(folder, 'thousand.csv')
  write({ ...PLAIN_RECIPE, ...PRESETS['excel'], rows: 1000 }, file, `${file}.truth`)
  const commands: [string, string[]][] = [
    ['node -e 0', ['-e', '0']],
    ['--help', [bin, '--help']],
    ['--version', [bin, '--version']],
    ['usage error', [bin, 'import', '--outptu', 'x']],
    ['1,000 rows -o', [bin, 'import', file, '-o', join(folder, 'tidy.csv'), '-q']],
    ['1,000 rows --into', [bin, 'import', file, '--into', join(folder, 'base.sqlite'), '-q']],
  ]
  const times = commands.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [i, [, args]] of commands.entries()) {
      const begun = performance.now()
      spawnSync('node', args)
      times[i]!.push(performance.now() - begun)
    }
  for (const [i, [name]] of commands.entries()) {
    const ratio = median(times[i]!.map((time, round) => time / times[0]![round]!))
    process.stdout.write(`${name.padEnd(18)} ${median(times[i]!).toFixed(0).padStart(5)} ms  ${ratio.toFixed(2)}×\n`)
  }
  rmSync(folder, { recursive: true })
}
