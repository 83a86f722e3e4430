import { describe, expect, it } from 'vitest'
import { findOpposed } from '../../src/dedupe/decisions.ts'

const said = (...pairs: readonly [number, number][]): { a: number; b: number; line: number }[] =>
  pairs.map(([a, b], at) => ({ a, b, line: at + 2 }))

describe('findOpposed', () => {
  it.each([
    ['nothing was said', said(), said(), undefined],
    ['people are told apart whom nobody put together', said([0, 1]), said([0, 2]), undefined],
    ['one pair is told both', said([0, 1]), said([2, 3], [1, 0]), 3],
    ['two pairs together say what a third denies', said([0, 1], [1, 2]), said([0, 2]), 2],
    ['a row is told to be another than itself', said([1, 2]), said([0, 0]), 2],
  ])('when %s', (_says, same, different, line) => {
    expect(findOpposed(same, different, 4)?.line).toBe(line)
  })
})
