import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryAliases } from '../../src/normalise/country-aliases.ts'
import { countryCodes } from '../../src/normalise/country-codes.ts'
import { normaliseCountry } from '../../src/normalise/country.ts'

describe('a country', () => {
  it.each([
    ['by its code', 'FR', 'FR'],
    ['by its code in small letters', 'fr', 'FR'],
    ['by its code of three letters', 'FRA', 'FR'],
    ['by its number', '250', 'FR'],
    ['by its number without zeros', '8', 'AL'],
    ['in capitals', 'ALLEMAGNE', 'DE'],
    ['without accents', 'Etats-Unis', 'US'],
    ['without a hyphen', 'Royaume Uni', 'GB'],
    ['with its article', 'Les Pays-Bas', 'NL'],
    ['with an apostrophe', "Cote d'Ivoire", 'CI'],
    ['with a typographic apostrophe', 'Côte d’Ivoire', 'CI'],
    ['with dots', 'U.S.A.', 'US'],
    ['U.K.', 'U.K.', 'GB'],
    ['Angleterre', 'Angleterre', 'GB'],
    ['Écosse', 'Écosse', 'GB'],
    ['Hollande', 'Hollande', 'NL'],
    ['République tchèque', 'République tchèque', 'CZ'],
    ['RFA', 'RFA', 'DE'],
    ['Vatican', 'Vatican', 'VA'],
    ['France métropolitaine', 'France métropolitaine', 'FR'],
    ['Guadeloupe', 'GUADELOUPE', 'GP'],
    ['La Réunion', 'La Réunion', 'RE'],
    ['in German', 'Vereinigtes Königreich', 'GB'],
    ['in Spanish', 'España', 'ES'],
    ['in Italian', 'Svizzera', 'CH'],
    ['in Dutch', 'Oostenrijk', 'AT'],
    ['in Portuguese', 'Estados Unidos', 'US'],
    ['in Polish', 'Niemcy', 'DE'],
    ['in its own language', 'Sverige', 'SE'],
    ['with its code behind', 'France (FR)', 'FR'],
    ['told by what is in brackets', 'Congo (RDC)', 'CD'],
    ['with a saint', 'St. Lucia', 'LC'],
    ['with “and”', 'Trinidad and Tobago', 'TT'],
    ['with “et”', 'Trinité et Tobago', 'TT'],
    ['NA is Namibia', 'NA', 'NA'],
    ['the Niger', 'Niger', 'NE'],
    ['Guinea', 'Guinée', 'GN'],
    ['Dominica', 'Dominique', 'DM'],
    ['the Dominican Republic', 'République dominicaine', 'DO'],
    ['Kosovo', 'Kosovo', 'XK'],
  ])('%s', (_, cell, value) => {
    expect(normaliseCountry(cell)).toEqual({ value, reason: undefined })
  })

  it.each([
    ['a withdrawn code', 'DD'],
    ['an unassigned code', 'XX'],
    ['the European Union', 'EU'],
    ['a number of no country', '999'],
    ['a number of a continent', '150'],
    ['an invented name', 'Narnia'],
    ['a property of objects', '__proto__'],
    ['a note', 'a'.repeat(1 << 20)],
  ])('is not %s', (_, cell) => {
    expect(normaliseCountry(cell)).toEqual({ value: '', reason: 'country_unknown' })
  })

  it('is nothing in a blank', () => {
    expect(normaliseCountry(' \u00a0')).toEqual({ value: '', reason: undefined })
  })
  it('has all 249 codes, and Kosovo', () => {
    expect(countryCodes.length).toBe(250)
    expect(countryCodes.filter((pair) => normaliseCountry(pair.slice(2)).value !== pair.slice(0, 2))).toEqual([])
    expect(countryCodes.toSorted()).toEqual([...countryCodes.slice(0, -1), 'XKXKX'].toSorted())
  })
  it.each(['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'pl'])('is known by every name Intl gives it in %s', (language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' })
    const wrong = countryCodes
      .map((pair) => pair.slice(0, 2))
      .filter((code) => normaliseCountry(names.of(code) ?? '').value !== code)
      .map((code) => `${code} ${names.of(code)} ${normaliseCountry(names.of(code) ?? '').value}`)
    expect(wrong).toEqual([])
  })
  it('is read without throwing, once for all', () => {
    assert(
      property(
        string({ unit: 'binary' }),
        (raw) => normaliseCountry(normaliseCountry(raw).value).value === normaliseCountry(raw).value,
      ),
    )
  })

  it('by each name in use, and each code: the table was written since they changed', () => {
    const names = Object.entries(countryAliases).flatMap(([code, list]) => list.split('|').map((name) => [name, code]))
    const pairs = countryCodes.map((pair) => [pair.slice(2), pair.slice(0, 2)])
    const all = [...names, ...pairs]
    expect(all.map(([name]) => [name, normaliseCountry(name!).value])).toEqual(all)
  })
})
