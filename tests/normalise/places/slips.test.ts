import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitSlips, letterSlips, oneSlipFrom } from '../../../src/normalise/places/slips.ts'
import { editDistance } from '../../../src/text/edit-distance.ts'

describe('digitSlips', () => {
  it.each([
    ['the same', '75011', '75011', 0],
    ['one digit', '75011', '75021', 1],
    ['neighbours exchanged', '57011', '75011', 1],
    ['two digits', '75011', '76012', 2],
    ['exchanged, apart', '05711', '75011', 2],
    ['one lost', '7511', '75011', 2],
    ['one added', '750111', '75011', 2],
    ['anything', '12345', '75011', 3],
  ])('%s', (_, typed, meant, slips) => expect(digitSlips(typed, meant)).toBe(slips))

  it('names all codes one slip away', () => {
    const found = oneSlipFrom('75011')
    expect(found).toHaveLength(48) // 45 other digits; three exchanges, for 11 exchanged stays
    for (const code of found) expect(digitSlips(code, '75011')).toBe(1)
  })
})

describe('letterSlips', () => {
  it.each([
    ['the same', 'rennes', 'rennes', 0],
    ['a letter lost', 'renes', 'rennes', 1],
    ['neighbours exchanged', 'rennse', 'rennes', 1],
    ['two slips', 'renens', 'rennesx', 2],
    ['too many', 'bordeaux', 'rennes', 4],
  ])('%s', (_, a, b, slips) => expect(letterSlips(a, b, 3)).toBe(slips))

  it('is at most the distance that knows no exchange, and as far from either side', () => {
    const word = string({ maxLength: 8, unit: 'grapheme-ascii' })
    assert(
      property(word, word, (a, b) => {
        const slips = letterSlips(a, b, 20)
        expect(slips).toBeLessThanOrEqual(editDistance(a, b))
        expect(slips).toBe(letterSlips(b, a, 20))
        for (const most of [0, 1, 2, 3]) expect(letterSlips(a, b, most)).toBe(Math.min(slips, most + 1))
      }),
    )
  })
})
