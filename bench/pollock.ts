import { detectDialect } from '../src/io/csv/detect.ts'
import { isFootLine, looksLikeHeaderAgain } from '../src/io/csv/foot.ts'
import { fitRow, resplitRow } from '../src/io/csv/ragged.ts'
import { isBlank, splitSample } from '../src/io/csv/sample.ts'

/** A polluted file, what a perfect reader makes of it, and how often the survey met it. */
interface Polluted {
  readonly kind: string
  readonly text: string
  readonly table: Table
  /** Files of the survey with this pollution, shared among the versions of one kind. */
  readonly weight: number
}

interface Table {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * How many of the survey's files have each pollution: Vitagliano et al., "Pollock: A Data Loading Benchmark", PVLDB 16(8),
 * 2023, as in the weights that the authors publish with it. Row pollutions: the sum over all rows and columns.
 */
const survey: Record<string, number> = {
  clean: 1,
  'no payload': 15,
  'no final newline': 184,
  'two final newlines': 5,
  'no header': 470,
  'header of two rows': 47,
  'header of three rows': 47,
  preamble: 282,
  'several tables: same': 188 / 3,
  'several tables: more': 188 / 3,
  'several tables: less': 188 / 3,
  'header only': 3,
  'one data row': 4,
  'record end CR': 7,
  'record end LF': 1691,
  'delimiter tab': 4,
  'delimiter ;': 834,
  'delimiter space': 4,
  'delimiter ", "': 101,
  "quote '": 11,
  'escape backslash': 1,
  'escape none': 7,
  'row: one separator less': 249,
  'row: one separator more': 280,
  'row: an extra quote': 7,
  'row: another delimiter': 8,
}

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const goods = ['Bottes de marche', 'Veste, imperméable', 'Lampe 12" pliable', 'Gants d’hiver', 'Sac à dos', 'Chaise; pliante']
const remarks = [
  'Légère et solide, pour la marche et le vélo.',
  'Se plie en un geste; tient dans la poche.\nLavable à 30 degrés.',
  'Le "petit plus": une doublure qui ne s’use pas.',
  'Pour l’hiver, dans la neige, par tous les temps.',
]
const header = ['Date', 'Heure', 'Quantité', 'Référence', 'Prix', 'Produit', 'Description', 'Lien', 'Commentaire']

const two = (n: number): string => String(n).padStart(2, '0')

function cleanTable(seed: number): Table {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const rows = Array.from({ length: 83 }, (_none, at) => [
    `${two(1 + (at % 28))}/${two(1 + (at % 12))}/2024`,
    `${two(at % 24)}:${two((at * 7) % 60)}`,
    String(Math.floor(next() * 12)),
    `${pick(['MG', 'RI', 'CC'])}-${1000 + Math.floor(next() * 9000)}`,
    `${Math.floor(next() * 90)}.${two(Math.floor(next() * 100))}`,
    pick(goods),
    pick(remarks),
    `https://shop.example/produit/${at}.html`,
    next() < 0.1 ? 'à suivre' : '',
  ])
  return { header, rows }
}

interface Writing {
  readonly delimiter?: string
  readonly quote?: string
  readonly end?: string
  readonly escape?: string
}

/** A record's text; descriptions are always quoted, other cells where they must be. */
function write(cells: readonly string[], { delimiter = ',', quote = '"', escape = quote }: Writing = {}): string[] {
  return cells.map((cell, at) => {
    const needed =
      cell.includes(delimiter.trim() || delimiter) || cell.includes(quote) || cell.includes('\n') || (at === 6 && cell !== '')
    return needed ? quote + cell.replaceAll(quote, escape + quote) + quote : cell
  })
}

function writeTable(table: Table, writing: Writing = {}): string {
  const { delimiter = ',', end = '\r\n' } = writing
  return [table.header, ...table.rows].map((cells) => write(cells, writing).join(delimiter) + end).join('')
}

function* pollute(table: Table): Generator<Polluted> {
  const made = (kind: string, text: string, expected: Table = table, share = 1): Polluted => ({
    kind,
    text,
    table: expected,
    weight: survey[kind]! * share,
  })
  const clean = writeTable(table)
  yield made('clean', clean)
  yield made('no payload', '', { header: [], rows: [] })
  yield made('no final newline', clean.slice(0, -2))
  yield made('two final newlines', `${clean}\r\n`)
  yield made('no header', writeTable({ header: table.rows[0]!, rows: table.rows.slice(1) }), { header: [], rows: table.rows })
  const groups = ['Vente', '', '', '', '', 'Article', '', '', '']
  const grouped = header.map((name, at) => `${at < 5 ? 'Vente' : 'Article'} ${name}`)
  const units = ['(jj/mm/aaaa)', '(hh:mm)', '(pièces)', '(texte)', '(EUR)', '(texte)', '(texte)', '(URL)', '(texte)']
  yield made('header of two rows', `${groups.join(',')}\r\n${clean}`, { ...table, header: grouped })
  yield made('header of three rows', `${groups.join(',')}\r\n${writeTable({ header, rows: [units, ...table.rows] })}`, {
    ...table,
    header: grouped.map((name, at) => `${name} ${units[at]}`),
  })
  yield made('preamble', `Export du 12/03/2024${','.repeat(8)}\r\n${','.repeat(8)}\r\n${clean}`)
  yield made('several tables: same', clean + clean)
  yield made(
    'several tables: more',
    clean + writeTable({ header: [...header, 'Magasin'], rows: table.rows.map((cells) => [...cells, 'Lyon']) }),
  )
  yield made(
    'several tables: less',
    clean + writeTable({ header: header.slice(0, 8), rows: table.rows.map((cells) => cells.slice(0, 8)) }),
  )
  yield made('header only', writeTable({ header, rows: [] }), { header, rows: [] })
  yield made('one data row', writeTable({ header, rows: table.rows.slice(0, 1) }), { header, rows: table.rows.slice(0, 1) })
  yield made('record end CR', writeTable(table, { end: '\r' }))
  yield made('record end LF', writeTable(table, { end: '\n' }))
  yield made('delimiter tab', writeTable(table, { delimiter: '\t' }))
  yield made('delimiter ;', writeTable(table, { delimiter: ';' }))
  yield made('delimiter space', writeTable(table, { delimiter: ' ' }))
  yield made('delimiter ", "', writeTable(table, { delimiter: ', ' }))
  yield made("quote '", writeTable(table, { quote: "'" }))
  yield made('escape backslash', writeTable(table, { escape: '\\' }))
  yield made('escape none', writeTable(table, { escape: '' }))

  const records = [table.header, ...table.rows]
  const withRecord = (at: number, text: string): string =>
    records.map((cells, row) => (row === at ? text : write(cells).join(',')) + '\r\n').join('')
  for (const [at, cells] of records.entries()) {
    const written = write(cells)
    yield made('row: another delimiter', withRecord(at, write(cells, { delimiter: ' ' }).join(' ')), table, 1 / records.length)
    for (let column = 0; column < 9; column++) {
      const share = 1 / (records.length * 9)
      if (column > 0)
        yield made(
          'row: one separator less',
          withRecord(at, `${written.slice(0, column).join(',')}${written.slice(column).join(',')}`),
          table,
          1 / (records.length * 8),
        )
      yield made('row: one separator more', withRecord(at, written.toSpliced(column, 0, '').join(',')), table, share)
      const stray = (row: readonly string[]): string[] => row.with(column, `"${row[column]}`)
      const expected =
        at === 0 ? { header: stray(header), rows: table.rows } : { header, rows: table.rows.with(at - 1, stray(cells)) }
      yield made('row: an extra quote', withRecord(at, written.with(column, `"${written[column]}`).join(',')), expected, share)
    }
  }
}

/** The reading pipeline with nothing given: detection, splitting, fitting. Rejected rows are left out, as import leaves them. */
function load(text: string): Table {
  const found = detectDialect(text)
  const { dialect, width, columns } = found
  const rows: (readonly string[])[] = []
  const records = splitSample(text, dialect).filter(({ line }) => line >= found.firstRowLine)
  for (const [at, { cells }] of records.entries()) {
    if (isBlank(cells)) continue
    const again = looksLikeHeaderAgain(cells, found.header)
    if (again === 'repeat') continue
    if (again === 'other') break
    if (isFootLine(cells, width, at >= records.length - 3 ? 'end' : 'inside')) continue
    const fitted =
      fitRow(cells, width, columns, dialect.delimiter) ?? resplitRow(cells.join(dialect.delimiter), width, columns, dialect)
    if (fitted !== undefined) rows.push(fitted.cells)
  }
  return { header: found.header, rows }
}

/** Precision, recall and F1 of what was loaded against what was meant, as multisets; their sum, 0..3. */
function measures(meant: readonly string[], loaded: readonly string[]): number {
  if (meant.length === 0) return loaded.length === 0 ? 3 : 0
  const left = new Map<string, number>()
  for (const item of meant) left.set(item, (left.get(item) ?? 0) + 1)
  let shared = 0
  for (const item of loaded) {
    const count = left.get(item) ?? 0
    if (count === 0) continue
    shared++
    left.set(item, count - 1)
  }
  if (shared === 0) return 0
  const precision = shared / loaded.length
  const recall = shared / meant.length
  return precision + recall + (2 * precision * recall) / (precision + recall)
}

const tidy = (cell: string): string => cell.replace(/\r\n?/g, '\n').trim().toLowerCase()

/** 1 for loading at all, and 3 each for header, records and cells: 0..10. */
function scoreFile({ text, table }: Polluted): number {
  const loaded = load(text)
  const lines = ({ rows }: Table): string[] => rows.map((cells) => cells.map(tidy).join('\u0000'))
  const cells = ({ rows }: Table): string[] => rows.flatMap((row) => row.map(tidy))
  return (
    1 +
    measures(table.header.map(tidy), loaded.header.map(tidy)) +
    measures(lines(table), lines(loaded)) +
    measures(cells(table), cells(loaded))
  )
}

/**
 * Pollock's kinds of pollution on a generated file of 84 × 9, loaded with nothing given. Simple: every file counts the same.
 * Weighted: every file counts as often as the survey met its pollution. Before both, the score of each kind.
 */
export function run(): void {
  const kinds = new Map<string, { files: number; sum: number; weight: number; worst: number }>()
  for (const polluted of pollute(cleanTable(20230401))) {
    const score = scoreFile(polluted)
    const kind = kinds.get(polluted.kind) ?? { files: 0, sum: 0, weight: 0, worst: 10 }
    kinds.set(polluted.kind, {
      files: kind.files + 1,
      sum: kind.sum + score,
      weight: kind.weight + polluted.weight,
      worst: Math.min(kind.worst, score),
    })
  }
  let files = 0
  let simple = 0
  let weights = 0
  let weighted = 0
  for (const [kind, { files: count, sum, weight, worst }] of kinds) {
    files += count
    simple += sum
    weights += weight
    weighted += (weight * sum) / count
    process.stdout.write(
      `${kind.padEnd(24)} ${String(count).padStart(4)} files  weight ${weight.toFixed(0).padStart(5)}  ${(sum / count).toFixed(3)}  worst ${worst.toFixed(3)}\n`,
    )
  }
  process.stdout.write(`simple ${(simple / files).toFixed(3)}  weighted ${(weighted / weights).toFixed(3)}  (${files} files)\n`)
}
