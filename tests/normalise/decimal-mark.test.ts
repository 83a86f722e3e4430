import { describe, expect, it } from 'vitest'
import type { Tally } from '../../src/model/reading.ts'
import { amountShape, electDecimalMark, type DecimalContext } from '../../src/normalise/decimal-mark.ts'

const elect = (tally: Tally, overrides: Partial<DecimalContext> = {}): string => {
  const { decimalMark, certain, why } = electDecimalMark(tally, { otherAmounts: {}, delimiter: ',', country: '', ...overrides })
  return `${decimalMark} ${certain ? 'certain' : 'unsure'} ${why}`
}

describe('amountShape', () => {
  it.each([
    ['whole numbers', '1234', 'whole'],
    ['whole numbers in groups', '1 234', 'whole'],
    ['a decimal comma', '12,50 €', 'comma'],
    ['a decimal point', '12.5', 'point'],
    ['a comma after points', '1.234,56', 'comma'],
    ['three decimals for sure', '0,125', 'comma_long'],
    ['three digits that could be anything', '1,234', 'comma_three'],
    ['three digits behind a point', '-1.234 €', 'point_three'],
    ['groups', '1,234,567', 'comma_groups'],
    ['groups of points', '1.234.567', 'point_groups'],
    ['blanks', ' ', 'blank'],
    ['words', 'offert', 'other'],
  ])('knows %s', (_says, raw, shape) => expect(amountShape(raw)).toBe(shape))
})

describe('electDecimalMark', () => {
  it.each<[string, Tally, Partial<DecimalContext>, string]>([
    ['follows the column', { comma: 1, point_three: 49 }, {}, ', certain evidence'],
    ['is not sure of one cell among many', { comma: 1, point_three: 50 }, {}, ', unsure evidence'],
    ['takes groups of one mark for proof of the other', { comma_groups: 1 }, { delimiter: ';' }, '. certain evidence'],
    ['takes less than 2 % for slips', { comma: 99, point: 1 }, {}, ', certain evidence'],
    ['takes 2 % for a second notation', { comma: 98, point: 2 }, {}, ', unsure mixed'],
    ['asks the other columns', { comma_three: 5 }, { otherAmounts: { comma: 4 } }, ', certain other_columns'],
    ['guesses by a semicolon', { point_three: 5 }, { delimiter: ';' }, ', unsure delimiter'],
    ['guesses by commas between the cells', { comma_three: 5 }, { country: 'FR' }, '. unsure delimiter'],
    ['guesses by country', { point_three: 5 }, { delimiter: '\t', country: 'DE' }, ', unsure country'],
    ['guesses', { point_three: 5 }, { delimiter: '\t' }, '. unsure default'],
  ])('%s', (_says, tally, overrides, expected) => expect(elect(tally, overrides)).toBe(expected))
})
