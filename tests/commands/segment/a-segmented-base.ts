import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyRefresh, standingOf, storedSegments, storeRule } from '../../../src/base/segments.ts'
import type { Context } from '../../../src/cli/context.ts'
import { openBaseTable, type BaseTable } from '../../../src/commands/segment/base-table.ts'
import { readGiven } from '../../../src/commands/segment/given-rules.ts'
import { membersBy } from '../../../src/commands/segment/refresh-all.ts'
import type { Database } from '../../../src/io/sqlite/driver.ts'
import { openDatabase } from '../../../src/io/sqlite/driver.ts'
import { en } from '../../../src/messages/en.ts'
import { movementOf } from '../../../src/segment/movement.ts'
import { aBase, importRows } from '../../base/a-base.ts'

/** What reading a base asks of the world: nothing but its words. */
export const context = {
  words: en,
  lang: 'en',
  region: 'FR',
  today: '2026-01-01',
  stop: new AbortController().signal,
  say() {},
} as unknown as Context

export interface SegmentedBase {
  readonly database: Database
  readonly path: string
  tableOn(asOf: string): BaseTable
  refresh(asOf: string): Promise<void>
  close(): void
}

/** A base in a file, with customers and their orders, and segments by name: each speaks of those before it only. */
export function aSegmentedBase(
  customers: readonly (readonly string[])[],
  orders: readonly (readonly string[])[],
  segments: Readonly<Record<string, string>>,
): SegmentedBase {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-segments-'))
  const path = join(folder, 'crm.sqlite')
  const memory = aBase()
  importRows(memory, 'customers', ['id', 'email', 'city', 'points', 'birth_date', 'postal_code'], customers)
  importRows(memory, 'orders', ['order_id', 'customer', 'date', 'amount', 'channel'], orders, undefined, 'orders.csv')
  memory.prepare('vacuum into ?').run(path)
  memory.close()
  const database = openDatabase(path)
  for (const [name, rule] of Object.entries(segments)) storeRule(database, name, rule, '2025-01-01')
  const tableOn = (asOf: string): BaseTable => openBaseTable(database, path, asOf, {}, context)
  return {
    database,
    path,
    tableOn,
    async refresh(asOf) {
      const table = tableOn(asOf)
      const stored = storedSegments(database)
      for (const name of Object.keys(segments)) {
        const { segment, rule, version } = stored.find((one) => one.name === name)!
        const given = readGiven(name, rule, context)
        await table.ready([given.rule])
        const now = membersBy(table, given, context)
        const standing = standingOf(database, segment, asOf)
        applyRefresh(database, { segment, version, asOf, standing, ...movementOf(standing.members, now, undefined) })
      }
    },
    close() {
      database.close()
      rmSync(folder, { recursive: true })
    },
  }
}
