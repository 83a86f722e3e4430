import { chunkReader } from '../../io/csv/chunk.ts'
import type { Source } from '../../io/source.ts'

/** Takes one row. */
export type TakeRow = (cells: readonly string[], line: number) => void

/**
 * Reads all rows of a source, part by part: yields, when the rows of a part were taken, how many of it could not be. A source
 * can be read again.
 */
export async function* readParts({ content }: Pick<Source, 'content'>, take: TakeRow): AsyncGenerator<number> {
  if (content.form === 'rows') {
    for await (const rows of content.batches()) {
      for (const { cells, line } of rows) take(cells, line)
      yield 0
    }
    return
  }
  const read = chunkReader(content.setting)
  for await (const chunk of content.chunks()) {
    let taken = 0
    const { read: all, blank } = read(chunk, (cells, line) => {
      taken++
      take(cells, line)
    })
    yield all - blank - taken
  }
}
