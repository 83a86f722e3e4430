import { describe, expect, it } from 'vitest'
import { looksLike, type Shape } from '../../src/normalise/detectors.ts'

describe('looksLike', () => {
  it.each<[Shape, readonly string[], readonly string[]]>([
    ['email', ['ann@example.com', 'Ann <ann@example.com>', 'mailto:ann@example.com'], ['ann', '@example', 'ann@ example']],
    ['phone', ['01 99 00 12 34', '+33 1 99 00 12 34', '199001234', '6,12345E+08'], ['12/03/2024', 'C0001', '12']],
    ['phoneForSure', ['01 99 00 12 34', '+44 20 7946 0123', '(555) 010-0123'], ['199001234', '75001', '2024-03-12']],
    ['mobile', ['06 39 98 12 34', '+33639981234', '07700 900123'], ['01 99 00 12 34', '+33199001234']],
    ['postalCode', ['01000', '2A004', 'SW1A 1AA', '1012 AB', '1000-001'], ['Paris', '123456789']],
    ['date', ['3/4/1980', '1980-04-03', '03.04.80 14:30', '3 avril 1980', '19800403'], ['75001', '1 234,56', 'Paris']],
    ['amount', ['1 234,56 €', '-12.50', '(12,50)', '12 %', '$1,234'], ['12/03/2024', 'abc', '01 99 00 12 34 56 78 90 12 34']],
    ['flag', ['Oui', 'no', '1', 'Ja', 'TRUE'], ['maybe', '2']],
    ['title', ['M.', 'Mme', 'Frau', 'Sig.ra', 'M. et Mme'], ['Directeur', 'Paris']],
    ['country', ['France', 'DE', 'Espagne', 'Vereinigtes Königreich'], ['Paris', '+33']],
    ['siret', ['732 829 320 00074'], ['73282932000075', '732829320']],
    ['iban', ['FR76 3000 6000 0112 3456 7890 189'], ['FR76', 'Bonjour']],
    ['vat', ['FR44732829320', 'DE 136695976'], ['732829320', 'France']],
    ['givenName', ['Zoé', 'Jean-Pierre', 'JÜRGEN'], ['Lefèvre', 'Bois-Colombes']],
    ['fullName', ['Marie Lefèvre', 'DUPUIS Jean'], ['Marie', '12 rue Marie Curie']],
    ['city', ['Lyon', 'St-Étienne', 'PARIS 12'], ['Marie', 'rue de Lyon']],
    ['address', ['12 rue des Lilas', 'Hauptstraße 5', '3 High Street'], ['rue', 'Lyon 3']],
    ['company', ['Garnier SARL', 'Vogel GmbH', 'Smith & Sons'], ['Marie Lefèvre', 'SA']],
  ])('knows %s', (shape, those, others) => {
    expect(those.filter((value) => !looksLike(shape, value))).toEqual([])
    expect(others.filter((value) => looksLike(shape, value))).toEqual([])
  })
})
