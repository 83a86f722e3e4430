import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseIban } from '../../src/normalise/iban.ts'
import { normaliseSiren } from '../../src/normalise/siren.ts'
import { normaliseSiret } from '../../src/normalise/siret.ts'
import { normaliseVat } from '../../src/normalise/vat.ts'
import { confidenceOf, isMend } from '../../src/validate/confidence.ts'

const digits = (count: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((list) => list.join(''))
const upTo = (length: number): fc.Arbitrary<string> => fc.integer({ min: 1, max: length }).chain(digits)

describe('what a mend writes is right, and is mended no further', () => {
  it.each([
    ['SIREN', normaliseSiren, upTo(9), ''],
    ['SIRET', normaliseSiret, upTo(14), ''],
    ['French VAT', normaliseVat, upTo(11), 'FR'],
    ['IBAN', normaliseIban, upTo(25), 'FR'],
  ])('%s', (_says, read, arbitrary, prefix) =>
    fc.assert(
      fc.property(arbitrary, (bare) => {
        const number = prefix + bare
        const { value, reason } = read(number)
        if (reason === undefined || !isMend(reason, confidenceOf(reason))) return
        expect(value).not.toBe(number)
        expect(read(value)).toEqual({ value, reason: undefined })
      }),
      { numRuns: 3000, seed: 1 },
    ),
  )
})
