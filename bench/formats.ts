import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { rowEncoder } from '../src/io/encode.ts'
import { chunkReader } from '../src/io/csv/chunk.ts'
import { openSink } from '../src/io/sink.ts'
import { openSource } from '../src/io/source.ts'

const rows = Number(process.env['CLIENTELE_ROWS'] ?? 50_000)
const self = { pid: process.pid, host: 'bench', isAlive: () => false }
const header = [
  'id',
  'title',
  'first_name',
  'last_name',
  'email',
  'phone',
  'street',
  'postal_code',
  'city',
  'country',
  'birth',
  'amount',
]

/** CPU seconds and peak memory of writing and reading 50,000 x 12 cells in each format, each in a process of its own. */
export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'formats-'))
  try {
    process.stdout.write(`${rows.toLocaleString('en')} x ${header.length}\n`)
    process.stdout.write('format        write CPU-s   MB peak   read CPU-s   MB peak   file MB\n')
    for (const ending of ['csv', 'ndjson', 'json', 'sqlite', 'xlsx']) {
      const path = join(folder, `rows.${ending}`)
      const [writeCpu, writeMemory] = inProcess('write', path)
      const [readCpu, readMemory] = inProcess('read', path)
      const size = (statSync(path).size / 1e6).toFixed(1)
      process.stdout.write(
        `${ending.padEnd(12)}${[writeCpu, writeMemory, readCpu, readMemory, size].map((cell) => cell!.padStart(11)).join('')}\n`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function inProcess(work: 'write' | 'read', path: string): string[] {
  const code = `import(${JSON.stringify(import.meta.url)}).then((bench) => bench.${work}(${JSON.stringify(path)}))`
  return execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }).trim().split(' ')
}

/** Writes rows as the export does: in parts, each encoded by itself. */
export async function write(path: string): Promise<void> {
  const measured = measure()
  const sink = await openSink(path, header, new PassThrough(), self)
  const encoder = rowEncoder(sink.form)
  for (let row = 0; row < rows; row++) {
    encoder.add(someRow(row))
    if (row % 5000 === 4999) await sink.append(encoder.take())
  }
  await sink.append(encoder.take())
  await sink.commit()
  measured()
}

/** Reads every cell, as the import does. */
export async function read(path: string): Promise<void> {
  const measured = measure()
  const { content, close } = await openSource(path, {}, Readable.from([]), self)
  let seen = 0
  const take = (cells: readonly string[]): void => {
    for (const cell of cells) if (cell.length > 0) seen++
  }
  if (content.form === 'rows') {
    for await (const batch of content.batches()) for (const { cells } of batch) take(cells)
  } else {
    const reader = chunkReader(content.setting)
    for await (const chunk of content.chunks()) reader(chunk, take)
  }
  close()
  if (seen < rows * 11) throw new Error(`only ${seen} cells`)
  measured()
}

/** Starts to measure; the function that comes back prints what was used. */
function measure(): () => void {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    process.stdout.write(`${((user + system) / 1e6).toFixed(2)} ${(process.resourceUsage().maxRSS / 1024).toFixed(0)}`)
  }
}

function someRow(row: number): string[] {
  const name = ['Zoé', 'Marc', 'Inès', 'Paul'][row % 4]!
  const street = `${row % 190} rue des Lilas`
  const code = String(10_000 + (row % 85_000))
  const amount = `${row % 5000}.${10 + (row % 90)}`
  const who = [`C${1_000_000 + row}`, 'Mme', name, `Exemple${row % 977}`, `personne${row}@example.com`, '01 99 00 12 34']
  return who.concat(street, code, 'Saint-Étienne', 'France', '1980-03-12', amount)
}
