import type { MatchColumn } from './column.ts'
import type { Kind, LevelName } from './kind.ts'
import { levelsOf } from './kind.ts'

/** One or more columns that are judged as one: phone and mobile are two places for the same kind of answer. */
export interface Field {
  readonly name: string
  readonly kind: Kind
  /** Places among the columns; all of one lexicon. */
  readonly columns: readonly number[]
  /** Best first, the last the else; level 0 of a pattern is a missing value, level n is `levels[n - 1]`. */
  readonly levels: readonly LevelName[]
}

/** All that is compared: plain data, for any thread. */
export interface Comparable {
  readonly rows: number
  readonly columns: readonly MatchColumn[]
  readonly fields: readonly Field[]
}

/** Kinds of which a row may have several, in any order. */
const several: ReadonlySet<Kind> = new Set(['phone', 'email'])

/** Columns as fields: those that are places for one kind of answer together, the others each by itself. */
export function fieldsOf(columns: readonly MatchColumn[]): Field[] {
  const fields: { name: string; kind: Kind; columns: number[]; levels: readonly LevelName[] }[] = []
  for (const [at, { name, kind, lexicon }] of columns.entries()) {
    const mate = several.has(kind) ? fields.find((field) => columns[field.columns[0]!]!.lexicon === lexicon) : undefined
    if (mate !== undefined) mate.columns.push(at)
    else fields.push({ name, kind, columns: [at], levels: levelsOf[kind] })
  }
  return fields
}
