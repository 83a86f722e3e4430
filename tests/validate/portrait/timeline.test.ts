import { describe, expect, it } from 'vitest'
import { afterDays, dayNumber, dayOf } from '../../../src/validate/portrait/days.ts'
import { timelineOf } from '../../../src/validate/portrait/timeline.ts'

const counted = (days: Readonly<Record<string, number>>): Uint32Array => {
  const counts = new Uint32Array(afterDays + 1)
  for (const [day, count] of Object.entries(days)) counts[dayNumber(day)]! += count
  return counts
}

describe('dayNumber', () => {
  it.each([['1900-01-01'], ['1975-12-31'], ['2000-02-29'], ['2099-12-31']])('gives %s back', (day) => {
    const [year, month, ofMonth] = day.split('-').map(Number)
    expect(dayOf(dayNumber(day))).toEqual({ year, month, day: ofMonth })
  })
})

describe('timelineOf', () => {
  it('has days for a month, and none that the calendar lacks', () => {
    const line = timelineOf(counted({ '2026-02-27': 2, '2026-03-02': 1 }), '2026-06-30')!
    expect(line.unit).toBe('day')
    expect(line.bins.map(({ from: { month, day } }) => `${month}-${day}`)).toEqual(['2-27', '2-28', '3-1', '3-2'])
    expect(line.bins.map(({ past }) => past)).toEqual([2, 0, 0, 1])
  })

  it.each([
    ['months for some years', '2023-05-01', 'month'],
    ['quarters for more', '2014-05-01', 'quarter'],
    ['years for a lifetime', '1950-05-01', 'year'],
  ])('has %s', (_says, from, unit) => {
    const line = timelineOf(counted({ [from]: 5, '2026-01-15': 5 }), '2026-06-30')!
    expect(line.unit).toBe(unit)
    expect(line.bins.reduce((sum, { past }) => sum + past, 0)).toBe(10)
  })

  it('tells the future from the past', () => {
    const line = timelineOf(counted({ '2026-06-30': 3, '2026-07-01': 4 }), '2026-06-30')!
    expect(line.bins.map(({ past, future }) => [past, future])).toEqual([
      [3, 0],
      [0, 4],
    ])
  })

  it('does not stretch the axis for a few, and says how many they are', () => {
    const line = timelineOf(counted({ '1900-01-01': 1, '2025-01-01': 500, '2026-01-01': 500, '2099-01-01': 1 }), '2026-06-30')!
    expect(line).toMatchObject({
      unit: 'month',
      before: 1,
      after: 1,
      all: 1002,
      earliest: { year: 1900 },
      latest: { year: 2099 },
    })
  })

  it('counts what lies outside of its years, and names no day for it', () => {
    const line = timelineOf(counted({ '1812-06-24': 2, '2025-01-01': 500, '2345-01-01': 3 }), '2026-06-30')!
    expect(line).toMatchObject({ before: 2, after: 3, earliest: undefined, latest: undefined })
  })

  it('names the commonest day', () => {
    const line = timelineOf(counted({ '1970-01-01': 7, '1980-05-05': 6 }), '2026-06-30')!
    expect(line.commonest).toEqual({ year: 1970, month: 1, day: 1, count: 7 })
  })

  it('is nothing without a day', () => expect(timelineOf(counted({}), '2026-06-30')).toBeUndefined())
})
