import { array, assert, constantFrom, integer, nat, oneof, property, record, string, stringMatching, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeChecker, takesAnyTown } from '../../src/normalise/place.ts'
import type { PlaceCells, PlaceReading } from '../../src/normalise/places/reading.ts'

const check = placeChecker({ country: 'FR' })
const judge = (postalCode: string, city: string, country = ''): PlaceReading => check({ postalCode, city, country })
const first = (postalCode: string, city: string, country = ''): object => {
  const { verdict, why, suggestions } = judge(postalCode, city, country)
  const { confidence = 0, ...cells } = suggestions[0] ?? {}
  return { verdict, why, ...cells, sure: confidence >= 0.8 }
}

describe('a postal code and its town go together', () => {
  it.each([
    ['as registered', '35000', 'Rennes'],
    ['in capitals', '42000', 'SAINT-ETIENNE'],
    ['without hyphens, St short', '93200', 'ST DENIS'],
    ['Ste short, with a stop', '83120', 'Ste. Maxime'],
    ['overseas, a town of the same name', '97400', 'Saint-Denis'],
    ['with s/ for sur', '71100', 'Chalon s/Saône'],
    ['with a typographic apostrophe', '94240', 'L’Haÿ-les-Roses'],
    ['without its apostrophe', '94240', 'L HAY LES ROSES'],
    ['with œ spelled out', '62290', 'Noeux-les-Mines'],
    ['with its article behind', '76600', 'Havre (Le)'],
    ['with its article behind, unmarked', '83136', 'ROQUEBRUSSANNE LA'],
    ['without its article', '95720', 'MESNIL-AUBRY'],
    ['by the beginning of its name', '71100', 'CHALON'],
    ['by the beginning of its name, though another town has it whole', '91000', 'Evry'],
    ['by the second of two joined names', '91080', 'Courcouronnes'],
    ['with a quarter behind', '44100', 'Nantes Chantenay'],
    ['without small words, as labels have it', '40380', 'MONTFORT CHALOSSE'],
    ['a former commune', '74940', 'Annecy-le-Vieux'],
    ['a new commune, its other code', '74960', 'Annecy'],
    ['in Corsica', '20200', 'Bastia'],
    ['in Guadeloupe', '97110', 'Pointe-à-Pitre'],
    ['in New Caledonia', '98800', 'NOUMEA'],
    ['in Monaco', '98000', 'Monaco'],
    ['an arrondissement as an ordinal', '75011', 'Paris 11e'],
    ['an arrondissement as a number', '69003', 'LYON 03'],
    ['an arrondissement in words', '13008', 'Marseille 8ème arrondissement'],
    ['an arrondissement in Roman numbers', '75016', 'Paris XVI'],
    ['an arrondissement of two codes', '75116', 'Paris 16'],
    ['a town that has its code in front', '75011', '75011 Paris'],
    ['an airport', '95700', 'ROISSY CDG'],
    ['business park of three towns', '06560', 'SOPHIA ANTIPOLIS'],
    ['the army', '00800', 'ARMEES'],
  ])('%s', (_, postalCode, city) => {
    expect(judge(postalCode, city)).toEqual({ verdict: 'right', why: undefined, suggestions: [] })
  })

  it.each([
    ['an office’s number', '69421', 'LYON CEDEX 03'],
    ['a company’s own code', '92057', 'PARIS LA DEFENSE CEDEX'],
    ['a part of the town’s name', '91025', 'EVRY CEDEX'],
    ['La Réunion, which has 977 too', '97743', 'SAINT DENIS CEDEX 9'],
    ['the code that letter boxes have', '35000', 'Rennes Cedex'],
  ])('CEDEX: %s', (_, postalCode, city) => expect(judge(postalCode, city).verdict).toBe('right'))

  it.each([
    ['the zero that a spreadsheet took', '1000', 'Bourg-en-Bresse', '01000', 'postal_code_zero_restored'],
    ['the country before the code', 'F-33000', 'Bordeaux', '33000', 'postal_code_prefix'],
    ['decimals', '33000.0', 'Bordeaux', '33000', 'postal_code_decimal'],
  ])('but for %s', (_, typed, city, postalCode, why) => {
    expect(judge(typed, city)).toEqual({ verdict: 'right', why, suggestions: [{ postalCode, confidence: 1 }] })
  })
})

