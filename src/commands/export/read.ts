import { chunkReader } from '../../io/csv/chunk.ts'
import type { Source } from '../../io/source.ts'

/** Takes the cells of one row. */
export type TakeCells = (cells: readonly string[]) => void

/**
 * Reads all rows of a source, part by part. It can be read again.
 *
 * @param flush is called after each part
 * @returns how many rows could not be taken
 */
export async function readRows({ content }: Source, take: TakeCells, flush: () => Promise<void> | void): Promise<number> {
  if (content.form === 'rows') {
    for await (const rows of content.batches()) {
      for (const { cells } of rows) take(cells)
      await flush()
    }
    return 0
  }
  const read = chunkReader(content.setting)
  let left = 0
  for await (const chunk of content.chunks()) {
    let taken = 0
    const { read: all, blank } = read(chunk, (cells) => {
      taken++
      take(cells)
    })
    left += all - blank - taken
    await flush()
  }
  return left
}
