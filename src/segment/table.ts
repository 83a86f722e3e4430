import type { RuleFault, ValueKind } from '../model/rule-fault.ts'
import { bindRule, comparisons, type PlainReading, type RuleColumn, type RuleScope } from '../rule/bind.ts'
import { kindOf } from '../rule/cell-values.ts'
import { isRuleFault } from '../rule/read.ts'
import type { BaseTest, Condition, OrdersTest } from '../rule/tree.ts'
import { plainReading, type Notation } from './plain-reading.ts'
import { numberOf, rowTruths } from './row-truths.ts'
import { mayBeColumn, spokenOf } from './speaks-of.ts'

/** A column as rules see it: its distinct cells, the empty one first, and which of them each row has. */
export interface CellColumn {
  /** What they hold, where that need not be found out. */
  readonly kind?: ValueKind
  readonly texts: readonly string[]
  readonly ids: Uint32Array
}

/** Rows that rules are asked of. */
export interface RuleTable {
  readonly rows: number
  readonly names: readonly string[]
  /** The cells of a column, by its place among the names: asked only for those that a rule speaks of. */
  cells(column: number): CellColumn
  /** How its cells are written. */
  readonly notation: Notation
}

/** What a column holds, and what its texts are besides. */
export interface ColumnLook {
  /** Undefined where no cell is filled. */
  readonly kind: ValueKind | undefined
  readonly plain: PlainReading | undefined
}

export function lookAt({ kind: known, texts }: Pick<CellColumn, 'kind' | 'texts'>, notation: Notation): ColumnLook {
  const kind = known ?? kindOfCells(texts)
  return { kind, plain: kind === 'text' && known === undefined ? plainReading(texts, notation) : undefined }
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
  lookAt(column: number): ColumnLook
}

/** Answers what only a base knows: what such a test is of each row, or what is wrong with it. */
export type BaseAnswers = (test: BaseTest) => Uint8Array | RuleFault

/**
 * @param asOf the day the run believes it is, YYYY-MM-DD
 * @param answers undefined for a table that is in no base: such tests are faults
 */
export function tableAsker(table: RuleTable, asOf: string, answers?: BaseAnswers): TableAsker {
  const looks = new Map<number, ColumnLook>()
  const look = (column: number): ColumnLook => {
    const known = looks.get(column) ?? lookAt(table.cells(column), table.notation)
    looks.set(column, known)
    return known
  }
  const truthsOf = (rule: Condition): Uint8Array | RuleFault => {
    const spoken = spokenOf(rule)
    const columns = table.names.map((name, column): RuleColumn => ({
      name,
      column,
      ...(spoken.fields.has(name) ? look(column) : unasked),
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
    lookAt: look,
  }
}

const unasked: ColumnLook = { kind: undefined, plain: undefined }

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
