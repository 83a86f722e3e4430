import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, folder } from './bench-file.ts'
import { costOf } from './cost.ts'
import { differences } from './differences.ts'
import { drawer, randomCell } from './random-cells.ts'

const width = 20
const cells = Number(process.env['CLIENTELE_CELLS'] ?? 1_000_000)

/** How many of a million awkward cells are changed on their way through each format and back. */
export async function run(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const draw = drawer()
  const source = join(folder, 'cells.ndjson')
  const names = Array.from({ length: width }, (_, at) => `c${at}`)
  const lines: string[] = []
  for (let row = 0; row < cells / width; row++)
    // Every row has something in it: a line of nothing is blank, and a blank line no row.
    lines.push(
      `${JSON.stringify(Object.fromEntries(names.map((name, at) => [name, at === 0 ? `r${row}` : randomCell(draw)])))}\n`,
    )
  writeFileSync(source, lines.join(''))
  for (const ending of ['csv', 'tsv', 'csv.gz', 'json', 'ndjson', 'sqlite', 'xlsx']) {
    const [there, back] = [join(folder, `cells-there.${ending}`), join(folder, 'cells-back.ndjson')]
    const out = costOf(`node ${bin} export ${source} -o ${there} --quiet`)
    const home = costOf(`node ${bin} export ${there} -o ${back} --quiet`)
    let changed = 0
    for await (const _ of differences(source, back)) changed++
    process.stdout.write(
      `  ${ending.padEnd(8)} ${changed} of ${cells.toLocaleString('en')} cells changed; ${out.cpu.toFixed(1)} CPU-s out, ${home.cpu.toFixed(1)} back\n`,
    )
    rmSync(there)
    rmSync(back)
  }
}
