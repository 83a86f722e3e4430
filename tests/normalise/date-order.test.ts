import { describe, expect, it } from 'vitest'
import type { Tally } from '../../src/model/reading.ts'
import { dateNormaliser } from '../../src/normalise/date.ts'
import { dateShape, electDateOrder, type DateContext } from '../../src/normalise/date-order.ts'

const context = (overrides: Partial<DateContext> = {}): DateContext => ({
  otherDates: {},
  delimiter: ',',
  decimalComma: false,
  country: '',
  distinctAmbiguous: 9,
  ...overrides,
})
const elect = (tally: Tally, overrides?: Partial<DateContext>): string => {
  const { order, certain, why } = electDateOrder(tally, context(overrides))
  return `${order} ${certain ? 'certain' : 'unsure'} ${why}`
}

describe('dateShape', () => {
  it.each([
    ['a day over 12', '13/03/2024', 'day_first'],
    ['a month first', '03/13/2024', 'month_first'],
    ['either', '05/03/2024', 'either'],
    ['either, short and with a time', '5-3-24 14:30', 'either'],
    ['twice the same', '03/03/2024', 'same'],
    ['ISO', '2024-03-05T10:00:00Z', 'year_first'],
    ['a compact date', '20240305', 'year_first'],
    ['letters', '5 mars 2024', 'named'],
    ['a day count', '45356', 'serial'],
    ['seconds', '1709649000', 'unix'],
    ['a short year in front', '85-03-12', 'short_year_first'],
    ['no day at all', '32/03/2024', 'impossible'],
    ['a day no month has', '31/11/2024', 'impossible'],
    ['a day no February has', '02/30/2024', 'impossible'],
    ['a day some February has', '29/02/2023', 'day_first'],
    ['half a date', '03/2024', 'incomplete'],
    ['blank', ' ', 'blank'],
    ['prose', 'hier', 'other'],
  ])('knows %s', (_says, raw, shape) => expect(dateShape(raw)).toBe(shape))
})

describe('electDateOrder', () => {
  it.each<[string, Tally, Partial<DateContext>, string]>([
    ['follows the column', { day_first: 1, either: 49 }, {}, 'dmy certain evidence'],
    ['is not sure of one cell among many', { day_first: 1, either: 50 }, {}, 'dmy unsure evidence'],
    [
      'is sure of one cell where the file says the same',
      { day_first: 1, either: 50 },
      { delimiter: ';' },
      'dmy certain evidence',
    ],
    ['is not sure where the file says something else', { month_first: 1, either: 50 }, { delimiter: ';' }, 'mdy unsure evidence'],
    ['follows an American column in a French file', { month_first: 3, either: 2 }, { delimiter: ';' }, 'mdy certain evidence'],
    ['takes less than 2 % for slips', { day_first: 99, month_first: 1 }, {}, 'dmy certain evidence'],
    ['takes 2 % for a second order', { day_first: 98, month_first: 2 }, {}, 'dmy unsure mixed'],
    ['doubts, and reads, beside a single slip', { day_first: 30, month_first: 1 }, {}, 'dmy unsure evidence'],
    ['sees short years in front', { day_first: 5, short_year_first: 5 }, {}, 'dmy unsure mixed'],
    ['asks the other columns', { either: 3 }, { otherDates: { month_first: 8 }, country: 'FR' }, 'mdy certain other_columns'],
    ['does not ask columns that disagree', { either: 3 }, { otherDates: { month_first: 8, day_first: 8 } }, 'dmy unsure default'],
    ['trusts a semicolon', { either: 3 }, { delimiter: ';' }, 'dmy certain country'],
    ['trusts a decimal comma', { either: 3 }, { decimalComma: true }, 'dmy certain country'],
    ['guesses by country', { either: 3 }, { country: 'FR' }, 'dmy unsure country'],
    ['guesses by country, across the ocean', { either: 3 }, { country: 'US' }, 'mdy unsure country'],
    ['has no doubt when there is nothing to decide', { same: 3 }, { distinctAmbiguous: 0 }, 'dmy certain default'],
    ['asks no slip that was left over', { year_first: 99, month_first: 1 }, { country: 'FR' }, 'dmy certain year_first'],
    ['asks none across the ocean', { year_first: 99, day_first: 1 }, { country: 'US' }, 'mdy certain year_first'],
    ['follows slips enough beside years', { year_first: 98, month_first: 2 }, { country: 'FR' }, 'mdy certain evidence'],
    ['follows slips among others', { year_first: 99, month_first: 1, either: 1 }, {}, 'mdy certain evidence'],
    ['does not guess beside years', { year_first: 2, either: 2 }, { country: 'FR' }, 'dmy unsure year_first'],
    ['guesses beside few years', { year_first: 1, either: 2 }, { country: 'FR' }, 'dmy unsure country'],
    ['trusts a semicolon beside years', { year_first: 9, either: 2 }, { delimiter: ';' }, 'dmy certain country'],
    [
      'asks no leftovers of other columns',
      { either: 3 },
      { otherDates: { year_first: 99, month_first: 1 } },
      'dmy unsure default',
    ],
  ])('%s', (_says, tally, overrides, expected) => expect(elect(tally, overrides)).toBe(expected))
})

const two = (n: number): string => String(n).padStart(2, '0')
const tallyOf = (cells: readonly string[]): Tally => {
  const tally: Tally = {}
  for (const cell of cells) tally[dateShape(cell)] = (tally[dateShape(cell)] ?? 0) + 1
  return tally
}
const read = (cells: readonly string[], country: string): string[] => {
  const tally = tallyOf(cells)
  const election = electDateOrder(tally, context({ country, distinctAmbiguous: tally['either'] ?? 0 }))
  const normalise = dateNormaliser({ ...election, asOf: '2026-11-21', kind: 'birth', epoch: 1900 })
  return cells.map((cell) => normalise(cell).value || cell)
}

describe('a column that was read', () => {
  const days = Array.from({ length: 2000 }, (_, at) => [1 + ((at * 7) % 28), 1 + ((at * 5) % 12), 1950 + (at % 50)] as const)
  it.each([
    ['in one order', 'FR', 0],
    ['with a few slips', 'FR', 250],
    ['with a few slips, across the ocean', 'US', 250],
    ['with a few slips, nobody knows where', '', 250],
    ['with slips enough for two orders', 'FR', 31],
    ['in two orders', 'FR', 2],
    ['in two orders, across the ocean', 'US', 2],
  ])('reads the same again, %s', (_says, country, slipEvery) => {
    const cells = days.map(([day, month, year], at) => {
      const dayFirst = (country !== 'US') !== (slipEvery > 0 && at % slipEvery === 1)
      return `${dayFirst ? `${two(day)}/${two(month)}` : `${two(month)}/${two(day)}`}/${year}`
    })
    const once = read(cells, country)
    expect(read(once, country)).toEqual(once)
    expect(once.some((cell) => cell.includes('/'))).toBe(slipEvery > 0)
  })
})
