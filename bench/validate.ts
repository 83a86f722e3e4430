import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { costOf, quoted, type Cost } from './cost.ts'
import { PLAIN_RECIPE, PRESETS } from './generate/generate.ts'
import { write } from './generate/main.ts'

const folder = join('bench', 'data')
const bin = join('bin', 'clientele.js')
const rounds = Number(process.env['ROUNDS'] ?? 3)
const rows = Number(process.env['CLIENTELE_ROWS'] ?? 1_000_000)

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

/**
 * Validating with all rules beside the yardstick, `sqlite3 .import` of the same file, in turn, so that a busy machine slows both;
 * then on one core, which tells what the second is worth. CLIENTELE_CSV names another file (`;`, or CLIENTELE_DELIMITER);
 * CLIENTELE_ROWS another size of the generated one.
 */
export function run(): void {
  mkdirSync(folder, { recursive: true })
  const file = process.env['CLIENTELE_CSV'] ?? join(folder, `customers-${rows}.csv`)
  if (!existsSync(file)) write({ ...PLAIN_RECIPE, ...PRESETS['bench'], rows }, file, `${file}.truth`)
  const out = join(folder, 'out.sqlite')
  const delimiter = process.env['CLIENTELE_DELIMITER'] ?? ';'
  const validate = `node ${bin} validate ${quoted(file)} --quiet`
  const commands: [string, string][] = [
    ['sqlite3 .import', `sqlite3 ${out} -cmd '.mode csv' -cmd '.separator ${delimiter}' '.import ${file} t'`],
    ['validate', validate],
    ['validate --problems', `${validate} --problems ${join(folder, 'problems.csv')}`],
    ['validate --fix', `${validate} --fix -o ${join(folder, 'fixed.csv')}`],
    ...(existsSync('/usr/bin/taskset') ? [['validate, one core', `taskset -c 0 ${validate}`] as [string, string]] : []),
  ]
  const costs = commands.map((): Cost[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [i, [, command]] of commands.entries()) {
      rmSync(out, { force: true })
      costs[i]!.push(costOf(command))
    }
  process.stdout.write(`${file}, ${Math.round(statSync(file).size / 1e6)} MB, median of ${rounds}\n`)
  const yard = costs[0]!
  for (const [i, [name]] of commands.entries()) {
    const of = (key: keyof Cost): number => median(costs[i]!.map((cost) => cost[key]))
    const ratio = (key: 'cpu' | 'wall'): string =>
      median(costs[i]!.map((cost, round) => cost[key] / yard[round]![key])).toFixed(2)
    process.stdout.write(
      `${name.padEnd(22)} ${of('cpu').toFixed(2).padStart(7)} CPU-s (${ratio('cpu')}×) ${of('wall').toFixed(2).padStart(7)} s (${ratio('wall')}×) ${of('memory')} MB\n`,
    )
  }
  for (const name of ['out.sqlite', 'problems.csv', 'fixed.csv']) rmSync(join(folder, name), { force: true })
}
