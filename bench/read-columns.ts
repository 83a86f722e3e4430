import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { PLAIN_RECIPE, PRESETS } from './generate/generate.ts'
import { write } from './generate/main.ts'

const folder = join('bench', 'data')
const script = join(folder, 'read-columns.mjs')
const rounds = Number(process.env['ROUNDS'] ?? 3)
const rows = Number(process.env['CLIENTELE_ROWS'] ?? 1_000_000)
const built = (module: string): string => new URL(`../src/io/${module}.js`, import.meta.url).href

interface Cost {
  readonly cpu: number
  readonly wall: number
  /** Peak memory in MB. */
  readonly memory: number
}

/** A program that reads the file into columns, writes them to each output, and prints what each step costs. */
const program = `
import { PassThrough, Readable } from 'node:stream'
import { openSource } from '${built('source')}'
import { openSink } from '${built('sink')}'
import { readColumns } from '${built('columns/read')}'
import { eachText } from '${built('columns/text')}'
import { writeColumns } from '${built('columns/write')}'
const [path, cores, ...outputs] = process.argv.slice(2)
const options = { cores: Number(cores), stop: new AbortController().signal, progress() {} }
const self = { pid: process.pid, host: 'bench', isAlive: () => false }
async function step(name, work) {
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  const cost = { cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1e3, memory: process.resourceUsage().maxRSS / 1e3 }
  console.log(JSON.stringify({ name, ...cost }))
  return result
}
let source
const table = await step('open, read into columns', async () => {
  source = await openSource(path, {}, Readable.from([]), self)
  return readColumns(source, options)
})
await step('texts of all values', () => {
  let length = 0
  for (const { values } of table.columns) eachText(values, (text) => void (length += text.length))
  return length
})
for (const output of outputs)
  await step('write ' + output.slice(output.indexOf('.')), async () => {
    const sink = await openSink(output, source.content.setting.header, new PassThrough(), self)
    await writeColumns(table.columns, Uint32Array.from({ length: table.rows }, (_, row) => row), sink, options)
    await sink.commit()
  })
`

function costsOfReading(file: string, cores: number, outputs: readonly string[]): Map<string, Cost> {
  writeFileSync(script, program)
  const argv = [script, file, String(cores), ...outputs]
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const lines = stdout.trimEnd().split('\n')
  return new Map(lines.map((line) => JSON.parse(line) as Cost & { name: string }).map((cost) => [cost.name, cost]))
}

/** The yardstick: `sqlite3 .import` of the same file into memory, by GNU time. */
function costOfSqlite(file: string): Cost {
  const arguments_ = [
    '-f',
    '%U %S %e %M',
    'sqlite3',
    ':memory:',
    '-cmd',
    '.mode csv',
    '-cmd',
    `.separator "${separatorOf(file)}"`,
  ]
  const { stderr, status } = spawnSync('/usr/bin/time', [...arguments_, `.import ${file} t`], { encoding: 'utf8' })
  const [user = 0, system = 0, wall = 0, memory = 0] = (stderr.trimEnd().split('\n').at(-1) ?? '').split(' ').map(Number)
  if (status !== 0) throw new Error(stderr)
  return { cpu: user + system, wall, memory: memory / 1024 }
}

function separatorOf(file: string): string {
  const head = Buffer.alloc(4096)
  const descriptor = openSync(file, 'r')
  readSync(descriptor, head)
  closeSync(descriptor)
  const [line = ''] = head.toString().split('\n')
  return [';', ',', '\t', '|'].reduce((best, mark) => (line.split(mark).length > line.split(best).length ? mark : best))
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

/**
 * Reading a file into columns and writing it from them, on one core and on all, beside `sqlite3 .import` of the same file, in
 * turn, so that a busy machine slows all. CLIENTELE_CSV names another file; CLIENTELE_ROWS another size of the generated one.
 */
export function run(): void {
  mkdirSync(folder, { recursive: true })
  const file = process.env['CLIENTELE_CSV'] ?? join(folder, `customers-${rows}.csv`)
  if (!existsSync(file)) write({ ...PLAIN_RECIPE, ...PRESETS['bench'], rows }, file, `${file}.truth`)
  const outputs = ['out.csv', 'out.csv.gz', 'out.ndjson', 'out.sqlite'].map((name) => join(folder, name))
  const costs = new Map<string, Cost[]>()
  const add = (name: string, cost: Cost): void => void costs.set(name, [...(costs.get(name) ?? []), cost])
  const cores = [...new Set([1, availableParallelism()])]
  for (let round = 0; round < rounds; round++) {
    add('sqlite3 .import', costOfSqlite(file))
    for (const count of cores)
      for (const [name, cost] of costsOfReading(file, count, outputs)) add(`${count} core${count > 1 ? 's' : ''}: ${name}`, cost)
  }
  process.stdout.write(`${file}, ${Math.round(statSync(file).size / 1e6)} MB, median of ${rounds}\n`)
  const yard = costs.get('sqlite3 .import')!
  for (const [name, all] of costs) {
    const of = (key: keyof Cost): number => median(all.map((cost) => cost[key]))
    const ratio = (key: 'cpu' | 'wall'): string => median(all.map((cost, round) => cost[key] / yard[round]![key])).toFixed(2)
    process.stdout.write(
      `${name.padEnd(34)} ${of('cpu').toFixed(2).padStart(6)} CPU-s (${ratio('cpu')}×) ${of('wall').toFixed(2).padStart(6)} s (${ratio('wall')}×) ${Math.round(of('memory'))} MB\n`,
    )
  }
  for (const output of [...outputs, script]) rmSync(output, { force: true })
}
