import { chunkReader } from '../../io/csv/chunk.ts'
import type { Source } from '../../io/source.ts'
import type { Row } from '../../model/row.ts'

/** Some rows of a source. */
interface Batch {
  readonly rows: readonly Row[]
  /** How many more could not be taken. */
  readonly left: number
}

/** Reads all rows of a source. It can be read again. */
export async function* readBatches({ content }: Source): AsyncGenerator<Batch> {
  if (content.form === 'rows') {
    for await (const rows of content.batches()) yield { rows, left: 0 }
    return
  }
  const read = chunkReader(content.setting)
  for await (const chunk of content.chunks()) {
    const rows: Row[] = []
    const { read: all, blank } = read(chunk, (cells, line) => void rows.push({ cells, line }))
    yield { rows, left: all - blank - rows.length }
  }
}
