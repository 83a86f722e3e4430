import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseFamilyName } from '../../src/normalise/family-name.ts'
import { normaliseGivenName } from '../../src/normalise/given-name.ts'
import { electNameOrder, nameOrderShape, normaliseFullName, splitFullName } from '../../src/normalise/person-name.ts'

const split = (raw: string, order?: 'given_first' | 'family_first'): string[] => {
  const { title, given_name, family_name, reason = '' } = splitFullName(raw, order)
  return [title, given_name, family_name, reason]
}

describe('splitFullName', () => {
  it.each([
    ['plain', 'Jean Dupont', '', 'Jean', 'Dupont', ''],
    ['capitals first', 'DUPONT Jean-Pierre', '', 'Jean-Pierre', 'Dupont', 'name_case'],
    ['capitals last', 'Jean DUPONT', '', 'Jean', 'Dupont', 'name_case'],
    ['two words of capitals', 'Anne LE GALL', '', 'Anne', 'Le Gall', 'name_case'],
    ['a title and capitals', 'Dr. Anne LE GALL', 'Dr', 'Anne', 'Le Gall', 'name_title'],
    ['a title and a particle', 'Mme Marie-Claude de La Tour', 'Mme', 'Marie-Claude', 'de La Tour', 'name_title'],
    ['a small particle before capitals', 'Jean de LA TOUR', '', 'Jean', 'de La Tour', 'name_case'],
    ['an elided particle', "Jean d'ORMESSON", '', 'Jean', "d'Ormesson", 'name_case'],
    ['capitals with a joint first', 'LE GOFF Yann', '', 'Yann', 'Le Goff', 'name_case'],
    ['a comma', 'Dupont, Jean', '', 'Jean', 'Dupont', 'name_case'],
    ['a comma and a title', 'Dupont, Mme Anne', 'Mme', 'Anne', 'Dupont', 'name_title'],
    ['a couple', 'M. et Mme DUPONT', 'M. et Mme', '', 'Dupont', 'name_couple'],
    ['all small', 'marie dupont', '', 'Marie', 'Dupont', 'name_case'],
    ['all capitals', 'MARIE LE GALL', '', 'Marie', 'Le Gall', 'name_case'],
    ['a family name first, all capitals', 'LE GALL MARIE', '', 'Marie', 'Le Gall', 'name_case'],
    ['a family name first', 'Durand Sophie', '', 'Sophie', 'Durand', ''],
    ['two given names', 'Jean Michel Dupont', '', 'Jean Michel', 'Dupont', ''],
    ['two given names behind', 'DUPONT Jean Michel', '', 'Jean Michel', 'Dupont', 'name_case'],
    ['an initial', 'John F. Kennedy', '', 'John F.', 'Kennedy', ''],
    ['a Dutch particle', 'Vincent van Gogh', '', 'Vincent', 'van Gogh', ''],
    ['a Spanish name', 'Ana García de la Torre', '', 'Ana', 'García de la Torre', ''],
    ['a family name before a particle', 'Roger Martin du Gard', '', 'Roger', 'Martin du Gard', ''],
    ['a Vietnamese name', 'NGUYEN VAN ANH', '', 'Van Anh', 'Nguyen', 'name_case'],
    ['a family name alone', 'Mme LE GALL', 'Mme', '', 'Le Gall', 'name_title'],
    ['a capital prefix', 'Ann McDONALD', '', 'Ann', 'McDonald', 'name_case'],
    ['initials typed in capitals', 'JP Dupont', '', 'JP', 'Dupont', ''],
    ['a family name that is a title', 'HERR Jean', '', 'Jean', 'Herr', 'name_case'],
    ['a German title', 'Herr Dr. Weiß', 'Herr Dr.', '', 'Weiß', 'name_title'],
    ['a title and one word', 'Mme Martin', 'Mme', '', 'Martin', 'name_title'],
    ['a title in brackets', 'Dupont Anne (Mme)', 'Mme', 'Anne', 'Dupont', 'name_title'],
    ['von und zu', 'Anna von und zu Liechtenstein', '', 'Anna', 'von und zu Liechtenstein', ''],
    ['a name of one word', 'Dupont', '', '', 'Dupont', 'name_single_word'],
    ['a given name alone', 'Sophie', '', 'Sophie', '', 'name_single_word'],
    ['a household', 'Famille Dupont', '', '', 'Dupont', 'name_household'],
    ['two people', 'M. Jean Dupont et Mme Anne Martin', 'M.', '', '', 'name_couple'],
    ['two given names joined', 'Jean et Marie Dupont', '', '', '', 'name_couple'],
    ['a company', 'SARL Dupont', '', '', '', 'name_is_company'],
    ['a company behind', 'Dupont S.A.', '', '', '', 'name_is_company'],
    ['an address', 'ann@example.com', '', '', '', 'name_is_email'],
    ['nothing but signs', '???', '', '', '', 'name_no_letter'],
    ['blank', '  ', '', '', '', ''],
    ['digits', 'Jean Dupont 2', '', 'Jean', 'Dupont 2', 'name_digits'],
    ['an unknown pair', 'Xabi Zubeldia', '', 'Xabi', 'Zubeldia', 'name_order'],
  ])('cuts %s', (_says, raw, ...expected) => {
    expect(split(raw)).toEqual(expected)
  })

  it.each([
    ['family first by the column', 'Zubeldia Xabi', 'family_first', 'Xabi', 'Zubeldia', ''],
    ['given first by the column', 'Xabi Zubeldia', 'given_first', 'Xabi', 'Zubeldia', ''],
    ['two names that are both', 'Martin Thomas', 'family_first', 'Thomas', 'Martin', ''],
    ['a double given name behind', 'Dupont Jean Pierre', 'family_first', 'Jean Pierre', 'Dupont', ''],
    ['a particle in front', 'de La Tour Anne', 'family_first', 'Anne', 'de La Tour', ''],
    ['a cell against its column', 'Durand Sophie', 'given_first', 'Durand', 'Sophie', 'name_order'],
    ['capitals against the column', 'DURAND Sophie', 'given_first', 'Sophie', 'Durand', 'name_case'],
  ] as const)('cuts %s', (_says, raw, order, ...expected) => {
    expect(split(raw, order)).toEqual(['', ...expected])
  })
})

