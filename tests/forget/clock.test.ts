import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { daysAfter, daysBetween, monthsAfter, readTerm, termAfter } from '../../src/forget/calendar.ts'
import { dueOf, daysLeft, lastDayToExtend, type Clock } from '../../src/forget/clock.ts'

/**
 * 200 requests with the last day of each, reckoned apart from this project (Python's `calendar`): ends of all months in common and
 * leap years, centuries, extensions, suspensions.
 */
const cases = readFileSync('tests/forget/deadlines.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(
    (line) => /^("[^"]*"|[^,]*),([^,]*),([^,]*),([^,]*),(.*)$/.exec(line)!.slice(1) as [string, string, string, string, string],
  )

test('there are 200 of them', () => expect(cases).toHaveLength(200))

it.each(cases)('%s: received %s, extended %s, suspended %s: due %s', (_says, received, extended, suspended, due) => {
  const suspensions = suspended
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => ({ from: one.split('..')[0]!, to: one.split('..')[1]! }))
  const clock: Clock = { received, extended: extended === 'yes', suspensions }
  expect(dueOf(clock, received)).toBe(due)
  expect(daysLeft(clock, due)).toBe(0)
  expect(daysLeft(clock, daysAfter(due, 1))).toBe(-1)
})

describe('while the identity is in doubt', () => {
  const clock: Clock = { received: '2026-01-31', extended: false, suspensions: [{ from: '2026-02-03', to: undefined }] }
  test('as many days are left every day', () => {
    const left = ['2026-02-03', '2026-02-04', '2026-03-31', '2027-01-01'].map((day) => daysLeft(clock, day))
    expect(left).toEqual([25, 25, 25, 25])
  })
  test('the time in which an extension can be announced moves too', () =>
    expect(lastDayToExtend({ ...clock, extended: true }, '2026-02-13')).toBe('2026-03-10'))
})

const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('a month later is in the next month, and never on a later day of it', () =>
  fc.assert(
    fc.property(aDay, (day) => {
      const later = monthsAfter(day, 1)
      expect(Number(later.slice(5, 7))).toBe((Number(day.slice(5, 7)) % 12) + 1)
      expect(later.slice(8) <= day.slice(8)).toBe(true)
      expect(daysBetween(day, later)).toBeGreaterThanOrEqual(28)
    }),
  ))

test.each([
  ['days', '30d', '2026-01-31', '2026-03-02'],
  ['weeks', '39w', '2026-01-01', '2026-10-01'],
  ['months of the calendar', '1m', '2026-01-31', '2026-02-28'],
  ['years, from a leap day', '3y', '2028-02-29', '2031-02-28'],
])('a term in %s', (_says, text, from, to) => expect(termAfter(from, readTerm(text)!)).toBe(to))

test.each(['', '3', 'y', '0d', '-3y', '3 y', '3Y', '1.5y', '123456d'])('%j is no term', (text) =>
  expect(readTerm(text)).toBeUndefined(),
)
