import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateNormaliser } from '../../src/normalise/date.ts'

const today = { asOf: '2026-11-21', epoch: 1900 } as const
const event = dateNormaliser({ order: 'dmy', certain: true, kind: 'event', ...today })
const american = dateNormaliser({ order: 'mdy', certain: true, kind: 'event', ...today })
const birth = dateNormaliser({ order: 'dmy', certain: true, kind: 'birth', ...today })
const unsure = dateNormaliser({ order: 'dmy', certain: false, why: 'default', kind: 'event', ...today })
const mixed = dateNormaliser({ order: 'dmy', certain: false, why: 'mixed', kind: 'event', ...today })
const macintosh = dateNormaliser({ order: 'dmy', certain: true, kind: 'event', asOf: '2026-11-21', epoch: 1904 })

const two = (n: number): string => String(n).padStart(2, '0')

describe('dateNormaliser', () => {
  it.each([
    ['reads a day-first date', '05/03/2024', '2024-03-05'],
    ['reads numbers without zeros', '5/3/2024', '2024-03-05'],
    ['reads German spaces behind the dots', '5. 3. 2024', '2024-03-05'],
    ['reads an ISO date', '2024-03-05', '2024-03-05'],
    ['reads a year first with slashes', '2024/3/5', '2024-03-05'],
    ['reads a compact date', '20240305', '2024-03-05'],
    ['reads a compact date with a time', '20240305143000', '2024-03-05T14:30'],
    ['drops a midnight', '05/03/2024 00:00:00', '2024-03-05'],
    ['keeps an hour and a minute', '05/03/2024 14:30', '2024-03-05T14:30'],
    ['keeps seconds', '05/03/2024 14:30:15', '2024-03-05T14:30:15'],
    ['reads a French time', '5 mars 2024 à 14h30', '2024-03-05T14:30'],
    ['reads an hour alone', '05/03/2024 14h', '2024-03-05T14:00'],
    ['reads an English time', '5/3/2024 2:30 PM', '2024-03-05T14:30'],
    ['reads an hour past midnight', '5/3/2024 12:05 AM', '2024-03-05T00:05'],
    ['keeps the clock of an ISO time with Z', '2024-03-05T14:30:00.000Z', '2024-03-05T14:30'],
    ['keeps the clock of an ISO time with an offset', '2024-03-05T14:30:00+02:00', '2024-03-05T14:30'],
    ['reads a date of SQL', '2024-03-05 14:30:00', '2024-03-05T14:30'],
    ['reads a date as a browser writes it', 'Tue Mar 05 2024 14:30:00 GMT+0100 (CET)', '2024-03-05T14:30'],
    ['reads a date of an e-mail', 'Tue, 5 Mar 2024 14:30:00 +0100', '2024-03-05T14:30'],
    ['reads a French month', '5 mars 2024', '2024-03-05'],
    ['reads the first of a month', '1er août 2023', '2023-08-01'],
    ['reads an abbreviation with a dot', '5 févr. 2024', '2024-02-05'],
    ['reads an abbreviation without accent', '5-fevr-24', '2024-02-05'],
    ['reads capitals', '05 DÉC. 2023', '2023-12-05'],
    ['reads a weekday before', 'lundi 4 mars 2024', '2024-03-04'],
    ['reads a weekday that looks like a month', 'mar. 5 mars 2024', '2024-03-05'],
    ['reads a weekday before numbers', 'mardi 05/03/2024', '2024-03-05'],
    ['reads an article before numbers', 'le 05/03/2024', '2024-03-05'],
    ['reads an English month', 'March 5th, 2024', '2024-03-05'],
    ['reads a month glued between', '05MAR2024', '2024-03-05'],
    ['reads a German month', '5. März 2024', '2024-03-05'],
    ['reads a Spanish month', '5 de marzo de 2024', '2024-03-05'],
    ['reads an Italian month', '5 gennaio 2024', '2024-01-05'],
    ['reads a Dutch month', '5 mrt. 2024', '2024-03-05'],
    ['takes a year of two digits for the latest that is past', '05/03/24', '2024-03-05'],
    ['takes a year of two digits out of the last century', '05/03/99', '1999-03-05'],
    ['reads a typographic space', '5\u00a0mars\u202f2024', '2024-03-05'],
    ['reads 29 February in a leap year', '29/02/2024', '2024-02-29'],
  ])('%s', (_says, raw, expected) => {
    expect(event(raw)).toEqual({ value: expected, reason: undefined })
    expect(event(expected)).toEqual({ value: expected, reason: undefined })
  })

  it.each([
    ['refuses a day that does not exist', '29/02/2023', 'date_no_such_day'],
    ['refuses a month 13', '31/13/2023', 'date_no_such_day'],
    ['refuses the other order', '03/25/2024', 'date_other_order'],
    ['refuses a year in front, of two digits', '85-03-12', 'date_other_order'],
    ['refuses zeros', '00/00/0000', 'date_filler'],
    ['refuses the zeros of MySQL', '0000-00-00 00:00:00', 'date_filler'],
    ['refuses ones', '11/11/1111', 'date_filler'],
    ['refuses the end of time', '9999-12-31', 'date_filler'],
    ['refuses a year that slipped', '05/03/0204', 'date_year'],
    ['refuses a year alone', '2024', 'date_incomplete'],
    ['refuses a month alone', 'mars 2024', 'date_incomplete'],
    ['refuses a time that does not exist', '05/03/2024 25:00', 'date_time'],
    ['refuses prose', 'printemps 2024', 'date_unreadable'],
    ['refuses two dates', '05/03/2024 - 07/03/2024', 'date_unreadable'],
    ['refuses two months', '5 mars - 7 avril 2024', 'date_unreadable'],
    ['refuses a number in words of a spreadsheet', '#VALUE!', 'date_unreadable'],
  ])('%s', (_says, raw, reason) => expect(event(raw)).toEqual({ value: '', reason }))

  it.each([
    ['doubts the beginning of Unix', '01/01/1970', '1970-01-01', 'date_placeholder'],
    ['doubts the beginning of Excel', '01/01/1900', '1900-01-01', 'date_placeholder'],
    ['doubts an event that is to come', '05/03/2027', '2027-03-05', 'date_future'],
    ['never takes a year of two digits for the future', '05/03/27', '1927-03-05', 'date_short_year'],
    ['doubts a weekday that is not the one', 'lundi 3 mars 2024', '2024-03-03', 'date_weekday'],
    ['reads the day count of a spreadsheet', '45356', '2024-03-05', 'date_serial'],
    ['reads a day count with a time', '45356,604166667', '2024-03-05T14:30', 'date_serial'],
    ['reads seconds since 1970', '1709649000', '2024-03-05T14:30', 'date_unix'],
  ])('%s', (_says, raw, value, reason) => {
    expect(event(raw)).toEqual({ value, reason })
    expect(event(value).value).toBe(value)
  })

  it('reads a day count of an old Macintosh', () =>
    expect(macintosh('43894')).toEqual({ value: '2024-03-05', reason: 'date_serial' }))

  it.each([
    ['reads a birth', '05/03/1985', '1985-03-05', undefined],
    ['drops the time of a birth', '1985-03-05T00:00:00Z', '1985-03-05', undefined],
    ['doubts a birth that moved to the evening before', '1985-03-04T23:00:00.000Z', '1985-03-04', 'date_shifted'],
    ['takes the youngest age for two digits', '05/03/85', '1985-03-05', undefined],
    ['doubts a child born in two digits', '05/03/20', '2020-03-05', 'date_short_year'],
    ['lets a child be born in four', '05/03/2020', '2020-03-05', undefined],
    ['refuses a birth in the future', '05/03/2085', '', 'date_birth_future'],
    ['lets someone be 120', '22/11/1905', '1905-11-22', undefined],
    ['doubts that someone is 121', '21/11/1905', '1905-11-21', 'date_age'],
  ])('%s', (_says, raw, value, reason) => expect(birth(raw)).toEqual({ value, reason }))

  it('reads the month first where the column does', () => {
    expect(american('03/05/2024').value).toBe('2024-03-05')
    expect(american('3/25/24').value).toBe('2024-03-25')
    expect(american('25/03/2024').reason).toBe('date_other_order')
  })

  it('doubts what nothing decides, and only that', () => {
    expect(unsure('05/03/2024')).toEqual({ value: '2024-03-05', reason: 'date_ambiguous' })
    expect(unsure('03/03/2024').reason).toBeUndefined()
    expect(unsure('2024-03-05').reason).toBeUndefined()
  })

  it('reads of a mixed column only what can be read in one order', () => {
    expect(mixed('05/03/2024')).toEqual({ value: '', reason: 'date_mixed' })
    expect(mixed('25/03/2024')).toEqual({ value: '2024-03-25', reason: undefined })
    expect(mixed('03/25/2024')).toEqual({ value: '2024-03-25', reason: undefined })
    expect(mixed('25/03/24')).toEqual({ value: '', reason: 'date_mixed' })
  })

  it('has nothing to say about blanks', () => {
    for (const raw of ['', ' ', '\u00a0\t']) expect(event(raw)).toEqual({ value: '', reason: undefined })
  })

  const day = fc.date({ min: new Date('1970-01-02'), max: new Date('2026-11-20'), noInvalidDate: true })
  const french = ['janv.', 'février', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']
  const formats: ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    (y, m, d) => `${y}${two(m)}${two(d)}`,
    (y, m, d) => `${two(d)}/${two(m)}/${y}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${d} ${french[m - 1]} ${y}`,
    (y, m, d) => `${y}/${m}/${d} 00:00`,
  ]

  it('finds the day again in every form', () => {
    const holds = fc.property(day, fc.constantFrom(...formats), (date, format) => {
      const { value, reason } = event(format(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()))
      return value === date.toISOString().slice(0, 10) && reason === undefined
    })
    expect(fc.check(holds)).toMatchObject({ failed: false, counterexample: null })
  })

  it('is total and idempotent', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('1', '12', '31', '99', '2024', '/', '-', '.', ' ', ':', 'h', 'T', 'Z', 'mars', 'mar', 'er', '0'))
        .map((parts) => parts.join('')),
    )
    const holds = fc.property(cell, fc.constantFrom(event, birth, american, unsure, mixed), (raw, read) => {
      const { value, reason } = read(raw)
      // Only a cell without a visible sign (or with a spreadsheet's apostrophe alone) is blank.
      if (value === '') return reason !== undefined || raw.replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '').replace(/^'/, '') === ''
      return read(value).value === value
    })
    expect(fc.check(holds, { numRuns: 3000 })).toMatchObject({ failed: false, counterexample: null })
    expect(event('1'.repeat(1_000_000)).reason).toBe('date_unreadable')
  })
})