describe('they don’t, and it says what is likely meant', () => {
  it.each([
    ['two digits exchanged', '57011', 'Paris', { why: 'place_code_unknown', postalCode: '75011', sure: true }],
    ['one digit wrong, no such code', '33001', 'Bordeaux', { why: 'place_code_unknown', postalCode: '33000', sure: true }],
    ['one digit wrong, another town’s code', '36000', 'Rennes', { why: 'place_town_elsewhere', postalCode: '35000', sure: true }],
    ['a digit too many', '330000', 'Bordeaux', { why: 'postal_code_shape', postalCode: '33000', sure: false }],
    ['a misspelt town', '33000', 'Bordaux', { why: 'place_town_misspelt', city: 'Bordeaux', sure: true }],
    [
      'a misspelt town, its marks come back',
      '42000',
      'SAINT ETIENE',
      { why: 'place_town_misspelt', city: 'Saint-Étienne', sure: true },
    ],
    [
      'a name cut off by its field',
      '78100',
      'SAINT-GERMAIN-EN-LA',
      { why: 'place_town_misspelt', city: 'Saint-Germain-en-Laye', sure: true },
    ],
    ['a digit and a letter', '35001', 'Rennse', { why: 'place_code_unknown', postalCode: '35000', city: 'Rennes', sure: false }],
    ['town and code far apart', '33700', 'Strasbourg', { why: 'place_town_elsewhere', city: 'Mérignac', sure: false }],
    ['another arrondissement', '75012', 'Paris 11e', { why: 'place_district', postalCode: '75011', sure: false }],
    ['the whole city’s code', '75000', 'Paris 11e', { why: 'place_whole_city', postalCode: '75011', sure: true }],
    [
      'CEDEX of another department, digits exchanged',
      '96421',
      'LYON CEDEX 03',
      { why: 'postal_code_shape', postalCode: '69421', sure: true },
    ],
    ['CEDEX of another department', '75421', 'LYON CEDEX 03', { why: 'place_department', sure: false }],
    ['each in the other’s column', 'Paris', '75011', { why: 'place_swapped', postalCode: '75011', city: 'Paris', sure: true }],
    [
      'each in the other’s column, misspelt',
      'Lyno',
      '69003',
      { why: 'place_swapped', postalCode: '69003', city: 'Lyon', sure: true },
    ],
  ])('%s', (_, postalCode, city, expected) => {
    expect(first(postalCode, city)).toEqual({ verdict: 'wrong', ...expected })
  })

  it('names all that are as likely', () => {
    expect(judge('75012', 'Paris 11e').suggestions).toEqual([
      { postalCode: '75011', confidence: 0.5 },
      { city: 'Paris 12e', confidence: 0.5 },
    ])
  })
})

describe('nobody can tell', () => {
  it.each([
    ['nothing at all', '', ' ', undefined],
    ['a town without a code', '', 'Paris', undefined],
    ['a code without a town', '75011', '', undefined],
    ['a hamlet', '33000', 'Trifouillis', 'place_town_unknown'],
    ['a code of its department that no letter box has', '33081', 'Bordeaux', 'place_code_unknown'],
    ['neither is known', '12345', 'Trifouillis', 'place_code_unknown'],
    ['the whole city’s code', '75000', 'Paris', 'place_whole_city'],
    ['CEDEX of an unknown place', '33081', 'TRIFOUILLIS CEDEX', undefined],
    ['another script', '75011', 'Париж', undefined],
  ])('%s', (_, postalCode, city, why) => {
    expect(judge(postalCode, city)).toEqual({ verdict: 'unknown', why, suggestions: [] })
  })

  it.each([
    ['both in the cell of the code', '75011 PARIS', '', 'postal_code_with_city'],
    ['both in the cell of the town', '', '75011 PARIS', 'city_with_postal_code'],
  ])('but parts %s', (_, postalCode, city, why) => {
    expect(first(postalCode, city)).toEqual({ verdict: 'unknown', why, postalCode: '75011', city: 'Paris', sure: true })
  })
})

describe('countries', () => {
  it.each([
    ['a code of British letters', 'SW1A 1AA', 'London', 'FR', 'GB'],
    ['the sign of Belgium', 'B-1000', 'Bruxelles', 'France', 'BE'],
    ['a Polish hyphen', '00-950', 'Warszawa', '', 'PL'],
    ['a town of Switzerland, whose code may have lost a zero', '1200', 'Genève', '', 'CH'],
    ['a town of Germany', '10115', 'Berlin', 'FR', 'DE'],
    ['a French pair that is said to be German', '75011', 'PARIS', 'Allemagne', 'FR'],
    ['a French pair that is said to be British', '33000', 'Bordeaux', 'UK', 'FR'],
    ['Martinique, said to be Guadeloupe', '97200', 'Fort-de-France', 'GP', 'MQ'],
    ['Paris, said to be Monaco', '75011', 'Paris', 'MC', 'FR'],
  ])('%s', (_, postalCode, city, country, meant) => {
    expect(first(postalCode, city, country)).toEqual({ verdict: 'wrong', why: 'place_country', country: meant, sure: true })
  })

  it.each([
    ['a well-known town abroad', '1000', 'Bruxelles', 'Belgique', 'right'],
    ['any other town abroad', '4000', 'Trifouillis', 'BE', 'unknown'],
    ['a code that is not of its country’s form is for another rule', 'XYZ', 'Trifouillis', 'BE', 'unknown'],
    ['a country nobody knows', '33000', 'Trifouillis', 'Freedonia', 'unknown'],
    ['a French pair whose country nobody knows', '33000', 'Bordeaux', 'Freedonia', 'right'],
    ['Guadeloupe said to be France', '97110', 'Pointe-à-Pitre', 'France', 'right'],
    ['Saint-Martin, once of Guadeloupe', '97150', 'Saint-Martin', 'MF', 'right'],
    ['Monaco said to be France', '98000', 'Monaco', 'FR', 'right'],
  ])('%s', (_, postalCode, city, country, verdict) => expect(judge(postalCode, city, country).verdict).toBe(verdict))

  it('asks for more where the row’s country is unknown', () => {
    const anywhere = placeChecker({ country: '' })
    expect(anywhere({ postalCode: '10115', city: 'Rennes', country: '' }).verdict).toBe('unknown')
    expect(anywhere({ postalCode: '33001', city: 'Bordeaux', country: '' }).verdict).toBe('wrong')
  })
})

