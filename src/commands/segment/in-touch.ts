import type { Database } from '../../io/sqlite/driver.ts'
import { relatedColumns } from '../../base/related-source.ts'
import type { RuleFault } from '../../model/rule-fault.ts'
import { dayBefore } from '../../rule/days.ts'
import type { OrdersTest } from '../../rule/tree.ts'
import { consentFields, type ConsentRows } from '../../segment/derived/consents.ts'
import { cellsOf } from '../../segment/derived/cells.ts'
import type { DerivedField } from '../../segment/derived/fields.ts'
import { countEvents, lastEvents, type Events } from '../../segment/event-figures.ts'
import { isAnswerFault, tableAsker, type CellColumn, type RuleTable } from '../../segment/table.ts'
import { ruleTable } from './cells.ts'
import type { CustomerRows } from './ordered.ts'

/** What a base knows of customers beside their orders: how often they were in touch, and to what they said yes. */
export interface InTouch {
  readonly fields: readonly DerivedField[]
  /** How often customers were in touch by a test, row by row; or what is wrong with it. */
  interactions(test: OrdersTest): Float64Array | RuleFault
}

/** @param asOf YYYY-MM-DD: what comes later does not exist yet */
export function openInTouch(database: Database, customers: CustomerRows, asOf: string): InTouch {
  const open = (table: 'interactions' | 'consents'): (() => Related) => {
    let related: Related | undefined
    return () => (related ??= readRelated(database, table, customers, asOf))
  }
  const [interactions, consents] = [open('interactions'), open('consents')]
  const { rows } = customers
  const has = (table: string): boolean => database.prepare(`select 1 from ${table} limit 1`).get() !== undefined
  const consentRows = (): ConsentRows => {
    const { rowOf, of } = consents()
    return { rowOf, channel: of('channel'), date: of('date'), given: of('given') }
  }
  const lastDays = (): CellColumn => {
    const { rowOf, of } = interactions()
    const last = lastEvents({ rowOf, date: of('date') }, asOf, rows)
    return cellsOf(rows, (row) => last[row]!)
  }
  return {
    fields: [
      ...(has('interactions') ? [{ name: 'last_interaction', kind: 'day' as const, cells: lastDays }] : []),
      ...(has('consents') ? consentFields(consentRows, rows, asOf) : []),
    ],
    interactions({ where, within }) {
      const { rowOf, of, table } = interactions()
      const meant = where === undefined ? undefined : tableAsker(table, asOf).truthsOf(where)
      if (meant !== undefined && isAnswerFault(meant)) return meant
      const events: Events = { rowOf, date: of('date') }
      return countEvents(events, meant, [within === undefined ? '' : dayBefore(asOf, within), asOf], rows)
    },
  }
}

/** Rows about customers. */
interface Related {
  readonly table: RuleTable
  readonly rowOf: Int32Array
  /** The cells of a field; empty ones where the base has none. */
  of(field: string): CellColumn
}

function readRelated(database: Database, name: 'interactions' | 'consents', { rowOf }: CustomerRows, asOf: string): Related {
  const { names, customers, cells } = relatedColumns(database, name)
  const table = ruleTable(names, cells, customers.length, { delimiter: '', country: 'FR', asOf })
  return {
    table,
    rowOf: Int32Array.from(customers, (customer) => (customer === 0 ? -1 : (rowOf[customer] ?? -1))),
    of: (field) => (names.includes(field) ? table.cells(names.indexOf(field)) : cellsOf(customers.length, () => '')),
  }
}
