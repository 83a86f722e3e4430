import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needOf } from '../../src/dedupe/need.ts'

const million = { rows: 1_000_000, columns: 10, values: 3_700_000, bytes: 53_000_000 }
const nothing = { rows: 0, columns: 0, values: 0, bytes: 0 }

describe('needOf', () => {
  it('counts the process where there is nothing', () => expect(needOf(nothing, 1, false).least).toBe(176e6))
  it('counts a page of what was found, which shows cells', () =>
    expect(needOf(million, 1, true).least).toBeGreaterThan(needOf(million, 1, false).least))
  it('counts threads, where there are several', () =>
    expect(needOf(million, 2, false).usual - needOf(million, 1, false).usual).toBe(120e6))

  it('needs more for more, and less when it is thrifty', () => {
    const number = fc.nat({ max: 10_000_000 })
    fc.assert(
      fc.property(number, fc.nat({ max: 30 }), number, number, fc.nat({ max: 8 }), (rows, columns, values, bytes, threads) => {
        const small = needOf({ rows, columns, values, bytes }, threads, false)
        const large = needOf({ rows: rows + 1, columns, values: values + 1, bytes: bytes + 1 }, threads, false)
        expect(large.least).toBeGreaterThan(small.least)
        expect(large.usual).toBeGreaterThan(small.usual)
        expect(large.usual).toBeGreaterThan(large.least)
      }),
    )
  })
})
