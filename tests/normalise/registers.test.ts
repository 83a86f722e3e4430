import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { normaliseCount } from '../../src/normalise/count.ts'
import { normaliseCurrency } from '../../src/normalise/currency.ts'
import { normaliseFlag } from '../../src/normalise/flag.ts'
import { normaliseIban } from '../../src/normalise/iban.ts'
import { normaliseSiren } from '../../src/normalise/siren.ts'
import { normaliseSiret } from '../../src/normalise/siret.ts'
import { normaliseVat } from '../../src/normalise/vat.ts'

const normalisers = [
  normaliseSiren,
  normaliseSiret,
  normaliseVat,
  normaliseIban,
  normaliseFlag,
  normaliseCount,
  normaliseCurrency,
]

it('is total and idempotent for every register, flag and count', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('FR', 'BE', 'ES', 'CHE', 'IBAN', '0', '1', '123', '456782', '.', ' ', '-', 'X', 'E+'))
      .map((parts) => parts.join('')),
  )
  const holds = fc.property(cell, fc.constantFrom(...normalisers), (raw, normalise) => {
    const { value } = normalise(raw)
    return value === '' || (normalise(value).value === value && normalise(value).reason === undefined)
  })
  expect(fc.check(holds, { numRuns: 2000 })).toMatchObject({ failed: false, counterexample: null })
})
