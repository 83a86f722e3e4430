import type { Source } from '../io/source.ts'
import { sourceColumns } from '../io/source-columns.ts'
import type { FieldName, TableName } from '../model/field.ts'
import { understandColumns, type Understanding } from '../normalise/columns.ts'
import { electCountry } from '../normalise/country-election.ts'
import { normaliseCountry } from '../normalise/country.ts'

/** A source as it was understood: which column is what, and where its people live. */
export interface UnderstoodSource {
  readonly source: Source
  /** A name of its own for each column. */
  readonly names: readonly string[]
  /** Names that several columns had, so that all but the first got another. */
  readonly clashes: readonly string[]
  readonly understanding: Understanding
  /** The region of phones, postal codes and dates that don't say theirs, ISO 3166 alpha-2. */
  readonly country: string
}

/** What the user said, or the world. */
export interface SourceHints {
  readonly table: TableName | undefined
  /** Fields given to columns by their header; '' keeps a column as it is. */
  readonly given: ReadonlyMap<string, FieldName | ''>
  readonly country: string | undefined
  readonly region: string | undefined
}

/**
 * Understands a source by its headers and its first rows.
 *
 * @param sample what stands in for the first rows
 */
export function understandSource(
  source: Source,
  hints: SourceHints,
  sample: readonly (readonly string[])[] = source.content.sample,
): UnderstoodSource {
  const { names, clashes, isNamed } = sourceColumns(source)
  const { table, given } = hints
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
      cellsOf('postal_code'),
      cellsOf('region'),
    ) ??
    hints.region ??
    'FR'
  return { source, names, clashes: clashes.map(({ name }) => name), understanding, country }
}
