import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin } from './bench-file.ts'
import { differences } from './differences.ts'
import { PLAIN_RECIPE } from './generate/generate.ts'
import { write } from './generate/main.ts'
import { drawer, randomCell } from './random-cells.ts'

const rows = Number(process.env['CLIENTELE_ROWS'] ?? 2000)
const width = 20
const program = ['/usr/bin/libreoffice', '/usr/bin/soffice'].find((path) => existsSync(path))

/** The options of its CSV filter: delimiter, quote, UTF-8, first row, formats of columns (2 is text), language, all quoted, … */
const french = 1036
const reads = (separator: string, formats: string): string =>
  `${separator.charCodeAt(0)},34,76,1,${formats},${french},false,false`
/** Cells as they are shown, text in quotes. */
const writes = '44,34,76,1,,0,true,false,true'

/** Has LibreOffice open a file and write what it sees as CSV; undefined when it fails. */
function converted(folder: string, file: string, filter?: string): string | undefined {
  const words = [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    ...(filter === undefined ? [] : [`--infilter=Text - txt - csv (StarCalc):${filter}`]),
    '--convert-to',
    `csv:Text - txt - csv (StarCalc):${writes}`,
    '--outdir',
    join(folder, 'seen'),
    file,
  ]
  spawnSync(program!, words, { timeout: 300_000 })
  const seen = join(folder, 'seen', file.slice(folder.length + 1).replace(/\.[a-z]+$/, '.csv'))
  return existsSync(seen) ? seen : undefined
}

const exported = (from: string, to: string, ...words: readonly string[]): void => {
  const { status, stderr } = spawnSync('node', [bin, 'export', from, '-o', to, ...words, '--quiet'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** A cell as LibreOffice can hold it: one sort of line end, no control characters. */
const holdable = (cell: string | undefined): string | undefined =>
  cell
    ?.replace(/[\r\n]+/g, '\n')
    // oxlint-disable-next-line no-control-regex -- they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '')

/** A base of customers and orders. */
function someBase(folder: string): string {
  const [customers, orders, base] = ['customers.csv', 'orders.csv', 'crm.sqlite'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  write({ ...PLAIN_RECIPE, rows }, customers, join(folder, 'truth.csv'))
  write(
    { ...PLAIN_RECIPE, table: 'orders', rows: 3 * rows, customers: rows, refer: 'mixed' },
    orders,
    join(folder, 'truth-2.csv'),
  )
  spawnSync('node', [bin, 'import', customers, orders, '--into', base, '--quiet'])
  return base
}

/** Says how many cells LibreOffice shows otherwise, and the first few. */
async function compare(says: string, before: string, seen: string | undefined, folder: string): Promise<void> {
  if (seen === undefined) return void process.stdout.write(`  ${says}: LibreOffice could not open it\n`)
  const after = join(folder, 'after.ndjson')
  exported(seen, after)
  let [changed, cells] = [0, 0]
  const shown: string[] = []
  for (const line of readFileSync(before, 'utf8').trimEnd().split('\n')) cells += Object.keys(JSON.parse(line) as object).length
  for await (const { one, other } of differences(before, after)) {
    if (holdable(one) === holdable(other)) continue
    changed++
    if (shown.length < 4) shown.push(`${JSON.stringify(one)} → ${JSON.stringify(other)}`)
  }
  process.stdout.write(
    `  ${says}: ${changed} of ${cells} cells changed, line ends and control characters aside ${shown.join('; ')}\n`,
  )
}

/** Whether LibreOffice sees in a workbook, and in a file for Excel, the cells that were written. */
export async function run(): Promise<void> {
  if (program === undefined)
    return void process.stdout.write('  LibreOffice is not installed: apt-get install libreoffice-calc\n')
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'))
  try {
    const draw = drawer()
    const names = Array.from({ length: width }, (_, at) => `c${at}`)
    const before = join(folder, 'before.ndjson')
    const lines = Array.from({ length: rows }, (_row, row) =>
      JSON.stringify(Object.fromEntries(names.map((name, at) => [name, at === 0 ? `r${row}` : randomCell(draw)]))),
    )
    writeFileSync(before, `${lines.join('\n')}\n`)
    const [book, excel] = [join(folder, 'book.xlsx'), join(folder, 'excel.csv')]
    exported(before, book)
    await compare('.xlsx', before, converted(folder, book), folder)
    exported(before, excel, '--excel')
    const asText = names.map((_name, at) => `${at + 1}/2`).join('/')
    const written = join(folder, 'written.ndjson')
    exported(excel, written)
    await compare('--excel, columns as text', written, converted(folder, excel, reads(';', asText)), folder)
    await compare('--excel, as a double click reads it', written, converted(folder, excel, reads(';', '')), folder)
    const base = someBase(folder)
    const scored = join(folder, 'scored.xlsx')
    const rates = join(folder, 'rates.json')
    writeFileSync(rates, '{"EUR": 1, "GBP": 1.17, "PLN": 0.23, "USD": 0.93, "CHF": 1.05}')
    for (const to of [before, scored]) exported(base, to, '--with', 'scores', '--rates', rates)
    await compare('.xlsx of a base with scores', before, converted(folder, scored), folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
