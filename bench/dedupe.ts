import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { costOf, quoted, type Cost } from './cost.ts'
import { agreementOf, calibrationOf, linkAgreementOf, numbered, type Agreement } from './dedupe/evaluate.ts'
import { readBelief, readClusters, readPairs } from './dedupe/outputs.ts'
import { shuffled } from './dedupe/shuffled.ts'
import { setsOf, type ReadySet, type ScoredSet } from './dedupe/sets.ts'

const bin = process.env['CLIENTELE_BIN'] ?? join('bin', 'clientele.js')
const listOf = (name: string, otherwise = ''): readonly string[] =>
  (process.env[name] ?? otherwise).split(',').filter((item) => item !== '')
/** Cuts to try beside the default, in bits. */
const cuts = process.env['SWEEP'] === undefined ? [] : listOf('CUTS', '-6,-4,-2,0,2,4,6,8,10,12').map(Number)

const COLUMNS = [
  ...(['set', 'rows', 'true pairs', 'P', 'R', 'F1', 'B3', 'says P', 'says R', 'off by'] as const),
  ...(['largest', 'CPU-s', 'wall', 'MB', '× sqlite', 'best cut', 'shuffled'] as const),
] as const
type Line = Partial<Record<(typeof COLUMNS)[number], string>>

/**
 * `dedupe` of labelled files beside their truth, and beside `sqlite3 .import` of the same file in CPU. SETS names sets (default:
 * all there are), SIZES the sizes of the generated file, CLIENTELE_DATA the given data, CLIENTELE_LABELLED a folder of other
 * labelled files. SWEEP=1 tries other cuts too; SHUFFLE=1
 * compares with the rows in another order; PAIRS=0 leaves the calibration of pairs out; CLIENTELE_BIN runs another program.
 */
export async function run(): Promise<void> {
  const sizes = listOf('SIZES', '10000,100000').map(Number)
  const sets = setsOf(process.env['CLIENTELE_DATA'], process.env['CLIENTELE_LABELLED'], sizes)
  const asked = listOf('SETS')
  const unknown = asked.filter((name) => sets.every((set) => set.name !== name))
  if (unknown.length > 0)
    throw new Error(`no set is called ${unknown.join(', ')}: there are ${sets.map(({ name }) => name).join(', ')}`)
  print(Object.fromEntries(COLUMNS.map((column) => [column, column])))
  for (const set of sets) if (asked.length === 0 || asked.includes(set.name)) await score(set)
}