describe('the order of a column', () => {
  it.each([
    ['DUPONT Jean', 'family_first'],
    ['Dupont, Jean', 'family_first'],
    ['Jean DUPONT', 'given_first'],
    ['Sophie Durand', 'given_first'],
    ['Durand Sophie', 'family_first'],
    ['Xabi Zubeldia', 'unknown'],
    ['Martin Thomas', 'unknown'],
    ['Dupont', 'unknown'],
    ['SARL Dupont', 'unknown'],
    ['Jean et Anne Dupont', 'unknown'],
    ['', 'unknown'],
  ])('%j votes %s', (raw, ballot) => expect(nameOrderShape(raw)).toBe(ballot))

  it('is elected by three quarters', () => {
    expect(electNameOrder({ given_first: 30, family_first: 2, unknown: 100 })).toBe('given_first')
    expect(electNameOrder({ family_first: 5 })).toBe('family_first')
    expect(electNameOrder({ given_first: 5, family_first: 4 })).toBeUndefined()
    expect(electNameOrder({ unknown: 9 })).toBeUndefined()
  })
})

describe('one part of a name', () => {
  it.each([
    ['keeps mixed case', 'McDonald', 'McDonald', undefined],
    ['keeps a hash', '90b8de4051f02b7a29484341f3a903e1', '90b8de4051f02b7a29484341f3a903e1', 'name_digits'],
    ['keeps what looks wrong but was typed', 'DeVito', 'DeVito', undefined],
    ['keeps du if typed small', 'du Bellay', 'du Bellay', undefined],
    ['lowers capitals', 'DUPONT', 'Dupont', 'name_case'],
    ['keeps a typed particle', 'de LA TOUR', 'de La Tour', 'name_case'],
    ['makes the apostrophe plain', 'L’Hermite', "L'Hermite", 'name_signs'],
    ['composes letters', 'Lefe\u0300vre', 'Lefèvre', 'name_signs'],
    ['closes loose hyphens', 'Dupont - Martin', 'Dupont-Martin', 'name_signs'],
    ['closes a loose elision', "d' Ormesson", "d'Ormesson", 'name_signs'],
    ['squeezes', ' Le  Goff', 'Le Goff', 'name_spaces'],
    ['takes the title out', 'Mme Dupont', 'Dupont', 'name_title'],
    ['takes a glued title out', 'M.DUPONT', 'Dupont', 'name_title'],
    ['keeps a name that is a title', 'Herr', 'Herr', undefined],
    ['refuses a title alone', 'Mme', '', 'name_is_title'],
    ['refuses a company', 'SARL Dupont', '', 'name_is_company'],
    ['refuses an address', 'ann@example.com', '', 'name_is_email'],
    ['refuses an address of the web', 'www.example.com', '', 'name_is_url'],
    ['refuses signs', '--', '', 'name_no_letter'],
    ['doubts digits', 'Dupont 3', 'Dupont 3', 'name_digits'],
    ['doubts a wrong encoding', 'LefÃ¨vre', 'LefÃ¨vre', 'name_garbled'],
    ['doubts a placeholder', 'Inconnu', 'Inconnu', 'name_placeholder'],
    ['doubts one letter repeated', 'xxx', 'Xxx', 'name_placeholder'],
    ['knows Null for a name', 'NULL', 'Null', 'name_case'],
    ['knows Na for a name', 'NA', 'Na', 'name_case'],
    ['knows Test for a name', 'Test', 'Test', undefined],
    ['leaves a script without case', '田中', '田中', undefined],
    ['leaves blank blank', ' \u00a0', '', undefined],
  ])('family name: %s', (_says, raw, value, reason) => {
    expect(normaliseFamilyName(raw)).toEqual({ value, reason })
  })

  it.each([
    ['keeps initials', 'M. Claude', 'M. Claude', undefined],
    ['keeps two initials', 'JP', 'JP', undefined],
    ['takes an unmistakable title out', 'Mme Anne', 'Anne', 'name_title'],
    ['lowers capitals', 'JEAN-PIERRE', 'Jean-Pierre', 'name_case'],
    ['raises small letters', 'jean-pierre', 'Jean-Pierre', 'name_case'],
  ])('given name: %s', (_says, raw, value, reason) => {
    expect(normaliseGivenName(raw)).toEqual({ value, reason })
  })
})

