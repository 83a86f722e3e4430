import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kMeans } from '../src/segment/auto/k-means.ts'
import { pointsOf } from '../src/segment/auto/points.ts'
import { scaled } from '../src/segment/auto/scale.ts'
import { clientele, say } from './published.ts'

const data = process.env['CLIENTELE_DATA']

/** Two semesters of Online Retail, beside the published matrix, which leaves the last cell open. */
function tiers(file: string): void {
  const run = clientele('segment', 'tiers', file, '--from', '2010-12-10..2011-06-09', '--to', '2011-06-10..2011-12-09') as {
    readonly customers: number
    readonly periods: readonly { readonly customers: number; readonly cuts: readonly number[] }[]
    readonly matrix: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
  const [first, second] = run.periods
  say('tiers: buyers of two semesters', [first!.customers, second!.customers], [2648, 3486])
  say(
    'tiers: cuts, to the cent',
    [...first!.cuts, ...second!.cuts].map((cut) => Number(cut.toFixed(2))),
    [484.89, 1285.45, 573.57, 1559.06],
  )
  const published = { large: [343, 114, 29, 44], medium: [149, 291, 200, 154], small: [47, 211, 486, 580] }
  for (const [tier, counts] of Object.entries(published)) say(`tiers: ${tier}`, Object.values(run.matrix[tier]!), counts)
  say('tiers: absent', Object.values(run.matrix['absent']!).slice(0, 3), [158, 430, 1028])
  const all = Object.values(run.matrix).flatMap((row) => Object.values(row))
  say(
    'tiers: all cells add up to all customers',
    all.reduce((sum, count) => sum + count),
    run.customers,
  )
}

/** Groups by recency, orders and spend: whatever the seed and the order of the rows, beside the best of 100 starts. */
function auto(file: string): void {
  const folder = join('bench', 'data')
  mkdirSync(folder, { recursive: true })
  const [scores, turned, groups] = ['scores.csv', 'turned.csv', 'groups.csv'].map((name) => join(folder, name))
  clientele('rfm', file, '--returns', 'drop', '-o', scores!)
  const [header = '', ...lines] = readFileSync(scores!, 'utf8').trim().split('\n')
  writeFileSync(turned!, [header, ...lines.toReversed()].join('\n'))
  const grouped = (input: string): string => {
    clientele('segment', 'auto', input, '--columns', 'recency_days,orders,monetary', '--scale', 'log', '--k', '5', '-o', groups!)
    return readFileSync(groups!, 'utf8').trim().split('\n').slice(1).toSorted().join('\n')
  }
  say('auto: the same groups for rows turned round', grouped(scores!) === grouped(turned!), true)
  const rows = lines.map((line) => line.split(',')).filter(([, recency]) => recency !== '')
  const columns = [1, 2, 3].map((at) => Float64Array.from(rows, (row) => Number(row[at])))
  const points = scaled(pointsOf(columns, rows.length).points, 'log')
  for (const k of [3, 5, 8]) {
    const least = kMeans(points, k, 99, 100).wcss
    const worst = Math.max(...[1, 2, 3].map((seed) => kMeans(points, k, seed).wcss / least - 1))
    say(`auto: k = ${k}, worst of three seeds within 0.1 %`, worst < 0.001, true)
  }
  for (const path of [scores!, turned!, groups!]) rmSync(path, { force: true })
}

/** What tiers and groups of segment make of published data (CLIENTELE_DATA). */
export function run(): void {
  if (data === undefined) process.stdout.write('  CLIENTELE_DATA is not set: no published data\n')
  else {
    const file = join(data, 'rfm', 'online-retail', 'online_retail.csv.gz')
    tiers(file)
    auto(file)
  }
}
