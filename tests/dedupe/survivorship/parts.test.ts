import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDecimals, divideDecimal, toDecimal, writeDecimal } from '../../../src/dedupe/survivorship/decimal.ts'
import { isBlank, isFiller } from '../../../src/dedupe/survivorship/filler.ts'
import { naturalOrder } from '../../../src/dedupe/survivorship/natural-order.ts'
import { isSlip } from '../../../src/dedupe/survivorship/slip.ts'
import { initialsIn, standsFor, wordsIn } from '../../../src/dedupe/survivorship/spelled-out.ts'

describe('isFiller', () => {
  it.each([
    'n/a',
    'N/A',
    ' null ',
    '-',
    '--',
    '…',
    '???',
    'Non renseigné',
    'non renseigne\u0301',
    '#REF!',
    'à compléter',
    'unknown',
  ])('knows %j', (cell) => expect(isFiller(cell)).toBe(true))
  it.each(['', ' ', 'none', 'aucun', 'no', '0', 'Anne', 'Nan Goldin', '-5', 'x'.repeat(100)])('leaves %j', (cell) =>
    expect(isFiller(cell)).toBe(false),
  )
  it('knows blanks of all kinds', () => {
    for (const cell of ['', ' ', '\u00a0\t', '\u200b', '\ufeff']) expect(isBlank(cell)).toBe(true)
    expect(isBlank(' x')).toBe(false)
  })
})

describe('naturalOrder', () => {
  it.each([
    ['C9', 'C10'],
    ['9', '10'],
    ['a', 'b'],
    ['a1b2', 'a1b10'],
    ['', 'a'],
    ['007', '8'],
    ['01', '1'],
  ])('puts %j before %j', (a, b) => {
    expect(naturalOrder(a, b)).toBeLessThan(0)
    expect(naturalOrder(b, a)).toBeGreaterThan(0)
  })
  it('is an order', () => {
    const text = fc.string({ unit: fc.constantFrom('0', '1', '9', 'a', 'b'), maxLength: 6 })
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(naturalOrder(a, b)) + Math.sign(naturalOrder(b, a))).toBe(0)
        expect(naturalOrder(a, b) === 0).toBe(a === b)
        if (naturalOrder(a, b) < 0 && naturalOrder(b, c) < 0) expect(naturalOrder(a, c)).toBeLessThan(0)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('standsFor', () => {
  it.each([
    ['j', 'jean'],
    ['jean', 'jean paul'],
    ['paul', 'jean paul'],
    ['j p martin', 'jean paul martin'],
    ['12 r hugo', '12 rue victor hugo'],
    ['li', 'li'],
  ])('takes %j for %j', (a, b) => {
    expect(standsFor(a, b)).toBe(true)
    expect(standsFor(b, a)).toBe(true)
  })
  it.each([
    ['j', 'anne'],
    ['jean', 'jeanne'],
    ['paul jean', 'jean paul'],
    ['李', '李小龙'],
  ])('does not take %j for %j', (a, b) => {
    expect(standsFor(a, b)).toBe(false)
    expect(standsFor(b, a)).toBe(false)
  })
  it('counts words and initials', () => {
    expect([wordsIn('j p martin'), initialsIn('j p martin'), initialsIn('jp')]).toEqual([3, 2, 0])
  })
})

describe('isSlip', () => {
  it.each([
    ['martin', 'martim', true],
    ['martin', 'matrin', true],
    ['martin', 'martinn', true],
    ['martin', 'matin', true],
    ['aaaa', 'aaaaa', true],
    ['martin', 'martin', false],
    ['martin', 'durand', false],
    ['anne', 'anna marie', false],
    ['ann', 'anna', false],
    ['martin', 'mtarni', false],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(isSlip(a, b)).toBe(expected)
    expect(isSlip(b, a)).toBe(expected)
  })
})

const write = (text: string): string => writeDecimal(toDecimal(text)!, '.')

describe('decimals', () => {
  it('are read and written without loss', () => {
    for (const text of ['0', '-1', '0.10', '12345678901234567890.123456789', '-0.05']) expect(write(text)).toBe(text)
    expect(toDecimal('1e5')).toBeUndefined()
    expect(toDecimal('')).toBeUndefined()
  })
  it('add and divide exactly', () => {
    const sum = addDecimals(['0.1', '0.25', '-3'].map((text) => toDecimal(text)!))
    expect(writeDecimal(sum, ',')).toBe('-2,65')
    expect(writeDecimal(divideDecimal(toDecimal('10')!, 4), '.')).toBe('2.5')
    expect(writeDecimal(divideDecimal(toDecimal('-10')!, 3), '.')).toBe('-3.33')
    expect(writeDecimal(divideDecimal(toDecimal('2.00')!, 2), '.')).toBe('1.00')
  })
})
