import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressParts, comparableAddress } from '../../../src/normalise/comparable/address.ts'
import {
  articles,
  countedUnits,
  kindsBeforeName,
  streetForms,
  unitWords,
} from '../../../src/normalise/comparable/address-words.ts'

describe('comparableAddress', () => {
  it.each([
    ['shortens kinds of street', '12, rue de la République', '12 r republique'],
    ['reads abbreviations', '12 R. de la République', '12 r republique'],
    ['reads avenues', '3 Ave Jean-Jaurès', '3 av jean jaures'],
    ['reads boulevards', '3 Blvd. Victor Hugo', '3 bd victor hugo'],
    ['keeps bis', '12bis rue du Moulin', '12 bis r moulin'],
    ['parts a number from its letter', '12B rue du Moulin', '12 b r moulin'],
    ['drops the sign of the number', 'n° 12 rue du Moulin', '12 r moulin'],
    ['drops elided articles', "5 rue de l'Église", '5 r eglise'],
    ['keeps the letter of a building', "5 rue d'Arras, bat D", '5 r arras bat d'],
    ['puts parts of the building last', 'Appt. 4, 12 rue de Paris', '12 r paris apt 4'],
    ['puts the residence after the street', 'Résidence Les Lilas, 12 rue de Paris', '12 r paris res lilas'],
    ['puts the residence after the street without a comma', 'Résidence Les Lilas 12 rue de Paris', '12 r paris res lilas'],
    ['reads floors', '12 rue de Paris, 3ème étage', '12 r paris 3 etg'],
    ['knows a street by a date', 'rue du 8 mai 1945', 'r 8 mai 1945'],
    ['knows a house in a street by a date', '7 rue du 8 mai 1945', '7 r 8 mai 1945'],
    ['puts a German number first', 'Hauptstraße 5a', '5 a hauptst'],
    ['reads German abbreviations', 'Hauptstr. 5 a', '5 a hauptst'],
    ['reads Dutch streets', 'Kerkstraat 5', '5 kerkst'],
    ['reads German streets of two words', 'Berliner Straße 12', '12 berliner st'],
    ['puts a Spanish number first', 'C/ Mayor, 12', '12 c mayor'],
    ['reads Spanish kinds', 'Calle Mayor nº 12', '12 c mayor'],
    ['reads Italian kinds', 'P.zza Garibaldi, 5', '5 pl garibaldi'],
    ['reads American streets', '123 North Main Street Apt 4B', '123 n main st apt 4 b'],
    ['reads American numbers of streets', '200 5th Avenue', '200 5 av'],
    ['reads British flats', 'Flat 2, 10 High Street', '10 high st flat 2'],
    ['reads boxes', 'BP 12, 5 place du Marché', '5 pl marche bp 12'],
    ['keeps a place without number', 'Le Bourg', 'bourg'],
    ['keeps lines as parts', '12 rue de Paris\nBât. C', '12 r paris bat c'],
    ['reads other scripts', 'ул. Ленина, 5', '5 ul lenina'],
  ])('%s', (_says, cell, expected) => {
    expect(comparableAddress(cell)).toBe(expected)
    expect(comparableAddress(expected)).toBe(expected)
  })

  it('reads simple addresses as it reads any', () => {
    const word = fc.constantFrom(
      ...'12 5 0 bis b d l r c de la rue avenue eglise hauptstr kerkstraat hofstrasse ste apt etage n no east mai or moulin d. r.'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.nat(999), fc.array(word, { minLength: 1, maxLength: 6 }), (number, words) => {
        const address = `${number} ${words.join(' ')}`
        expect(comparableAddress(address)).toBe(comparableAddress(`${address} ;`))
      }),
      { numRuns: 3000 },
    )
  })

  it.each(['', ' ', 'n/a', 'inconnue', '-'])('finds nowhere in %j', (cell) => {
    expect(comparableAddress(cell)).toBe('')
  })
})

describe('addressParts', () => {
  it.each([
    ['12 bis r republique bat c', '12 bis', 'r republique', 'bat c'],
    ['r republique', '', 'r republique', ''],
    ['12 r paris 3 etg', '12', 'r paris', '3 etg'],
    ['12 14 r paris', '12 14', 'r paris', ''],
    ['5 a hauptst', '5 a', 'hauptst', ''],
    ['apt 4', '', '', 'apt 4'],
    ['', '', '', ''],
  ])('takes %j apart', (comparable, number, street, rest) => {
    expect(addressParts(comparable)).toEqual({ number, street, rest })
  })
})

describe('the words of addresses', () => {
  it('have one short form, which has no other', () => {
    for (const short of streetForms.values()) expect(streetForms.has(short)).toBe(false)
  })

  it('are told by their short forms', () => {
    for (const word of [...kindsBeforeName, ...unitWords, ...countedUnits]) expect(streetForms.has(word)).toBe(false)
    for (const word of articles) expect(streetForms.has(word)).toBe(false)
  })
})
