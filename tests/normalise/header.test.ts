import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../../src/model/field.ts'
import { foldHeader, readHeader } from '../../src/normalise/header.ts'

describe('foldHeader', () => {
  it.each([
    ['takes accents, case and punctuation off', 'PRÉNOM *', 'prenom'],
    ['parts camelCase', 'billingFirstName', 'billing first name'],
    ['parts an abbreviation from the word after it', 'IDClient', 'id client'],
    ['parts letters and digits', 'Address1', 'address 1'],
    ['spells n° out', 'N° TVA', 'no tva'],
    ['drops inclusive endings', 'Né(e) le', 'ne le'],
    ['makes one word of initials', 'C.A.P.', 'cap'],
    ['reads a no-break space as a space', 'Code\u00A0postal', 'code postal'],
    ['sets right UTF-8 that was read as Windows-1252', 'TÃ©lÃ©phone', 'telephone'],
    ['keeps a header that only looks mangled', 'SÃO PAULO', 'sao paulo'],
  ])('%s', (_says, header, expected) => {
    expect(foldHeader(header)).toBe(expected)
    expect(foldHeader(expected)).toBe(expected)
  })
})

const best = (header: string): string | undefined => readHeader(header).labels[0]?.concept

describe('readHeader', () => {
  it.each(Object.values(fieldsOf).flatMap((fields) => Object.keys(fields)))('reads the field %s by its own name', (field) => {
    const { labels, voice } = readHeader(field)
    expect(voice).toBe('said')
    expect(labels.map(({ concept }) => concept)).toContain(field)
  })

  it.each([
    ['a French abbreviation', 'Tél. port.', 'mobile'],
    ['a prefix in snake case', 'client_nom', 'name'],
    ['a prefix in camelCase', 'custFirstname', 'given_name'],
    ['a suffix grown on', 'NOMCLI', 'name'],
    ['a picture in a frame', 'Adresse de facturation - Ville', 'city'],
    ['a German header without its umlaut', 'Strasse', 'address'],
    ['a German header with ae for ä', 'Geaendert am', 'updated_at'],
    ['dropped accents', 'Tlphone', 'phone'],
    ['letters turned into question marks', 'Soci?t?', 'company'],
    ['brackets and units', 'Montant (€)', 'amount'],
  ])('reads %s: %s', (_says, header, concept) => {
    expect(best(header)).toBe(concept)
  })

  it.each(['', '  ', 'col3', 'Column1', 'Unnamed: 4', 'Champ1', '12', 'F7'])(
    'takes %j for a header that says nothing',
    (header) => {
      expect(readHeader(header).voice).toBe('silent')
    },
  )
})
