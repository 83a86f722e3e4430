import { describe, expect, it } from 'vitest'
import { valueText } from '../../../src/io/columns/text.ts'
import { columnOf } from './reading.ts'

describe('Interner', () => {
  it('keeps many values apart, as its tables grow', () => {
    const cells = Array.from({ length: 60_000 }, (_, k) => (k % 3 === 0 ? '' : String((k * 7919) % 40_009)))
    const known = new Map([['', 0]])
    const expected = cells.map((cell) => known.get(cell) ?? (known.set(cell, known.size), known.size - 1))
    const { ids, values } = columnOf(cells, 1000)
    expect([...ids]).toEqual(expected)
    expect(Array.from({ length: values.count }, (_, id) => valueText(values, id))).toEqual([...known.keys()])
  })

  it('keeps values of one hash apart', () => {
    // FNV-1a gives the words of each pair one number, as is well known.
    const { ids } = columnOf(['costarring', 'liquid', 'declinate', 'macallums', 'costarring', 'liquid'])
    expect([...ids]).toEqual([1, 2, 3, 4, 1, 2])
  })
})
