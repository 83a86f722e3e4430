import { describe, expect, it } from 'vitest'
import { profileColumns } from '../../../src/io/csv/profile.ts'
import { fitRow, resplitRow } from '../../../src/io/csv/ragged.ts'

const rows = Array.from({ length: 12 }, (_none, at) => [
  `Client ${at}`,
  `c${at}@example.com`,
  `${at + 1} rue des Lilas`,
  `7501${at % 10}`,
  'Paris',
  `0${1 + (at % 9)}/03/2024`,
  at % 3 === 0 ? '' : 'vu',
])
const columns = profileColumns(rows, 7)
const fit = (cells: string[], delimiter = ',') => fitRow(cells, 7, columns, delimiter)

describe('fitRow', () => {
  it.each([
    ['leaves a row that fits', ['Ann', 'ann@example.com', '1 rue A', '75011', 'Paris', '01/03/2024', ''], 'exact', undefined],
    [
      'adds the last cells that lack',
      ['Ann', 'ann@example.com', '1 rue A', '75011'],
      'padded',
      ['Ann', 'ann@example.com', '1 rue A', '75011', '', '', ''],
    ],
    [
      'drops empty cells at the end',
      ['Ann', 'ann@example.com', '1 rue A', '75011', 'Paris', '01/03/2024', 'vu', '', ''],
      'trimmed',
      ['Ann', 'ann@example.com', '1 rue A', '75011', 'Paris', '01/03/2024', 'vu'],
    ],
    [
      'takes out an empty cell that shifts the others',
      ['Ann', '', 'ann@example.com', '1 rue A', '75011', 'Paris', '01/03/2024', 'vu'],
      'trimmed',
      ['Ann', 'ann@example.com', '1 rue A', '75011', 'Paris', '01/03/2024', 'vu'],
    ],
    [
      'joins an address that its comma parted',
      ['Ann', 'ann@example.com', '1', ' rue A', '75011', 'Paris', '01/03/2024', 'vu'],
      'joined',
      ['Ann', 'ann@example.com', '1, rue A', '75011', 'Paris', '01/03/2024', 'vu'],
    ],
    [
      'joins a name where no other way fits',
      ['Lee', 'Ann', 'ann@example.com', '1 rue A', '75011', 'Paris', '01/03/2024', 'vu'],
      'joined',
      ['Lee,Ann', 'ann@example.com', '1 rue A', '75011', 'Paris', '01/03/2024', 'vu'],
    ],
  ])('%s', (_says, cells, how, expected) => expect(fit(cells)).toEqual({ cells: expected ?? cells, fit: how }))

  it.each([
    ['refuses a row that lacks a cell further left', ['Ann', '1 rue A', '75011', 'Paris', '01/03/2024', 'vu']],
    [
      'refuses a long row that two ways would fit',
      ['Ann', 'ann@example.com', '1 rue A', '75011', 'Paris', 'Texas', 'x', '01/03/2024', 'vu', 'y', 'z'],
    ],
    ['refuses half of another table', ['12', 'CB', '44,50']],
  ])('%s', (_says, cells) => expect(fit(cells)).toBeUndefined())
})

describe('resplitRow', () => {
  const dialect = { delimiter: ',', quote: '"', escape: 'doubled' } as const
  it('cuts a record by the delimiter of another file where that alone fits', () => {
    const found = resplitRow('Ann;ann@example.com;1, rue A;75011;Paris;01/03/2024;vu', 7, columns, dialect)
    expect(found).toEqual({ cells: ['Ann', 'ann@example.com', '1, rue A', '75011', 'Paris', '01/03/2024', 'vu'], fit: 'resplit' })
  })
  it('leaves prose alone', () => expect(resplitRow('a b c d e f g', 7, columns, dialect)).toBeUndefined())
})
