import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../src/io/sqlite/driver.ts'
import { benchFile, bin, folder, median, rounds } from './bench-file.ts'
import { costOf, quoted, type Cost } from './cost.ts'

/** People who are forgotten at once, beside one alone. */
const people = Number(process.env['PEOPLE'] ?? 10_000)

/**
 * `forget` in a base of a million records (CLIENTELE_ROWS): one person, and PEOPLE at once, by their addresses. Prints CPU, wall and
 * memory, each the median of ROUNDS runs on a fresh copy, beside what `sqlite3 .import` takes for the file that the base was made of.
 */
export function run(): void {
  const file = benchFile(1_000_000)
  const base = baseOf(file)
  const database = openDatabase(base, { readonly: true })
  const emails = database
    .prepare("select email from records where email like '%@%' order by _record % 997, _record limit ?")
    .pluck()
    .all(people) as string[]
  database.close()
  const home = mkdtempSync(join(folder, 'forget-'))
  try {
    for (const asked of [1, people]) {
      const subjects = join(home, 'people.txt')
      writeFileSync(subjects, emails.slice(0, asked).join('\n'))
      const costs = Array.from({ length: rounds }, () => {
        const copy = join(home, 'crm.sqlite')
        for (const end of ['', '.audit.ndjson', '.suppressed', '.pepper']) rmSync(`${copy}${end}`, { force: true })
        copyFileSync(base, copy)
        return costOf(`node ${bin} forget ${quoted(copy)} --subjects ${quoted(subjects)} --yes -q`)
      })
      process.stdout.write(`${asked} of ${statSync(base).size >> 20} MB: ${JSON.stringify(middleOf(costs))}\n`)
    }
    const imported = costOf(`sqlite3 ${quoted(join(home, 'x.sqlite'))} '.mode csv' '.import ${file} x'`)
    process.stdout.write(`sqlite3 .import: ${JSON.stringify(imported)}\n`)
  } finally {
    rmSync(home, { recursive: true })
  }
}

/** The base of a file, which is imported when it is not there. */
function baseOf(file: string): string {
  const base = file.replace(/\.csv$/, '.sqlite')
  if (!existsSync(base)) costOf(`node ${bin} import ${quoted(file)} --into ${quoted(base)} -q`)
  return base
}

const middleOf = (costs: readonly Cost[]): Cost => ({
  cpu: median(costs.map(({ cpu }) => cpu)),
  wall: median(costs.map(({ wall }) => wall)),
  memory: median(costs.map(({ memory }) => memory)),
})
