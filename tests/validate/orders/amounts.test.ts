import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addAmounts,
  AmountTaker,
  findOutliers,
  sizeOf,
  type AmountsSeen,
  type Outliers,
} from '../../../src/validate/orders/amounts.ts'

/** What is far among amounts, which come in parts of so many. */
function outliersOf(amounts: readonly number[], part = Infinity): Outliers | undefined {
  const taker = new AmountTaker()
  let seen: AmountsSeen | undefined
  for (const [at, amount] of amounts.entries()) {
    const size = sizeOf(amount)
    if (size !== undefined) taker.add(size, at + 2, () => String(amount))
    if ((at + 1) % part === 0) seen = addAmounts(seen, taker.take())
  }
  return findOutliers(addAmounts(seen, taker.take()))
}

const usual = Array.from({ length: 100 }, (_, i) => 20 + ((i * 37) % 60))

describe('amounts far from the others', () => {
  it.each([
    ['are none among amounts alike', [], []],
    ['are those that lost their decimal mark', [4590], [102]],
    ['are those that are nearly nothing', [0.01], [102]],
    ['are those of returns too', [-99_000], [102]],
    ['are not those that are ten times the usual or less', [400], []],
    ['are never zero', [0], []],
    ['are what no number holds', [1e308], [102]],
  ])('%s', (_says, more, lines) => {
    expect(outliersOf([...usual, ...more])?.amounts.map(({ line }) => line) ?? []).toEqual(lines)
  })

  it('can’t be told among few', () => {
    expect(outliersOf([...usual.slice(0, 20), 1e9])).toBeUndefined()
  })

  it('are found beside as many of another kind of order, which make the spread what it is', () => {
    const wide = usual.flatMap((amount) => [amount, amount * 100])
    expect(outliersOf([...wide, 40_000])).toBeUndefined()
    expect(outliersOf([...usual, ...usual, 40_000])?.count).toBe(1)
  })

  it('are all counted, and the furthest kept', () => {
    const far = Array.from({ length: 500 }, (_, i) => 1e6 * 1.05 ** i)
    const found = outliersOf([...Array.from({ length: 20 }, () => usual).flat(), ...far])
    expect(found?.count).toBe(500)
    expect(found?.amounts.map(({ line }) => line)).toEqual(Array.from({ length: 200 }, (_, i) => 2302 + i))
  })

  it('are the same whatever parts a file is read in', () => {
    const amount = fc.oneof(fc.double({ min: 1, max: 100, noNaN: true }), fc.double({ noNaN: true }))
    fc.assert(
      fc.property(fc.array(amount, { minLength: 20, maxLength: 400 }), fc.integer({ min: 1, max: 50 }), (amounts, part) => {
        expect(outliersOf(amounts, part)).toEqual(outliersOf(amounts))
      }),
    )
  })

  it('are on the far side of the bounds that are said', () => {
    const found = outliersOf([...usual, 4590, 0.01])!
    for (const { cell } of found.amounts) expect(Number(cell) < found.low || Number(cell) >= found.high).toBe(true)
    for (const amount of usual) expect(amount >= found.low && amount < found.high).toBe(true)
  })
})
