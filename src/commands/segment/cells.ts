import { eachText } from '../../io/columns/text.ts'
import type { ValueColumn } from '../../model/columns.ts'
import type { Notation } from '../../segment/plain-reading.ts'
import type { CellColumn, RuleTable } from '../../segment/table.ts'

/** A table in columns as rules see it: the texts of a column are made when a rule asks for them. */
export function ruleTable(
  names: readonly string[],
  columnAt: (column: number) => ValueColumn,
  rows: number,
  notation: Notation,
): RuleTable {
  const known = new Map<number, CellColumn>()
  return {
    rows,
    names,
    notation,
    cells(column) {
      const before = known.get(column)
      if (before !== undefined) return before
      const { values, ids } = columnAt(column)
      const cells = { texts: textsOf(values), ids }
      known.set(column, cells)
      return cells
    },
  }
}

function textsOf(values: ValueColumn['values']): string[] {
  const texts: string[] = []
  eachText(values, (text) => void texts.push(text))
  return texts
}
