import type { CellDecision } from '../../base/decisions.ts'
import type { NumberedRow } from '../../base/pages.ts'
import { goldenRecords } from '../../base/read.ts'
import { columnsOf } from '../../base/schema.ts'
import type { Context } from '../../cli/context.ts'
import { writeRows, type Pending } from '../rows-file.ts'
import type { OpenTable } from './base-look.ts'
import type { BaseTargets } from './base-targets.ts'
import type { CellChange } from './mend.ts'

/** Changes of golden records as decisions about a base. The first column is the base's own number: that is no cell of theirs. */
export function decisionsOf({ database }: OpenTable, changes: readonly CellChange[]): CellDecision[] {
  const columns = columnsOf(database, 'customers')
  return changes.flatMap(({ line, column, before, after, rule, confidence }) =>
    column === 0 ? [] : [{ customer: line, column: columns[column - 1]!.name, before, after, rule, confidence }],
  )
}

/** Writes the golden records as they are now, where somebody wants them. */
export async function writeGolden(
  { database, options }: OpenTable,
  { output }: BaseTargets,
  pending: Pending[],
  context: Context,
): Promise<void> {
  if (output === undefined) return
  const { header, batches } = goldenRecords(database)
  pending.push(await writeRows(output, 'customers', header, cellsOf(batches()), context, options.excel === true))
}

function* cellsOf(batches: Iterable<readonly NumberedRow[]>): Generator<readonly string[]> {
  for (const batch of batches) for (const { cells } of batch) yield cells
}
