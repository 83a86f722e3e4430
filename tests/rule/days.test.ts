import { describe, expect, it } from 'vitest'
import { dayBefore, daysOf, isDay } from '../../src/rule/days.ts'
import type { When } from '../../src/rule/tree.ts'

const unit = (which: 'this' | 'last' | 'next', of: 'week' | 'month' | 'quarter' | 'year'): When => ({
  is: 'unit',
  which,
  unit: of,
})

describe('daysOf', () => {
  it.each<[string, When, string, string, string]>([
    ['seven days from today on', { is: 'ahead', period: { count: 7, unit: 'd' } }, '2026-12-28', '2026-12-28', '2027-01-04'],
    [
      'a month from the last of January on',
      { is: 'ahead', period: { count: 1, unit: 'm' } },
      '2026-01-31',
      '2026-01-31',
      '2026-02-28',
    ],
    ['thirty days up to today', { is: 'back', period: { count: 30, unit: 'd' } }, '2026-03-01', '2026-01-30', '2026-03-01'],
    ['this week, on a Sunday', unit('this', 'week'), '2026-11-22', '2026-11-16', '2026-11-22'],
    ['next week, on a Monday', unit('next', 'week'), '2026-11-23', '2026-11-30', '2026-12-06'],
    ['last month, in January', unit('last', 'month'), '2026-01-15', '2025-12-01', '2025-12-31'],
    ['this quarter', unit('this', 'quarter'), '2026-05-31', '2026-04-01', '2026-06-30'],
    ['next quarter, in the last one', unit('next', 'quarter'), '2026-11-22', '2027-01-01', '2027-03-31'],
    ['this year', unit('this', 'year'), '2028-02-29', '2028-01-01', '2028-12-31'],
    [
      'farther than calendars go',
      { is: 'ahead', period: { count: 99_999_999, unit: 'd' } },
      '2026-11-22',
      '2026-11-22',
      '9999-12-31',
    ],
    [
      'years beyond all reckoning',
      { is: 'ahead', period: { count: 99_999_999, unit: 'y' } },
      '2026-11-22',
      '2026-11-22',
      '9999-12-31',
    ],
    [
      'before calendars begin',
      { is: 'back', period: { count: 99_999_999, unit: 'y' } },
      '2026-11-22',
      '0001-01-01',
      '2026-11-22',
    ],
    ['the last year of all', unit('next', 'year'), '9999-06-01', '9999-12-31', '9999-12-31'],
  ])('%s', (_says, when, day, from, to) => {
    expect(daysOf(when, day)).toEqual([from, to])
    expect(isDay(from)).toBe(true)
    expect(isDay(to)).toBe(true)
  })
})

it('goes back over the ends of months and years', () => {
  expect(dayBefore('2026-03-31', { count: 1, unit: 'm' })).toBe('2026-02-28')
  expect(dayBefore('2028-02-29', { count: 1, unit: 'y' })).toBe('2027-02-28')
})
