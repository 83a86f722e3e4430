import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import type { ColumnClass, FieldName, TableName } from '../model/field.ts'
import { fieldsOf } from '../model/field.ts'

/** "clnt": how a base of ours is told from any other SQLite file. */
export const applicationId = 0x636c_6e74
/** Of the schema below; a base with a higher one was made by a newer clientele. */
export const schemaVersion = 6

/**
 * The journal of what was decided about records, run by run, so that it can be taken back: numbers of records, no cell of
 * theirs. And the last number that each kind of evidence was given, so that none is given again when its row is erased.
 */
export const addedInVersion2 = `
create table runs (
  run_id integer primary key,
  kind text not null,
  ran_on text not null,
  settings text not null, -- JSON: how golden records are made of records
  knew text not null, -- JSON: what it went by
  decided text not null, -- JSON: what came of it, in numbers
  undone_on text
) strict;
create table assignments (
  run_id integer not null references runs,
  record integer not null,
  before integer not null, -- the customer whose record it was
  after integer not null,
  primary key (run_id, record)
) strict, without rowid;
create index assignments_after on assignments (after);
create table numbering (table_name text primary key, last integer not null) strict, without rowid;
`

/**
 * Cells of records that are to be read as another, by a run of validate: evidence stays as it came. Of several decisions about
 * one cell the last stands. They hold what people gave: whatever erases a record erases them too.
 */
export const addedInVersion3 = `
create table decisions (
  run_id integer not null references runs,
  record integer not null,
  column_name text not null,
  cell text not null, -- what stood in the record
  before text not null, -- how it was read until then: as it stood, or as an earlier decision has it
  after text not null,
  rule text not null,
  confidence real not null,
  stands integer not null, -- 1, or 0: a later one took its place, its cell has changed, or its run was taken back
  lapsed_by integer, -- the import that brought another cell
  primary key (run_id, record, column_name)
) strict, without rowid;
create unique index decisions_standing on decisions (record, column_name) where stands = 1;
create index decisions_record on decisions (record);
`

/**
 * Named segments: their rules, version by version, and who was in them from when to when. Memberships can be computed again,
 * since orders are dated; whatever erases a customer erases theirs. The counts of refreshes are about nobody, and stay.
 */
export const addedInVersion4 = `
create table segments (segment_id integer primary key, name text not null unique) strict;
create table segment_versions (
  segment_id integer not null references segments,
  version integer not null,
  rule text not null, -- in its one spelling
  defined_on text not null,
  primary key (segment_id, version)
) strict, without rowid;
create table memberships (
  segment_id integer not null references segments,
  customer integer not null,
  entered text not null, -- the first day inside
  left_on text, -- the first day outside; null: still inside
  entered_because text not null, -- data, or rule: the rule had become another
  left_because text,
  primary key (segment_id, customer, entered)
) strict, without rowid;
create table refreshes (
  segment_id integer not null references segments,
  as_of text not null,
  version integer not null,
  members integer not null,
  entered integer not null,
  gone integer not null,
  primary key (segment_id, as_of)
) strict, without rowid;
`

/**
 * What was given to whom, and forecasts that wait to be judged. Exports are about nobody; what a forecast says of a customer
 * is erased with him. Bases of earlier versions made these tables on first use.
 */
export const addedInVersion5 = `
create table if not exists exports (
  export_id integer primary key,
  exported_on text not null,
  recipient text not null,
  purpose text not null,
  column_names text not null, -- JSON
  customers integer not null
) strict;
create table if not exists forecasts (
  forecast_id integer primary key,
  as_of text not null,
  horizon_days real not null,
  model text not null,
  knew text not null, -- JSON
  unique (as_of, horizon_days)
) strict;
create table if not exists forecast_customers (
  forecast_id integer not null references forecasts,
  customer text not null, -- as orders call them
  orders real not null,
  low integer not null,
  high integer not null,
  primary key (forecast_id, customer)
) strict, without rowid;
`

/**
 * The last entry of the log beside the base, so that a tail cut off shows. One row, once anything was noted.
 *
 * The requests that people made, step by step: whose they are stands in `request_subjects` alone, until the request ends or the
 * person is erased. What people may no longer be used for (`marks`), by their records, so that merging and undoing keep it; and
 * who was told that their data will go (`warnings`). What the controller answered about the processing (`register_answers`).
 */
export const addedInVersion6 = `
create table audit_end (only integer primary key check (only = 1), seq integer not null, head text not null) strict;
create table requests (request_id integer primary key, kind text not null, received text not null) strict;
create table request_steps (
  request_id integer not null references requests,
  nth integer not null,
  step text not null,
  taken_on text not null,
  detail text not null, -- a reason, a method: it names nobody
  primary key (request_id, nth)
) strict, without rowid;
create table request_subjects (
  request_id integer not null references requests,
  kind text not null, -- email, phone, id, name
  value text not null, -- as it is compared
  born text, -- of a name
  primary key (request_id, kind, value)
) strict, without rowid;
create table identity_codes (
  request_id integer primary key references requests,
  salt blob not null,
  hash blob not null,
  issued_at integer not null, -- milliseconds since 1970, UTC
  tries integer not null
) strict;
create table marks (
  record integer not null,
  kind text not null, -- objection, restriction
  request_id integer not null references requests,
  since text not null,
  until text, -- the first day without; null: still
  primary key (record, kind, request_id)
) strict, without rowid;
create table warnings (customer integer primary key, warned_on text not null) strict;
create table register_answers (
  activity text not null, -- '': what is said of all
  field text not null,
  answer text not null,
  answered_on text not null,
  primary key (activity, field)
) strict, without rowid;
`

