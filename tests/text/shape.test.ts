import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { masked, shapeOf } from '../../src/text/shape.ts'

describe('shapeOf', () => {
  it.each([
    ['a name is a capital and small letters, however long', 'Dupont', 'Aa'],
    ['capitals are capitals, however many', 'DUPONT', 'AA'],
    ['one capital is told from several', 'M.', 'A.'],
    ['signs stay', 'Anne-Lise', 'Aa-Aa'],
    ['letters with accents are letters', 'Élodie', 'Aa'],
    ['letters without capitals are small ones', '山田', 'a'],
    ['numbers in words have no length', 'ann.martin1984@example.com', 'a.a9@a.a'],
    ['words that repeat are told once', '12 rue de la Paix', '9 a… Aa'],
    ['in codes each digit counts', '75 001', '99 999'],
    ['and each capital', 'SW1A 1AA', 'AA9A 9AA'],
    ['a phone shows how it is grouped', '+33 1 99 00 12 34', '+99 9 99 99 99 99'],
    ['a long number is told by its length', '35600000000048', '9×14'],
    ['nothing has no shape', '', ''],
  ])('%s', (_says, text, expected) => expect(shapeOf(text)).toBe(expected))

  it('takes any text, and tells none of its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(shapeOf(text)).not.toMatch(/[\p{L}\p{Nd}]/u.test(text) ? /[b-zB-Z]/ : /[a-zA-Z]/)
      }),
    )
    expect(shapeOf('\ud800')).toBe('\ud800')
    expect(shapeOf('x'.repeat(1_000_000)).length).toBeLessThan(100)
  })
})

describe('masked', () => {
  it.each([
    ['letters and digits one for one, signs as they are', 'Ann.9@example.com', 'Aaa.9@aaaaaaa.aaa'],
    ['a lone half of a character stays', 'a\ud83d', 'a\ud83d'],
    ['digits of other scripts are digits', '٣', '9'],
  ])('%s', (_says, text, expected) => expect(masked(text)).toBe(expected))
})
