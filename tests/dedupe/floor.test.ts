import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { agreementOf, numbered } from '../../bench/dedupe/evaluate.ts'
import { fixedWorld } from '../../bench/fixed-world.ts'
import { main } from '../../src/main.ts'
import { dice } from '../../src/numeric/random.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The cluster of each row of a file, with nothing said about it. */
async function clustersOf(path: string): Promise<string[]> {
  const clusters = join(folder, 'clusters.csv')
  await main(['dedupe', path, '--check', '--clusters', clusters, '--no-cache', '--quiet'], fixedWorld(folder, 1))
  return columnOf(clusters, 'cluster')
}

function columnOf(path: string, column: string): string[] {
  const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true })
  return rows.map((row) => row[column]!)
}

/** What is reached today on pairs, less 0.02: a change that falls below has made something worse. */
const floors: readonly [set: string, precision: number, recall: number][] = [
  ['customers', 0.96, 0.975],
  ['families', 0.98, 0.68],
  ['organisations', 0.98, 0.92],
  ['restaurants', 0.98, 0.98],
  ['world', 0.955, 0.969],
]

describe('rows of one person are found, with nothing said', () => {
  it.each(floors)('among %s', { timeout: 30_000 }, async (set, precision, recall) => {
    const clusters = numbered(await clustersOf(`fixtures/truth/${set}.csv`))
    const found = agreementOf(clusters, numbered(columnOf(`fixtures/truth/${set}.truth.csv`, 'person')))
    expect(found.precision).toBeGreaterThanOrEqual(precision)
    expect(found.recall).toBeGreaterThanOrEqual(recall)
  })
})

describe('rows in another order are the same people', () => {
  it.each(['customers', 'families', 'restaurants'])('among %s', { timeout: 30_000 }, async (set) => {
    const path = `fixtures/truth/${set}.csv`
    const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
    const order = shuffled(lines.length)
    const copy = join(folder, `${set}.csv`)
    writeFileSync(copy, `${[header, ...Array.from(order, (row) => lines[row])].join('\n')}\n`)
    const clusters = await clustersOf(path)
    const there = numbered(Array.from(order, (row) => clusters[row]!))
    expect([...numbered(await clustersOf(copy))]).toEqual([...there])
  })
})

/** Numbers 0 to `count` in an order of chance, the same at every run. */
function shuffled(count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, row) => row)
  const roll = dice(7)
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(roll() * (last + 1))
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}
