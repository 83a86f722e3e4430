import type { RuleFault, ValueKind } from '../model/rule-fault.ts'
import { bindRule, comparisons, type RuleColumn, type RuleScope } from '../rule/bind.ts'
import { kindOf } from '../rule/cell-values.ts'
import { isRuleFault } from '../rule/read.ts'
import type { Condition } from '../rule/tree.ts'
import { numberOf, rowTruths } from './row-truths.ts'
import { mayBeColumn, spokenOf, type BaseTest, type OrdersTest } from './speaks-of.ts'

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
  /** What a rule is of each row: 0 false, 1 neither, 2 true; or what is wrong with it. */
  truthsOf(rule: Condition): Uint8Array | RuleFault
  /** The rows of which a rule is true, ascending; or what is wrong with it. */
  rowsOf(rule: Condition): Uint32Array | RuleFault
  /** What the cells of a column hold; undefined where none is filled. */
  kindAt(column: number): ValueKind | undefined
}

/** Answers what only a base knows: what such a test is of each row, or what is wrong with it. */
export type BaseAnswers = (test: BaseTest) => Uint8Array | RuleFault

/**
 * @param asOf the day the run believes it is, YYYY-MM-DD
 * @param answers undefined for a table that is in no base: such tests are faults
 */
export function tableAsker(table: RuleTable, asOf: string, answers?: BaseAnswers): TableAsker {
  const kinds = new Map<number, ValueKind | undefined>()
  const kindAt = (column: number): ValueKind | undefined => {
    if (!kinds.has(column)) kinds.set(column, kindOfCells(table.cells(column).texts))
    return kinds.get(column)
  }
  const truthsOf = (rule: Condition): Uint8Array | RuleFault => {
    const spoken = spokenOf(rule)
    const columns = table.names.map((name, column): RuleColumn => ({
      name,
      column,
      kind: spoken.fields.has(name) ? kindAt(column) : undefined,
    }))
    const scope: RuleScope = { columns, asOf, ...(answers && { ofBase: () => () => undefined }) }
    const bound = bindRule(rule, scope)
    if (isRuleFault(bound)) return bound
    const known = new Map<Condition, Uint8Array>()
    const isColumn = (test: OrdersTest): boolean => mayBeColumn(test) && table.names.includes(test.is)
    for (const test of [...spoken.segments, ...spoken.orders.filter((one) => !isColumn(one))]) {
      const answer = answers!(test)
      if (isAnswerFault(answer)) return answer
      known.set(test, answer)
    }
    return rowTruths(rule, scope, table, known)
  }
  return {
    truthsOf,
    rowsOf(rule) {
      const truths = truthsOf(rule)
      return isAnswerFault(truths) ? truths : rowsThatAre(truths)
    },
    kindAt,
  }
}

export const isAnswerFault = (answer: Uint8Array | RuleFault): answer is RuleFault => !(answer instanceof Uint8Array)

/**
 * What a comparison of figures is of each row.
 *
 * @param figures of each row; undefined where nothing tells
 */
export function figureTruths(figures: Float64Array | undefined, { sign, than }: OrdersTest, rows: number): Uint8Array {
  const truths = new Uint8Array(rows)
  if (figures === undefined) return truths.fill(numberOf(undefined))
  const holds = comparisons[sign]
  for (let row = 0; row < rows; row++) truths[row] = numberOf(holds(figures[row]!, than))
  return truths
}

function rowsThatAre(truths: Uint8Array): Uint32Array {
  let count = 0
  for (let row = 0; row < truths.length; row++) if (truths[row] === 2) count++
  const rows = new Uint32Array(count)
  for (let row = 0, at = 0; row < truths.length; row++) if (truths[row] === 2) rows[at++] = row
  return rows
}
