import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import type { FieldName, TableName } from '../model/field.ts'
import { columnsOf } from './schema.ts'

/** Somebody of whom nothing was heard for long. */
export interface DormantCustomer {
  readonly customer: number
  /** Did they ever order? */
  readonly ordered: boolean
  /** When they were last active, YYYY-MM-DD. */
  readonly lastActive: string
  /** When they were told that their data will go; undefined when they were not. */
  readonly warnedOn: string | undefined
  /** Is their data to be kept as it is, because they asked for that (GDPR Art. 18)? */
  readonly restricted: boolean
}

/**
 * Customers who were last active on that day or before, ascending. Those who ordered by their last order or contact, the others
 * by their last contact, else the day they were created; where nothing of that is known by the day their first record came.
 * Contacts are `last_contact_at`, interactions, and consents, which a person gives or takes back. What is dated later than
 * `asOf` is a slip, and tells nothing.
 *
 * @param until YYYY-MM-DD: those with orders, and those without
 */
export function dormantCustomers(
  database: Database,
  until: { readonly customers: string; readonly prospects: string },
  asOf: string,
): DormantCustomer[] {
  const rows = database
    .prepare(
      `with ${latest(database, 'orders')}, ${latest(database, 'interactions')}, ${latest(database, 'consents')},
       kept_as_is as materialized (select distinct r._customer customer from marks m join records r on r._record = m.record
         where m.kind = 'restriction' and m.since <= @asOf and (m.until is null or m.until > @asOf)),
       arrived as materialized (select r._customer customer, min(i.imported_on) day from records r
         join imports i on i.import_id = r._import group by r._customer),
       active as (select c._customer customer, o.customer is not null ordered,
         nullif(max(${dayOf(cell(database, 'customers', 'c', 'last_contact_at'))}, coalesce(n.day, ''), coalesce(s.day, '')), '') contact,
         nullif(o.day, '') purchase, nullif(${dayOf(cell(database, 'customers', 'c', 'created_at'))}, '') created, a.day arrived
         from customers c left join orders_latest o on o.customer = c._customer
         left join interactions_latest n on n.customer = c._customer
         left join consents_latest s on s.customer = c._customer
         left join arrived a on a.customer = c._customer),
       last as (select customer, ordered, coalesce(iif(ordered, nullif(max(coalesce(purchase, ''), coalesce(contact, '')), ''), contact),
         created, arrived) day from active)
       select l.customer, l.ordered, l.day "lastActive", w.warned_on "warnedOn",
         x.customer is not null restricted
       from last l left join warnings w on w.customer = l.customer left join kept_as_is x on x.customer = l.customer
       where l.day <= iif(l.ordered, @customers, @prospects) order by l.customer`,
    )
    .all({ ...until, asOf }) as (Omit<DormantCustomer, 'ordered' | 'restricted' | 'warnedOn'> & {
    ordered: number
    restricted: number
    warnedOn: string | null
  })[]
  return rows.map((row) => ({
    ...row,
    ordered: row.ordered === 1,
    restricted: row.restricted === 1,
    warnedOn: row.warnedOn ?? undefined,
  }))
}

/** The last day of a customer's rows in a table. */
function latest(database: Database, table: Exclude<TableName, 'customers'>): string {
  return `${table}_latest as materialized (select r._customer customer, max(${dayOf(cell(database, table, 't', 'date'))}) day
    from ${table} t join records r on r._record = t._owner group by r._customer)`
}

function cell(database: Database, table: TableName, alias: string, field: FieldName): string {
  const name = columnsOf(database, table).find((column) => column.field === field)?.name
  return name === undefined ? 'null' : `${alias}.${quoteName(name)}`
}

/** The day of a cell, '' where it has none that has been. */
const dayOf = (text: string): string =>
  `coalesce(case when ${text} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' and substr(${text}, 1, 10) <= @asOf
    then substr(${text}, 1, 10) end, '')`

/** Notes that customers were told, and takes back what was told to those who have been heard of since. */
export function noteWarnings(database: Database, fresh: readonly number[], stillDue: readonly number[], on: string): void {
  database.prepare('delete from warnings where customer not in (select value from json_each(?))').run(JSON.stringify(stillDue))
  database.prepare('insert or ignore into warnings select value, ? from json_each(?)').run(on, JSON.stringify(fresh))
}
