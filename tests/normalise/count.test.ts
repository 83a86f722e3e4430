import { describe, expect, it } from 'vitest'
import { normaliseCount } from '../../src/normalise/count.ts'

describe('normaliseCount', () => {
  it.each([
    ['reads a whole number', '12', '12', undefined],
    ['reads a return', '-3', '-3', undefined],
    ['drops zeros before', '007', '7', undefined],
    ['knows no negative zero', '-0', '0', undefined],
    ['drops decimals that are zero', '12,00', '12', undefined],
    ['joins groups', '1 234', '1234', undefined],
    ['doubts a mark before three digits', '1.234', '1234', 'count_grouped'],
    ['expands scientific notation', '1,2E+1', '12', 'amount_expanded'],
    ['refuses scientific notation that lost digits', '1,2E+5', '', 'amount_scientific'],
    ['refuses a fraction', '2,5', '', 'count_fraction'],
    ['refuses money', '12 €', '', 'amount_unreadable'],
    ['refuses words', 'deux', '', 'amount_unreadable'],
    ['has nothing to say about a blank', '', '', undefined],
  ])('%s', (_says, raw, value, reason) => expect(normaliseCount(raw)).toEqual({ value, reason }))
})
