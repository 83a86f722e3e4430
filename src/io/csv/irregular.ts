import { parse } from 'csv-parse/sync'
import type { Dialect } from './dialect.ts'

/**
 * A second reading of one record whose quoting breaks the rules: csv-parse's lenient one, in which a cell that goes on
 * behind its closing quote is text as it stands, quotes and all. Undefined when it gives up or sees several records.
 * About 10 µs a record.
 */
export function readIrregular(record: string, { delimiter, quote, escape }: Dialect): string[] | undefined {
  if (delimiter === '' || quote === '') return undefined
  try {
    const records: string[][] = parse(record, {
      delimiter: delimiter.trimEnd() === '' ? delimiter : delimiter.trimEnd(),
      ltrim: delimiter.length > 1,
      quote,
      escape: escape === 'doubled' ? quote : '\\',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
    })
    return records.length === 1 ? records[0] : undefined
  } catch {
    return undefined
  }
}
