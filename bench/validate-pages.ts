import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { benchFile, bin, folder, median, rounds } from './bench-file.ts'
import { costOf, type Cost } from './cost.ts'

/**
 * What the page and the workbook of `validate` cost over validating alone, in turn, and how large they are; beside
 * `sqlite3 .import` of the same file. CLIENTELE_CSV names another file; CLIENTELE_ROWS another size of the generated one.
 */
export function run(): void {
  const file = benchFile(100_000)
  const [database, page, book] = ['out.sqlite', 'page.html', 'marked.xlsx'].map((name) => join(folder, name))
  const validate = `node ${bin} validate ${file} --quiet --as-of 2026-06-30`
  const commands: readonly (readonly [name: string, command: string, output?: string])[] = [
    ['sqlite3 .import', `sqlite3 ${database!} -cmd '.mode csv' -cmd '.separator ;' '.import ${file} t'`],
    ['validate', validate],
    ['--report', `${validate} --report ${page!}`, page!],
    ['--annotate', `${validate} --annotate ${book!}`, book!],
  ]
  const costs = commands.map((): Cost[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [at, [, command]] of commands.entries()) {
      rmSync(database!, { force: true })
      costs[at]!.push(costOf(command))
    }
  process.stdout.write(`${file}, ${Math.round(statSync(file).size / 1e6)} MB, median of ${rounds}\n`)
  for (const [at, [name, , output]] of commands.entries()) {
    const of = (key: keyof Cost): number => median(costs[at]!.map((cost) => cost[key]))
    const ratio = median(costs[at]!.map(({ cpu }, round) => cpu / costs[0]![round]!.cpu)).toFixed(2)
    const size = output === undefined ? '' : `, ${(statSync(output).size / 1e6).toFixed(2)} MB written`
    process.stdout.write(
      `${name.padEnd(16)} ${of('cpu').toFixed(2).padStart(7)} CPU-s (${ratio}×) ${of('wall').toFixed(2).padStart(7)} s ${of('memory')} MB${size}\n`,
    )
  }
  for (const output of [database!, page!, book!]) rmSync(output, { force: true })
}
