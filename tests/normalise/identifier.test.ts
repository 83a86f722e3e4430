import { describe, expect, it } from 'vitest'
import { normaliseIdentifier } from '../../src/normalise/identifier.ts'

describe('normaliseIdentifier', () => {
  it.each([
    ['keeps zeros and case', '00012aB', '00012aB', undefined],
    ['keeps the decimal of a spreadsheet', '123.0', '123.0', undefined],
    ['takes off the space around', '\u00a0C-17 ', 'C-17', undefined],
    ['says that digits are lost', '6,12346E+08', '6,12346E+08', 'identifier_scientific'],
    ['has nothing to say about a blank', ' ', '', undefined],
  ])('%s', (_says, raw, value, reason) => expect(normaliseIdentifier(raw)).toEqual({ value, reason }))
})
