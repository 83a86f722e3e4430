import { expect, test } from 'vitest'
import { builtInFormat, numberText, readFormat } from '../../../src/io/xlsx/formats.ts'
import { typedCell, typedFormats, type ColumnType } from '../../../src/io/xlsx/typed.ts'

const first = 6

test.each<[string, ColumnType, string, string | undefined]>([
  ['a whole number', 'number', '12', '12'],
  ['one below zero', 'number', '-3', '-3'],
  ['the zero at its end', 'number', '12.50', '12.50'],
  ['six decimals', 'number', '0.123456', '0.123456'],
  ['not more decimals than there are formats for', 'number', '0.1234567', undefined],
  ['not more digits than a spreadsheet keeps', 'number', '1234567890123456', undefined],
  ['no zero before a number', 'number', '007', undefined],
  ['no power of ten', 'number', '1e5', undefined],
  ['no zero below zero', 'number', '-0', undefined],
  ['no words', 'number', 'n/a', undefined],
  ['a day', 'day', '2026-06-30', '46203'],
  ['the first day on which spreadsheets agree', 'day', '1900-03-01', '61'],
  ['no day before it', 'day', '1900-02-28', undefined],
  ['no day that is not in the calendar', 'day', '2026-02-30', undefined],
  ['no time of day', 'day', '2026-06-30T10:00', undefined],
  ['nothing of a column of text', 'text', '12', undefined],
])('counts with %s', (_says, type, cell, value) => {
  const found = typedCell(cell, type, first)
  expect(found?.value).toBe(value)
  if (found === undefined) return
  const format = readFormat(typedFormats[found.style - first]!)
  expect(numberText(found.value, format, false)).toBe(cell) // it is read again as it was written
})

test('numbers of others keep the digits that Excel keeps', () => {
  expect(numberText('0.30000000000000004', builtInFormat(0), false)).toBe('0.3')
  expect(numberText('20.50', builtInFormat(0), false)).toBe('20.50')
  expect(numberText('1.2.3', builtInFormat(0), false)).toBe('1.2.3')
})
