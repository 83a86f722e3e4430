import { beforeAll, describe, expect, it } from 'vitest'
import { evidenceOf, remember, revive, type Remembered, type RowFacts } from '../../src/dedupe/remembered.ts'
import { rolesOf, type UnderstoodColumn } from '../../src/dedupe/roles.ts'
import { tableNotation } from '../../src/dedupe/table-notation.ts'
import { toComparable } from '../../src/dedupe/comparison.ts'
import { columnsOfRows } from '../../src/io/columns/of-rows.ts'
import { eachText, valueText } from '../../src/io/columns/text.ts'
import { Comparer } from '../../src/match/compare.ts'
import { explain } from '../../src/match/explain.ts'
import type { Comparable } from '../../src/match/field.ts'
import { dice } from '../../src/numeric/random.ts'
import type { Resolution } from '../../src/match/resolution.ts'
import { resolve } from '../../src/match/resolve.ts'
import { Scorer } from '../../src/match/scorer.ts'
import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'

const texts = { of: valueText, each: eachText }
const fields = {
  civilite: 'title',
  prenom: 'given_name',
  nom: 'family_name',
  email: 'email',
  telephone: 'phone',
  tel_portable: 'mobile',
  adresse: 'address',
  code_postal: 'postal_code',
  ville: 'city',
  date_naissance: 'birth_date',
} as const

/** Columns of some rows of a set, understood by their headers. */
function columnsOf(header: readonly string[], rows: readonly (readonly string[])[]): UnderstoodColumn[] {
  return columnsOfRows(rows, header.length).map((cells, at) => ({
    name: header[at]!,
    field: fields[header[at] as keyof typeof fields],
    cells,
  }))
}

describe.each(['families', 'customers'])('what is remembered of %s', (set) => {
  let rows: string[][]
  let header: string[]
  let comparable: Comparable
  let resolution: Resolution
  let remembered: Remembered
  let facts: RowFacts

  beforeAll(async () => {
    const all: string[][] = parse(readFileSync(`fixtures/truth/${set}.csv`), { delimiter: ';' })
    ;[header, ...rows] = all as [string[], ...string[][]]
    const columns = columnsOf(header, rows)
    const roles = rolesOf(columns, rows.length, (cells, id) => valueText(cells.values, id))
    const notation = tableNotation(
      columns.map(({ cells }) => cells),
      { country: 'FR', asOf: '2026-06-30', delimiter: ';' },
      texts,
    )
    comparable = toComparable(columns, rows.length, roles, notation, texts)
    resolution = await resolve(comparable)
    const settings = { names: header, roles, threshold: -2, constraints: { mustLink: [], cannotLink: [] } }
    const kept = remember(comparable, resolution, settings, notation)
    remembered = revive(JSON.parse(JSON.stringify(kept.remembered)) as Remembered)
    facts = kept.facts
  })

  it('explains pairs as the whole table does', () => {
    const comparer = new Comparer(comparable)
    const { model } = resolution
    const rules = resolution.rules.map(({ rule }) => rule)
    const whole = { comparable, comparer, model, rules, scorer: new Scorer(comparable, comparer, model) }
    const { pairs } = resolution
    const roll = dice(3)
    for (let drawn = 0; drawn < 300; drawn++) {
      const pair = Math.floor(roll() * pairs.count)
      const [a, b] =
        drawn % 3 === 0 ? [drawn % rows.length, (7 * drawn + 1) % rows.length] : [pairs.left[pair]!, pairs.right[pair]!]
      if (a === b) continue
      const third = (a + b) % rows.length
      const some = [...new Set([b, a, third])]
      const columns = columnsOf(
        header,
        some.map((row) => rows[row]!),
      )
      const few = evidenceOf(remembered, columns, some, (name, row) => facts[name]?.[row], texts)
      expect(explain(few, some.indexOf(a), some.indexOf(b))).toEqual(explain(whole, a, b))
    }
  })

  it('holds no value of the table', () => {
    const kept = JSON.stringify(remembered)
    const found: string[] = []
    for (const row of rows)
      for (const [column, cell] of row.entries())
        if (cell.length > 5 && !header.includes(cell) && column > 1) if (kept.includes(cell)) found.push(cell)
    expect(found).toEqual([])
  })
})
