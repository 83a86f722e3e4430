import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lift, matchContext, rareFields, strangerContext, type Context, type Model } from '../../src/match/model.ts'
import { Patterns } from '../../src/match/patterns.ts'
import { comparableOf } from './generated.ts'

const row = (...chances: number[]): Float64Array => Float64Array.from([0, ...chances])
const context = (given: Partial<Context>): Context => ({ agree: 0, differ: 0, m: row(0.8, 0.2), u: row(0.1, 0.9), ...given })

describe('matchContext', () => {
  const contexts = [
    context({ agree: 0b01 }),
    context({ agree: 0b01, bound: true }),
    context({ differ: 0b10, bound: true }),
    context({}),
  ]
  it.each([
    ['the first in which matches too compare otherwise', 0b01, 0, 1],
    ['one of fields that differ', 0, 0b10, 2],
    ['the last when none of these holds', 0b10, 0, 3],
  ])('is %s', (_says, agree, differ, place) => {
    expect(matchContext(contexts, agree, differ)).toBe(place)
  })
})

describe('strangerContext', () => {
  const contexts = [
    context({ agree: 0b11, u: row(0.2, 0.8) }),
    context({ agree: 0b01, u: row(0.4, 0.6) }),
    context({ agree: 0b100, u: row(0.9, 0.1), bound: true }),
    context({}),
  ]
  it.each([
    ['of all that hold, the one in which strangers agree most', 0b11, 1, 1],
    ['the one that asks for nothing when no other holds', 0, 1, 3],
    ['the first that holds where the field differs', 0b11, 2, 0],
    ['that of matches where the field differs and they are bound', 0b111, 2, 2],
  ])('is %s', (_says, agree, level, place) => {
    expect(strangerContext(contexts, agree, 0, level)).toBe(place)
  })
})

describe('rareFields', () => {
  const { fields } = comparableOf(1, [
    { name: 'town', kind: 'category', cells: ['Lyon'] },
    { name: 'code', kind: 'number', cells: ['69001'] },
    { name: 'name', kind: 'category', cells: ['Lune'] },
  ])
  const tied = context({ agree: 0b001, u: row(0.5, 0.5) })
  const large = context({ u: row(0.01, 0.99) })
  const model: Model = {
    prior: 1e-4,
    rows: 1000,
    fields: [[large], [tied, large], [context({ agree: 0b001, u: row(0.02, 0.98) }), large]],
  }
  const rareOf = (...levels: number[]): string => {
    const patterns = new Patterns(fields)
    patterns.numberOf(Uint8Array.from(levels))
    return rareFields(model, fields, patterns)[0]!.toString(2).padStart(3, '0')
  }
  it.each([
    ['a field that agrees by itself', [1, 2, 2], '001'],
    ['of two that are tied the narrower one', [1, 1, 2], '010'],
    ['fields that are not tied, each', [1, 2, 1], '101'],
    ['none that differs or is missing', [2, 0, 2], '000'],
  ])('counts %s', (_says, levels, rare) => expect(rareOf(...levels)).toBe(rare))
})

describe('lift', () => {
  it('believes a few pairs where none were expected', () => {
    const [, rare] = lift(row(20, 0, 1980), row(1e-6, 0.001, 0.998999), 1e-9)
    expect(rare).toBeGreaterThan(1e-4)
  })
  it('makes nothing of none where hardly one was expected', () => {
    const [, rare] = lift(row(0, 2000), row(1e-4, 0.9999), 1e-9)
    expect(rare).toBeGreaterThan(0.5e-4)
  })
  it('leaves out what may be of the other kind', () => {
    const known = row(1e-6, 0.999999)
    const [, blurred] = lift(row(20, 1980), known, 1e-9, row(30, 0))
    expect(blurred).toBeLessThan(2e-6)
  })
  it('gives chances that sum to one, none below the floor', () => {
    const chances = fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 2, maxLength: 7 })
    fc.assert(
      fc.property(chances, fc.infiniteStream(fc.nat(5000)), (weights, counts) => {
        const all = weights.reduce((sum, weight) => sum + weight, 0)
        const known = row(...weights.map((weight) => weight / all))
        const lifted = lift(row(...weights.map(() => counts.next().value)), known, 1e-9)
        expect(lifted.slice(1).every((chance) => chance >= 1e-9)).toBe(true)
        expect(lifted.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6)
      }),
    )
  })
})
