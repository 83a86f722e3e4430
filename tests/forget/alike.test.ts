import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likenessOf } from '../../src/forget/alike.ts'
import { noFacets, type Facets } from '../../src/forget/facets.ts'

const father: Facets = {
  names: ['jean', 'dupuis'],
  emails: ['jean.dupuis@example.com'],
  phones: ['+33199007117'],
  births: ['1944-05-26'],
  addresses: ['16 rue lepic'],
  postalCodes: ['75018'],
  cities: ['PARIS'],
}
/** So likely are a row and a person one, in a file of a thousand rows. */
const probability = (more: Partial<Facets>, of: Facets = father): number =>
  1 / (1 + 1000 * 2 ** -likenessOf({ ...of, ...more }, father).weight)
const son = { births: ['1972-07-14'], emails: ['jean.dupuis.fils@example.com'], phones: ['+33199007117', '+33639987118'] }

describe('likenessOf', () => {
  it.each<[string, Partial<Facets>, Facets | undefined, number, number]>([
    ['the same in all is the same person', {}, undefined, 0.999, 1],
    ['a slip in the name changes little', { names: ['jean', 'dupui'], emails: ['j.dupuis@example.org'] }, undefined, 0.99, 1],
    ['day and month may change places', { births: ['1944-26-05'], emails: [] }, undefined, 0.99, 1],
    ['a son of the same name at the same home is hardly the father', son, undefined, 0.01, 0.2],
    [
      'a namesake born on another day, elsewhere, is not',
      { ...son, phones: [], addresses: ['3 quai nord'], postalCodes: ['69002'], cities: ['LYON'] },
      undefined,
      0,
      0.01,
    ],
    [
      'somebody of the household by another name is not',
      { names: ['anne', 'martin'], births: [], emails: [] },
      undefined,
      0,
      0.1,
    ],
    ['a name alone says little', { names: ['jean', 'dupuis'] }, noFacets, 0.5, 0.9],
    ['name and birth date say all', { names: ['dupuis', 'jean'], births: ['1944-05-26'] }, noFacets, 0.99, 1],
  ])('%s', (_, more, of, least, most) => {
    expect(probability(more, of)).toBeGreaterThanOrEqual(least)
    expect(probability(more, of)).toBeLessThanOrEqual(most)
  })

  it('is symmetric, whatever is compared', () => {
    const texts = fc.uniqueArray(
      fc.oneof(fc.constantFrom('jean', 'dupuis', '+33199007117', '1944-05-26', '16 rue lepic'), fc.string()),
      { maxLength: 3 },
    )
    const facets = fc.record({
      names: texts,
      emails: texts,
      phones: texts,
      births: texts,
      addresses: texts,
      postalCodes: texts,
      cities: texts,
    })
    fc.assert(
      fc.property(facets, facets, (a, b) => {
        expect(likenessOf(a, b).weight).toBeCloseTo(likenessOf(b, a).weight, 9)
      }),
    )
  })
})
