import type { ValueColumn } from '../model/columns.ts'
import type { UnderstoodColumn } from './roles.ts'
import type { Evidence } from './survivorship/evidence.ts'
import { Holding, holdingOf, isValueForSure } from './survivorship/filler.ts'
import type { Texts } from './texts.ts'

/** The rows of a table as evidence for golden records. What can be told of a value is found out once. */
export function tableEvidence(columns: readonly UnderstoodColumn[], texts: Texts): Evidence {
  const frequencies: (Uint32Array | undefined)[] = []
  const holdings: (ArrayLike<Holding> | undefined)[] = []
  const ids = columns.map(({ cells }) => cells.ids)
  return {
    columns,
    cell(row, column) {
      const { values } = columns[column]!.cells
      return texts.of(values, ids[column]![row]!)
    },
    ids,
    holdings: (column) => (holdings[column] ??= holdingsOf(columns[column]!.cells, texts)),
    frequency(row, column) {
      const { cells } = columns[column]!
      return (frequencies[column] ??= frequenciesOf(cells))[ids[column]![row]!]!
    },
  }
}

function holdingsOf({ values }: ValueColumn, texts: Texts): ArrayLike<Holding> {
  const { bytes, starts, count } = values
  const holdings = new Uint8Array(count)
  for (let id = 1; id < count; id++)
    holdings[id] = isValueForSure(bytes, starts[id]!, starts[id + 1]!) ? Holding.value : holdingOf(texts.of(values, id))
  return holdings as ArrayLike<number> as ArrayLike<Holding>
}

function frequenciesOf({ values, ids }: ValueColumn): Uint32Array {
  const counts = new Uint32Array(values.count)
  for (const id of ids) counts[id]!++
  return counts
}