/**
 * What is the same in every base. Columns of ours are `technicalColumns`; a custom column of any other name keeps it. The
 * fields and custom columns of each table are added as imports bring them (`addColumns`).
 *
 * Rows of customers are `records`: evidence, each with its origin and its original cells; `customers` holds the golden
 * record of each customer and can be computed again from them. Orders, interactions and consents are evidence too: each
 * belongs to a record, and through it to whatever customer that is of, so that merging and undoing leave them alone.
 *
 * A customer's id is the number of its oldest record.
 */
const schema = `
create table sources (
  source_id integer primary key,
  name text not null,
  table_name text not null,
  key_column text, -- the column that tells its rows apart; null: the whole row does
  unique (name, table_name)
) strict;
create table layouts (
  layout_id integer primary key,
  header text not null unique -- a JSON array: the names of the cells in _original
) strict;
create table imports (
  import_id integer primary key,
  source_id integer not null references sources,
  layout_id integer not null references layouts,
  file text not null,
  imported_on text not null,
  encoding text, delimiter text, header_line integer,
  read integer not null, stored integer not null, updated integer not null, unchanged integer not null,
  rejected integer not null, blank integer not null, suppressed integer not null
) strict;
create table columns (
  table_name text not null,
  name text not null collate nocase,
  field text,
  class text not null,
  position integer not null,
  primary key (table_name, name)
) strict, without rowid;
create table records (
  _record integer primary key,
  _owner integer, -- the customer whose record it became when records were merged; until then a record is its own customer
  _customer integer generated always as (coalesce(_owner, _record)) virtual,
  $evidence
) strict;
create table customers (_customer integer primary key) strict;
create table orders (
  _record integer primary key,
  _owner integer, -- the record of a customer that it belongs to; null while none is found
  _identifier text,
  $evidence
) strict;
create table interactions (_record integer primary key, _owner integer, _identifier text, $evidence
) strict;
create table consents (_record integer primary key, _owner integer, _identifier text, $evidence
) strict;
${addedInVersion2}${addedInVersion3}${addedInVersion4}${addedInVersion5}${addedInVersion6}`.replaceAll(
  '$evidence',
  `_import integer not null, -- the import that brought this version
  _source integer not null,
  _line integer not null, -- of that import's file
  _key text not null, -- tells the rows of one source apart
  _nth integer not null default 1, -- … among those of one key, in the order of the file
  _layout integer not null,
  _original text not null -- a JSON array of the cells as they stood`,
)

/** Makes an empty base of a new file. */
export function createSchema(database: Database): void {
  database.pragma('page_size = 4096')
  database.pragma(`application_id = ${applicationId}`)
  database.pragma(`user_version = ${schemaVersion}`)
  database.exec(schema)
}

/** The table that keeps the evidence of a kind of rows. */
export function evidenceTable(table: TableName): string {
  return table === 'customers' ? 'records' : table
}

/** The tables whose rows are about a customer and wait until theirs is known. */
export const relatedTables = ['orders', 'interactions', 'consents'] as const satisfies readonly TableName[]
export type RelatedTable = (typeof relatedTables)[number]

/** A column of a table, as the base declares it. */
export interface DeclaredColumn {
  readonly name: string
  readonly field: FieldName | undefined
  readonly class: ColumnClass
}

/** The fields and custom columns of a table: fields first, in their canonical order, then custom ones as they came. */
export function columnsOf(database: Database, table: TableName): DeclaredColumn[] {
  const rows = database.prepare('select name, field, class from columns where table_name = ? order by position').all(table) as {
    name: string
    field: FieldName | null
    class: ColumnClass
  }[]
  const canonical = Object.keys(fieldsOf[table])
  const place = (column: { field: FieldName | null }): number =>
    column.field === null ? canonical.length : canonical.indexOf(column.field)
  return rows
    .toSorted((a, b) => place(a) - place(b))
    .map(({ name, field, class: kind }) => ({ name, field: field ?? undefined, class: kind }))
}

/** Declares and adds those columns that a table does not have yet. Custom columns are activity until said otherwise. */
export function addColumns(
  database: Database,
  table: TableName,
  columns: readonly { name: string; field: FieldName | undefined }[],
): void {
  const known = new Set(columnsOf(database, table).map(({ name }) => name.toLowerCase()))
  const declare = database.prepare('insert into columns values (?, ?, ?, ?, ?)')
  for (const { name, field } of columns) {
    if (known.has(name.toLowerCase())) continue
    declare.run(table, name, field ?? null, field === undefined ? 'activity' : fieldsOf[table][field]!.class, known.size)
    known.add(name.toLowerCase())
    for (const target of table === 'customers' ? ['records', 'customers'] : [table])
      database.exec(`alter table ${target} add column ${quoteName(name)} text`)
  }
}
