import { describe, expect, it } from 'vitest'
import { ageOn, nextBirthday, profileFields } from '../../../src/segment/derived/profile.ts'
import type { CellColumn } from '../../../src/segment/table.ts'

describe('ageOn', () => {
  it.each([
    ['the day before a birthday', '1990-11-23', '2026-11-22', 35],
    ['on a birthday', '1990-11-22', '2026-11-22', 36],
    ['29 February, a day before March', '2004-02-29', '2026-02-28', 21],
    ['29 February, on 1 March', '2004-02-29', '2026-03-01', 22],
    ['not born yet', '2027-01-01', '2026-11-22', -1],
  ])('%s', (_says, birth, day, age) => expect(ageOn(birth, day)).toBe(age))
})

describe('nextBirthday', () => {
  it.each([
    ['today', '1990-11-22', '2026-11-22', '2026-11-22'],
    ['gone by this year', '1990-11-21', '2026-11-22', '2027-11-21'],
    ['29 February in a year without one', '2004-02-29', '2026-01-01', '2026-03-01'],
    ['29 February in a year with one', '2004-02-29', '2028-01-01', '2028-02-29'],
  ])('%s', (_says, birth, day, next) => expect(nextBirthday(birth, day)).toBe(next))
})

const column = (...cells: string[]): CellColumn => ({ texts: cells, ids: Uint32Array.from(cells, (_, id) => id) })
const cellsOf = (name: string, columns: Record<string, CellColumn>): string[] => {
  const field = profileFields((of) => (columns[of] ? () => columns[of]! : undefined), '2026-11-22').find(
    (one) => one.name === name,
  )
  if (field === undefined) return []
  const { texts, ids } = field.cells()
  return Array.from(ids, (id) => texts[id]!)
}

describe('profileFields', () => {
  it('says nothing of what it does not know', () => {
    expect(cellsOf('age', { birth_date: column('', '2027-01-01', 'unknown', '1984-05-03') })).toEqual(['', '', '', '42'])
    expect(cellsOf('age_band', { birth_date: column('2010-01-01', '1984-05-03', '1950-01-01') })).toEqual([
      '0-17',
      '35-44',
      '65+',
    ])
    expect(cellsOf('region', {})).toEqual([])
  })

  it('takes a postal code for French where the country is, or nothing says', () => {
    const columns = { postal_code: column('69003', '20200', '10115', '97410'), country: column('FR', '', 'DE', 'RE') }
    expect(cellsOf('department', columns)).toEqual(['69', '2B', '', '974'])
    expect(cellsOf('region', columns)).toEqual(['Auvergne-Rhône-Alpes', 'Corse', '', 'La Réunion'])
  })
})
