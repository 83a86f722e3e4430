import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const data = process.env['CLIENTELE_DATA']

/** Runs clientele and answers with its JSON. */
function clientele(...argv: string[]): Record<string, unknown> {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/clientele.js', ...argv, '--json', '-q'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Record<string, unknown>
}

function say(name: string, found: unknown, published: unknown): void {
  const same = JSON.stringify(found) === JSON.stringify(published)
  process.stdout.write(
    `${same ? '  ' : '! '}${name.padEnd(44)} ${JSON.stringify(found)}${same ? '' : ` published ${JSON.stringify(published)}`}\n`,
  )
}

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

/** What segment makes of published data (CLIENTELE_DATA). */
export function run(): void {
  if (data === undefined) process.stdout.write('  CLIENTELE_DATA is not set: no published data\n')
  else tiers(join(data, 'rfm', 'online-retail', 'online_retail.csv.gz'))
}
