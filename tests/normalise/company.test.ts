import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseCompany } from '../../src/normalise/company.ts'

describe('normaliseCompany', () => {
  it.each([
    ['keeps a plain name', 'Boulangerie Dupont', 'Boulangerie Dupont', undefined],
    ['keeps an acronym', 'EDF', 'EDF', undefined],
    ['keeps capitals, which may be meant', 'SNCF RESEAU', 'SNCF RESEAU', undefined],
    ['takes the dots out of a form', 'S.A.R.L. Dupont', 'SARL Dupont', 'company_form'],
    ['joins a form spelled with spaces', 'S A R L Dupont', 'SARL Dupont', 'company_form'],
    ['spells a form in capitals', 'Dupont sas', 'Dupont SAS', 'company_form'],
    ['spells a German form', 'Weiß GMBH', 'Weiß GmbH', 'company_form'],
    ['spells a chain of forms', 'Weiß gmbh & co kg', 'Weiß GmbH & Co. KG', 'company_form'],
    ['spells English forms', 'Example ltd.', 'Example Ltd', 'company_form'],
    ['puts the dot of Inc.', 'Example INC', 'Example Inc.', 'company_form'],
    ['raises small letters', 'boulangerie du centre sarl', 'Boulangerie du Centre SARL', 'company_case'],
    ['raises after an elision', "garage de l'étoile", "Garage de l'Étoile", 'company_case'],
    ['knows an acronym in small letters', 'sncf', 'SNCF', 'company_case'],
    ['takes SA at an end for a form', 'Dupont S.A.', 'Dupont SA', 'company_form'],
    ['leaves sa within a name', 'Le Chat et sa Souris', 'Le Chat et sa Souris', undefined],
    ['leaves a spa', 'Le Grand Spa', 'Le Grand Spa', undefined],
    ['keeps the Swiss form', 'Dupont Sàrl', 'Dupont Sàrl', undefined],
    ['takes figures for a name', '1664', '1664', undefined],
    ['squeezes', ' Dupont  et Fils ', 'Dupont et Fils', 'company_spaces'],
    ['refuses signs', '--', '', 'company_no_letter'],
    ['leaves blank blank', ' ', '', undefined],
  ])('%s', (_says, raw, value, reason) => {
    expect(normaliseCompany(raw)).toEqual({ value, reason })
    expect(normaliseCompany(value).value).toBe(value)
  })

  it('is idempotent and total', () => {
    const bits = [
      'sarl',
      's.a.r.l.',
      'S A',
      ' ',
      ' ',
      'gmbh',
      '& co',
      'kg',
      'inc',
      'sa',
      'dupont',
      'EDF',
      "l'",
      '-',
      ',',
      '(',
      'İ',
      '\ud800',
      'Sàrl',
      'ltd.',
      'e\u0301',
    ]
    assert(
      property(
        array(constantFrom(...bits), { maxLength: 9 }).map((parts) => parts.join('')),
        check,
      ),
      { numRuns: 4000 },
    )
    assert(property(string({ unit: 'binary' }), check))
  })

  it.each(['a', 's a r l ', 's.', 'a ', "'"])('takes a megabyte of %j in its stride', (bit) => {
    expect(() => normaliseCompany(bit.repeat(1_000_000 / bit.length))).not.toThrow()
  })
})

function check(raw: string): void {
  const { value } = normaliseCompany(raw)
  expect(normaliseCompany(value).value).toBe(value)
}
