import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { borderFinder } from '../src/io/csv/borders.ts'
import type { Dialect } from '../src/io/csv/dialect.ts'
import { readRecords, type Decode } from '../src/io/csv/records.ts'
import { csvEncoder } from '../src/io/csv/write.ts'

const semicolons: Dialect = { delimiter: ';', quote: '"', escape: 'doubled' }
const blockSize = 1 << 20
const utf8: Decode = (bytes, start, end) => bytes.toString('utf8', start, end)

/**
 * CPU seconds of reading a CSV file of 1,000,000 x 12, as ratios to a bare loop that reads blocks, decodes them and splits
 * them at every line feed and semicolon, wrongly. The file is CLIENTELE_CSV (`;`, UTF-8), or made up. Best of three.
 */
export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'))
  try {
    const given = process.env['CLIENTELE_CSV']
    const mixed = given ?? join(folder, 'mixed.csv')
    if (given === undefined) make(mixed, false)
    const quoted = join(folder, 'quoted.csv')
    make(quoted, true)
    for (const path of [mixed, quoted]) {
      process.stdout.write(path === quoted ? 'every cell quoted\n' : 'one row in fifteen quoted\n')
      const bare = best(() => bareLoop(path))
      line('bare read, decode, split', bare, bare)
      line(
        'blocks cut on borders',
        best(() => cutOnly(path)),
        bare,
      )
      line(
        'records, cells',
        best(() => readAll(path)),
        bare,
      )
    }
    const rows = someRows(100_000)
    const written = best(() => {
      const encoder = csvEncoder({ delimiter: ';', eol: '\r\n' })
      for (let k = 0; k < 10; k++) for (const row of rows) encoder.add(row)
      encoder.end()
    })
    process.stdout.write(`written: 1,000,000 x 12 in ${written.seconds.toFixed(2)} CPU-s\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Timing {
  readonly seconds: number
  readonly counted: number
}

function best(work: () => number | void): Timing {
  let seconds = Infinity
  let counted = 0
  for (let turn = 0; turn < 3; turn++) {
    const start = process.cpuUsage()
    counted = work() ?? 0
    const used = process.cpuUsage(start)
    seconds = Math.min(seconds, (used.user + used.system) / 1e6)
  }
  return { seconds, counted }
}

function line(what: string, timing: Timing, bare: Timing): void {
  const ratio = (timing.seconds / bare.seconds).toFixed(2)
  process.stdout.write(
    `  ${what.padEnd(26)}${timing.seconds.toFixed(2)} CPU-s  x${ratio}  ${timing.counted.toLocaleString('en')} records\n`,
  )
}

function eachBlock(path: string, take: (block: Buffer) => void): void {
  const file = openSync(path, 'r')
  const block = Buffer.allocUnsafe(blockSize)
  for (let got = readSync(file, block); got > 0; got = readSync(file, block))
    take(got === block.length ? block : block.subarray(0, got))
  closeSync(file)
}

let sum = 0 // so that no cell goes unread

function bareLoop(path: string): number {
  let lines = 0
  eachBlock(path, (block) => {
    const text = block.toString('utf8')
    for (let start = 0; ;) {
      const end = text.indexOf('\n', start)
      if (end === -1) break
      let cell = start
      for (;;) {
        const delimiter = text.indexOf(';', cell)
        if (delimiter === -1 || delimiter > end) break
        sum += text.slice(cell, delimiter).length
        cell = delimiter + 1
      }
      sum += text.slice(cell, end).length
      lines++
      start = end + 1
    }
  })
  return lines
}

function cutOnly(path: string): number {
  const borders = borderFinder(semicolons)
  let pieces = 0
  eachBlock(path, (block) => (pieces += borders.push(block).length))
  return pieces + borders.end().length
}

function readAll(path: string): number {
  const borders = borderFinder(semicolons)
  let records = 0
  const take = (bytes: Buffer): void => {
    records += readRecords(bytes, utf8, semicolons, (cells) => {
      for (const cell of cells) sum += cell.length
    }).records
  }
  eachBlock(path, (block) => {
    for (const { bytes } of borders.push(block)) take(bytes)
  })
  for (const { bytes } of borders.end()) take(bytes)
  return records
}

function someRows(count: number): string[][] {
  const rows: string[][] = []
  for (let k = 0; k < count; k++) {
    const name = ['Zoé', 'Marc', 'Inès', 'Paul'][k % 4]!
    const note = k % 15 === 0 ? (k % 200 === 0 ? 'Étage 2\nporte B' : 'dit "le Grand"; 2e') : `${k % 190} rue des Lilas`
    const person = [`C${1_000_000 + k}`, 'Mme', name, `Exemple${k % 977}`, `personne${k % 9973}@example.com`, '01 99 00 12 34']
    rows.push([
      ...person,
      note,
      String(10_000 + (k % 85_000)),
      'Saint-Étienne',
      'France',
      '12/03/1980',
      `${k % 5000},${10 + (k % 90)}`,
    ])
  }
  return rows
}

function make(path: string, quoted: boolean): void {
  const rows = someRows(100_000)
  const encoder = csvEncoder({ delimiter: ';', eol: '\r\n' })
  const parts = [...rows.map((row) => encoder.add(row) ?? Buffer.alloc(0)), encoder.end()]
  const plain = Buffer.concat(parts)
  const all = quoted
    ? Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n') + '\r\n')
    : plain
  writeFileSync(path, Buffer.concat(Array.from({ length: 10 }, () => all)))
}
