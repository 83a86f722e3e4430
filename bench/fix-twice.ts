import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { main } from '../src/main.ts'
import { fixedWorld } from './fixed-world.ts'
import { randomFile } from './fix/random-file.ts'
import { meaningOf } from './fix/valid.ts'

/** How many random files are mended, and the number of the first: `FILES=10000 FROM=0 npm run bench fix-twice`. */
const files = Number(process.env['FILES'] ?? 1000)
const from = Number(process.env['FROM'] ?? 0)
/** So many faults are shown. */
const shown = 5

/**
 * Is a file that was mended twice the file that was mended once, on every input of every story and on random files? And does a
 * fix ever make another valid cell of a valid one, by a stricter judge than ours (`fix/valid.ts`)?
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fix-twice-'))
  try {
    let [mended, refused, differ] = [0, 0, 0]
    const inputs = storyInputs()
    for (const path of inputs) {
      const [, once, twice] = (await fixTwice(path, folder)) ?? []
      if (once === undefined || twice === undefined) refused++
      else if (!once.equals(twice)) {
        if (differ++ < shown) show(path, once, twice)
      } else mended++
    }
    process.stdout.write(`stories: ${inputs.length} inputs, ${differ} differ when mended twice, ${refused} can't be read\n`)
    ;[mended, refused, differ] = [0, 0, 0]
    let [changed, cells, worse] = [0, 0, 0]
    for (let number = from; number < from + files; number++) {
      const { text, delimiter } = randomFile(number)
      const path = join(folder, 'random.csv')
      writeFileSync(path, text)
      const [before, once, twice] = (await fixTwice(path, folder)) ?? []
      if (before === undefined || once === undefined || twice === undefined) {
        refused++
        continue
      }
      if (!before.equals(once)) changed++
      if (!once.equals(twice) && differ++ < shown) show(`random file ${number}`, once, twice)
      for (const { column, was, is } of changesOf(before, once, delimiter)) {
        cells++
        const [meant, means] = [meaningOf(column, was), meaningOf(column, is)]
        if (meant === undefined || means === undefined || meant === means) continue
        if (worse++ < shown) process.stdout.write(`  random file ${number}, ${column}: ${was} became ${is}\n`)
      }
    }
    process.stdout.write(
      `random: ${files} files, ${changed} changed, ${refused} refused, ${differ} differ when mended twice; ` +
        `${cells} cells mended, ${worse} of them valid before and another after\n`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The file, and what it is mended once and twice; undefined where it can't be. */
async function fixTwice(path: string, folder: string): Promise<[Buffer, Buffer, Buffer] | undefined> {
  const [once, twice] = [join(folder, 'once.csv'), join(folder, 'twice.csv')]
  if ((await fix(path, once)) !== 0 || (await fix(once, twice)) !== 0) return undefined
  return [readFileSync(path), readFileSync(once), readFileSync(twice)]
}

function fix(path: string, target: string): Promise<number> {
  return main(['validate', path, '--fix', '-o', target, '--as-of', '2026-06-30', '--quiet'], {
    ...fixedWorld(process.cwd(), 1),
    env: { LANG: 'C.UTF-8' },
  })
}

/** The CSV files that stories begin with. */
function storyInputs(): string[] {
  return readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:csv|tsv|txt)$/.test(name) && !name.includes('expected'))
    .toSorted()
    .map((name) => join('fixtures', name))
}

function* changesOf(before: Buffer, after: Buffer, delimiter: string): Generator<{ column: string; was: string; is: string }> {
  const read = (bytes: Buffer): string[][] => parse(bytes, { delimiter, relax_column_count: true, relax_quotes: true, bom: true })
  const [header = [], ...rows] = read(before)
  const mended = read(after).slice(1)
  for (const [at, row] of rows.entries())
    for (const [i, was] of row.entries()) {
      const is = mended[at]?.[i] ?? ''
      if (was !== is) yield { column: header[i] ?? '', was, is }
    }
}

function show(name: string, once: Buffer, twice: Buffer): void {
  const [a, b] = [once.toString().split('\n'), twice.toString().split('\n')]
  const at = a.findIndex((line, i) => line !== b[i])
  process.stdout.write(`  ${name}, line ${at + 1}\n    once:  ${a[at] ?? ''}\n    twice: ${b[at] ?? ''}\n`)
}
