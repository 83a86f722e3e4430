import type { ValueColumn } from '../model/columns.ts'
import type { UnderstoodColumn } from './roles.ts'
import type { Evidence } from './survivorship/evidence.ts'
import type { Texts } from './texts.ts'

/** The rows of a table as evidence for golden records. */
export function tableEvidence(columns: readonly UnderstoodColumn[], texts: Texts): Evidence {
  const frequencies: (Uint32Array | undefined)[] = []
  return {
    columns,
    cell(row, column) {
      const { values, ids } = columns[column]!.cells
      return texts.of(values, ids[row]!)
    },
    id: (row, column) => columns[column]!.cells.ids[row]!,
    frequency(row, column) {
      const { cells } = columns[column]!
      return (frequencies[column] ??= frequenciesOf(cells))[cells.ids[row]!]!
    },
  }
}

function frequenciesOf({ values, ids }: ValueColumn): Uint32Array {
  const counts = new Uint32Array(values.count)
  for (const id of ids) counts[id]!++
  return counts
}
