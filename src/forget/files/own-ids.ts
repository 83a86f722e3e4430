import { squeeze } from '../../text/fold.ts'
import { columnSays } from './own-column.ts'
import type { PeopleTable, ValueText } from './people-table.ts'
import type { TablePlan } from './plan.ts'

/**
 * Ids under which those who go were known, and that no row has that stays.
 *
 * @param plans one a table
 */
export function idsOfNobodyElse(
  ids: readonly string[],
  tables: readonly PeopleTable[],
  plans: readonly TablePlan[],
  textOf: ValueText,
): string[] {
  const left = new Set(ids)
  for (const [at, { columns, rows }] of tables.entries()) {
    const changed = new Set(plans[at]!.changes.map(({ row }) => row))
    for (const { header, field, cells } of columns) {
      if (left.size === 0 || !columnSays(header, field).own.has('id')) continue
      const held = new Map<number, string>()
      for (let id = 1; id < cells.values.count; id++) {
        const text = squeeze(textOf(cells, id))
        if (left.has(text)) held.set(id, text)
      }
      if (held.size === 0) continue
      for (let row = 0; row < rows; row++) {
        const text = held.get(cells.ids[row]!)
        if (text !== undefined && !changed.has(row)) left.delete(text)
      }
    }
  }
  return [...left]
}
