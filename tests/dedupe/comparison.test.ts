import { describe, expect, it } from 'vitest'
import { toComparable } from '../../src/dedupe/comparison.ts'
import { rolesOf } from '../../src/dedupe/roles.ts'
import { tableNotation } from '../../src/dedupe/table-notation.ts'
import { texts, valueTable } from './value-table.ts'

const columns = valueTable(
  ['id', 'given_name', 'family_name', 'phone', 'mobile', 'birth_date', 'notes'],
  [
    ['1', 'Anne', 'Lefèvre', '01 99 00 12 34', '', '03/04/1980', 'called'],
    ['2', 'LEFEVRE', 'anne', '', '+33 1 99 00 12 34', '1980-04-03', ''],
    ['3', 'Bruno', 'Petit', '01 99 00 55 66', '06 39 98 12 34', '25/12/1975', 'called'],
  ],
)
const notation = tableNotation(
  columns.map(({ cells }) => cells),
  { country: 'FR', asOf: '2026-06-30', delimiter: ';' },
  texts,
)
const roles = rolesOf(columns, 3, (cells, id) => texts.of(cells.values, id))
const comparable = toComparable(columns, 3, roles, notation, texts)
const idsOf = (name: string): number[] => [...comparable.columns.find((column) => column.name === name)!.ids]

describe('toComparable', () => {
  it('gives equal values equal numbers, in whichever column of names or phones and however they are spelt', () => {
    const [given, family] = [idsOf('given_name'), idsOf('family_name')]
    expect(given[0]).toBe(family[1])
    expect(given[1]).toBe(family[0])
    expect(idsOf('phone')[0]).toBe(idsOf('mobile')[1])
    expect(idsOf('phone')[1]).toBe(0)
  })

  it('reads dates in the order of their column', () => {
    const dates = idsOf('birth_date')
    expect(dates[0]).toBe(dates[1])
    expect(dates[2]).not.toBe(dates[0])
  })

  it('leaves out what is not about a person, and takes two phones for one field', () => {
    expect(comparable.fields.map(({ name }) => name)).not.toContain('notes')
    expect(comparable.fields.find(({ kind }) => kind === 'phone')?.columns).toHaveLength(2)
  })
})
