import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { costOf } from './cost.ts'

const folder = join('bench', 'data')
const rows = Number(process.env['CLIENTELE_ROWS'] ?? 1_000_000)
const customers = Math.floor(rows / 5)
const cities = ['Lyon', 'Paris', 'Orléans', 'Évry', 'Lille', 'Nantes', '']

/** Numbers that look random and are the same at every run. */
function drawer(): (below: number) => number {
  let state = 20_260_101
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function writeCustomers(file: string, count: number): void {
  const draw = drawer()
  const lines = Array.from({ length: count }, (_, at) => {
    const day = `20${15 + draw(11)}-${String(1 + draw(12)).padStart(2, '0')}-${String(1 + draw(28)).padStart(2, '0')}`
    return `C${at},p${at}@example.com,${cities[draw(cities.length)]},${draw(5000) / 10},${day},${['true', 'false', ''][draw(3)]}\n`
  })
  writeFileSync(file, `id,email,city,points,since,news\n${lines.join('')}`)
}

function writeOrders(file: string, count: number): void {
  const draw = drawer()
  const lines = Array.from({ length: count }, (_, at) => {
    const day = `202${4 + draw(2)}-${String(1 + draw(12)).padStart(2, '0')}-${String(1 + draw(28)).padStart(2, '0')}`
    return `${at},C${draw(customers)},${day},${(100 + draw(30_000)) / 100},${['web', 'shop'][draw(2)]}\n`
  })
  writeFileSync(file, `order_id,customer,date,amount,channel\n${lines.join('')}`)
}

function say(name: string, command: string): void {
  const { cpu, wall, memory } = costOf(command)
  process.stdout.write(`  ${name.padEnd(48)} ${cpu.toFixed(2).padStart(6)} CPU-s ${wall.toFixed(2).padStart(6)} s ${memory} MB\n`)
}

const ruleOf = (at: number): string => {
  const city = (cities[at % 6] ?? '').toLowerCase()
  return [
    `city = '${city}' AND points >= ${100 + at}`,
    `city != '${city}' AND since >= -${at + 1}m`,
    `news = true AND NOT city LIKE '${city.slice(0, 2)}%'`,
    `orders >= ${1 + (at % 3)} IN ${90 + 10 * at}d AND city = '${city}'`,
    `spend >= ${100 + 10 * at} IN 12m OR points > 450`,
  ][at % 5]!
}

/** What a rule over a file costs beside reading it, and forty segments of a base: CLIENTELE_ROWS rows, a fifth as many customers. */
// oxlint-disable-next-line require-await -- as every bench
export async function run(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const [file, few, orders, base] = ['segment.csv', 'segment-few.csv', 'segment-orders.csv', 'segment.sqlite'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string]
  rmSync(base, { force: true })
  writeCustomers(file, rows)
  writeCustomers(few, customers)
  writeOrders(orders, Math.floor(rows / 2))
  const clientele = 'node bin/clientele.js'
  say('sqlite3 .import', `sqlite3 :memory: -cmd '.mode csv' '.import ${file} t'`)
  say('export', `${clientele} export ${file} -q -o ${folder}/segment-out.csv`)
  const rule = "city = 'lyon' AND points >= 100 AND since >= -18m"
  say('one rule', `${clientele} segment ${file} -q --as-of 2026-01-01 -o ${folder}/segment-out.csv --where "${rule}"`)
  for (const input of [few, orders]) spawnSync('bash', ['-c', `${clientele} import ${input} --into ${base} -q`])
  for (let at = 0; at < 40; at++)
    spawnSync(process.execPath, ['bin/clientele.js', 'segment', 'define', base, `s${at}`, '--where', ruleOf(at), '-q'])
  for (const day of ['2026-01-01', '2026-01-02'])
    say(`forty segments as of ${day}`, `${clientele} segment refresh ${base} -q --as-of ${day}`)
  for (const name of [file, few, orders, base, join(folder, 'segment-out.csv')]) rmSync(name, { force: true })
}
