import type { ValueColumn } from '../model/columns.ts'
import type { UnderstoodColumn } from './roles.ts'
import type { Evidence } from './survivorship/evidence.ts'
import { Holding, holdingOf, isValueForSure } from './survivorship/filler.ts'
import type { Texts } from './texts.ts'

/** The rows of a table as evidence for golden records. What can be told of a value is found out once. */
export function tableEvidence(columns: readonly UnderstoodColumn[], texts: Texts): Evidence {
  const frequencies: (Uint32Array | undefined)[] = []
  const ids = columns.map(({ cells }) => cells.ids)
  /** By value; 0 where not yet known, else one more than the holding. */
  const holdings = columns.map(({ cells }) => new Uint8Array(cells.values.count))
  return {
    columns,
    cell(row, column) {
      const { values } = columns[column]!.cells
      return texts.of(values, ids[column]![row]!)
    },
    ids,
    holding(id, column) {
      const known = holdings[column]!
      if (known[id] === 0) known[id] = 1 + holdingAt(columns[column]!.cells, id, texts)
      return (known[id]! - 1) as Holding
    },
    frequency(row, column) {
      const { cells } = columns[column]!
      return (frequencies[column] ??= frequenciesOf(cells))[ids[column]![row]!]!
    },
  }
}

function holdingAt({ values }: ValueColumn, id: number, texts: Texts): Holding {
  if (id === 0) return Holding.blank
  const { bytes, starts } = values
  return isValueForSure(bytes, starts[id]!, starts[id + 1]!) ? Holding.value : holdingOf(texts.of(values, id))
}

function frequenciesOf({ values, ids }: ValueColumn): Uint32Array {
  const counts = new Uint32Array(values.count)
  for (const id of ids) counts[id]!++
  return counts
}
