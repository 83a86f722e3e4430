import { spawnSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gunzipSync } from 'node:zlib'
import { clientele, say } from './published.ts'

const data = process.env['CLIENTELE_DATA']
const folder = join('bench', 'data')
const rounds = Number(process.env['ROUNDS'] ?? 3)
const sizes = (process.env['CLIENTELE_ROWS'] ?? '1000000').split(',').map(Number)

const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

const near = (a: string, b: string): boolean => Math.abs(Number(a) - Number(b)) < 1e-9 * Math.max(1, Number(b)) + 1e-12

/** The log of CDNOW summed up for models, beside the summary of BTYD. Its log has orders of 0.00, which BTYD counts. */
function cdnow(path: string): void {
  const log = join(folder, 'cdnow.csv')
  const lines = readFileSync(join(path, 'CDNOW_sample.txt'), 'utf8').trim().split('\n')
  const cells = lines.map((line) => line.trim().split(/ +/))
  writeFileSync(log, `x,customer,date,quantity,amount\n${cells.map((row) => row.join(',')).join('\n')}\n`)
  const output = join(folder, 'cdnow-summary.csv')
  clientele('rfm', 'summary', log, '--count-free', '--holdout', '39w', '-o', output)
  const ours = rowsOf(readFileSync(output, 'utf8'))
  const theirs = rowsOf(readFileSync(join(path, 'btyd_cdnow_cbs.csv'), 'utf8'))
  const equal = ours.filter(([, x, last, observed, spend, held], at) => {
    const [x2, last2, observed2, held2, spend2] = theirs[at]!
    return [
      [x, x2],
      [last, last2],
      [observed, observed2],
      [held, held2],
      [spend, spend2],
    ].every(([a, b]) => near(a!, b!))
  })
  say('CDNOW summary equal to BTYD', `${equal.length} of ${theirs.length}`, '2357 of 2357')
}

/** The facts of the knowledge page, on all lines of Online Retail. */
function onlineRetail(path: string): void {
  const file = join(path, 'online_retail.csv.gz')
  const scores = join(folder, 'retail-scores.csv')
  const run = clientele('rfm', file, '--returns', 'drop', '--as-of', '2011-12-10', '-o', scores) as {
    readonly rows: unknown
    readonly customers: number
    readonly with_purchase: number
    readonly orders: number
    readonly monetary: number
    readonly scores: Readonly<Record<string, { readonly cuts: readonly number[]; readonly counts: readonly number[] }>>
    readonly segments: readonly { readonly segment: string; readonly customers: number }[]
    readonly pareto: { readonly top20_share: number; readonly customers_for_80: number; readonly gini: number }
    readonly returns: Readonly<Record<string, unknown>>
  }
  say('customers, with a purchase, orders', [run.customers, run.with_purchase, run.orders], [4372, 4338, 18532])
  say('revenue', run.monetary, 8911407.904)
  say('… with returns', clientele('rfm', file)['monetary'], 8300065.814)
  say('cuts R', run.scores['recency_days']!.cuts, [13.8, 33, 72, 180])
  say('cuts F', run.scores['orders']!.cuts, [1, 2, 3, 6])
  say('cuts M', run.scores['monetary']!.cuts, [250.194, 490.096, 942.276, 2058.426])
  say('classes F', run.scores['orders']!.counts, [1493, 835, 508, 802, 700])
  const published = [631, 809, 353, 36, 239, 184, 359, 73, 571, 753, 330, 0, 34]
  say(
    'segments',
    run.segments.map(({ customers }) => customers),
    published,
  )
  const { top20_share: share, customers_for_80: for80, gini } = run.pareto
  say('top 20 %, customers for 80 %, Gini', [share.toFixed(4), for80, gini.toFixed(5)], ['0.7462', 1133, '0.71514'])
  const { only_returns: returns, only_free: free, net_not_positive: net, moved } = run.returns
  say('returns only, free only, net ≤ 0, M moved', [returns, free, net, moved], [33, 1, 55, 174])
  const now = clientele('rfm', 'pulse', file, '--since', '2011-06-10', '--previous', '2010-12-10..2011-06-09')
  say(
    'kept, lapsed, gained, reactivated, dormant',
    ['kept', 'lapsed', 'gained', 'reactivated', 'dormant'].map((key) => now[key]),
    [1870, 778, 1538, 78, 74],
  )
  say('inactive 90, 180, 365', now['inactive'], { 90: 1449, 180: 858, 365: 64 })
  say('gained since 1 January', clientele('rfm', 'pulse', file, '--since', '2011-01-01')['gained'], 3453)
  const expected = rowsOf(gunzipSync(readFileSync(join(path, 'online_retail_rfm_expected.csv.gz'))).toString())
  const ours = new Map(rowsOf(readFileSync(scores, 'utf8')).map((row) => [row[0], row]))
  const equal = expected.filter((row) => {
    const [, recency, orders, monetary, r, f, m] = ours.get(row[0])!
    const same = [recency, orders, r, f, m].join() === [row[1], row[2], row[8], row[9], row[10]].join()
    return same && Math.abs(Number(monetary) - Number(row[3])) < 1e-6
  })
  say('values and scores of customers equal', `${equal.length} of ${expected.length}`, '4338 of 4338')
}

