import type { FieldName, TableName } from '../model/field.ts'
import type { SavedMapping, SavedMappings } from '../model/mapping.ts'
import { foldHeader } from './header.ts'

/**
 * The key of a header: its folded names, sorted, one space and a bar between them. So next month's file is known again
 * when its columns come in another order, case or spelling of accents; one column more or less makes it another file.
 *
 * @example fingerprintOf(['Prénom', 'NOM']) // 'nom | prenom'
 */
export function fingerprintOf(header: readonly string[]): string {
  return header.map(foldHeader).toSorted(byCode).join(' | ')
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The mapping saved for a header, the latest if there are several; undefined when none was. */
export function findMapping(saved: SavedMappings, header: readonly string[]): SavedMapping | undefined {
  const fingerprint = fingerprintOf(header)
  return saved.mappings.findLast((candidate) => candidate.fingerprint === fingerprint)
}

/**
 * What a saved mapping says of a header, by the header's own spelling: the `given` of understandColumns(). A name that is
 * no longer spelled as it was is found by its fold; one that the mapping doesn't know is left out.
 */
export function applySavedMapping(mapping: SavedMapping, header: readonly string[]): ReadonlyMap<string, FieldName | ''> {
  const entries = Object.entries(mapping.columns)
  const exact = new Map(entries)
  const folded = new Map(entries.map(([name, field]) => [foldHeader(name), field]))
  const given = new Map<string, FieldName | ''>()
  for (const name of header) {
    const field = exact.get(name) ?? folded.get(foldHeader(name))
    if (field !== undefined) given.set(name, field)
  }
  return given
}

/**
 * The mappings with one more, in the place of the one that was saved for the same header. Of two columns with one header the
 * first is remembered; headers such as `__proto__` are headers like others.
 */
export function addMapping(
  saved: SavedMappings,
  table: TableName,
  columns: readonly { readonly header: string; readonly field: FieldName | undefined }[],
): SavedMappings {
  const fingerprint = fingerprintOf(columns.map(({ header }) => header))
  const fields = new Map<string, FieldName | ''>()
  for (const { header, field } of columns) if (!fields.has(header)) fields.set(header, field ?? '')
  const mapping: SavedMapping = { fingerprint, table, columns: Object.fromEntries(fields) }
  return { version: 1, mappings: [...saved.mappings.filter((other) => other.fingerprint !== fingerprint), mapping] }
}
