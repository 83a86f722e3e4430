import type { Database } from '../../io/sqlite/driver.ts'
import { restrictedCustomers } from '../../base/marks.ts'
import { lastOrder } from '../../base/order-source.ts'
import { segmentNumbers } from '../../base/segments.ts'
import {
  amongCustomers,
  apartFrom,
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
import type { Condition, OrdersTest } from '../../rule/tree.ts'
import { compileRule, type SqlColumn } from '../../segment/compile.ts'
import { mayBeColumn, spokenOf, type SpokenOf } from '../../segment/speaks-of.ts'
import { sqlFunctions } from '../../segment/sql-functions.ts'
import { lookAt as lookAtCells } from '../../segment/table.ts'
import type { OrdersOptions } from '../orders/options.ts'
import { openBaseTable, unknownSegment, type BaseTable } from './base-table.ts'
import { readOrdered, type Ordered } from './ordered.ts'

/** Turns rules into conditions on the customers of a base. */
export interface BaseAsker {
  readonly columns: readonly AskedColumn[]
  /**
   * The condition that is true of whom the rule is, or what is wrong with the rule. Those whose data may only be stored are in no
   * segment (GDPR Art. 18).
   */
  where(rule: Condition): Promise<Where | RuleFault>
}

/** What is known of a column when its cells were looked at. */
type ColumnLook = Pick<SqlColumn, 'kind' | 'cells'> & { readonly isPlain: boolean }

/** A test of a column of no more distinct cells is asked of each of them, so that SQL has nothing to reckon. Set by hand. */
const fewCells = 200
const unasked: ColumnLook = { kind: undefined, cells: [], isPlain: false }

/** `orders >= 3` asks for a column where there is one. */
const isTestWord = (name: string): boolean => name === 'orders' || name === 'spend'

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
    const notation = { delimiter: '', country: options.country ?? context.region ?? 'FR', asOf }
    const { kind, plain } = lookAtCells({ texts: cells }, notation)
    const look = { kind, cells: cells.length > fewCells ? [] : cells, isPlain: plain !== undefined }
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
  let memory: BaseTable | undefined
  /** Fields that are worked out, interactions, and texts that are read as something else: SQL knows none of them. */
  const isBeyondSql = ({ fields, orders }: SpokenOf): boolean => {
    const own = new Set(columns.map(({ name }) => name))
    if (orders.some(({ is }) => is === 'interactions')) return true
    return [...fields].some((name) =>
      own.has(name) ? lookAt(columns.find((column) => column.name === name)!).isPlain : !isTestWord(name),
    )
  }
  const inMemory = async (rule: Condition): Promise<Where | RuleFault> => {
    memory ??= openBaseTable(database, path, asOf, options, context)
    await memory.ready([rule])
    const rows = memory.asker.rowsOf(rule)
    return isRuleFault(rows) ? rows : amongCustomers(rows.map((row) => memory!.customers[row]!))
  }
  const restricted = restrictedCustomers(database, asOf)
  return {
    columns,
    async where(rule) {
      const spoken = spokenOf(rule)
      if (isBeyondSql(spoken)) return inMemory(rule)
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
        ordered ??= await readOrdered(path, lastOrder(database), asOf, options, context)
        numbered ??= Int32Array.from({ length: lastCustomer(database) + 1 }, (_, number) => number)
        const found = ordered.figures({ ...test, is: test.is as 'orders' | 'spend' }, { rowOf: numbered, rows: numbered.length })
        if (found !== undefined && 'why' in found) return found
        numbers.set(test, figures.push(found) - 1)
      }
      const where = compileRule(rule, {
        columns: new Map(ruleColumns.toReversed().map((column) => [column.name, column])),
        customer: customerNumber,
        segments,
        figureOf: (test) => numbers.get(test)!,
        asOf,
      })
      return apartFrom(restricted, where)
    },
  }
}
