import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DataError } from '../../src/model/error.ts'
import type { Database } from '../../src/io/sqlite/driver.ts'
import type { RunKind } from '../../src/model/run.ts'
import { aBase, customersOfOrders, decide, exported, importRows, merge, undo } from './a-base.ts'

/** Columns of a source may be called like those of our own tables. */
const columns = ['id', 'record', 'customer', 'after', 'value', 'c']

type Step =
  | { readonly does: 'import'; readonly rows: readonly (readonly string[])[] }
  | { readonly does: 'orders'; readonly of: readonly string[] }
  | { readonly does: 'merge'; readonly labels: readonly number[]; readonly take: 'first' | 'last' }
  | {
      readonly does: 'decide'
      readonly customer: number
      readonly column: number
      readonly after: string
      readonly insists: boolean
    }
  | { readonly does: 'undo'; readonly kind: RunKind; readonly run: number | undefined }

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
const deciding = fc.record({
  does: fc.constant('decide' as const),
  customer: fc.nat(6),
  column: fc.integer({ min: 1, max: 5 }),
  after: cell,
  insists: fc.boolean(),
})
const undoing = fc.record({
  does: fc.constant('undo' as const),
  kind: fc.constantFrom('dedupe' as const, 'validate' as const),
  run: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
})
const everybody: Step = { does: 'import', rows: [...'1234567'].map((key, i) => [key, '', 'abcdefg'[i]!, '', 'x', '']) }
const histories = fc
  .array(
    fc.oneof(
      { arbitrary: importing, weight: 3 },
      { arbitrary: ordering, weight: 1 },
      { arbitrary: merging, weight: 4 },
      { arbitrary: deciding, weight: 4 },
      { arbitrary: undoing, weight: 4 },
    ),
    { minLength: 8, maxLength: 16 },
  )
  .map((steps): Step[] => [everybody, ...steps])

interface Run {
  readonly kind: RunKind
  readonly take: 'first' | 'last'
  readonly moved: Map<number, readonly [before: number, after: number]>
  /** What cells became, by record and column. */
  readonly cells: Map<string, { readonly after: string; lapsed: boolean }>
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
      else if (known.cells.join('|') !== cells.join('|')) {
        const record = this.records.indexOf(known) + 1
        for (const [column, before] of known.cells.entries())
          if (before !== cells[column])
            for (const run of this.runs) {
              const decided = run.cells.get(`${record} ${column}`)
              if (decided !== undefined) decided.lapsed = true
            }
        Object.assign(known, { cells, imported: this.imports })
      }
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
    if (moved.size > 0) this.runs.push({ kind: 'dedupe', take, moved, cells: new Map(), standing: true })
  }

  /** A cell of a record as the last decision that stands has it. */
  cell(record: number, column: number): string {
    const key = `${record} ${column}`
    const run = this.runs.findLast(({ standing, cells }) => standing && cells.get(key)?.lapsed === false)
    return run?.cells.get(key)?.after ?? this.records[record - 1]!.cells[column]!
  }

  decide(customer: number, column: number, after: string, insists: boolean): void {
    const run: Run = { kind: 'validate', take: 'last', moved: new Map(), cells: new Map(), standing: true }
    this.runs.push(run)
    for (let rounds = insists ? Infinity : 1; rounds > 0; rounds--) {
      const before = this.golden(customer)[column]!
      if (before === after) return
      for (const record of this.customers().get(customer)!)
        if (this.cell(record, column) === before) run.cells.set(`${record} ${column}`, { after, lapsed: false })
    }
  }

  /** Runs that stand and must be taken back before this one, from 1. */
  builtOn(run: number): number[] {
    const found = new Set<number>()
    const { cells } = this.runs[run - 1]!
    const formed = new Set([...this.runs[run - 1]!.moved.values()].map(([, after]) => after))
    const decided = new Set([...cells.keys()].filter((key) => !cells.get(key)!.lapsed))
    for (const [i, later] of this.runs.entries()) {
      if (i + 1 <= run || !later.standing) continue
      const builds = [...later.moved.values()].some(([before, after]) => formed.has(before) || formed.has(after))
      if (!builds && ![...later.cells.keys()].some((key) => decided.has(key))) continue
      for (const other of [i + 1, ...this.builtOn(i + 1)]) found.add(other)
    }
    return [...found].toSorted((a, b) => b - a)
  }

  undo(run: number): void {
    const { moved } = this.runs[run - 1]!
    for (const [record, [before]] of moved) this.records[record - 1]!.customer = before
    this.runs[run - 1]!.standing = false
  }

  golden(customer: number): string[] {
    const records = this.customers().get(customer)!
    if (records.length === 1) return columns.map((_, i) => this.cell(records[0]!, i))
    const formed = this.runs.findLast((run) => run.standing && [...run.moved.values()].some(([, after]) => after === customer))!
    const order = records.toSorted((a, b) => this.records[b - 1]!.imported - this.records[a - 1]!.imported || b - a)
    if (formed.take === 'first') order.reverse()
    return columns.map((_, i) => order.map((record) => this.cell(record, i)).find((text) => text !== '') ?? '')
  }

  exported(): string[][] {
    const rows = [...this.customers().keys()].map((customer) => [`c${customer}`, ...this.golden(customer)])
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
  } else if (step.does === 'decide') {
    const customers = [...model.customers().keys()]
    const customer = customers[step.customer % customers.length]!
    decide(database, [[customer, columns[step.column]!, model.golden(customer)[step.column]!, step.after]], step.insists)
    model.decide(customer, step.column, step.after, step.insists)
  } else {
    const { kind } = step
    const run = step.run ?? model.runs.findLastIndex(isUndoable(kind)) + 1
    const later = model.runs[run - 1]?.standing === true && model.runs[run - 1]!.kind === kind ? model.builtOn(run) : undefined
    if (later?.length === 0) {
      expect(undo(database, step.run, kind).run).toBe(run)
      model.undo(run)
    } else expect(() => undo(database, step.run, kind)).toThrow(DataError)
    if (later !== undefined && later.length > 0)
      expect(() => undo(database, run, kind)).toThrow(
        expect.objectContaining({
          fault: expect.objectContaining({ about: { path: 'crm.sqlite', run, later, kind } }),
        }),
      )
  }
}

/** Runs of a kind that stand, and of which there is something to take back. */
const isUndoable =
  (kind: RunKind) =>
  (run: Run): boolean =>
    run.kind === kind && run.standing && run.moved.size + run.cells.size > 0

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
test('a base comes to what its imports, merges, decisions and undos say, whatever their order', { timeout: 60_000 }, () => {
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
      for (const kind of ['validate', 'dedupe'] as const)
        while (models[0].runs.some(isUndoable(kind))) take(merged, models[0], { does: 'undo', kind, run: undefined })
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
