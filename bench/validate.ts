import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { benchFile, bin, folder, median, rounds } from './bench-file.ts'
import { costOf, quoted, type Cost } from './cost.ts'

/**
 * Validating with all rules beside the yardstick, `sqlite3 .import` of the same file, in turn, so that a busy machine slows both;
 * then on one core, which tells what the second is worth. CLIENTELE_CSV names another file (`;`, or CLIENTELE_DELIMITER);
 * CLIENTELE_ROWS another size of the generated one.
 */
export function run(): void {
  const file = benchFile(1_000_000)
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
