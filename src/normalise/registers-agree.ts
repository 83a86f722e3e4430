import { type Remark, without } from './remark.ts'

const otherSiren = without('siret_other_siren')

/** What a canonical SIRET says against the SIREN of its row, which its first nine digits should be. */
export const siretAgainstSiren = (siret: string, siren: string): Remark | undefined =>
  siret === '' || siren === '' || siret.startsWith(siren) ? undefined : otherSiren

/** How sure it is that the SIREN is right, and not the VAT number. Set by hand: a coin has two sides. */
const confidence = 0.5

/**
 * What a canonical VAT number of France says against the SIREN of its row; other countries' say nothing. The suggestion
 * is the SIREN's own.
 */
export const vatAgainstSiren = (vat: string, siren: string): Remark | undefined =>
  siren.length !== 9 || !vat.startsWith('FR') || vat.endsWith(siren)
    ? undefined
    : { reason: 'vat_other_siren', value: frenchVatOf(siren), confidence }

/** The French VAT number of a SIREN, with the key of two digits that nearly all have. */
export const frenchVatOf = (siren: string): string => `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`
