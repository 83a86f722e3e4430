import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { benchFile, bin, folder } from './bench-file.ts'
import { costOf } from './cost.ts'

/** What a command costs, which is said too: CPU seconds. */
function say(name: string, command: string): number {
  const { cpu, wall, memory } = costOf(command)
  process.stdout.write(`  ${name.padEnd(24)} ${cpu.toFixed(2).padStart(6)} CPU-s ${wall.toFixed(2).padStart(6)} s ${memory} MB\n`)
  return cpu
}

/** What golden records of a base cost on their way out, beside `sqlite3 -csv` with the same columns. */
export function run(): void {
  const file = benchFile(1_000_000)
  const base = join(folder, 'export.sqlite')
  if (!existsSync(base)) costOf(`node ${bin} import ${file} --into ${base} --quiet`)
  const yardstick = say(
    'sqlite3 -csv',
    `sqlite3 -csv ${base} "select 'c' || _customer, * from customers order by _customer" > /dev/null`,
  )
  const out = join(folder, 'export-out')
  for (const ending of ['csv', 'ndjson', 'sqlite', 'xlsx']) {
    const cpu = say(`export -o .${ending}`, `node ${bin} export ${base} -o ${out}.${ending} --quiet`)
    if (ending === 'csv') process.stdout.write(`  ${(cpu / yardstick).toFixed(2)} times sqlite3 -csv\n`)
    rmSync(`${out}.${ending}`)
  }
  rmSync(base)
}
