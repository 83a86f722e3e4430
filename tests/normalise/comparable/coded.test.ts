import { describe, expect, it } from 'vitest'
import { comparableCoded } from '../../../src/normalise/comparable/coded.ts'

describe('comparableCoded', () => {
  it.each([
    ['title', ['M.', 'Mr', 'Monsieur', ' m. ', 'MR']],
    ['title', ['Mme', 'MME', 'Madame']],
    ['gender', ['F', 'femme', 'Female']],
    ['country', ['FR', 'France', 'FRANCE']],
  ] as const)('a %s has one form under all its names: %j', (field, cells) => {
    expect(new Set(cells.map(comparableCoded(field)!)).size).toBe(1)
  })

  it.each([
    ['title', 'M.', 'Mme'],
    ['gender', 'F', 'M'],
    ['country', 'FR', 'BE'],
    ['title', 'Adjudant', 'Colonel'],
  ] as const)('different ones of a %s stay different', (field, one, other) => {
    const comparable = comparableCoded(field)!
    expect(comparable(one)).not.toBe(comparable(other))
  })

  it('leaves other fields to their own forms', () => {
    expect(comparableCoded('city')).toBeUndefined()
    expect(comparableCoded(undefined)).toBeUndefined()
  })
})