describe('the normalisers of names', () => {
  const bits = [
    'DUPONT',
    'dupont',
    'Jean',
    'de',
    'LA',
    "d'",
    'M.',
    'Mme',
    'et',
    'Herr',
    'Dr.',
    ' ',
    ' ',
    '-',
    '’',
    ',',
    '.',
    '(',
    'JP',
    'É',
    'e\u0301',
    'İ',
    'ǅ',
    'ß',
    'ŉ',
    '\ud800',
    'SA',
    "'t",
    '2',
    '"',
    '\u200b',
    'c’h',
    'van',
    'ΟΔΟΣ',
    'x',
    'MC ',
    'ST ',
    'THOMAS ',
    'Donald',
  ]
  const cell = array(constantFrom(...bits), { maxLength: 8 }).map((parts) => parts.join(''))

  it.each([
    ['given', normaliseGivenName],
    ['family', normaliseFamilyName],
    ['full', normaliseFullName],
  ])('are idempotent and total: %s', (_says, normalise) => {
    const check = (raw: string): void => {
      const { value, reason } = normalise(raw)
      expect(value === '' ? '' : normalise(value).value).toBe(value)
      expect(value === '' || value === raw || reason !== undefined).toBe(true)
      splitFullName(raw, undefined)
      nameOrderShape(raw)
    }
    assert(property(cell, check), { numRuns: 4000 })
    assert(property(string({ unit: 'binary' }), check))
  })

  it.each(['A', 'a ', ' ', "'", '-', "d'", 'M. ', ', ', 'é', 'Jean DUPONT ', '(', ' -', 'A-a', '\u0301', 'Aa '])(
    'takes a megabyte of %j in its stride',
    (bit) => {
      const long = bit.repeat(1_000_000 / bit.length)
      for (const normalise of [normaliseGivenName, normaliseFamilyName, normaliseFullName])
        expect(() => normalise(long)).not.toThrow()
      expect(() => [splitFullName(long, undefined), nameOrderShape(long)]).not.toThrow()
    },
  )
})
