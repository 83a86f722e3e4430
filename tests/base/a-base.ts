import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arrivals, type Arrived } from '../../src/base/arrivals.ts'
import type { Golden } from '../../src/base/golden.ts'
import { addSource, findSource, layoutOf, nextImport, recordImport } from '../../src/base/imports.ts'
import type { MergePlan } from '../../src/base/merge.ts'
import { applyMerge } from '../../src/base/merge.ts'
import { decideCells, type CellDecision, type Decided } from '../../src/base/decisions.ts'
import type { HeldBase } from '../../src/base/open.ts'
import { adoptOrphans } from '../../src/base/orphans.ts'
import { goldenRecords } from '../../src/base/read.ts'
import { readRecordColumns } from '../../src/base/record-columns.ts'
import { baseRowEncoder } from '../../src/base/row-encoder.ts'
import { createSchema } from '../../src/base/schema.ts'
import { recordRun } from '../../src/base/runs.ts'
import { undoRun } from '../../src/base/undo.ts'
import type { Database } from '../../src/io/sqlite/driver.ts'
import { openDatabase } from '../../src/io/sqlite/driver.ts'
import type { ValueColumn } from '../../src/model/columns.ts'
import type { FieldName, TableName } from '../../src/model/field.ts'
import { fieldsOf } from '../../src/model/field.ts'
import type { RunKind } from '../../src/model/run.ts'

/** A base in memory, as a run has it that holds it for writing. */
export function aBase(): Database {
  const database = openDatabase(':memory:')
  createSchema(database)
  return database
}

/** Takes rows into a base as an import of a file does; the first cell is the key. */
export function importRows(
  database: Database,
  table: TableName,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  golden: Golden = lastFilled,
  source = 'shop.csv',
): Arrived {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-base-'))
  const held: HeldBase = { database, isNew: false, fill: unused, commit: unused, close: unused }
  const { sourceId } = findSource(database, source, table) ?? addSource(database, source, table, columns[0])
  const importId = nextImport(database)
  const layoutId = layoutOf(database, columns)
  const declared = columns.map((name) => ({ name, field: name in fieldsOf[table] ? (name as FieldName) : undefined }))
  const origin = { base: join(folder, 'crm.sqlite'), table, sourceId, importId, layoutId, columns: declared }
  const taking = arrivals(held, origin, { pid: 1, host: 'here', isAlive: () => true }, golden)
  const encoder = baseRowEncoder({ table, fresh: undefined })
  for (const [i, cells] of rows.entries()) {
    const named = cells[columns.indexOf('customer')] ?? ''
    const identifier = named.includes('@') ? named : ''
    encoder.add({ line: i + 2, key: `=${cells[0]!}`, identifier, original: JSON.stringify(cells), cells })
  }
  taking.append(encoder.take())
  const arrived = taking.finish()
  database.exec('detach stage') // one connection stands for those of many runs
  rmSync(folder, { recursive: true })
  const facts = { file: source, importedOn: '2026-01-01', encoding: undefined, delimiter: undefined, headerLine: undefined }
  const counts = { ...arrived, read: rows.length, rejected: 0, blank: 0, suppressed: 0 }
  if (arrived.stored + arrived.updated > 0) recordImport(database, importId, sourceId, layoutId, { ...facts, ...counts })
  adoptOrphans(database)
  return arrived
}

const unused = (): never => {
  throw new Error('not in this test')
}

/** The text of a cell. */
export function textOf({ values, ids }: ValueColumn, row: number): string {
  const id = ids[row]!
  return Buffer.from(values.bytes.subarray(values.starts[id], values.starts[id + 1])).toString()
}

/** A plain rule: of each column the filled cell that came last, or first where the settings say so. */
const lastFilled: Golden = (records, settings) => (rows) => {
  const takeFirst = (settings as { take?: string }).take === 'first'
  const order = rows.toSorted((a, b) => records.imports[b]! - records.imports[a]! || b - a)
  if (takeFirst) order.reverse()
  return records.columns.map(({ cells }) => order.map((row) => textOf(cells, row)).find((cell) => cell !== '') ?? '')
}

/** Merges records, as dedupe does with its plan. */
export function merge(database: Database, groups: MergePlan['groups'], settings: object = {}): ReturnType<typeof applyMerge> {
  const about = { kind: 'dedupe', ranOn: '2026-02-02', settings, knew: { weights: [1, 2] }, decided: {} } as const
  return applyMerge(database, { records: readRecordColumns(database), groups }, lastFilled, about)
}

/** Decides about cells, as validate does with what it would mend. */
export function decide(
  database: Database,
  cells: readonly (readonly [customer: number, column: string, before: string, after: string])[],
  insists = false,
): Decided {
  const run = recordRun(database, { kind: 'validate', ranOn: '2026-02-03', settings: {}, knew: {}, decided: {} })
  const decisions = cells.map(([customer, column, before, after]): CellDecision => ({
    customer,
    column,
    before,
    after,
    rule: 'by_hand',
    confidence: 1,
  }))
  return decideCells(database, run, decisions, lastFilled, insists)
}

export function undo(database: Database, run?: number, kind: RunKind = 'dedupe'): ReturnType<typeof undoRun> {
  return undoRun(database, kind, run, '2026-03-03', 'crm.sqlite', lastFilled)
}

/** What `export` writes of a base. */
export function exported(database: Database): string[][] {
  const { header, batches } = goldenRecords(database)
  return [[...header], ...[...batches()].flat()]
}

/** Which customer has each order. */
export function customersOfOrders(database: Database): (number | null)[] {
  return database
    .prepare('select records._customer from orders left join records on records._record = orders._owner order by orders._record')
    .pluck()
    .all() as (number | null)[]
}
