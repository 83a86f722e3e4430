import { expect, it } from 'vitest'
import { monthsBetween } from '../../src/validate/months.ts'

it.each([
  ['a year to the day', '2025-06-30', '2026-06-30', 12],
  ['a year less a day', '2025-07-01', '2026-06-30', 11],
  ['the same day', '2026-06-30', '2026-06-30', 0],
  ['a day with a time', '2026-01-15T10:00', '2026-06-30', 5],
  ['a day to come', '2026-07-30', '2026-06-30', -1],
])('%s', (_says, day, other, months) => expect(monthsBetween(day, other)).toBe(months))