/** Lines of invented orders: as many rows as asked, a tenth as many customers, one to four lines an order. */
async function writeLines(rows: number, file: string): Promise<void> {
  let seed = 1
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  const under = (n: number): number => Math.floor(random() * n)
  function* text(): Generator<string> {
    yield 'order_id,customer,date,product,quantity,unit_price,amount,country\n'
    for (let row = 0, order = 500_000; row < rows; order++) {
      const who = `C${String(Math.floor(random() * random() * 0.1 * rows)).padStart(6, '0')}`
      const at = new Date(1.67e12 + under(900 * 86_400) * 1000).toISOString().slice(0, 19).replace('T', ' ')
      for (let line = 1 + under(4); line > 0 && row < rows; line--, row++) {
        const quantity = random() < 0.03 ? -1 : 1 + under(8)
        const price = 100 + under(9900)
        yield `${order},${who},${at},P${under(4000)},${quantity},${(price / 100).toFixed(2)},${((quantity * price) / 100).toFixed(2)},FR\n`
      }
    }
  }
  await pipeline(Readable.from(text()), createWriteStream(file))
}

/** Time and memory by GNU time, beside `sqlite3 .import` of the same file. */
async function speed(rows: number): Promise<void> {
  const file = join(folder, `order-lines-${rows}.csv`)
  if (!existsSync(file)) await writeLines(rows, file)
  const commands: [string, string[]][] = [
    ['sqlite3 .import', ['sqlite3', ':memory:', '-cmd', '.mode csv', `.import ${file} t`]],
    ['rfm', [process.execPath, 'bin/clientele.js', 'rfm', file, '-q', '-o', join(folder, 'scores.csv')]],
    [
      'rfm pulse',
      [
        process.execPath,
        'bin/clientele.js',
        'rfm',
        'pulse',
        file,
        '--since',
        '2025-01-01',
        '-q',
        '-o',
        join(folder, 'movements.csv'),
      ],
    ],
    ['rfm summary', [process.execPath, 'bin/clientele.js', 'rfm', 'summary', file, '-q', '-o', join(folder, 'summary.csv')]],
  ]
  for (const [name, argv] of commands) {
    const costs = Array.from({ length: rounds }, () => {
      const { stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', ...argv], { encoding: 'utf8' })
      return (stderr.trimEnd().split('\n').at(-1) ?? '').split(' ').map(Number)
    }).toSorted((a, b) => a[2]! - b[2]!)
    const [user = 0, system = 0, wall = 0, memory = 0] = costs[Math.floor(rounds / 2)]!
    process.stdout.write(
      `  ${`${rows} lines: ${name}`.padEnd(32)} ${(user + system).toFixed(2).padStart(6)} CPU-s ${wall.toFixed(2).padStart(6)} s ${Math.round(memory / 1024)} MB\n`,
    )
  }
}

/**
 * What rfm makes of published data (CLIENTELE_DATA), and what it costs on generated lines: CLIENTELE_ROWS names their numbers,
 * such as 500000,1000000,5000000.
 */
export async function run(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  if (data === undefined) process.stdout.write('  CLIENTELE_DATA is not set: no published data\n')
  else {
    cdnow(join(data, 'rfm', 'cdnow'))
    onlineRetail(join(data, 'rfm', 'online-retail'))
  }
  for (const rows of sizes) await speed(rows)
  for (const name of ['cdnow.csv', 'cdnow-summary.csv', 'retail-scores.csv', 'scores.csv', 'movements.csv', 'summary.csv'])
    rmSync(join(folder, name), { force: true })
}
