import { sourceColumns } from '../../io/source-columns.ts'
import type { Source } from '../../io/source.ts'
import type { Row } from '../../model/row.ts'

/** Rows that were made of a source's, under its columns, as a source of its own. */
export function rowsSource(source: Source, batches: () => AsyncGenerator<readonly Row[]>): Source {
  const { content } = source
  const { names, isNamed } = sourceColumns(source)
  return {
    ...source,
    content: {
      form: 'rows',
      format: 'ndjson',
      ...(content.form === 'rows' && content.base !== undefined && { base: content.base }),
      part: undefined,
      otherParts: [],
      header: isNamed ? names : [],
      headerLine: undefined,
      width: names.length,
      sample: content.sample,
      batches,
    },
  }
}
