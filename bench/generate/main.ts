import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { COLUMNS } from './customers.ts'
import { ENCODINGS } from './encode.ts'
import { generated, PLAIN_RECIPE, PRESETS, TABLES, type Recipe } from './generate.ts'
import { NOISE } from './noise.ts'
import { TRUTH_HEADER } from './write.ts'

const HELP = `generate --out FILE [--preset bench|truth|excel] [--table ${TABLES.join('|')}] [--rows N] [--seed N]
  people    --duplicates 0.2 --families 0.2 --companies 0.05 --namesakes 0.01 --abroad 0.06  (shares of rows or groups)
            --phones reserved|plan   numbers kept free for fiction (they repeat from some thousand rows on), or any of the plan
            --every-town             all communes of France, from @etalab/decoupage-administratif
  spelling  --noise ${NOISE.join('|')} --awkward 0.065 --columns id,email,…
            --dialect plain|french-excel|french-crm|german-excel|spanish-excel|italian-excel|dutch-excel|english-webshop|bench
                      then settings: delimiter=semicolon,quote=all,eol=lf,headers=snake,language=fr,decimal=comma,thousands=thin,
                      unit=euro,dates=dmy,phones=dotted,preamble=2,sep,blank=0.01,ragged=0.005,total
            --encoding ${ENCODINGS.join('|')}
  activity  --customers N (rows of the customer file referred to) --refer id|email|phone|mixed
  --as-of YYYY-MM-DD   --truth FILE (default: FILE.truth.csv, columns row,person)
`

const SHARES = ['duplicates', 'families', 'companies', 'namesakes', 'abroad', 'awkward'] as const
const COUNTS = ['rows', 'seed', 'customers'] as const
const CHOICES = {
  table: TABLES,
  noise: NOISE,
  encoding: ENCODINGS,
  phones: ['reserved', 'plan'],
  refer: ['id', 'email', 'phone', 'mixed'],
  preset: Object.keys(PRESETS),
} as const
const TEXTS = ['out', 'truth', 'dialect', 'columns', 'as-of'] as const

/** What a command line asks for. */
interface Request {
  readonly recipe: Recipe
  readonly out: string
  readonly truth: string
}

/**
 * Reads a command line.
 *
 * @throws {TypeError | RangeError} when an option or its value is unknown
 */
export function requestFrom(argv: readonly string[]): Request {
  const text = { type: 'string' } as const
  const keys = [...SHARES, ...COUNTS, ...Object.keys(CHOICES), ...TEXTS]
  const { values } = parseArgs({
    args: [...argv],
    options: { ...Object.fromEntries(keys.map((key) => [key, text])), 'every-town': { type: 'boolean' } },
  })
  const given = new Map(Object.entries(values).map(([key, value]) => [key, String(value)]))
  const recipe: Recipe = { ...PLAIN_RECIPE }
  for (const [key, allowed] of Object.entries(CHOICES)) {
    const value = given.get(key)
    if (value !== undefined && !isOneOf(value, allowed)) throw new RangeError(`--${key} ${value}: one of ${allowed.join(' ')}`)
  }
  const set = (key: string, value: unknown): void => void Object.assign(recipe, { [key]: value })
  Object.assign(recipe, PRESETS[given.get('preset') ?? ''])
  for (const [key, value] of given) {
    if (isOneOf(key, [...SHARES, ...COUNTS])) set(key, numberOf(key, value))
    else if (isOneOf(key, ['table', 'noise', 'encoding', 'phones', 'refer', 'dialect'])) set(key, value)
    else if (key === 'as-of') set('asOf', value)
    else if (key === 'columns') set('columns', columnsOf(value))
    else if (key === 'every-town') set('everyTown', true)
  }
  const out = given.get('out')
  if (out === undefined) throw new TypeError('--out FILE is missing')
  return { recipe, out, truth: given.get('truth') ?? `${out.replace(/\.[a-z]+$/, '')}.truth.csv` }
}

const isOneOf = (key: string, keys: readonly string[]): boolean => keys.includes(key)

function numberOf(key: string, value: string): number {
  const number = Number(value.replaceAll('_', ''))
  const share = isOneOf(key, SHARES)
  if (!(number >= 0) || (share ? number > 1 : !Number.isInteger(number)))
    throw new RangeError(`--${key} ${value}: ${share ? 'a share from 0 to 1' : 'a whole number'}`)
  return number
}

function columnsOf(list: string): readonly string[] {
  const columns = list.split(',')
  const unknown = columns.find((column) => !COLUMNS.includes(column))
  if (unknown !== undefined) throw new RangeError(`--columns ${unknown}: any of ${COLUMNS.join(' ')}`)
  return columns
}

/** Writes the file and its truth that a command line asks for; gives the exit code. */
export function main(argv: readonly string[], say: (line: string) => void): 0 | 2 {
  if (argv.length === 0 || argv.includes('--help')) {
    say(HELP)
    return argv.length === 0 ? 2 : 0
  }
  try {
    const { recipe, out, truth } = requestFrom(argv)
    const bytes = write(recipe, out, truth)
    say(`${recipe.rows} rows, ${bytes} bytes: ${out}; truth: ${truth}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    say(`${error.message}\n`)
    return 2
  }
}

/** Writes the file of a recipe and its truth; gives the size of the file in bytes. */
export function write(recipe: Recipe, out: string, truth: string): number {
  for (const path of [out, truth]) mkdirSync(dirname(path), { recursive: true })
  const [file, labels] = [openSync(out, 'w'), openSync(truth, 'w')]
  let size = 0
  try {
    writeSync(labels, TRUTH_HEADER)
    for (const piece of generated(recipe)) {
      writeSync(file, piece.bytes)
      writeSync(labels, piece.truth)
      size += piece.bytes.length
    }
  } finally {
    closeSync(file)
    closeSync(labels)
  }
  return size
}
