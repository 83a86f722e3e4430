import { describe, expect, it } from 'vitest'
import { rolesOf } from '../../src/dedupe/roles.ts'
import { texts } from '../../src/commands/dedupe/value-texts.ts'
import { valueColumn } from './value-table.ts'

const roleOf = (cells: readonly string[]): string | undefined => {
  const [role] = rolesOf([{ name: 'When', field: undefined, cells: valueColumn(cells) }], cells.length, (column, id) =>
    texts.of(column.values, id),
  )
  return role!.kind ?? role!.why
}

describe('a column of dates that is no field of ours', () => {
  it.each([
    [
      'says who somebody is, where they spread as days of birth do',
      ['14/03/1951', '02/11/1975', '21/07/1988', '30/01/2001'],
      'date',
    ],
    [
      'is about the row, where they lie within a few years',
      ['14/03/2019', '02/11/2023', '21/07/2024', '30/01/2026'],
      'about_the_row',
    ],
    ['says who somebody is, where the century is not told', ['14/03/51', '02/11/75', '21/07/88', '30/01/01'], 'date'],
  ])('%s', (_says, cells, role) => expect(roleOf(cells)).toBe(role))
})
