import { planImport, type Premises } from '../../import/propose.ts'
import type { ImportPlan } from '../../import/plan.ts'
import { countVotes, tidier, type Seen } from '../../import/tidy.ts'
import { repairMojibake } from '../../io/encodings/mojibake.ts'
import type { Source } from '../../io/source.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import { understandSource, type SourceHints, type UnderstoodSource } from '../understand.ts'
import type { SavedColumns } from './settings.ts'

/** A source as it was understood, and the first plan for it. */
export interface Understood extends UnderstoodSource {
  readonly premises: Premises
  readonly plan: ImportPlan
}

/** What the user said, or the world. */
export interface Hints extends SourceHints {
  /** What a saved mapping says of a header, if it knows it. */
  readonly saved: (header: readonly string[]) => SavedColumns | undefined
  /** Do several files go into one output? */
  readonly shared: boolean
  readonly asOf: string
}

/** Understands a source: which column is what, where its people live, how its dates and amounts are written. */
export function understand(source: Source, hints: Hints): Understood {
  const { content } = source
  const { sample } = content
  const saved = hints.saved(sourceColumns(source).names)
  const understood = understandSource(source, {
    ...hints,
    table: hints.table ?? saved?.table,
    given: new Map([...(saved?.given ?? []), ...hints.given]),
  })
  const { understanding, names, country } = understood
  const premises: Premises = {
    table: understanding.table,
    columns: understanding.columns.map(({ index, field, confidence }) => ({ index, field, confidence, header: names[index]! })),
    country,
    asOf: hints.asOf,
    delimiter: content.form === 'csv' ? content.setting.dialect.delimiter : '',
    shared: hints.shared,
    golden: areGolden(names, sample),
  }
  const first = planImport(premises)
  return {
    ...understood,
    premises,
    plan: planImport(premises, source.size < quickly ? countVotes(first, sample) : tidySample(first, sample)),
  }
}

/** Are these rows of customers as a base numbers them? */
const areGolden = ([first]: readonly string[], sample: readonly (readonly string[])[]): boolean =>
  first === 'id' && sample.length > 0 && sample.every(([id = '']) => /^c[1-9]\d*$/.test(id))

/** A file below this size is read in no time, so it may be read again if its sample missed something. */
const quickly = 1 << 20

/** What is seen in the sample of a long file: what it misses costs reading the whole file again. */
function tidySample(plan: ImportPlan, sample: readonly (readonly string[])[]): Seen {
  const tidy = tidier(plan, repairMojibake)
  for (const [line, row] of sample.entries()) tidy.row(row, line)
  return tidy.takeSeen()
}
