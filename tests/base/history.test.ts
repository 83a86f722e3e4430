import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DataError } from '../../src/model/error.ts'
import type { Database } from '../../src/io/sqlite/driver.ts'
import { aBase, customersOfOrders, exported, importRows, merge, undo } from './a-base.ts'

/** Columns of a source may be called like those of our own tables. */
const columns = ['id', 'record', 'customer', 'after', 'value', 'c']

type Step =
  | { readonly does: 'import'; readonly rows: readonly (readonly string[])[] }
  | { readonly does: 'orders'; readonly of: readonly string[] }
  | { readonly does: 'merge'; readonly labels: readonly number[]; readonly take: 'first' | 'last' }
  | { readonly does: 'undo'; readonly run: number | undefined }

const id = fc.constantFrom('1', '2', '3', '4', '5', '6', '7')
const cell = fc.constantFrom('', 'a', 'b', 'ç')
const importing = fc.record({
  does: fc.constant('import' as const),
  rows: fc.uniqueArray(fc.tuple(id, cell, cell, cell, cell, cell), { selector: ([key]) => key, minLength: 1, maxLength: 7 }),
})
const ordering = fc.record({ does: fc.constant('orders' as const), of: fc.array(id, { minLength: 1, maxLength: 2 }) })
/** Customers of one label are one; those of label 0 stay as they are. */
const merging = fc.record({
  does: fc.constant('merge' as const),
  labels: fc.array(fc.constantFrom(0, 0, 1, 1, 2, 3), { minLength: 7, maxLength: 7 }),
  take: fc.constantFrom('first', 'last'),
})
const undoing = fc.record({
  does: fc.constant('undo' as const),
  run: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
})
const everybody: Step = { does: 'import', rows: [...'1234567'].map((key, i) => [key, '', 'abcdefg'[i]!, '', 'x', '']) }
const histories = fc
  .array(
    fc.oneof(
      { arbitrary: importing, weight: 3 },
      { arbitrary: ordering, weight: 1 },
      { arbitrary: merging, weight: 4 },
      { arbitrary: undoing, weight: 4 },
    ),
    { minLength: 8, maxLength: 16 },
  )
  .map((steps): Step[] => [everybody, ...steps])

interface Run {
  readonly take: 'first' | 'last'
  readonly moved: Map<number, readonly [before: number, after: number]>
  standing: boolean
}

/** What a base should come to, the plain way. */
class Model {
  readonly records: { cells: readonly string[]; imported: number; customer: number }[] = []
  readonly orders: { named: string; record: number | undefined }[] = []
  readonly runs: Run[] = []
  imports = 0

  import(rows: readonly (readonly string[])[]): void {
    this.imports++
    for (const cells of rows) {
      const known = this.records.find((record) => record.cells[0] === cells[0])
      if (known === undefined) this.records.push({ cells, imported: this.imports, customer: this.records.length + 1 })
      else if (known.cells.join('|') !== cells.join('|')) Object.assign(known, { cells, imported: this.imports })
    }
    this.adopt()
  }

  adopt(): void {
    for (const order of this.orders)
      order.record ??= this.records.findIndex(({ cells }) => cells[0] === order.named) + 1 || undefined
  }

  customers(): Map<number, number[]> {
    const found = new Map<number, number[]>()
    for (const [i, { customer }] of this.records.entries()) found.set(customer, [...(found.get(customer) ?? []), i + 1])
    return new Map([...found].toSorted(([a], [b]) => a - b))
  }

  groups(labels: readonly number[]): number[][] {
    const customers = [...this.customers()]
    return [1, 2, 3].map((label) => customers.filter((_, i) => labels[i] === label).map(([, records]) => records.at(-1)!))
  }

  merge(groups: readonly (readonly number[])[], take: 'first' | 'last'): void {
    const moved: Run['moved'] = new Map()
    for (const group of groups) {
      const joined = group.map((record) => this.records[record - 1]!.customer)
      const after = Math.min(...joined)
      for (const [i, record] of this.records.entries())
        if (joined.includes(record.customer) && record.customer !== after) moved.set(i + 1, [record.customer, after])
    }
    for (const [record, [, after]] of moved) this.records[record - 1]!.customer = after
    if (moved.size > 0) this.runs.push({ take, moved, standing: true })
  }

