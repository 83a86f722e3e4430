import { describe, expect, it } from 'vitest'
import { normaliseCurrency } from '../../src/normalise/currency.ts'

describe('normaliseCurrency', () => {
  it.each([
    ['reads a code', 'eur', 'EUR', undefined],
    ['reads a sign', '€', 'EUR', undefined],
    ['reads a name', 'Euros', 'EUR', undefined],
    ['reads a name of two words', 'Livre Sterling', 'GBP', undefined],
    ['refuses a sign that several countries share', 'kr', '', 'currency_unknown'],
    ['refuses an unknown code', 'ZZZ', '', 'currency_unknown'],
    ['has nothing to say about a blank', ' ', '', undefined],
  ])('%s', (_says, raw, value, reason) => expect(normaliseCurrency(raw)).toEqual({ value, reason }))
})
