import type { ValueColumn } from '../model/columns.ts'
import type { UnderstoodColumn } from './roles.ts'
import type { Evidence } from './survivorship/evidence.ts'
import { Holding, holdingOf, isValueForSure } from './survivorship/filler.ts'
import type { Texts } from '../model/texts.ts'

/** The rows of a table as evidence for golden records. What can be told of a value is found out once. */
export function tableEvidence(columns: readonly UnderstoodColumn[], texts: Texts): Evidence {
  const frequencies: (Uint32Array | undefined)[] = []
  const holdings: (((id: number) => Holding) | undefined)[] = []
  const ids = columns.map(({ cells }) => cells.ids)
  return {
    columns,
    cell(row, column) {
      const { values } = columns[column]!.cells
      return texts.of(values, ids[column]![row]!)
    },
    ids,
    values: columns.map(({ cells }) => cells.values),
    holdings: (column) => (holdings[column] ??= holdingsOf(columns[column]!.cells, texts)),
    frequency(row, column) {
      const { cells } = columns[column]!
      return (frequencies[column] ??= frequenciesOf(cells))[ids[column]![row]!]!
    },
  }
}

/** Looks at a value when it is first asked for: most rows are nobody's duplicate. */
function holdingsOf({ values }: ValueColumn, texts: Texts): (id: number) => Holding {
  const { bytes, starts, count } = values
  const known = new Uint8Array(count)
  return (id) => {
    if (known[id] === 0)
      known[id] = 1 + (isValueForSure(bytes, starts[id]!, starts[id + 1]!) ? Holding.value : holdingOf(texts.of(values, id)))
    return (known[id]! - 1) as Holding
  }
}

function frequenciesOf({ values, ids }: ValueColumn): Uint32Array {
  const counts = new Uint32Array(values.count)
  for (const id of ids) counts[id]!++
  return counts
}
