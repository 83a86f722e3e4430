import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimals, decimalText, placesThatFit, unitsTimes } from '../../src/numeric/decimals.ts'

const of = (...texts: string[]): Decimals => {
  const numbers = new Decimals(texts.length)
  for (const [at, text] of texts.entries()) numbers.set(at, text)
  return numbers
}

describe('Decimals', () => {
  it.each([
    ['a whole number', '12', 0, 12],
    ['cents', '12.34', 2, 1234],
    ['finer units than its decimals', '12.3', 3, 12_300],
    ['zeros at the end, which are no decimals', '12.3400', 2, 1234],
    ['below zero', '-0.05', 2, -5],
    ['nothing, never minus nothing', '-0.00', 2, 0],
    ['rounded, halves up', '0.125', 2, 13],
    ['rounded below zero, halves away from it', '-0.125', 2, -13],
    ['more digits than a float holds', '0.1000000000000000055511151231257827', 2, 10],
    ['a point at its end', '7.', 1, 70],
  ])('%s', (_says, text, places, units) => expect(of(text).units(0, places)).toBe(units))

  it('knows the most decimals that any has', () => expect(of('1', '2.50', '3.125').places).toBe(3))

  it('sums to the last cent, whatever is summed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { maxLength: 50 }), (cents) => {
        const texts = cents.map((units) => decimalText(units, 2))
        const numbers = of(...texts)
        expect(texts.reduce((sum, _, at) => sum + numbers.units(at, 2), 0)).toBe(cents.reduce((sum, units) => sum + units, 0))
      }),
    )
  })
})

describe('decimalText', () => {
  it.each([
    ['two decimals at least', 30, 0, '30.00'],
    ['two decimals of one', 123, 1, '12.30'],
    ['all that are needed', 8_300_065_814, 3, '8300065.814'],
    ['no more than that', 1_250_000, 5, '12.50'],
    ['below one', 5, 2, '0.05'],
    ['below zero', -5, 2, '-0.05'],
  ])('%s', (_says, units, places, text) => expect(decimalText(units, places)).toBe(text))
})

describe('placesThatFit', () => {
  it.each([
    ['all that are wanted', 2, 1e6, 2],
    ['fewer where sums are large', 17, 1e6, 9],
    ['none', 2, 9e15, 0],
    ['not even none', 2, 1e16, -1],
  ])('%s', (_says, wanted, size, places) => expect(placesThatFit(wanted, size)).toBe(places))
})

describe('unitsTimes', () => {
  it.each([
    ['is exact', 1005, 92, 2, 925],
    ['and where the product is larger than a float holds', 8_007_199_254_740_991, 101, 2, 8_087_271_247_288_401],
    ['rounds halves away from zero', -5, 5, 1, -3],
  ])('%s', (_says, units, digits, places, result) => expect(unitsTimes(units, digits, places)).toBe(result))
})
