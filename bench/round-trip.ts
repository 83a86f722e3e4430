import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { benchFile, bin, folder } from './bench-file.ts'
import { costOf } from './cost.ts'
import { differences } from './differences.ts'

const rows = Number(process.env['CLIENTELE_ROWS'] ?? 1_000_000)
const place = (name: string): string => join(folder, `round-trip-${name}`)

/** Runs clientele, and says what it cost. */
function clientele(...words: readonly string[]): void {
  const { cpu, memory } = costOf(`node ${bin} ${words.join(' ')} --quiet`)
  const said = words.map((word) => word.replace(`${folder}/round-trip-`, '')).join(' ')
  process.stdout.write(`    ${said.slice(0, 66).padEnd(66)} ${cpu.toFixed(1).padStart(6)} CPU-s ${memory} MB\n`)
}

/** Says how many cells of two files of JSON lines differ, and of which columns; the first few of them. */
async function compare(says: string, one: string, other: string): Promise<void> {
  const columns = new Map<string, number>()
  const shown: string[] = []
  for await (const { column, one: before, other: after } of differences(one, other)) {
    columns.set(column, (columns.get(column) ?? 0) + 1)
    if (shown.length < 5) shown.push(`${before} → ${after}`)
  }
  const changed = [...columns].map(([column, count]) => `${count} of ${column}`).join(', ')
  process.stdout.write(`  ${says}: ${changed === '' ? '0 cells changed' : `${changed} (${shown.join('; ')})`}\n`)
}

/** The columns of what comes out of a base, but for those by which the base counts. */
const columnsOf = (base: string): string =>
  execFileSync('node', [bin, 'export', base, '--limit', '1', '--quiet'], { encoding: 'utf8' })
    .split('\n')[0]!
    .split(',')
    .filter((name) => name !== 'id' && name !== 'source_id')
    .join(',')

/** Which cells of a million rows are others after import → export → import, and which of a plain file after export alone. */
export async function run(): Promise<void> {
  const file = benchFile(rows)
  const [before, after] = [place('before.ndjson'), place('after.ndjson')]
  clientele('export', file, '-o', before)
  for (const ending of ['csv', 'sqlite', 'xlsx']) {
    const there = place(`there.${ending}`)
    clientele('export', file, '-o', there)
    clientele('export', there, '-o', after)
    await compare(`a plain file through .${ending}`, before, after)
    rmSync(there)
  }
  clientele('import', file, '-o', before)
  for (const ending of ['csv', 'ndjson', 'sqlite', 'xlsx']) {
    const there = place(`there-again.${ending}`)
    clientele('export', before, '-o', there)
    clientele('import', there, '-o', after)
    await compare(`import → export → import through .${ending}`, before, after)
    rmSync(there)
  }
  const [base, golden, elsewhere] = [place('base.sqlite'), place('golden.csv'), place('elsewhere.sqlite')]
  for (const path of [base, elsewhere]) rmSync(path, { force: true })
  clientele('import', file, '--into', base)
  clientele('export', base, '-o', golden)
  clientele('import', golden, '--into', elsewhere)
  const columns = columnsOf(base)
  clientele('export', base, '--columns', `"${columns}"`, '-o', before)
  clientele('export', elsewhere, '--columns', `"${columns}"`, '-o', after)
  await compare('a base → export → another base', before, after)
  for (const path of [before, after, base, golden, elsewhere]) rmSync(path)
}
