import { uniqueNames } from '../../io/csv/names.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import { quoteName } from '../../io/sqlite/driver.ts'
import type { Asked, Cells, Correction, Mark, Kept, Movement, Origin, Outlook, Receipt } from '../../model/subject.ts'
import { ownerColumn } from '../read.ts'
import { columnsOf, evidenceTable, type RelatedTable, relatedTables } from '../schema.ts'
import { orphansCalled, type Sought } from './find.ts'

/**
 * All that a base keeps of a person: every row that is theirs, and all that was made of it. The columns that it reads are
 * those of `baseTables` that are not technical.
 *
 * @param customers those that are this person, ascending; none: the person has orders and the like alone
 */
export function readSubject(database: Database, customers: readonly number[], sought: readonly Sought[]): Kept {
  const has = (table: string): boolean =>
    database.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(table) !== undefined
  const mine = recordsOf(database, customers)
  const related = Object.fromEntries(relatedTables.map((table) => [table, relatedTo(database, table, mine, sought)])) as Record<
    RelatedTable,
    number[]
  >
  const cells = (table: RelatedTable): Cells[] => cellsOf(database, table, related[table])
  return {
    customers: goldenOf(database, customers),
    records: cellsOf(database, 'customers', mine),
    orders: cells('orders'),
    interactions: cells('interactions'),
    consents: cells('consents'),
    sources: [
      ...originsOf(database, 'customers', mine),
      ...relatedTables.flatMap((table) => originsOf(database, table, related[table])),
    ],
    corrections: has('decisions') ? correctionsOf(database, mine) : [],
    segments: has('memberships') ? movementsOf(database, customers) : [],
    forecasts: has('forecasts') ? outlooksOf(database, customers) : [],
    recipients: has('exports') ? receiptsOf(database) : [],
    requests: has('requests') ? requestsOf(database, mine, sought) : [],
    marks: has('marks') ? marksOf(database, mine) : [],
    warnedOn: has('warnings') ? warnedOn(database, customers) : '',
  }
}

/** Numbers as SQL takes many of them at once. */
const listed = (numbers: readonly number[]): string => JSON.stringify(numbers)
const among = '(select value from json_each(?))'

function recordsOf(database: Database, customers: readonly number[]): number[] {
  const ofAll = database.prepare(
    `select _record from records where _owner is null and _record in ${among}
     union select _record from records where _owner in ${among} order by 1`,
  )
  return ofAll.pluck().all(listed(customers), listed(customers)) as number[]
}

function relatedTo(database: Database, table: RelatedTable, records: readonly number[], sought: readonly Sought[]): number[] {
  const orphans = orphansCalled(database, table, sought)
  return database
    .prepare(`select _record from ${table} where ${ownerColumn(database)} in ${among} or (${orphans.sql}) order by 1`)
    .pluck()
    .all(listed(records), ...orphans.values) as number[]
}

/** Cells that are not empty, by column. */
function filled(names: readonly string[], row: readonly (string | null)[]): Cells {
  return new Map(names.map((name, at): [string, string] => [name, row[at] ?? '']).filter(([, cell]) => cell !== ''))
}

function goldenOf(database: Database, customers: readonly number[]): Cells[] {
  const names = columnsOf(database, 'customers').map(({ name }) => name)
  if (names.length === 0) return customers.map(() => new Map())
  const rows = database
    .prepare(`select ${names.map(quoteName).join(', ')} from customers where _customer in ${among} order by _customer`)
    .raw()
    .all(listed(customers)) as (string | null)[][]
  return rows.map((row) => filled(names, row))
}

function cellsOf(database: Database, table: 'customers' | RelatedTable, numbers: readonly number[]): Cells[] {
  const names = columnsOf(database, table).map(({ name }) => name)
  if (names.length === 0 || numbers.length === 0) return []
  const rows = database
    .prepare(`select ${names.map(quoteName).join(', ')} from ${evidenceTable(table)} where _record in ${among} order by _record`)
    .raw()
    .all(listed(numbers)) as (string | null)[][]
  return rows.map((row) => filled(names, row))
}

/** Cells by column; of two columns of one name, the second has a name of its own. */
function cellsUnder(header: readonly string[], cells: readonly string[]): Cells {
  return filled(uniqueNames(header, cells.length).names, cells)
}

