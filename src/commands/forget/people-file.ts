import type { Context } from '../../cli/context.ts'
import { readColumns } from '../../io/columns/read.ts'
import { valueText } from '../../io/columns/text.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import { openSource } from '../../io/source.ts'

/**
 * The rows of a list of people, whatever format it is in, its header first where it has one; `-` is standard input. A list that
 * comes through a pipe leaves nothing on a disk.
 *
 * @throws {DataError} when it can't be read
 */
export async function readRows(path: string, { stdin, self, stop }: Context): Promise<readonly (readonly string[])[]> {
  const source = await openSource(path, { inMemory: true }, stdin, self)
  try {
    const { names, isNamed } = sourceColumns(source)
    const { rows, columns } = await readColumns(source, { cores: 1, stop, progress: () => {} })
    const cells = Array.from({ length: rows }, (_, row) => columns.map(({ values, ids }) => valueText(values, ids[row]!)))
    return isNamed ? [names, ...cells] : cells
  } finally {
    source.close()
  }
}
