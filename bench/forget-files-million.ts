import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchFile, bin, folder } from './bench-file.ts'
import { costOf, quoted } from './cost.ts'

/** So many people of the list. */
const listed = Number(process.env['PEOPLE'] ?? 1000)

/**
 * `forget` in files of a million rows, CLIENTELE_ROWS otherwise: CSV, SQLite and a workbook, one person and PEOPLE. Prints what each
 * costs beside sqlite3, whether the addresses are gone from the bytes, and, of the CSV, whether all other lines are the same.
 */
export function run(): void {
  const csv = benchFile(1_000_000)
  const lines = readFileSync(csv, 'utf8').split('\n')
  const email = lines[0]!.split(';').indexOf('email')
  const step = Math.max(1, Math.floor(lines.length / (listed + 1)))
  const asked = lines
    .filter((line, at) => at > 0 && at % step === 0 && !line.includes('"'))
    .map((line) => line.split(';')[email] ?? '')
    .filter((address) => /^[a-z][a-z.0-9-]{5,}@[a-z]+\.example$/.test(address))
  const lists = { one: asked.slice(0, 1), all: asked.slice(0, listed) }
  const imported = costOf(`sqlite3 ${quoted(`${folder}/x.sqlite`)} '.mode csv' '.separator ;' '.import ${csv} x'`)
  rmSync(join(folder, 'x.sqlite'))
  process.stdout.write(`sqlite3 .import: ${JSON.stringify(imported)}; ${statSync(csv).size} bytes of CSV\n`)
  for (const kind of ['csv', 'sqlite', 'xlsx']) {
    const whole = kind === 'csv' ? csv : csv.replace(/csv$/, kind)
    if (!existsSync(whole)) costOf(`node ${bin} import ${quoted(csv)} -o ${quoted(whole)} -q`)
    for (const [name, people] of Object.entries(lists)) {
      const copy = join(folder, `forgetting.${kind}`)
      const list = join(folder, 'forgetting.txt')
      copyFileSync(whole, copy)
      writeFileSync(list, people.join('\n'))
      try {
        const cost = costOf(`node ${bin} forget ${quoted(copy)} --subjects ${quoted(list)} --yes -q`)
        const says = kind === 'csv' ? `, ${othersSay(lines, readFileSync(copy, 'utf8').split('\n'), people)}` : ''
        process.stdout.write(
          `${kind}, ${name === 'one' ? '1 person' : `${people.length} people`}: ${JSON.stringify(cost)}${says}\n`,
        )
      } finally {
        for (const file of [copy, list]) rmSync(file, { force: true })
      }
    }
  }
}

/** Are the lines that are left those of before, in their order, and do those that went carry an address that was asked for? */
function othersSay(before: readonly string[], after: readonly string[], people: readonly string[]): string {
  let next = 0
  const gone = before.filter((line) => (line === after[next] ? (next++, false) : true))
  const left = next === after.length ? 'all other lines are the same bytes' : 'OTHER LINES HAVE CHANGED'
  const text = after.join('\n').toLowerCase()
  const stands = (address: string): boolean =>
    new RegExp(`(?<![a-z0-9._-])${address.replaceAll('.', String.raw`\.`)}(?![a-z0-9-])`).test(text)
  return `${gone.length} lines went, ${left}, ${people.filter(stands).length} addresses still stand in the file`
}
