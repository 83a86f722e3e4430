import type { Source } from '../io/source.ts'
import type { Row } from '../model/row.ts'
import { openToRead } from './open.ts'
import { goldenRecords } from './read.ts'

const sampleRows = 1000

/** A base read like any other input: its golden records. */
export function openBaseSource(path: string): Source {
  const database = openToRead(path)
  const { header, batches } = goldenRecords(database)
  const first = batches().next().value ?? []
  return {
    path,
    size: 0,
    content: {
      form: 'rows',
      format: 'sqlite',
      part: undefined,
      otherParts: [],
      header,
      headerLine: undefined,
      width: header.length,
      sample: first.slice(0, sampleRows),
      // oxlint-disable-next-line require-await -- a generator of batches, whatever they come from
      async *batches() {
        let line = 0
        for (const rows of batches()) yield rows.map((cells): Row => ({ cells, line: ++line }))
      },
    },
    close: () => void database.close(),
  }
}
