import type { CellKind } from '../model/field.ts'
import { ownCopy } from '../text/own-copy.ts'
import { cellReader, type CellColumn, type CellReader, type CellTable, type Repair } from './cells.ts'

/** Distinct cells remembered a column. */
const mostRemembered = 20_000

/** Kinds whose cells repeat and cost more to read than to look up. A date or an e-mail is read faster than it is found. Measured. */
const worthRemembering: ReadonlySet<CellKind | undefined> = new Set<CellKind | undefined>([
  'title',
  'given_name',
  'family_name',
  'full_name',
  'company',
  'country',
  'gender',
  'language',
  'currency',
  'flag',
])

/** Do cells of this kind repeat so often that it pays to remember what was made of them? */
const repeats = (kind: CellKind | undefined): boolean => worthRemembering.has(kind)

/** The reader of one column's cells, with a memory for its first distinct cells where that is worth it. */
export function rememberingReader(column: CellColumn, table: CellTable, repair: Repair): CellReader {
  const reader = cellReader(column, table, repair)
  return repeats(column.kind) ? remembering(reader) : reader
}

/** What comes of a cell, its row's country and its postal code. */
type OfCell<Found> = (raw: string, region: string, postalCode: string) => Found

/** Remembers what came of the first distinct cells, whatever else stood in their rows: for kinds that hang on nothing else. */
function remembering<Found extends object>(work: OfCell<Found>): OfCell<Found> {
  const known = new Map<string, Found>()
  return (raw, region, postalCode) => {
    const remembered = known.get(raw)
    if (remembered !== undefined) return remembered
    if (known.size >= mostRemembered) return work(raw, region, postalCode)
    // A part of a longer string keeps the whole of it alive, so what is remembered is made of a copy.
    const own = ownCopy(raw)
    const found = work(own, region, postalCode)
    known.set(own, found)
    return found
  }
}
