import { understandColumns } from '../src/normalise/columns.ts'
import { readColumn, rowsOf, type Contents } from '../tests/normalise/columns.contents.ts'
import { labelled, type LabelledFile } from '../tests/normalise/columns.labelled.ts'

interface Score {
  right: number
  wrong: number
  unmapped: number
  tables: number
  files: number
}

/** Columns whose cells alone tell what they are: those that count when the header is dropped. */
const strong = new Set([
  'email',
  'mobile_intl',
  'phone_intl',
  'mobile',
  'phone',
  'iban',
  'siret',
  'vat',
  'title',
  'given',
  'full',
  'country',
  'address',
])

const print = (line: string): boolean => process.stdout.write(`${line}\n`)

/** Right, wrong and unmapped columns of the labelled files, tuned half and held-out half, and the time a file takes. */
export function run(): void {
  for (const headed of [true, false])
    for (const [half, rest] of [
      ['tuned', 0],
      ['held out', 1],
    ] as const) {
      const score: Score = { right: 0, wrong: 0, unmapped: 0, tables: 0, files: 0 }
      const faults: string[] = []
      labelled.forEach((file, at) => {
        if (at % 2 === rest && (headed || file.table === 'customers')) measure(file, at, headed, score, faults)
      })
      const all = score.right + score.wrong + score.unmapped
      const share = (part: number): string => `${((100 * part) / all).toFixed(2)} %`
      print(
        `${half.padEnd(9)} ${headed ? 'headers   ' : 'no headers'} ${String(all).padStart(4)} columns: right ${share(score.right)}, wrong ${score.wrong} (${share(score.wrong)}), ` +
          `missed ${score.unmapped} (${share(score.unmapped)}); tables ${score.tables}/${score.files}`,
      )
      for (const fault of faults) print(`  ${fault}`)
    }
  time()
}

function measure(file: LabelledFile, at: number, headed: boolean, score: Score, faults: string[]): void {
  const columns = file.columns.map(readColumn)
  const rows = rowsOf(
    columns.map(({ kind }) => kind),
    file.language,
    120,
    1000 + at,
  )
  const found = understandColumns(headed ? columns.map(({ header }) => header) : undefined, rows)
  score.files++
  if (found.table === file.table) score.tables++
  else faults.push(`${file.name}: ${found.table} instead of ${file.table}`)
  if (headed && found.crm !== file.crm) faults.push(`${file.name}: crm ${found.crm ?? 'none'} instead of ${file.crm ?? 'none'}`)
  const claimed = new Set<string>()
  columns.forEach(({ header, kind, label }, index) => {
    const { field, confidence, why } = found.columns[index]!
    const right = label === '' ? undefined : label
    const fault = (what: string): number =>
      faults.push(`${file.name}: ${header} (${kind}) is ${label || 'none'}, ${what}: ${field ?? 'none'} ${confidence} ${why}`)
    if (!headed && !strong.has(kind)) {
      if (field !== undefined && right !== undefined && field !== right) fault('taken for')
      return
    }
    if (field === right || (!headed && (field === undefined || sameShape(field, right)))) {
      if (!headed && field === undefined && right !== undefined && !claimed.has(right)) score.unmapped++
      else score.right++
    } else if (field === undefined) {
      score.unmapped++
      fault('missed')
    } else if (!headed && right === undefined) score.right++
    else {
      score.wrong++
      fault('taken for')
    }
    if (field !== undefined) claimed.add(field)
  })
}

/** Without its header a mobile number under "phone" is as right as one under "mobile". */
const sameShape = (a: string, b: string | undefined): boolean =>
  (a === 'mobile' && b === 'phone') || (a === 'phone' && b === 'mobile')

function time(): void {
  const kinds: Contents[] = [
    'code',
    'title',
    'given',
    'family',
    'company',
    'email',
    'phone',
    'mobile',
    'address',
    'postal',
    'city',
    'country',
    'birth',
    'flag',
    'remark',
  ]
  const rows = rowsOf(kinds, 'fr', 500, 7)
  const headers = [
    'N° client',
    'Civilité',
    'Prénom',
    'Nom',
    'Société',
    'E-mail',
    'Tél.',
    'Portable',
    'Adresse',
    'CP',
    'Ville',
    'Pays',
    'Né(e) le',
    'Newsletter',
    'Notes',
  ]
  for (const [name, header] of [
    ['first, headed', headers],
    ['headed', headers],
    ['no header', undefined],
  ] as const) {
    const start = performance.now()
    const runs = name.startsWith('first') ? 1 : 10
    for (let at = 0; at < runs; at++) understandColumns(header, rows)
    print(`15 columns x 500 rows, ${name}: ${((performance.now() - start) / runs).toFixed(1)} ms`)
  }
}
