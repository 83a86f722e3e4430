import type { RuleFault, ValueKind } from '../model/rule-fault.ts'
import { bindRule, type RuleColumn } from '../rule/bind.ts'
import { kindOf } from '../rule/cell-values.ts'
import { isRuleFault } from '../rule/read.ts'
import type { Condition } from '../rule/tree.ts'
import { rowTruths } from './row-truths.ts'
import { spokenOf } from './speaks-of.ts'

/** A column as rules see it: its distinct cells, the empty one first, and which of them each row has. */
export interface CellColumn {
  readonly texts: readonly string[]
  readonly ids: Uint32Array
}

/** Rows that rules are asked of. */
export interface RuleTable {
  readonly rows: number
  readonly names: readonly string[]
  /** The cells of a column, by its place among the names: asked only for those that a rule speaks of. */
  cells(column: number): CellColumn
}

/** What the cells of a column hold; undefined where there is nothing that could tell. */
export function kindOfCells(texts: readonly string[]): ValueKind | undefined {
  return texts.some((text) => text !== '') ? kindOf(texts) : undefined
}

/** Asks rows of a table, each distinct cell once. */
export interface TableAsker {
  /** The rows of which a rule is true, ascending; or what is wrong with it. */
  rowsOf(rule: Condition): Uint32Array | RuleFault
}

/** @param asOf the day the run believes it is, YYYY-MM-DD */
export function tableAsker(table: RuleTable, asOf: string): TableAsker {
  const kinds = new Map<number, ValueKind | undefined>()
  const kindAt = (column: number): ValueKind | undefined => {
    if (!kinds.has(column)) kinds.set(column, kindOfCells(table.cells(column).texts))
    return kinds.get(column)
  }
  return {
    rowsOf(rule) {
      const { fields } = spokenOf(rule)
      const columns = table.names.map((name, column): RuleColumn => ({
        name,
        column,
        kind: fields.has(name) ? kindAt(column) : undefined,
      }))
      const scope = { columns, asOf }
      const bound = bindRule(rule, scope)
      return isRuleFault(bound) ? bound : rowsThatAre(rowTruths(rule, scope, table))
    },
  }
}

function rowsThatAre(truths: Uint8Array): Uint32Array {
  let count = 0
  for (let row = 0; row < truths.length; row++) if (truths[row] === 2) count++
  const rows = new Uint32Array(count)
  for (let row = 0, at = 0; row < truths.length; row++) if (truths[row] === 2) rows[at++] = row
  return rows
}
