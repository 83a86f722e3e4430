import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { electGenderCodes, genderNormaliser, genderShape, normaliseGender } from '../../src/normalise/gender.ts'
import { normaliseLanguage } from '../../src/normalise/language.ts'
import { normaliseTitle, takeTitle, titleNormaliser } from '../../src/normalise/title.ts'

describe('normaliseTitle', () => {
  it.each([
    ['M', 'M.'],
    ['MONSIEUR', 'M.'],
    ['Mr', 'Mr'],
    ['mr.', 'Mr'],
    ['Mme.', 'Mme'],
    ['MADAME', 'Mme'],
    ['melle', 'Mlle'],
    ['M. et Mme', 'M. et Mme'],
    ['Mr et Mme', 'M. et Mme'],
    ['MME ET M', 'M. et Mme'],
    ['M/Mme', 'M. et Mme'],
    ['M. ou Mme', 'M. et Mme'],
    ['Docteur', 'Dr'],
    ['Pr.', 'Pr'],
    ['Maître', 'Me'],
    ['Mr & Mrs', 'Mr & Mrs'],
    ['HERR', 'Herr'],
    ['Herr Dr.', 'Herr Dr.'],
    ['Señora', 'Sra.'],
    ['Sig.ra', 'Sig.ra'],
    ['Signora', 'Sig.ra'],
    ['dhr', 'Dhr.'],
    ['De heer', 'Dhr.'],
    ['mevrouw', 'Mevr.'],
  ])('%j is %s', (raw, title) => {
    expect(normaliseTitle(raw)).toEqual({ value: title, reason: undefined })
    expect(normaliseTitle(title).value).toBe(title)
  })

  it('reads Mr as M. in a French file', () => {
    const french = titleNormaliser({ french: true })
    expect(french('Mr').value).toBe('M.')
    expect(french('Mrs').value).toBe('Mrs')
    expect(french('prof').value).toBe('Pr')
  })

  it('refuses what is no title', () => {
    expect(normaliseTitle('Madame la Marquise')).toEqual({ value: '', reason: 'title_unknown' })
    expect(normaliseTitle('Société')).toEqual({ value: '', reason: 'title_is_company' })
    expect(normaliseTitle(' ')).toEqual({ value: '', reason: undefined })
  })

  it.each([
    ['Mme Dupont', 'Mme', 'Dupont'],
    ['M. et Mme Dupont', 'M. et Mme', 'Dupont'],
    ['M.Dupont', 'M.', 'Dupont'],
    ['Herr Prof. Dr. Weiß', 'Herr Prof. Dr.', 'Weiß'],
    ['Dupont, Mme', 'Mme', 'Dupont'],
    ['Mme Dr Dupont', 'Mme', 'Dupont'],
    ['MAITRE Jean', '', 'MAITRE Jean'],
    ['Maître Dupont', 'Me', 'Dupont'],
    ['Dupont', '', 'Dupont'],
    ['Mme', '', 'Mme'],
  ])('takes the title out of %j', (raw, title, rest) => expect(takeTitle(raw)).toEqual({ title, rest }))
})

describe('normaliseGender', () => {
  it.each([
    ['H', 'male'],
    ['f', 'female'],
    ['Homme', 'male'],
    ['Féminin', 'female'],
    ['Madame', 'female'],
    ['weiblich', 'female'],
    ['non-binaire', 'other'],
    ['male', 'male'],
  ])('%s is %s', (raw, value) => expect(normaliseGender(raw)).toEqual({ value, reason: undefined }))

  it('reads figures, and the Spanish M, only where the column says so', () => {
    expect(normaliseGender('1')).toEqual({ value: '', reason: 'gender_code' })
    expect(genderNormaliser({ figures: true })('1').value).toBe('male')
    expect(genderNormaliser({ figures: true })('2').value).toBe('female')
    expect(genderNormaliser({ spanish: true })('M').value).toBe('female')
    expect(normaliseGender('M').value).toBe('male')
    expect(normaliseGender('Claude')).toEqual({ value: '', reason: 'gender_unknown' })
  })

  it('elects what the codes of a column mean', () => {
    expect([' H', 'm', 'F', '2', 'x'].map(genderShape)).toEqual(['h', 'm', 'f', 'figure', 'other'])
    expect(electGenderCodes({ h: 50, m: 60 })).toEqual({ spanish: true, figures: false })
    expect(electGenderCodes({ h: 50, f: 60 })).toEqual({ spanish: false, figures: false })
    expect(electGenderCodes({ figure: 9, other: 1 })).toEqual({ spanish: false, figures: true })
  })
})

describe('normaliseLanguage', () => {
  it.each([
    ['FR', 'fr', undefined],
    ['fr-FR', 'fr', undefined],
    ['fr_FR.UTF-8', 'fr', undefined],
    ['français', 'fr', undefined],
    ['Francais', 'fr', undefined],
    ['Anglais', 'en', undefined],
    ['English', 'en', undefined],
    ['Deutsch', 'de', undefined],
    ['español', 'es', undefined],
    ['Néerlandais', 'nl', undefined],
    ['русский', 'ru', undefined],
    ['zh-Hant-TW', 'zh', undefined],
    ['eng', 'en', undefined],
    ['GB', 'en', 'language_of_country'],
    ['UK', 'en', 'language_of_country'],
    ['Klingon', '', 'language_unknown'],
    ['constructor', '', 'language_unknown'],
    ['', '', undefined],
  ])('%j is %j', (raw, value, reason) => {
    expect(normaliseLanguage(raw)).toEqual({ value, reason })
  })

  it('leaves every language that it gives', () => {
    for (const name of ['ukrainien', 'ukrainian', 'indonésien', 'irlandais', 'hindi', 'Bahasa Indonesia']) {
      const { value } = normaliseLanguage(name)
      expect([name, normaliseLanguage(value)]).toEqual([name, { value, reason: undefined }])
    }
  })
})

describe('titles, genders and languages', () => {
  const bits = ['M', 'Mme', '.', ' ', 'et', '/', 'Dr', 'fr', '-', '_', 'homme', '1', 'İ', '\ud800', '__proto__', 'GB', 'UK']
  it.each([
    ['title', normaliseTitle],
    ['gender', normaliseGender],
    ['language', normaliseLanguage],
  ])('are idempotent and total: %s', (_says, normalise) => {
    const check = (raw: string): void => {
      const { value } = normalise(raw)
      expect(normalise(value).value).toBe(value)
    }
    assert(
      property(
        array(constantFrom(...bits), { maxLength: 6 }).map((parts) => parts.join('')),
        check,
      ),
      { numRuns: 2000 },
    )
    assert(property(string({ unit: 'binary' }), check))
    expect(() => normalise('M. '.repeat(300_000))).not.toThrow()
  })
})
