import { describe, expect, it } from 'vitest'
import { frenchVatOf, siretAgainstSiren, vatAgainstSiren } from '../../src/normalise/registers-agree.ts'
import { normaliseVat } from '../../src/normalise/vat.ts'

// La Poste's number, published as the example of the exception to Luhn's rule.
const siren = '356000000'

describe('siretAgainstSiren', () => {
  it.each([
    ['the SIREN within', '35600000000048', siren, undefined],
    ['another', '35600000000048', '732829320', 'siret_other_siren'],
    ['no SIRET', '', siren, undefined],
    ['no SIREN', '35600000000048', '', undefined],
  ])('%s', (_says, siret, own, reason) => expect(siretAgainstSiren(siret, own)?.reason).toBe(reason))
})

describe('vatAgainstSiren', () => {
  it.each([
    ['the SIREN within', 'FR39356000000', siren, undefined],
    ['another', 'FR44732829320', siren, 'vat_other_siren'],
    ['of another country', 'DE136695976', siren, undefined],
    ['no SIREN', 'FR39356000000', '', undefined],
    ['no VAT number', '', siren, undefined],
  ])('%s', (_says, vat, own, reason) => expect(vatAgainstSiren(vat, own)?.reason).toBe(reason))

  it('suggests the number of the SIREN', () => expect(vatAgainstSiren('FR44732829320', siren)?.value).toBe('FR39356000000'))

  it.each([siren, '732829320', '552100554', '005410345'])('makes a number of %s that holds', (own) => {
    const vat = frenchVatOf(own)
    expect(vat).toHaveLength(13)
    if (normaliseVat(vat).reason !== 'vat_check') expect(normaliseVat(vat).value).toBe(vat)
  })
})
