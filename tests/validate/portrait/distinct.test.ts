import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printSize, writePrint } from '../../../src/text/print.ts'
import { DistinctCounter } from '../../../src/validate/portrait/distinct.ts'

const printsOf = (texts: readonly string[]): Uint32Array => {
  const prints = new Uint32Array(printSize * texts.length)
  for (const [at, text] of texts.entries()) {
    const bytes = new TextEncoder().encode(text)
    writePrint(new DataView(bytes.buffer), 0, bytes.length, prints, printSize * at)
  }
  return prints
}
const named = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, at) => `person ${from + at}`)

describe('DistinctCounter', () => {
  it('counts exactly while there is room, whatever comes twice', () => {
    const counter = new DistinctCounter(5000)
    counter.add(printsOf(named(0, 4000)))
    counter.add(printsOf(named(2000, 5000)))
    expect(counter.distinct).toEqual({ count: 5000, exact: true })
  })

  it('estimates well when there is none', () => {
    const counter = new DistinctCounter(4096)
    counter.add(printsOf(named(0, 100_000)))
    const { count, exact } = counter.distinct
    expect(exact).toBe(false)
    expect(Math.abs(count / 100_000 - 1)).toBeLessThan(0.05)
  })

  it('says the same for any order and any parts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(named(0, 300), { minLength: 300 }), fc.nat(300), (texts, cut) => {
        const counter = new DistinctCounter(64)
        counter.add(printsOf(texts.slice(0, cut)))
        counter.add(printsOf(texts.slice(cut)))
        const straight = new DistinctCounter(64)
        straight.add(printsOf(named(0, 300)))
        expect(counter.distinct).toEqual(straight.distinct)
      }),
    )
  })
})
