import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { benchFile, bin, folder, median, rounds } from './bench-file.ts'
import { costOf, type Cost } from './cost.ts'

/**
 * Importing beside the yardstick, `sqlite3 .import` of the same file, in turn, so that a busy machine slows both.
 * CLIENTELE_CSV names another file; CLIENTELE_ROWS another size of the generated one.
 */
export function run(): void {
  const file = benchFile(1_000_000)
  const out = join(folder, 'out.sqlite')
  const commands: [string, string][] = [
    ['sqlite3 .import', `sqlite3 ${out} -cmd '.mode csv' -cmd '.separator ;' '.import ${file} t'`],
    ['import -o tidy.sqlite', `node ${bin} import ${file} -o ${out} --quiet`],
    ['import --into BASE', `node ${bin} import ${file} --into ${out} --quiet`],
    ['the same file again', `node ${bin} import ${file} --into ${out} --source bench --quiet`],
  ]
  const costs = commands.map((): Cost[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [i, [, command]] of commands.entries()) {
      if (i < 3) rmSync(out, { force: true })
      costs[i]!.push(costOf(command))
    }
  process.stdout.write(`${file}, ${Math.round(statSync(file).size / 1e6)} MB, median of ${rounds}\n`)
  const yard = costs[0]!
  for (const [i, [name]] of commands.entries()) {
    const of = (key: keyof Cost): number => median(costs[i]!.map((cost) => cost[key]))
    const ratio = (key: 'cpu' | 'wall'): string =>
      median(costs[i]!.map((cost, round) => cost[key] / yard[round]![key])).toFixed(2)
    process.stdout.write(
      `${name.padEnd(24)} ${of('cpu').toFixed(2).padStart(7)} CPU-s (${ratio('cpu')}×) ${of('wall').toFixed(2).padStart(7)} s (${ratio('wall')}×) ${of('memory')} MB\n`,
    )
  }
  rmSync(out, { force: true })
}
