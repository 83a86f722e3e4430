import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { costOf, quoted } from './cost.ts'
import { drawn } from './dedupe/drawn.ts'
import { agreementOf, numbered } from './dedupe/evaluate.ts'
import { readClusters } from './dedupe/outputs.ts'
import { setsOf, type ReadySet } from './dedupe/sets.ts'
import { recordsOf } from './dedupe/truth.ts'

const bin = process.env['CLIENTELE_BIN'] ?? join('bin', 'clientele.js')
const sizes = (process.env['SIZES'] ?? '12,40,120,300').split(',').map(Number)
const draws = Number(process.env['DRAWS'] ?? 6)

/**
 * `dedupe` of small files, too small to learn from: rows drawn from labelled sets, DRAWS of each of SIZES rows. Prints precision,
 * recall and F1 over all pairs of a size. SETS and folders as for `dedupe`.
 */
export async function run(): Promise<void> {
  const asked = process.env['SETS']?.split(',')
  process.stdout.write(`${'set'.padEnd(16)}${sizes.map((size) => `${size} rows: P R F1`.padStart(24)).join('')}\n`)
  for (const set of setsOf(process.env['CLIENTELE_DATA'], process.env['CLIENTELE_LABELLED'], [10_000])) {
    if (asked !== undefined && !asked.includes(set.name)) continue
    const folder = mkdtempSync(join(tmpdir(), 'clientele-small-'))
    try {
      const ready = await set.ready(folder)
      if (ready.other !== undefined) continue
      process.stdout.write(set.name.padEnd(16))
      const records: string[] = []
      for await (const record of recordsOf(ready.file)) records.push(record)
      for (const size of sizes) process.stdout.write(scoreOf(records, ready, size, folder).padStart(24))
      process.stdout.write('\n')
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

function scoreOf(records: readonly string[], { entities }: ReadySet, size: number, folder: string): string {
  const [file, clusters, out] = ['small.csv', 'clusters.csv', 'out.csv'].map((name) => join(folder, name))
  let [common, predicted, truth] = [0, 0, 0]
  for (let seed = 1; seed <= draws; seed++) {
    const rows = drawn(records, entities, size, seed, file!)
    costOf(`node ${bin} dedupe ${quoted(file!)} -o ${quoted(out!)} --clusters ${quoted(clusters!)} --no-cache --quiet`)
    const found = agreementOf(numbered(readClusters(clusters!)), numbered(rows.map((row) => String(entities[row]!))))
    common += found.commonPairs
    predicted += found.predictedPairs
    truth += found.truePairs
  }
  const [precision, recall] = [common / Math.max(1, predicted), common / Math.max(1, truth)]
  const f1 = (2 * common) / Math.max(1, predicted + truth)
  return [precision, recall, f1].map((share) => share.toFixed(3)).join(' ')
}
