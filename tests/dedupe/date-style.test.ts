import { describe, expect, it } from 'vitest'
import { dateSpeller, dateStyleOf } from '../../src/dedupe/date-style.ts'

describe('dateStyleOf', () => {
  it.each([
    ['days before months', ['14/03/1975', '28/11/1958', ''], 'dmy', { order: 'dmy', mark: '/' }],
    ['months before days', ['03-14-1975', '11-28-1958'], 'mdy', { order: 'mdy', mark: '-' }],
    ['years first', ['1975-03-14', '1958-11-28'], 'dmy', { order: 'ymd', mark: '-' }],
    ['eight digits', ['19750314'], 'dmy', { order: 'ymd', mark: '' }],
    [
      'nearly all in one way',
      ['14.03.1975', '28.11.1958', '01.02.1990', '01.02.1991', '1988'],
      'dmy',
      { order: 'dmy', mark: '.' },
    ],
    ['no way', ['14/03/1975', '1958-11-28'], 'dmy', undefined],
    ['nothing', ['', ''], 'dmy', undefined],
  ] as const)('sees %s', (_says, texts, order, style) => expect(dateStyleOf(texts, order)).toEqual(style))
})

describe('dateSpeller', () => {
  const french = dateSpeller({ order: 'dmy', mark: '/' }, 'mdy')
  it.each([
    ['a day with the year first', '1975-03-14', '14/03/1975'],
    ['a day with the month first', '03/14/1975', '14/03/1975'],
    ['eight digits', '19750314', '14/03/1975'],
    ['no day that never was', '1975-02-31', '31/02/1975'],
    ['no month', '1975-03', '1975-03'],
    ['no time of day', '1975-03-14 10:00', '1975-03-14 10:00'],
    ['no word', 'unknown', 'unknown'],
    ['nothing', '', ''],
  ])('spells %s', (_says, cell, spelled) => expect(french(cell)).toBe(spelled))
})
