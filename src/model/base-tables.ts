import type { ColumnClass } from './field.ts'

/** How rows of a table are a person's. */
export type Tie =
  /** A column that has the number of a customer. */
  | { readonly to: 'customer'; readonly column: string }
  /** A column that has the number of a record of customers: through it to whatever customer that is of. */
  | { readonly to: 'record'; readonly column: string }
  /** A column that has what orders call the customer: the base's own id, else the identifier as it was written. */
  | { readonly to: 'name'; readonly column: string }
  /** A column that has an identifier of theirs as it is compared: an address, a phone number, an id, a name. */
  | { readonly to: 'identifier'; readonly column: string }
  /** Rows are about no one person. */
  | { readonly to: 'nobody' }

/** A column of the base's own. Fields and custom columns have their class in the base itself, in `columns`. */
export interface OwnColumn {
  readonly class: ColumnClass
  /**
   * Does it hold anything that a person gave, or that was made of it? A technical column may: a copy of what stands
   * elsewhere, by which rows are told apart.
   */
  readonly personal: boolean
}

/** A table of a base. */
export interface BaseTable {
  readonly tie: Tie
  readonly columns: Readonly<Record<string, OwnColumn>>
}

/** What makes a base work, and is about nobody; or a number that leads to a row, and goes when that row goes. */
const technical: OwnColumn = { class: 'technical', personal: false }
/** A copy of a cell that is shown where it belongs: technical, and still personal data. */
const copy: OwnColumn = { class: 'technical', personal: true }
const derived: OwnColumn = { class: 'derived', personal: true }

const all = (names: string, column: OwnColumn): Readonly<Record<string, OwnColumn>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, column]))

/** What every row of evidence has beside its cells: where it came from, and its cells as they stood there. */
const evidence = {
  ...all('_record _owner _import _source _line _nth _layout', technical),
  _key: copy,
  _original: { class: 'identity', personal: true },
} as const satisfies BaseTable['columns']
/** Rows that belong to a record of customers, and what they call it. */
const related: BaseTable = { tie: { to: 'record', column: '_owner' }, columns: { ...evidence, _identifier: copy } }

/**
 * Every table that a base can have, and each column that is neither a field nor a custom one: what it says about a person.
 * The one declaration for a person's export, for erasure and for the register: a table or a column that is not in here
 * fails a test.
 */
export const baseTables: Readonly<Record<string, BaseTable>> = {
  records: { tie: { to: 'record', column: '_record' }, columns: { ...evidence, _customer: technical } },
  customers: { tie: { to: 'customer', column: '_customer' }, columns: { _customer: technical } },
  orders: related,
  interactions: related,
  consents: related,
  decisions: {
    tie: { to: 'record', column: 'record' },
    columns: {
      ...all('run_id record column_name rule confidence stands lapsed_by', technical),
      ...all('cell before after', { class: 'identity', personal: true }),
    },
  },
  assignments: { tie: { to: 'record', column: 'record' }, columns: all('run_id record before after', technical) },
  memberships: {
    tie: { to: 'customer', column: 'customer' },
    columns: { customer: technical, ...all('segment_id entered left_on entered_because left_because', derived) },
  },
  forecast_customers: {
    tie: { to: 'name', column: 'customer' },
    columns: { forecast_id: technical, customer: copy, ...all('orders low high', derived) },
  },
  request_subjects: {
    tie: { to: 'identifier', column: 'value' },
    columns: { ...all('request_id kind', technical), ...all('value born', { class: 'identity', personal: true }) },
  },
  marks: {
    tie: { to: 'record', column: 'record' },
    columns: { ...all('record request_id', technical), ...all('kind since until', { class: 'activity', personal: true }) },
  },
  warnings: {
    tie: { to: 'customer', column: 'customer' },
    columns: { customer: technical, warned_on: derived },
  },
  sources: { tie: { to: 'nobody' }, columns: all('source_id name table_name key_column', technical) },
  layouts: { tie: { to: 'nobody' }, columns: all('layout_id header', technical) },
  imports: {
    tie: { to: 'nobody' },
    columns: {
      ...all('import_id source_id layout_id file imported_on encoding delimiter header_line', technical),
      ...all('read stored updated unchanged rejected blank suppressed', technical),
    },
  },
  columns: { tie: { to: 'nobody' }, columns: all('table_name name field class position', technical) },
  runs: { tie: { to: 'nobody' }, columns: all('run_id kind ran_on settings knew decided undone_on', technical) },
  numbering: { tie: { to: 'nobody' }, columns: all('table_name last', technical) },
  segments: { tie: { to: 'nobody' }, columns: all('segment_id name', technical) },
  segment_versions: { tie: { to: 'nobody' }, columns: all('segment_id version rule defined_on', technical) },
  refreshes: { tie: { to: 'nobody' }, columns: all('segment_id as_of version members entered gone', technical) },
  exports: {
    tie: { to: 'nobody' },
    columns: all('export_id exported_on recipient purpose column_names customers', technical),
  },
  audit_end: { tie: { to: 'nobody' }, columns: all('only seq head', technical) },
  requests: { tie: { to: 'nobody' }, columns: all('request_id kind received', technical) },
  request_steps: { tie: { to: 'nobody' }, columns: all('request_id nth step taken_on detail', technical) },
  identity_codes: { tie: { to: 'nobody' }, columns: all('request_id salt hash issued_at tries', technical) },
  disclosures: { tie: { to: 'nobody' }, columns: all('disclosure_id given_on right_used verified', technical) },
  register_answers: { tie: { to: 'nobody' }, columns: all('activity field answer answered_on', technical) },
  forecasts: { tie: { to: 'nobody' }, columns: all('forecast_id as_of horizon_days model knew', technical) },
}
