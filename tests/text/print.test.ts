import fc from 'fast-check'
import { expect, it } from 'vitest'
import { printSize, writePrint } from '../../src/text/print.ts'

function printOf(text: string, before = 0): number[] {
  const bytes = new Uint8Array(before + Buffer.byteLength(text))
  bytes.set(Buffer.from(text), before)
  const print = new Uint32Array(printSize)
  writePrint(new DataView(bytes.buffer), before, bytes.length - before, print, 0)
  return [...print]
}

it('is the beginning of MurmurHash3, but for a first number of 0', () => {
  expect(printOf('')).toEqual([1, 0, 0])
  const print = printOf('I will not buy this record, it is scratched.')
  expect(print.map((word) => word.toString(16))).toEqual(['a0a9683b', '25ac5e40', 'd9af2895'])
})

it('is the same wherever the bytes stand, and another for other bytes', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), fc.nat(5), (one, other, before) => {
      expect(printOf(one, before)).toEqual(printOf(one))
      expect(printOf(one).join() === printOf(other).join()).toBe(one === other)
    }),
  )
})
