import { readColumns, type ReadOptions, type ReadTable } from '../../io/columns/read.ts'
import { RowSampler } from '../../io/columns/row-sampler.ts'
import type { Source } from '../../io/source.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import type { OrderField } from '../../model/field.ts'

/** Says by some rows which column is which field. */
export type Understand = (sample: readonly (readonly string[])[]) => Map<OrderField, number>

/** A table, and which of its columns is which field. */
export interface UnderstoodTable extends Pick<ReadTable, 'rows' | 'columns' | 'lines' | 'blank' | 'rejected'> {
  readonly at: Map<OrderField, number>
}

/** So many rows tell what a column is. */
export const sampled = 1000

/** Below so many bytes it takes less to keep all columns than to ask which are needed. */
const worthChoosing = 1 << 20

/**
 * Reads those columns of a file that are one of the fields wanted. Which they are is told by rows from anywhere in it, so that
 * their order means nothing; the first rows say beforehand which columns to keep. When they were wrong, it is read once more.
 *
 * @param wanted all columns are kept where it is left out
 */
export async function readNeeded(
  source: Source,
  understand: Understand,
  wanted: ReadonlySet<OrderField> | undefined,
  options: ReadOptions,
): Promise<UnderstoodTable> {
  const columnsOf = (at: ReadonlyMap<OrderField, number>): number[] =>
    [...at].filter(([field]) => wanted!.has(field)).map(([, column]) => column)
  const width = sourceColumns(source).names.length
  let kept = wanted === undefined || source.size < worthChoosing ? undefined : columnsOf(understand(source.content.sample))
  for (;;) {
    const sampler = new RowSampler(width, sampled)
    const table = await readColumns(source, { ...options, kept, look: (cut) => sampler.add(cut) })
    const at = understand(sampler.rows())
    if (kept === undefined || columnsOf(at).every((column) => kept!.includes(column))) return { ...table, at }
    kept = columnsOf(at)
  }
}
