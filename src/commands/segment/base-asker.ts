import type { Database } from '../../io/sqlite/driver.ts'
import { segmentNumbers } from '../../base/segments.ts'
import {
  askedColumns,
  customerNumber,
  distinctCells,
  lastCustomer,
  letCall,
  type AskedColumn,
  type Where,
} from '../../base/where.ts'
import type { Context } from '../../cli/context.ts'
import type { RuleFault } from '../../model/rule-fault.ts'
import { bindRule } from '../../rule/bind.ts'
import { isRuleFault } from '../../rule/read.ts'
import type { Condition } from '../../rule/tree.ts'
import { compileRule, type SqlColumn } from '../../segment/compile.ts'
import { mayBeColumn, spokenOf, type OrdersTest } from '../../segment/speaks-of.ts'
import { sqlFunctions } from '../../segment/sql-functions.ts'
import { kindOfCells } from '../../segment/table.ts'
import type { OrdersOptions } from '../orders/options.ts'
import { unknownSegment } from './base-table.ts'
import { readOrdered, type Ordered } from './ordered.ts'

/** Turns rules into conditions on the customers of a base. */
export interface BaseAsker {
  readonly columns: readonly AskedColumn[]
  /** The condition that is true of whom the rule is, or what is wrong with the rule. */
  where(rule: Condition): Promise<Where | RuleFault>
}

/** What is known of a column when its cells were looked at. */
type ColumnLook = Pick<SqlColumn, 'kind' | 'cells'>

/** A test of a column of no more distinct cells is asked of each of them, so that SQL has nothing to reckon. Set by hand. */
const fewCells = 200
const unasked: ColumnLook = { kind: undefined, cells: [] }

/**
 * @param path of the base that is open, whose orders are read when a rule asks for them
 * @param asOf the day the run believes it is, YYYY-MM-DD
 */
export function baseAsker(database: Database, path: string, asOf: string, options: OrdersOptions, context: Context): BaseAsker {
  const columns = askedColumns(database)
  const known = new Map<AskedColumn, ColumnLook>()
  const lookAt = (column: AskedColumn): ColumnLook => {
    const before = known.get(column)
    if (before !== undefined) return before
    const cells = distinctCells(database, column)
    const look = { kind: kindOfCells(cells), cells: cells.length > fewCells ? [] : cells }
    known.set(column, look)
    return look
  }
  const figures: (Float64Array | undefined)[] = []
  letCall(
    database,
    sqlFunctions((test, customer) => figures[test]?.[customer]),
  )
  let numbered: Int32Array | undefined
  let ordered: Ordered | undefined
  return {
    columns,
    async where(rule) {
      const spoken = spokenOf(rule)
      const ruleColumns = columns.map((column, at) => ({
        ...column,
        column: at,
        ...(spoken.fields.has(column.name) ? lookAt(column) : unasked),
      }))
      const bound = bindRule(rule, { columns: ruleColumns, asOf, ofBase: () => () => undefined })
      if (isRuleFault(bound)) return bound
      const segments = segmentNumbers(database)
      const unknown = spoken.segments.find(({ name }) => !segments.has(name))
      if (unknown !== undefined) return unknownSegment(unknown, [...segments.keys()])
      const numbers = new Map<OrdersTest, number>()
      const isColumn = (test: OrdersTest): boolean => mayBeColumn(test) && columns.some(({ name }) => name === test.is)
      for (const test of spoken.orders.filter((one) => !isColumn(one))) {
        ordered ??= await readOrdered(path, asOf, options, context)
        numbered ??= Int32Array.from({ length: lastCustomer(database) + 1 }, (_, number) => number)
        const found = ordered(test, numbered, numbered.length)
        if (found !== undefined && 'why' in found) return found
        numbers.set(test, figures.push(found) - 1)
      }
      return compileRule(rule, {
        columns: new Map(ruleColumns.toReversed().map((column) => [column.name, column])),
        customer: customerNumber,
        segments,
        figureOf: (test) => numbers.get(test)!,
        asOf,
      })
    },
  }
}