/** Prints the line of one set; a run that fails says why in it, and the others go on. */
async function score(set: ScoredSet): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-dedupe-'))
  try {
    const ready = await set.ready(folder)
    const line = ready.other === undefined ? await deduped(ready, folder) : linked(ready, ready.other, folder)
    print({ set: set.name, rows: whole(ready.entities.length), ...line })
  } catch (error) {
    process.stdout.write(`${set.name.padEnd(15)}  ${(error as Error).message.slice(0, 2000)}\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function deduped({ file, delimiter, entities }: ReadySet, folder: string): Promise<Line> {
  const [clusters, pairs, report, out] = ['clusters.csv', 'pairs.csv', 'report.json', 'out.csv'].map((name) => join(folder, name))
  const command = `node ${bin} dedupe ${quoted(file)} -o ${out!} --clusters ${clusters!} --quiet`
  const clustered = (): Int32Array => numbered(readClusters(clusters!))
  const cost = costOf(`${command} --json > ${report!}`)
  const base = imported(file, delimiter, folder)
  const found = clustered()
  const result = agreementOf(found, entities)
  const belief = readBelief(report!)
  let off = ''
  if (process.env['PAIRS'] !== '0') {
    costOf(`${command} --pairs ${pairs!}`)
    off = calibrationOf(readPairs(pairs!), entities).error.toFixed(3)
  }
  const tried = cuts.map((cut) => {
    costOf(`${command} --threshold ${cut}`)
    return { cut, f1: agreementOf(clustered(), entities).f1 }
  })
  const best = tried.toSorted((a, b) => b.f1 - a.f1)[0]
  return {
    'true pairs': whole(result.truePairs),
    ...sharesOf(result),
    ...(result.truePairs === 0 ? { F1: `${whole(result.predictedPairs)} bad` } : {}),
    B3: share(result.bcubed.f1),
    'says P': share(belief.precision),
    'says R': share(belief.recall),
    'off by': off,
    largest: `${result.largest}/${result.largestTrue}`,
    ...costsOf(cost, base),
    shuffled: process.env['SHUFFLE'] === undefined ? '' : await ofShuffled(file, folder, found),
    'best cut': best === undefined ? '' : `${share(best.f1)} at ${best.cut}`,
  }
}

/** What `sqlite3 .import` of the file costs: the yardstick. */
const imported = (file: string, delimiter: string, folder: string): Cost =>
  costOf(`sqlite3 ${join(folder, 'base.sqlite')} -cmd '.mode csv' -cmd '.separator ${delimiter}' '.import "${file}" t'`)

/** Whether the same rows are together when the file is in another order. */
async function ofShuffled(file: string, folder: string, found: Int32Array): Promise<string> {
  const [other, out, clusters] = ['shuffled.csv', 'shuffled-out.csv', 'shuffled-clusters.csv'].map((name) => join(folder, name))
  const places = await shuffled(file, other!)
  costOf(`node ${bin} dedupe ${quoted(other!)} -o ${out!} --clusters ${clusters!} --quiet`)
  const { commonPairs, truePairs, predictedPairs } = agreementOf(
    numbered(readClusters(clusters!)),
    places.map((place) => found[place]!),
  )
  const differing = truePairs + predictedPairs - 2 * commonPairs
  return differing === 0 ? 'same' : `${whole(differing)} pairs`
}

function linked({ file, entities, delimiter }: ReadySet, other: NonNullable<ReadySet['other']>, folder: string): Line {
  const [pairs, report, out] = ['pairs.csv', 'report.json', 'out.csv'].map((name) => join(folder, name))
  const cost = costOf(
    `node ${bin} dedupe ${quoted(file)} --link ${quoted(other.file)} -o ${out!} --pairs ${pairs!} --quiet --json > ${report!}`,
  )
  const base = imported(file, delimiter, folder)
  const judged = readPairs(pairs!)
  const links = judged.filter(({ probability }) => probability >= 0.5)
  const result = linkAgreementOf(links, entities, other.entities)
  const belief = readBelief(report!)
  return {
    'true pairs': whole(result.truePairs),
    ...sharesOf(result),
    'says P': share(belief.precision),
    'says R': share(belief.recall),
    'off by': calibrationOf(judged, entities, other.entities).error.toFixed(3),
    largest: result.doubled === 0 ? '1:1' : `${result.doubled} double`,
    ...costsOf(cost, base),
  }
}

const share = (value: number | undefined): string => value?.toFixed(4) ?? ''
const whole = (value: number): string => value.toLocaleString('en')
const sharesOf = ({ precision, recall, f1 }: Pick<Agreement, 'precision' | 'recall' | 'f1'>): Line => ({
  P: share(precision),
  R: share(recall),
  F1: share(f1),
})
const costsOf = (cost: Cost, base: Cost): Line => ({
  'CPU-s': cost.cpu.toFixed(2),
  wall: cost.wall.toFixed(2),
  MB: String(cost.memory),
  '× sqlite': (cost.cpu / Math.max(base.cpu, 0.01)).toFixed(1),
})

const WIDTHS: Readonly<Record<string, number>> = {
  rows: 9,
  'true pairs': 10,
  largest: 9,
  'CPU-s': 7,
  wall: 7,
  MB: 5,
  '× sqlite': 8,
  'best cut': 14,
  shuffled: 10,
}
function print(line: Line): void {
  const cells = COLUMNS.map((column, at) => {
    const cell = line[column] ?? ''
    return at === 0 ? cell.padEnd(15) : cell.padStart(WIDTHS[column] ?? 7)
  })
  process.stdout.write(`${cells.join(' ').trimEnd()}\n`)
}
