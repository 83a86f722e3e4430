import { electCountry } from '../../normalise/country-election.ts'
import { planImport, type Premises } from '../../import/propose.ts'
import type { ImportPlan } from '../../import/plan.ts'
import { countVotes, tidier, type Seen } from '../../import/tidy.ts'
import { repairMojibake } from '../../io/encodings/mojibake.ts'
import type { Source } from '../../io/source.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import type { FieldName, TableName } from '../../model/field.ts'
import { understandColumns, type Understanding } from '../../normalise/columns.ts'
import { normaliseCountry } from '../../normalise/country.ts'
import type { SavedColumns } from './settings.ts'

/** A source as it was understood, and the first plan for it. */
export interface Understood {
  readonly source: Source
  /** A name of its own for each column. */
  readonly names: readonly string[]
  /** Names that several columns had, so that all but the first got another. */
  readonly clashes: readonly string[]
  readonly understanding: Understanding
  readonly premises: Premises
  readonly plan: ImportPlan
}

/** What the user said, or the world. */
export interface Hints {
  readonly table: TableName | undefined
  /** Fields given to columns by their header; '' keeps a column as it is. */
  readonly given: ReadonlyMap<string, FieldName | ''>
  /** What a saved mapping says of a header, if it knows it. */
  readonly saved: (header: readonly string[]) => SavedColumns | undefined
  /** Do several files go into one output? */
  readonly shared: boolean
  readonly country: string | undefined
  readonly region: string | undefined
  readonly asOf: string
}

/** Understands a source: which column is what, where its people live, how its dates and amounts are written. */
export function understand(source: Source, hints: Hints): Understood {
  const { content } = source
  const sample = content.sample
  const { names, clashes, isNamed } = sourceColumns(source)
  const saved = hints.saved(names)
  const table = hints.table ?? saved?.table
  const given = new Map([...(saved?.given ?? []), ...hints.given])
  const understanding = understandColumns(isNamed ? names : undefined, sample, {
    given,
    ...(table !== undefined && { table }),
  })
  const cellsOf = (field: FieldName): string[] => {
    const at = understanding.columns.find((column) => column.field === field)?.index
    return at === undefined ? [] : sample.map((row) => row[at] ?? '')
  }
  const country =
    hints.country ??
    electCountry(
      cellsOf('country').map((cell) => normaliseCountry(cell).value),
      [...cellsOf('phone'), ...cellsOf('mobile')],
    ) ??
    hints.region ??
    'FR'
  const premises: Premises = {
    table: understanding.table,
    columns: understanding.columns.map(({ index, field, confidence }) => ({ index, field, confidence, header: names[index]! })),
    country,
    asOf: hints.asOf,
    delimiter: content.form === 'csv' ? content.setting.dialect.delimiter : '',
    shared: hints.shared,
  }
  const first = planImport(premises)
  return {
    source,
    names,
    clashes: clashes.map(({ name }) => name),
    understanding,
    premises,
    plan: planImport(premises, source.size < quickly ? countVotes(first, sample) : tidySample(first, sample)),
  }
}

/** A file below this size is read in no time, so it may be read again if its sample missed something. */
const quickly = 1 << 20

/** What is seen in the sample of a long file: what it misses costs reading the whole file again. */
function tidySample(plan: ImportPlan, sample: readonly (readonly string[])[]): Seen {
  const tidy = tidier(plan, repairMojibake)
  for (const [line, row] of sample.entries()) tidy.row(row, line)
  return tidy.takeSeen()
}
