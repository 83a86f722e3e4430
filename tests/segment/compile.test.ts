import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { customersWhere, letCall } from '../../src/base/where.ts'
import { openDatabase } from '../../src/io/sqlite/driver.ts'
import { isRuleFault, readRule } from '../../src/rule/read.ts'
import type { Condition } from '../../src/rule/tree.ts'
import { compileRule, type SqlColumn, type SqlScope } from '../../src/segment/compile.ts'
import { sqlFunctions } from '../../src/segment/sql-functions.ts'
import { kindOfCells, tableAsker } from '../../src/segment/table.ts'

const asOf = '2026-03-31'
const names = ['city', 'points', 'born', 'news', 'note']
const database = openDatabase(':memory:')
database.exec(`create table customers (_customer integer primary key, ${names.join(', ')})`)
letCall(
  database,
  sqlFunctions((test, customer) => (test === 0 ? customer : undefined)),
)
afterAll(() => void database.close())

const pools: readonly (readonly string[])[] = [
  ['', 'Orléans', 'ORLEANS', 'Paris', 'l’Haÿ', "d'Or", '%', '_', '😀', '\uffff', 'Œuvre', ' Paris'],
  ['', '0', '-1', '2.50', '2.5', '10', '0.1', '123456789012345.6', '.5'],
  ['', '2026-03-31', '2025-12-31', '2026-02-28T10:00:00', '1980-02-29'],
  ['', 'true', 'false'],
  [''],
]
const rows = fc.array(fc.tuple(...pools.map((pool) => fc.constantFrom(...pool))), { minLength: 1, maxLength: 12 })
const sign = fc.constantFrom('=', '!=', '<>', '<', '<=', '>', '>=')
const literals = [
  fc.constantFrom("'orleans'", "'Paris'", "'😀'", "'\uffff'", "''", "'l''haÿ'", "'p'"),
  fc.constantFrom('2.5', '-1', '0', '10', '0.1', '123456789012345.6'),
  fc.constantFrom('today', '-90d', '-1m', "'1980-02-29'", '-50y'),
  fc.constantFrom('true', 'false'),
  fc.constantFrom("'x'", '1', 'true', 'today'),
]
const test = fc.constantFrom(0, 1, 2, 3, 4).chain((column): fc.Arbitrary<string> => {
  const name = names[column]!
  const literal = literals[column]!
  const not = fc.constantFrom('', 'NOT ')
  return fc.oneof(
    fc.tuple(sign, literal).map(([is, value]) => `${name} ${is} ${value}`),
    fc.tuple(not, literal).map(([no, value]) => `${name} ${no}IN (${value}, ${value})`),
    fc.tuple(not, literal, column === 4 ? fc.constant("'x'") : literal).map(([no, low, high]) => {
      return `${name} ${no}BETWEEN ${column === 4 ? "'a'" : low} AND ${high}`
    }),
    fc.constantFrom(`${name} IS NULL`, `${name} IS NOT NULL`),
    ...(column === 0 ? [fc.constantFrom("city LIKE '%or%'", "city NOT LIKE '_ar%'", "city LIKE '%'")] : []),
  )
})
const { rule } = fc.letrec<{ rule: string }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4 },
    test,
    tie('rule').map((one) => `NOT (${one})`),
    fc.tuple(tie('rule'), fc.constantFrom('AND', 'OR'), tie('rule')).map(([a, word, b]) => `(${a}) ${word} (${b})`),
  ),
}))

function read(text: string): Condition {
  const tree = readRule(text, { reckons: false })
  if (isRuleFault(tree)) throw new Error(`${text}: ${JSON.stringify(tree)}`)
  return tree
}

/** @param lists are the cells of columns known, as they are where they are few? */
function scopeOf(rowsOfCells: readonly (readonly string[])[], lists = false): SqlScope {
  const columns = names.map((name, at): [string, SqlColumn] => {
    const cells = [...new Set(rowsOfCells.map((row) => row[at]!))].filter((cell) => cell !== '')
    return [name, { sql: `nullif(${name}, '')`, kind: kindOfCells(cells), cells: lists ? cells : [] }]
  })
  return {
    columns: new Map(columns),
    customer: 'customers._customer',
    segments: new Map(),
    figureOf: (asked) => (asked.is === 'orders' ? 0 : 1),
    asOf,
  }
}

function inSql(text: string, scope: SqlScope): number[] {
  return Array.from(customersWhere(database, compileRule(read(text), scope)))
}

it('keeps the same rows in SQL as in memory, whatever the rule and the cells', () => {
  const insert = database.prepare(`insert into customers values (?, ${names.map(() => '?').join(', ')})`)
  let asked = 0
  fc.assert(
    fc.property(rows, fc.array(rule, { minLength: 4, maxLength: 4 }), (cells, rules) => {
      database.exec('begin; delete from customers')
      for (const [row, of] of cells.entries()) insert.run(row, ...of)
      const asker = tableAsker(
        {
          rows: cells.length,
          names,
          notation: { delimiter: ',', country: 'FR', asOf },
          cells: (column) => ({ texts: cells.map((row) => row[column]!), ids: Uint32Array.from(cells, (_, row) => row) }),
        },
        asOf,
      )
      for (const text of rules) {
        const found = asker.rowsOf(read(text))
        if (isRuleFault(found)) continue
        asked++
        for (const lists of [false, true])
          expect({ text, rows: inSql(text, scopeOf(cells, lists)) }).toEqual({ text, rows: Array.from(found) })
      }
      database.exec('commit')
    }),
    { numRuns: 300 },
  )
  expect(asked).toBeGreaterThan(600)
})

it('puts nothing that somebody wrote into SQL', () => {
  const hostile = "'x''); drop table customers; --'"
  const { sql, parameters } = compileRule(
    read(`city = ${hostile} OR city LIKE ${hostile} OR city IN (${hostile}) OR NOT city < ${hostile}`),
    scopeOf([['x', '1', '', '', '']]),
  )
  expect(sql).not.toContain('drop')
  expect(parameters).toEqual(Array.from({ length: 4 }, () => "x'); drop table customers; --"))
})

it('asks what customers ordered of their figures', () => {
  database.exec('delete from customers; insert into customers (_customer) values (1), (2), (3)')
  const scope = scopeOf([['', '', '', '', '']])
  expect(inSql('orders >= 2 IN 90d', scope)).toEqual([2, 3])
  expect(inSql('NOT spend >= 2', scope)).toEqual([])
})

it('takes rules of thousands of parts', () => {
  database.exec("delete from customers; insert into customers (_customer, city) values (1, 'c4999')")
  const scope = scopeOf([['c', '', '', '', '']])
  const many = Array.from({ length: 5000 }, (_, at) => `city = 'c${at}'`)
  expect(inSql(many.join(' OR '), scope)).toEqual([1])
  expect(inSql(`city IN (${many.map((text) => text.slice(7)).join(', ')})`, scope)).toEqual([1])
})
