import { describe, expect, it } from 'vitest'
import { lintScheme } from '../../src/rfm/lint.ts'
import { nameIn, readScheme, type Scheme } from '../../src/rfm/scheme.ts'

const scheme = (segments: Scheme['segments'], otherwise = 'Others'): Scheme => ({ segments, otherwise })

describe('nameIn', () => {
  const mine = scheme([
    { name: 'Best', r: [4, 5], fm: [3.5, 5] },
    { name: 'Steady', v: [4, 5] },
  ])
  it.each([
    ['the first that matches', { r: 5, f: 5, m: 5 }, 'Best'],
    ['the plain mean, not rounded', { r: 5, f: 3, m: 3 }, 'Others'],
    ['V, rounded', { r: 1, f: 4, m: 3 }, 'Steady'],
    ['f for both, without money', { r: 5, f: 4, m: undefined }, 'Best'],
    ['otherwise', { r: 1, f: 1, m: 1 }, 'Others'],
  ])('%s', (_says, scores, name) => expect(nameIn(mine, scores)).toBe(name))
})

describe('lintScheme', () => {
  it('finds nothing in a partition', () => {
    const sound = scheme([
      { name: 'A', r: [3, 5] },
      { name: 'B', r: [1, 2] },
    ])
    expect(lintScheme(sound)).toEqual({ cells: 125, gaps: [], overlaps: [], unreachable: [], nonMonotone: [] })
  })
  it('finds gaps, overlaps and what is out of reach', () => {
    const found = lintScheme(
      scheme([
        { name: 'A', r: [2, 5] },
        { name: 'B', r: [5, 5], f: [5, 5], m: [5, 5] },
      ]),
    )
    expect(found.gaps).toHaveLength(25)
    expect(found.gaps[0]).toBe('111')
    expect(found.overlaps).toEqual(['555'])
    expect(found.unreachable).toEqual(['B'])
  })
  it('finds what R rfm 0.3.0 leaves out: 10 cells in no box, 58 in several', () => {
    const found = lintScheme(
      scheme([
        { name: 'Champions', r: [5, 5], f: [5, 5], m: [5, 5] },
        { name: 'Potential Loyalist', r: [3, 5], f: [3, 5], m: [2, 5] },
        { name: 'Loyal', r: [2, 4], f: [2, 4], m: [2, 4] },
        { name: 'Promising', r: [3, 4], f: [1, 3], m: [3, 5] },
        { name: 'New', r: [4, 5], f: [1, 3], m: [1, 5] },
        { name: "Can't Lose", r: [1, 2], f: [3, 4], m: [4, 5] },
        { name: 'At Risk', r: [1, 2], f: [2, 5], m: [4, 5] },
        { name: 'Need Attention', r: [1, 3], f: [3, 5], m: [3, 5] },
        { name: 'About To Sleep', r: [2, 3], f: [1, 3], m: [1, 4] },
        { name: 'Lost', r: [1, 1], f: [1, 5], m: [1, 5] },
      ]),
    )
    expect(found.gaps).toHaveLength(10)
    expect(found.overlaps).toHaveLength(58)
  })
  it('finds cells that are upside down', () => {
    const found = lintScheme(
      scheme([
        { name: 'Good', r: [1, 5], f: [4, 5], m: [3, 5] },
        { name: 'Odd', f: [5, 5], m: [2, 2] },
        { name: 'Good', f: [5, 5], m: [1, 1] },
        { name: 'Low' },
      ]),
    )
    expect(found.nonMonotone).toContainEqual({ cell: '152', segment: 'Odd', better: 'Good', worse: '151' })
  })
})

describe('readScheme', () => {
  it.each([
    ['a list', [], '', 'scheme'],
    ['no segments', { segments: [] }, 'segments', 'segments'],
    ['a segment without a name', { segments: [{ r: [1, 2] }] }, 'segments.0.name', 'name'],
    ['a range upside down', { segments: [{ name: 'A', r: [2, 1] }] }, 'segments.0.r', 'range'],
    ['a score of no kind', { segments: [{ name: 'A', x: [1, 2] }] }, 'segments.0.x', 'key'],
    ['a strange key', { segments: [{ name: 'A' }], otherwize: 'B' }, 'otherwize', 'key'],
  ])('refuses %s', (_says, json, place, wanted) => expect(readScheme(json)).toMatchObject({ place, wanted }))
})
