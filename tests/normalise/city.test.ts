import { assert, constantFrom, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cityNormaliser } from '../../src/normalise/city.ts'

describe('a town of France', () => {
  const france = cityNormaliser({ country: 'FR' })
  it.each([
    ['stays as it is', 'Paris', 'Paris'],
    ['leaves capitals', 'PARIS', 'Paris'],
    ['leaves small letters', 'la rochelle', 'La Rochelle'],
    ['loses spaces', '  Le   Havre\u00a0', 'Le Havre'],
    ['gets no accent by guess', 'SAINT ETIENNE', 'Saint-Etienne'],
    ['keeps its accents', 'SAINT-ÉTIENNE', 'Saint-Étienne'],
    ['keeps its article', "L'HAŸ-LES-ROSES", "L'Haÿ-les-Roses"],
    ['keeps the case somebody typed', 'L’Haÿ-les-Roses', 'L’Haÿ-les-Roses'],
    ['writes out St', 'St Malo', 'Saint-Malo'],
    ['writes out STE', 'STE. MAXIME', 'Sainte-Maxime'],
    ['writes out ST after another word', 'BOURG ST MAURICE', 'Bourg-Saint-Maurice'],
    ['knows that s/ is sur', 'CHALON S/SAONE', 'Chalon-sur-Saone'],
    ['gets the hyphens it is sure to have', 'AIX EN PROVENCE', 'Aix-en-Provence'],
    ['gets them in mixed case too', 'Neuilly sur Seine', 'Neuilly-sur-Seine'],
    ['gets none after its article', 'LA FERTE SOUS JOUARRE', 'La Ferte-sous-Jouarre'],
    ['gets none by guess', 'SOPHIA ANTIPOLIS', 'Sophia Antipolis'],
    ['gets none before a quarter', 'PARIS LA DEFENSE', 'Paris la Defense'],
    ['gets a lost elision back', 'LES SABLES D OLONNE', "Les Sables-d'Olonne"],
    ['gets a lost elision back, first', 'L HAY LES ROSES', "L'Hay-les-Roses"],
    ['keeps an elision', "VILLENEUVE D'ASCQ", "Villeneuve-d'Ascq"],
    ['has CEDEX in capitals', 'Lyon Cedex 03', 'Lyon CEDEX 03'],
    ['has CEDEX in capitals, alone', 'ST DENIS CEDEX', 'Saint-Denis CEDEX'],
    ['keeps its arrondissement', 'PARIS 3E ARRONDISSEMENT', 'Paris 3e Arrondissement'],
    ['keeps a roman arrondissement', 'PARIS XV', 'Paris XV'],
    ['may be one letter', 'Y', 'Y'],
    ['may be foreign', 'FRANKFURT AM MAIN', 'Frankfurt am Main'],
    ['may be foreign, with hyphens', 'STOKE-ON-TRENT', 'Stoke-on-Trent'],
    ['may be Breton', "KERMOROC'H", "Kermoroc'h"],
  ])('%s', (_, cell, value) => {
    expect(france(cell)).toEqual({ value, reason: undefined })
  })
  it.each([
    ['a blank', ' ', '', undefined],
    ['a number', '75001', '', 'city_number'],
    ['a postal code before it', '75001 PARIS', '75001 Paris', 'city_with_postal_code'],
    ['a postal code behind it', 'Paris (75001)', 'Paris (75001)', 'city_with_postal_code'],
  ])('%s', (_, cell, value, reason) => {
    expect(france(cell)).toEqual({ value, reason })
  })
})

describe('a town elsewhere', () => {
  it.each([
    ['Germany', 'DE', 'ROTHENBURG OB DER TAUBER', 'Rothenburg ob der Tauber'],
    ['Britain', 'GB', 'NEWCASTLE UPON TYNE', 'Newcastle upon Tyne'],
    ['Britain, with an apostrophe', 'GB', "KING'S LYNN", "King's Lynn"],
    ['Britain, St stays', 'GB', 'St Albans', 'St Albans'],
    ['the Netherlands', 'NL', "'S-HERTOGENBOSCH", "'s-Hertogenbosch"],
    ['the Netherlands, first word', 'NL', 'DEN HAAG', 'Den Haag'],
    ['Spain', 'ES', 'ALCALÁ DE LOS GAZULES', 'Alcalá de los Gazules'],
    ['Italy', 'IT', 'DESENZANO DEL GARDA', 'Desenzano del Garda'],
    ['Portugal', 'PT', 'VIANA DO CASTELO', 'Viana do Castelo'],
    ['America', 'US', 'EAST LOS ANGELES', 'East Los Angeles'],
    ['nowhere known', '', 'NEW YORK', 'New York'],
    ['another script', 'GR', 'ΑΘΗΝΑ', 'Αθηνα'],
  ])('%s', (_, country, cell, value) => {
    expect(cityNormaliser({ country })(cell).value).toBe(value)
  })
})

it('any cell is read without throwing, once for all', () => {
  const readers = ['FR', 'DE', 'NL', 'GB', ''].map((country) => cityNormaliser({ country }))
  const pieces =
    "SAINT|St|st.|STE |la|LE|sur|S/|s/|d'|L’|-| | |CEDEX|cedex 3|paris|Vil|ǆ|ß|İ|ﬁ|Σ|'S|xv|3E|(|\ud800|Ste-|st-|C'H|en".split('|')
  const piece = constantFrom(...pieces)
  const cell = oneof(
    string({ unit: 'binary', maxLength: 20 }),
    tuple(piece, piece, piece, piece, piece, piece).map((some) => some.join('')),
    tuple(piece, piece, piece, piece, piece).map((some) => some.join(' ')),
  )
  assert(
    property(cell, (raw) => {
      for (const read of readers) expect(read(read(raw).value).value).toBe(read(raw).value)
    }),
    { numRuns: 3000 },
  )
  for (const unit of ['a', 'A ', 'st ', '-', 's/', 'cedex ', '1']) expect(readers[0]!(unit.repeat(1 << 19))).toBeDefined()
})
