import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectDialect } from '../src/io/csv/detect.ts'
import { splitSample } from '../src/io/csv/sample.ts'
import type { Dialect } from '../src/io/csv/dialect.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** How many of the edge-case files with a known reading are read so, and by what signal the bad ones are told. */
export function run(): void {
  const data = process.env['CLIENTELE_DATA']
  if (data === undefined) return void process.stdout.write('CLIENTELE_DATA is not set: skipped\n')
  const rfc: Dialect = { delimiter: ',', quote: '"', escape: 'doubled' }

  const spectrum = join(data, 'csv/csv-spectrum')
  const names = readdirSync(join(spectrum, 'csvs')).map((file) => file.replace('.csv', ''))
  let right = 0
  for (const name of names) {
    const text = readFileSync(join(spectrum, 'csvs', `${name}.csv`), 'utf8')
    const found = detectDialect(text)
    const rows = splitSample(text, found.dialect).filter(({ line }) => line >= found.firstRowLine)
    const objects = rows.map(({ cells }) => Object.fromEntries(found.header.map((key, at) => [key, cells[at]])))
    const meant: unknown = JSON.parse(readFileSync(join(spectrum, 'json', `${name}.json`), 'utf8'))
    if (JSON.stringify(objects).replaceAll('\\r\\n', '\\n') === JSON.stringify(meant).replaceAll('\\r\\n', '\\n')) right++
    else say(`${name}: ${JSON.stringify(objects)} for ${JSON.stringify(meant)}`)
  }
  say(`csv-spectrum     ${right} of ${names.length}`)

  const micro = join(data, 'csv/csv-test-data')
  const files = readdirSync(join(micro, 'csv')).map((file) => file.replace('.csv', ''))
  right = 0
  for (const name of files.filter((file) => !file.startsWith('bad-'))) {
    const rows = splitSample(readFileSync(join(micro, 'csv', `${name}.csv`), 'utf8'), rfc).map(({ cells }) => cells)
    const meant: unknown = JSON.parse(readFileSync(join(micro, 'json', `${name}.json`), 'utf8'))
    const [keys, ...values] = rows
    const read = name.startsWith('header-')
      ? values.map((cells) => Object.fromEntries(keys!.map((key, at) => [key, cells[at]])))
      : rows
    if (JSON.stringify(read) === JSON.stringify(meant)) right++
    else say(`${name}: ${JSON.stringify(read)} for ${JSON.stringify(meant)}`)
  }
  say(`csv-test-data    ${right} of ${files.filter((file) => !file.startsWith('bad-')).length} valid`)
  for (const name of files.filter((file) => file.startsWith('bad-'))) {
    const records = splitSample(readFileSync(join(micro, 'csv', `${name}.csv`), 'utf8'), rfc)
    const signals = [
      ...(records.some(({ unclosed }) => unclosed) ? ['unclosed quote'] : []),
      ...(records.some(({ irregular, unclosed }) => irregular > 0 && !unclosed) ? ['stray quote'] : []),
      ...(records.some(({ cells }) => cells.length !== records[0]!.cells.length) ? ['ragged'] : []),
      ...(records[0]?.cells.join() === 'foo,bar,baz' ? [] : ['header is not the one expected']),
    ]
    say(`  ${name.padEnd(36)} ${signals.join(', ') || 'NOT REPORTED'}`)
  }

  const torture = join(data, 'csv/french-excel-torture')
  for (const file of readdirSync(torture).filter((name) => name.endsWith('.csv'))) {
    const encoding = file === 'utf16.csv' ? 'utf16le' : file === 'w1252.csv' ? 'latin1' : 'utf8'
    const { delimiter, headerLine, preamble, header, width } = detectDialect(readFileSync(join(torture, file), encoding))
    say(
      `${file.padEnd(16)} delimiter ${delimiter}, header line ${headerLine}, preamble ${preamble}, ${header.length} of ${width} names`,
    )
  }

  for (const [what, text] of timed()) {
    const times = Array.from({ length: 7 }, () => {
      const begun = performance.now()
      detectDialect(text, {}, { complete: text.length < 1 << 20 })
      return performance.now() - begun
    })
    say(
      `${what.padEnd(34)} ${(text.length / 1024).toFixed(0).padStart(5)} KB  first ${times[0]!.toFixed(1)} ms, then ${times.toSorted((a, b) => a - b)[2]!.toFixed(1)} ms`,
    )
  }
}

/** Texts to time the detection on, ordinary and hostile. */
function timed(): [string, string][] {
  const row = 'Lefèvre;Zoé;zoe@example.com;01 99 00 12 34;12, rue des Lilas;75011;Paris;03/04/1980;1 234,56\r\n'
  const table = (length: number): string =>
    `Nom;Prénom;E-mail;Tél.;Adresse;CP;Ville;Né(e) le;CA\r\n${row.repeat(length / row.length)}`
  const big = 1 << 20
  return [
    ['ordinary', table(5000)],
    ['ordinary', table(big)],
    ['one line of letters', 'a'.repeat(big)],
    ['one line of quotes', '"'.repeat(big)],
    ['one line of semicolons', ';'.repeat(big)],
    ['every delimiter in turn', ';,\t| :'.repeat(big / 6)],
    ['opening quotes', ',"a'.repeat(big / 3)],
    ['doubled opening quotes', ',""a'.repeat(big / 4)],
    ['opening quotes of both kinds', `,"a;'b`.repeat(big / 6)],
    ['line ends', '\n'.repeat(big)],
    ['quoted line ends', '"\n'.repeat(big / 2)],
    ['digits and dots', '1.'.repeat(big / 2)],
    ['backslashes and quotes', '\\"'.repeat(big / 2)],
    ['spaces', ' '.repeat(big)],
    ['many short records', 'a;b\n'.repeat(big / 4)],
  ]
}
