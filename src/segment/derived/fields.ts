import type { ValueKind } from '../../model/rule-fault.ts'
import type { CellColumn, RuleTable } from '../table.ts'

/** A field that is worked out from others, when a rule asks for it. */
export interface DerivedField {
  readonly name: string
  /** Undefined where its cells tell. */
  readonly kind: ValueKind | undefined
  cells(): CellColumn
}

/** A table with fields beside its columns. A column of the same name, in whatever capitals, is meant first. */
export function withFields(table: RuleTable, fields: readonly DerivedField[]): RuleTable {
  const taken = new Set(table.names.map((name) => name.toLowerCase()))
  const added = fields.filter(({ name }) => !taken.has(name))
  const known = new Map<number, CellColumn>()
  return {
    ...table,
    names: [...table.names, ...added.map(({ name }) => name)],
    cells(column) {
      const field = added[column - table.names.length]
      if (field === undefined) return table.cells(column)
      const cells = known.get(column) ?? { ...field.cells(), ...(field.kind && { kind: field.kind }) }
      known.set(column, cells)
      return cells
    },
  }
}
