import type { Context } from '../../cli/context.ts'
import { chunkReader } from '../../io/csv/chunk.ts'
import { openSource } from '../../io/source.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import { DataError } from '../../model/error.ts'
import { nearestName } from '../../normalise/nearest.ts'
import { takeRows } from '../parts.ts'
import { changeColumns } from './change-rows.ts'
import type { CellChange } from './mend.ts'

/** What stands for the rule where a plan names none: somebody wrote the row. */
const byHand = 'by_hand'

/**
 * The changes of a plan that a person has been over, by line; of several for one cell the first.
 *
 * @param names the columns of the source, by their place
 * @throws {DataError} when it has other columns, or speaks of a column that the source doesn't have
 */
export async function readPlan(
  path: string,
  names: readonly string[],
  { stdin, self }: Context,
): Promise<Map<number, CellChange[]>> {
  const plan = await openSource(path, {}, stdin, self)
  try {
    const header = sourceColumns(plan).names
    const places = changeColumns.slice(0, 4).map((name) => header.indexOf(name))
    if (places.includes(-1)) throw new DataError({ fault: 'plan-columns', about: { path } })
    const [line, column, before, after] = places as [number, number, number, number]
    const [rule, confidence] = [header.indexOf('rule'), header.indexOf('confidence')]
    const edits = new Map<number, CellChange[]>()
    const take = (cells: readonly string[], at: number): void => {
      const named = names.indexOf(cells[column]!)
      if (named === -1)
        throw new DataError({
          fault: 'plan-column',
          about: { path, line: at, column: cells[column]!, nearest: nearestName(cells[column]!, names) },
        })
      const on = Number(cells[line]!.replace(/^c(?=\d)/, '')) // a customer of a base may be called c12
      const own = edits.get(on) ?? []
      if (own.some((edit) => edit.column === named)) return
      own.push({
        line: on,
        column: named,
        before: cells[before]!,
        after: cells[after]!,
        rule: cells[rule] || byHand,
        confidence: shareOf(cells[confidence]),
      })
      edits.set(on, own)
    }
    const { content } = plan
    if (content.form === 'rows') for await (const rows of content.batches()) takeRows(rows, take)
    else {
      const readChunk = chunkReader(content.setting)
      for await (const chunk of content.chunks()) readChunk(chunk, take)
    }
    return edits
  } finally {
    plan.close()
  }
}

/** A confidence as it stands in a plan; what a person wrote without one is certain. */
function shareOf(cell: string | undefined): number {
  const share = Number(cell?.trim().replace(',', '.'))
  return share > 0 && share <= 1 ? share : 1
}
