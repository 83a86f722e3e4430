import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hypergeometric } from '../../src/numeric/hypergeometric.ts'

describe('hypergeometric', () => {
  it.each([
    ['a plain case', 0.5, 1.5, 2.25, 0.3, 1.1219263275973996],
    ['thousands of terms', 0.7, 2.4, 3.1, 0.9999, 11.754736154056008],
    ['terms that change sign', -1.5, 0.8, 2.2, 0.6, 0.7025845780693296],
    ['terms that grow before they shrink', 3, 0.4, 1.2, 0.99, 5798.675050626934],
    ['nothing to add', 3, 0.4, 1.2, 0, 1],
  ])('₂F₁: %s', (_says, a, b, c, z, expected) => {
    expect(Math.abs(hypergeometric(a, b, c, 1, z) / expected - 1)).toBeLessThan(1e-13)
  })

  it('is (1 − z)^−a where b and c are the same', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (a, b, z) => {
          expect(Math.abs(Math.log(hypergeometric(a, b, b, 1, z)) + a * Math.log1p(-z))).toBeLessThan(1e-10)
        },
      ),
    ))
})
