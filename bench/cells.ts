import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, folder } from './bench-file.ts'
import { costOf } from './cost.ts'
import { differences } from './differences.ts'

const width = 20
const cells = Number(process.env['CLIENTELE_CELLS'] ?? 1_000_000)

/** Numbers that look random and are the same at every run. */
function drawer(): (below: number) => number {
  let state = 20_261_122
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** What goes wrong on the way through a spreadsheet or a careless parser. */
const awkward = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '  x ',
  "'",
  "'=1",
  '\\',
  '/',
  '<b>&amp;</b>',
  '_x000D_',
  '_x0041_',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '=HYPERLINK("x")',
  '＝1+1',
  '+33199001234',
  '+33 1 99 00 12 34',
  '0612',
  '007',
  '1e5',
  '1E+08',
  '12345678901234567890',
  '3.0',
  '1,5',
  '-0',
  '.5',
  'true',
  'FALSE',
  'null',
  'NaN',
  '2026-02-30',
  '1/2',
  '#N/A',
  '#REF!',
  '\u0000',
  '\u0001',
  '\u0007',
  '\u000b',
  '\u001b[31m',
  '\u001e',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\uffff',
  'é',
  'œ',
  'ß',
  'İ',
  'e\u0301',
  '😀',
  '👩\u200d👩\u200d👧',
  '𝒳',
  'مرحبا',
  '你好',
  '\u202edefdcba',
  '__proto__',
  'constructor',
]

function randomCell(draw: (below: number) => number): string {
  if (draw(8) === 0) return ''
  const parts = Array.from({ length: 1 + draw(3) }, () =>
    draw(2) === 0
      ? awkward[draw(awkward.length)]!
      : String.fromCharCode(...Array.from({ length: 1 + draw(6) }, () => 0x20 + draw(95))),
  )
  return parts.join('')
}

/** How many of a million awkward cells are changed on their way through each format and back. */
export async function run(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const draw = drawer()
  const source = join(folder, 'cells.ndjson')
  const names = Array.from({ length: width }, (_, at) => `c${at}`)
  const lines: string[] = []
  for (let row = 0; row < cells / width; row++)
    // Every row has something in it: a line of nothing is blank, and a blank line no row.
    lines.push(
      `${JSON.stringify(Object.fromEntries(names.map((name, at) => [name, at === 0 ? `r${row}` : randomCell(draw)])))}\n`,
    )
  writeFileSync(source, lines.join(''))
  for (const ending of ['csv', 'tsv', 'csv.gz', 'json', 'ndjson', 'sqlite', 'xlsx']) {
    const [there, back] = [join(folder, `cells-there.${ending}`), join(folder, 'cells-back.ndjson')]
    const out = costOf(`node ${bin} export ${source} -o ${there} --quiet`)
    const home = costOf(`node ${bin} export ${there} -o ${back} --quiet`)
    let changed = 0
    for await (const _ of differences(source, back)) changed++
    process.stdout.write(
      `  ${ending.padEnd(8)} ${changed} of ${cells.toLocaleString('en')} cells changed; ${out.cpu.toFixed(1)} CPU-s out, ${home.cpu.toFixed(1)} back\n`,
    )
    rmSync(there)
    rmSync(back)
  }
}
