import { uniqueNames, type NameClash } from './csv/names.ts'
import type { Source } from './source.ts'

/** The columns of a source. */
export interface SourceColumns {
  /** As many as a row has cells, each its own: one that clashes gets a number, one without becomes `col3`. */
  readonly names: readonly string[]
  /** Names that several columns had. */
  readonly clashes: readonly NameClash[]
  /** Has the source names at all, or are all of them ours? */
  readonly isNamed: boolean
}

/** Names the columns of a source, whatever its format. */
export function sourceColumns({ content }: Source): SourceColumns {
  const { header, width } = content.form === 'csv' ? { header: content.dialect.header, width: content.setting.width } : content
  return { ...uniqueNames(header, width), isNamed: header.length > 0 }
}