/** Exchanged cells are put in their places even where nobody knows the town. */
const isSwapped = ({ city }: PlaceCells): boolean => /^\d{4,5}$/.test(city)

describe('whatever is in the cells', () => {
  const town = constantFrom(
    'Paris',
    'Lyon 3e',
    'SAINT-DENIS',
    'Saint-Martin',
    'Le Mans',
    'Y',
    'Bruxelles',
    'LYON CEDEX 03',
    'Évry',
    "L'Haÿ",
    '75011 Paris',
  )
  const slip = tuple(nat(20), constantFrom('', 'x', 'é', ' ', "'", '-', '(', '’'))
  const misspelt = tuple(town, array(slip, { maxLength: 2 })).map(([name, slips]) =>
    slips.reduce<string>((text, [at, letter]) => text.slice(0, at) + letter + text.slice(at + 1), name),
  )
  const code = oneof(
    integer({ min: 0, max: 99_999 }).map((number) => String(number).padStart(5, '0')),
    integer({ min: 0, max: 9999 }).map(String),
    constantFrom('75011', '75000', '69003', '97400', '93200', 'SW1A 1AA', 'B-1000', '2A004', '75011 PARIS', ''),
  )
  const country = constantFrom('', 'FR', 'BE', 'Monaco', 'GP', 'Freedonia')
  const cells = record({ postalCode: oneof(code, town), city: oneof(misspelt, code), country })

  it('never throws', () => {
    const any = string({ unit: 'binary', maxLength: 200 })
    assert(
      property(record({ postalCode: oneof(any, code), city: oneof(any, town), country: oneof(any, country) }), (row) => {
        check(row)
      }),
    )
    for (const odd of [
      '\ud800',
      '\0',
      'é'.repeat(1_000_000),
      '('.repeat(120),
      `${' '.repeat(60)}${','.repeat(60)}`,
      '__proto__',
      'constructor',
    ])
      for (const row of [judge(odd, odd, odd), judge('75011', odd), judge(odd, 'Paris'), judge('75011', 'Paris', odd)])
        expect(row.verdict).toMatch(/^(?:right|wrong|unknown)$/)
  }, 20_000) // countries are looked for in eight languages

  it('a row that takes a suggestion is no longer wrong, and right if it is French', () => {
    assert(
      property(cells, (row) => {
        for (const { confidence, ...better } of check(row).suggestions) {
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
          const mended: PlaceCells = { ...row, ...better }
          const { verdict } = check(mended)
          expect({ mended, verdict }).not.toEqual({ mended, verdict: 'wrong' })
          if (/^(?:|FR)$/.test(mended.country) && !('country' in better) && !isSwapped(row))
            expect({ mended, verdict }).toEqual({ mended, verdict: 'right' })
        }
      }),
      { numRuns: 1000 },
    )
  })
  it('says the same again, whatever was asked before', () => {
    assert(
      property(cells, (row) => {
        expect(check(row)).toEqual(placeChecker({ country: 'FR' })(row))
      }),
    )
  })
})

describe('a code abroad that France has not', () => {
  it.each(['US', 'DE', 'BE', 'GB', 'FR', ''])('is wrong beside no town: %s', (home) => {
    const check = placeChecker({ country: home })
    assert(
      property(
        oneof(stringMatching(/^\d{4,5}$/), constantFrom('74223', '10115', '1000', '75011', 'SW1A 1AA')),
        constantFrom('Paris', 'Berlin', 'Port Edisonport', '75011', 'Lyon 3', '', '12345'),
        constantFrom('', 'FR', 'US', 'Allemagne', 'nowhere'),
        (postalCode, city, country) => {
          if (takesAnyTown(postalCode, country, home)) expect(check({ postalCode, city, country }).verdict).not.toBe('wrong')
        },
      ),
    )
  })
})