  /** Runs that stand and must be taken back before this one, from 1. */
  builtOn(run: number): number[] {
    const found = new Set<number>()
    const formed = new Set([...this.runs[run - 1]!.moved.values()].map(([, after]) => after))
    for (const [i, later] of this.runs.entries()) {
      if (i + 1 <= run || !later.standing) continue
      if (![...later.moved.values()].some(([before, after]) => formed.has(before) || formed.has(after))) continue
      for (const other of [i + 1, ...this.builtOn(i + 1)]) found.add(other)
    }
    return [...found].toSorted((a, b) => b - a)
  }

  undo(run: number): void {
    const { moved } = this.runs[run - 1]!
    for (const [record, [before]] of moved) this.records[record - 1]!.customer = before
    this.runs[run - 1]!.standing = false
  }

  exported(): string[][] {
    const rows = [...this.customers()].map(([customer, records]) => {
      if (records.length === 1) return [`c${customer}`, ...this.records[records[0]! - 1]!.cells]
      const formed = this.runs.findLast((run) => run.standing && [...run.moved.values()].some(([, after]) => after === customer))!
      const order = records.toSorted((a, b) => this.records[b - 1]!.imported - this.records[a - 1]!.imported || b - a)
      if (formed.take === 'first') order.reverse()
      const golden = columns.map(
        (_, i) => order.map((record) => this.records[record - 1]!.cells[i]!).find((text) => text !== '') ?? '',
      )
      return [`c${customer}`, ...golden]
    })
    const header = ['id', 'source_id', ...columns.slice(1)]
    return [this.records.length === 0 ? ['id'] : header, ...rows]
  }
}

function take(database: Database, model: Model, step: Step): void {
  if (step.does === 'import') {
    importRows(database, 'customers', columns, step.rows)
    model.import(step.rows)
  } else if (step.does === 'orders') {
    const from = model.orders.length
    importRows(
      database,
      'orders',
      ['order_id', 'customer'],
      step.of.map((named, i) => [`O${from + i}`, named]),
    )
    for (const named of step.of) model.orders.push({ named, record: undefined })
    model.adopt()
  } else if (step.does === 'merge') {
    const groups = model.groups(step.labels)
    merge(database, groups, { take: step.take })
    model.merge(groups, step.take)
  } else {
    const run = step.run ?? model.runs.findLastIndex(({ standing }) => standing) + 1
    const later = model.runs[run - 1]?.standing === true ? model.builtOn(run) : undefined
    if (later?.length === 0) {
      expect(undo(database, step.run).run).toBe(run)
      model.undo(run)
    } else expect(() => undo(database, step.run)).toThrow(DataError)
    if (later !== undefined && later.length > 0)
      expect(() => undo(database, run)).toThrow(
        expect.objectContaining({
          fault: expect.objectContaining({ about: { path: 'crm.sqlite', run, later, kind: 'dedupe' } }),
        }),
      )
  }
}

function compare(database: Database, model: Model): void {
  expect(exported(database)).toEqual(model.exported())
  expect(database.prepare('select _customer from records order by _record').pluck().all()).toEqual(
    model.records.map(({ customer }) => customer),
  )
  expect(customersOfOrders(database)).toEqual(
    model.orders.map(({ record }) => (record === undefined ? null : model.records[record - 1]!.customer)),
  )
}

// oxlint-disable-next-line vitest/expect-expect -- compare() does
test('a base comes to what its imports, merges and undos say, whatever their order', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(histories, (history) => {
      const database = aBase()
      const model = new Model()
      for (const step of history) {
        take(database, model, step)
        compare(database, model)
      }
      database.close()
    }),
    { numRuns: 25 },
  )
})

test('all runs taken back, the latest first, it is as if there had been none', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(histories, (history) => {
      const merged = aBase()
      const plain = aBase()
      const models = [new Model(), new Model()] as const
      for (const step of history) {
        take(merged, models[0], step)
        if (step.does === 'import' || step.does === 'orders') take(plain, models[1], step)
      }
      while (models[0].runs.some(({ standing }) => standing)) take(merged, models[0], { does: 'undo', run: undefined })
      expect(exported(merged)).toEqual(exported(plain))
      expect(customersOfOrders(merged)).toEqual(customersOfOrders(plain))
      for (const table of ['records', 'customers', 'orders', 'numbering'])
        expect(merged.prepare(`select * from ${table}`).raw().all()).toEqual(plain.prepare(`select * from ${table}`).raw().all())
      merged.close()
      plain.close()
    }),
    { numRuns: 25 },
  )
})