/** Where each row came from, with its cells as they stood there. */
function originsOf(database: Database, table: 'customers' | RelatedTable, numbers: readonly number[]): Origin[] {
  const rows = database
    .prepare(
      `select s.name source, i.file, i.imported_on "importedOn", e._line line, l.header, e._original original
       from ${evidenceTable(table)} e left join sources s on s.source_id = e._source
       left join imports i on i.import_id = e._import left join layouts l on l.layout_id = e._layout
       where e._record in ${among} order by e._record`,
    )
    .all(listed(numbers)) as {
    source: string
    file: string
    importedOn: string
    line: number
    header: string
    original: string
  }[]
  return rows.map(({ source, file, importedOn, line, header, original }) => ({
    table,
    source,
    file,
    importedOn,
    line,
    cells: cellsUnder(JSON.parse(header) as string[], JSON.parse(original) as string[]),
  }))
}

function correctionsOf(database: Database, records: readonly number[]): Correction[] {
  return database
    .prepare(
      `select d.column_name "column", d.cell, d.before, d.after, d.rule, d.confidence, d.stands = 1 stands, r.ran_on "on"
       from decisions d join runs r using (run_id) where d.record in ${among} order by d.run_id, d.record, d.column_name`,
    )
    .all(listed(records))
    .map((row) => ({ ...(row as Correction), stands: (row as { stands: unknown }).stands === 1 }))
}

function movementsOf(database: Database, customers: readonly number[]): Movement[] {
  const rows = database
    .prepare(
      `select s.name segment, m.entered, m.left_on "left", m.entered_because "enteredBecause", m.left_because "leftBecause"
       from memberships m join segments s using (segment_id) where m.customer in ${among} order by s.name, m.entered`,
    )
    .all(listed(customers)) as { [K in keyof Movement]: Movement[K] | null }[]
  return rows.map((row) => ({ ...row, left: row.left ?? '', leftBecause: row.leftBecause ?? '' }) as Movement)
}

function outlooksOf(database: Database, customers: readonly number[]): Outlook[] {
  return database
    .prepare(
      `select f.as_of "asOf", f.horizon_days "horizonDays", f.model, c.orders, c.low, c.high
       from forecast_customers c join forecasts f using (forecast_id)
       where c.customer in (select 'c' || value from json_each(?)) order by f.as_of, f.horizon_days`,
    )
    .all(listed(customers)) as Outlook[]
}

/** To whom anything was given: a base remembers of how many, not of whom. */
function receiptsOf(database: Database): Receipt[] {
  const rows = database
    .prepare(
      'select exported_on "on", recipient, purpose, column_names columns from exports where length(recipient) > 0 order by export_id',
    )
    .all() as (Omit<Receipt, 'columns'> & { columns: string })[]
  return rows.map((row) => ({ ...row, columns: JSON.parse(row.columns) as string[] }))
}

/** The requests that were made under an identifier of the person, or left a mark on one of their records. */
function requestsOf(database: Database, records: readonly number[], sought: readonly Sought[]): Asked[] {
  const columns = columnsOf(database, 'customers').filter(({ field }) => field !== undefined && identifying.has(field))
  const own = columns.map(
    ({ name }) => `select ${quoteName(name)} value from records where _record in (select value from json_each(@records))`,
  )
  const called = ['select value from json_each(@sought)', "select 'c' || value from json_each(@records)", ...own]
  const given = { records: listed(records), sought: JSON.stringify(sought.flatMap((one) => Object.values(one))) }
  const requests = database
    .prepare(
      `select request_id request, kind, received from requests where request_id in (
         select request_id from request_subjects where value in (${called.join(' union ')})
         union select request_id from marks where record in (select value from json_each(@records))) order by request_id`,
    )
    .all(given) as { request: number; kind: string; received: string }[]
  const identifiers = database.prepare('select value, born from request_subjects where request_id = ? order by kind, value').raw()
  const steps = database.prepare('select step, taken_on "on", detail from request_steps where request_id = ? order by nth')
  return requests.map(({ request, kind, received }) => ({
    kind,
    received,
    identifiers: (identifiers.all(request) as (string | null)[][]).flat().filter((value) => value !== null),
    steps: steps.all(request) as Asked['steps'],
  }))
}

const identifying: ReadonlySet<string> = new Set(['id', 'email', 'phone', 'mobile'])

function marksOf(database: Database, records: readonly number[]): Mark[] {
  return database
    .prepare(
      `select distinct kind, since, coalesce(until, '') until from marks where record in ${among} order by since, kind, until`,
    )
    .all(listed(records)) as Mark[]
}

function warnedOn(database: Database, customers: readonly number[]): string {
  const last = database.prepare(`select max(warned_on) from warnings where customer in ${among}`).pluck().get(listed(customers))
  return (last as string | null) ?? ''
}
