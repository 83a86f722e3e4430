import { describe, expect, it } from 'vitest'
import { birthDoubt, frequentBirths } from '../../src/normalise/birth.ts'
import { dateNormaliser } from '../../src/normalise/date.ts'

const asOf = '2026-11-22'

/** A column of people born on as many days, and what else it holds. */
function column(people: number, also: Record<string, number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at < people; at++) {
    const day = new Date(Date.UTC(1940, 0, 2 + ((at * 7919) % 25_000))).toISOString().slice(0, 10)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  for (const [day, count] of Object.entries(also)) counts.set(day, (counts.get(day) ?? 0) + count)
  return counts
}

describe('frequentBirths', () => {
  it.each([
    ['a default of a form', 2000, { '1999-12-31': 12 }, ['1999-12-31']],
    ['a day of a clerk', 2000, { '1985-06-15': 40 }, ['1985-06-15']],
    ['four of a suspect day among two thousand', 2000, { '2000-01-01': 4 }, ['2000-01-01']],
    ['three people born on the last day of 1999', 2000, { '1999-12-31': 3 }, []],
    ['five people who share a birthday', 2000, { '1985-06-15': 5 }, []],
    ['twenty who share one among a hundred thousand', 100_000, { '1985-06-15': 20 }, []],
    ['an empty column', 0, {}, []],
  ])('%s', (_says, people, also, days) => expect([...frequentBirths(column(people, also))]).toEqual(days))
})

describe('birthDoubt', () => {
  it.each([
    ['the day of the file', asOf, 'date_birth_today'],
    ['a frequent day', '1999-12-31', 'date_frequent'],
    ['any other day', '1984-03-09', undefined],
    ['no day', '', undefined],
  ])('%s', (_says, day, reason) => expect(birthDoubt(day, { asOf, frequent: new Set(['1999-12-31']) })?.reason).toBe(reason))

  it('leaves a suspect day in peace where nobody counted', () => expect(birthDoubt('1999-12-31', { asOf })).toBeUndefined())

  const read = dateNormaliser({ order: 'dmy', certain: true, asOf, kind: 'birth', epoch: 1900 })
  it.each([
    ['a day that does not exist', '31/02/1980', 'date_no_such_day'],
    ['a day to come', '23/11/2026', 'date_birth_future'],
    ['an age of more than 120 years', '21/11/1905', 'date_age'],
    ['the first of 1900', '01/01/1900', 'date_placeholder'],
    ['the first of 1970', '01/01/1970', 'date_placeholder'],
    ['one digit over and over', '11/11/1111', 'date_filler'],
    ['a plain day', '09/03/1984', undefined],
  ])('is asked after the normaliser, which knows %s', (_says, raw, reason) => expect(read(raw).reason).toBe(reason))
})
