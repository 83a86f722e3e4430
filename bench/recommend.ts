import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const data = process.env['CLIENTELE_DATA']
const folder = join('bench', 'data')

/** Runs clientele and answers with its JSON. */
function clientele(...argv: string[]): Record<string, unknown> {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/clientele.js', 'rfm', ...argv, '--json', '-q'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Record<string, unknown>
}

function say(isGood: boolean, name: string, found: string, wanted: string): void {
  process.stdout.write(`${isGood ? '  ' : '! '}${name.padEnd(44)} ${found.padEnd(28)} ${wanted}\n`)
}

/** Groceries of arules: as many sets and rules as it finds; and the rules of one run, each counted anew. */
function groceries(path: string): void {
  const file = join(folder, 'groceries.csv')
  const rules = join(folder, 'rules.csv')
  const lines = readFileSync(join(path, 'groceries_baskets.csv'), 'utf8').trimEnd().split('\n')
  const baskets = lines.map((line) => line.split(',').map((item) => item.trim()))
  writeFileSync(file, `order_id,product\n${baskets.flatMap((items, at) => items.map((item) => `${at},${item}`)).join('\n')}\n`)
  const published = [
    ['0.001', '0.5', 13_492, 5668],
    ['0.006', '0.25', 747, 463],
    ['0.001', '0.8', 13_492, 410],
  ] as const
  for (const [support, confidence, sets, count] of published) {
    const run = clientele('basket', file, '--support', support, '--confidence', confidence, '-o', rules)
    const found = `${String(run['itemsets'])} sets, ${String(run['rules'])} rules`
    const wanted = `${sets} sets, ${count} rules`
    say(found === wanted, `groceries, support ${support} confidence ${confidence}`, found, `arules: ${wanted}`)
  }
  // Every rule of the last run, counted anew in the baskets as they are written.
  const sets = baskets.map((items) => new Set(items))
  const wrong = readFileSync(rules, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .filter((line) => {
      const [when = '', then = '', orders, , confidence] = line.split(',')
      const holding = sets.filter((set) => when.split(' + ').every((item) => set.has(item)))
      const both = holding.filter((set) => set.has(then)).length
      return both !== Number(orders) || Math.abs(both / holding.length - Number(confidence)) > 1e-9
    })
  say(wrong.length === 0, 'rules that counting anew contradicts', String(wrong.length), '0')
}

/** Online Retail, learnt before 1 October 2011, ten proposals: what the rest of the year says of them. */
function onlineRetail(path: string): void {
  const figures = [
    ['bought again or not', [], 0.83],
    ['new to the customer', ['--new'], 0.39],
  ] as const
  for (const [name, flags, wanted] of figures) {
    const { holdout } = clientele(
      'recommend',
      join(path, 'online_retail.csv.gz'),
      ...flags,
      '--map',
      'product=StockCode',
      '--holdout',
      '70d',
    ) as { readonly holdout: { readonly customers: number; readonly hit_rate: number; readonly popularity_hit_rate: number } }
    const found = `${holdout.hit_rate} of ${holdout.customers}`
    say(holdout.hit_rate >= wanted, `hit@10, ${name}`, found, `at least ${wanted}; popularity ${holdout.popularity_hit_rate}`)
  }
}

/** Association rules and recommendations against published and measured figures (CLIENTELE_DATA). */
export function run(): void {
  if (data === undefined) {
    process.stdout.write('  CLIENTELE_DATA is not set\n')
    return
  }
  mkdirSync(folder, { recursive: true })
  groceries(join(data, 'rfm', 'groceries'))
  onlineRetail(join(data, 'rfm', 'online-retail'))
  for (const name of ['groceries.csv', 'rules.csv']) rmSync(join(folder, name), { force: true })
}
