import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import type { FieldName, TableName } from '../model/field.ts'
import { lapseDecisions, type Lapsed } from './decisions.ts'
import type { Golden } from './golden.ts'
import { hasMerged, remakeCustomers } from './golden.ts'
import { lastNumber, noteNumbers } from './numbering.ts'
import { evidenceTable } from './schema.ts'

/** What the statements below need to know of an import. */
export interface Incoming {
  readonly table: TableName
  readonly sourceId: number
  readonly importId: number
  readonly layoutId: number
  readonly columns: readonly { readonly name: string; readonly field: FieldName | undefined }[]
}

interface Counted extends Lapsed {
  readonly stored: number
  readonly updated: number
  readonly unchanged: number
}

/**
 * Compares `stage.rows` with the evidence of the same source, by key and by place among the rows of that key: what is
 * equal to the byte stays, what differs becomes its row's new version, what is unknown is stored. Where records were merged or
 * decided about, `golden` makes those customers again of which a record has a new version.
 */
export function reconcile(database: Database, incoming: Incoming, golden: Golden): Counted {
  const evidence = evidenceTable(incoming.table)
  database.exec('create temp table arriving (staged integer primary key, nth integer, record integer, same integer)')
  database
    .prepare(
      `insert into arriving
       select n.staged, n.nth, e._record, e._original = s.original and e._layout = @layoutId
       from (select rowid staged, row_number() over (partition by key order by rowid) nth from stage.rows) n
       join stage.rows s on s.rowid = n.staged
       left join ${evidence} e on e._source = @sourceId and e._key = s.key and e._nth = n.nth`,
    )
    .run({ layoutId: incoming.layoutId, sourceId: incoming.sourceId })
  const count = database.prepare(
    'select count(*) filter (where same = 1) unchanged, count(*) filter (where same = 0) updated from arriving',
  )
  const { unchanged, updated } = count.get() as { unchanged: number; updated: number }
  const gone = updated > 0 ? update(database, incoming, golden) : { lapsed: 0, asked: 0 }
  // Numbered in file order, so that ids do not depend on which rows were known.
  database.exec(
    'create temp table unknown as select row_number() over (order by staged) n, staged, nth from arriving where record is null',
  )
  const stored = insert(database, incoming)
  database.exec('drop table unknown; drop table arriving')
  return { stored, updated, unchanged, ...gone }
}

/**
 * Makes the index of keys, if there is none yet: the import that makes a base has nothing to look up, so it leaves this to
 * the next. Rows of one key are numbered first, in the order they came.
 */
export function indexEvidence(database: Database, table: TableName): void {
  const evidence = evidenceTable(table)
  if (database.prepare('select 1 from sqlite_schema where name = ?').get(`${evidence}_key`) !== undefined) return
  const index = `create unique index if not exists ${evidence}_key on ${evidence} (_source, _key, _nth)`
  try {
    database.exec(index)
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_CONSTRAINT'))) throw cause
    database.exec(
      `update ${evidence} set _nth = numbered.nth
       from (select _record, row_number() over (partition by _source, _key order by _record) nth from ${evidence}) numbered
       where numbered._record = ${evidence}._record and numbered.nth > 1`,
    )
    database.exec(index)
  }
}

/** Stores the rows that nobody knew, numbered on from what is there. A new record of a customer is a customer of its own. */
function insert(database: Database, { table, sourceId, importId, layoutId, columns }: Incoming): number {
  const evidence = evidenceTable(table)
  const names = columns.map(({ name }) => quoteName(name))
  const cells = columns.map((_, i) => `s.c${i}`)
  const from = 'from unknown u join stage.rows s on s.rowid = u.staged order by u.n'
  const last = lastNumber(database, evidence)
  const facts = { sourceId, importId, layoutId, last }
  const identifier = table === 'customers' ? { column: [], value: [] } : { column: ['_identifier'], value: ['s.identifier'] }
  const columnNames = ['_record', ...identifier.column, '_import, _source, _line, _key, _nth, _layout, _original', ...names]
  const values = [
    '@last + u.n',
    ...identifier.value,
    '@importId, @sourceId, s.line, s.key, u.nth, @layoutId, s.original',
    ...cells,
  ]
  const { changes } = database
    .prepare(`insert into ${evidence} (${columnNames.join(', ')}) select ${values.join(', ')} ${from}`)
    .run(facts)
  noteNumbers(database, evidence)
  if (table === 'customers')
    database
      .prepare(
        `insert into customers (${['_customer', ...names].join(', ')}) select ${['@last + u.n', ...cells].join(', ')} ${from}`,
      )
      .run({ last })
  return changes
}

/** Columns that the new file does not have keep what was known; a record keeps its customer. Answers with decisions that lapsed. */
function update(database: Database, { table, importId, layoutId, columns }: Incoming, golden: Golden): Lapsed {
  const evidence = evidenceTable(table)
  const cells = columns.map(({ name }, i) => `${quoteName(name)} = s.c${i}`)
  const identifier = table === 'customers' ? [] : ['_identifier = s.identifier']
  const gone = table === 'customers' ? lapseDecisions(database, { importId, columns }) : { lapsed: 0, asked: 0 }
  database
    .prepare(
      `update ${evidence} set ${['_import = @importId', '_line = s.line', '_layout = @layoutId', '_original = s.original', ...identifier, ...cells].join(', ')}
       from arriving a join stage.rows s on s.rowid = a.staged
       where a.same = 0 and ${evidence}._record = a.record`,
    )
    .run({ importId, layoutId })
  if (table !== 'customers') return gone
  const merged = hasMerged(database)
    ? `(e._owner is not null or exists (select 1 from records m where m._owner = e._record)
        or exists (select 1 from decisions d where d.record = e._record))`
    : '0'
  // The golden record of a customer of one record is that record.
  const single = columns.map(({ name }) => `${quoteName(name)} = e.${quoteName(name)}`)
  database.exec(
    `update customers set ${single.join(', ')} from arriving a join records e on e._record = a.record
     where a.same = 0 and customers._customer = e._record and not ${merged}`,
  )
  const several = database
    .prepare(
      `select distinct e._customer from arriving a cross join records e on e._record = a.record
       where a.same = 0 and ${merged} order by 1`,
    )
    .pluck()
    .all() as number[]
  remakeCustomers(database, several, golden)
  return gone
}
