import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdingOf, Holding } from '../../../src/dedupe/survivorship/filler.ts'
import { plainReader } from '../../../src/dedupe/survivorship/plain-words.ts'
import { cellReader, kindOf, sound } from '../../../src/dedupe/survivorship/reading.ts'
import { sayingsOf } from '../../../src/dedupe/survivorship/sayings.ts'
import { tableNotation } from '../../../src/dedupe/table-notation.ts'
import { wordsOf } from '../../../src/dedupe/survivorship/word-keys.ts'
import { fold, squeeze } from '../../../src/text/fold.ts'
import type { FieldName } from '../../../src/model/field.ts'
import { texts, valueColumn } from '../value-table.ts'

const notation = (country: string) => tableNotation([], { country, asOf: '2026-06-30', delimiter: ';' }, texts)

const pieces: Readonly<Record<string, readonly string[]>> = {
  words: (
    'Martin MARTIN martin Émilie ÉMILIE émilie Le la De de d J JP Mc MAC Saint St STE ste Sarl SARL SA sem test TEST ' +
    'Inconnu unknown nc Société GARAGE Mme Dr DR von Ç ÿ Œ ß azerty QSDF xxx aaaa Paris PARIS Cedex CEDEX null'
  ).split(' '),
  street: (
    "12 3 1234 bis B rue Rue RUE r R av Av bd place pl ch de des du la l'Église l’Église Hugo HUGO hugo Gal Dr St Ste " +
    'Bât bat Bat Appt rés BP n° A Saint Général quai imp Esc République N Lot lot No fg - Clos'
  ).split(' '),
  codes: ['75001', '2A004', '97400', '96000', '98000', '1', '0', '6900', ' ', '69 001', 'F-', 'n/a', '-'],
  phones: ['06', '0', '1', '99', '00', '12', '34', '+33', '0033', '(0)', '33', '8', '+32', '639', '98', '+'],
  mails: [
    'ann',
    'x',
    'contact',
    'noreply',
    'Ann',
    'test',
    '@',
    '@',
    'example',
    '.com',
    '.example',
    '.fr',
    '-',
    '_',
    '12',
    'gmial',
    '..',
  ],
  texts: ['a', 'B', '12', ',5', 'called', 'n/a', 'null', '-', '.', 'e+', '1.', '2,', 'E+12', '`', '€', 'tbd', 'aucun'],
}
const runs = 300
const signs = ['', '', ' ', ' ', ' ', '-', "'", '’', '. ', ', ', ',', '.', '  ', '\t', '\u00a0', '"', '(', ';', '/', '`', '\n']

const cellsOf = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .array(fc.tuple(fc.constantFrom(...pieces[name]!), fc.constantFrom(...signs)), { minLength: 1, maxLength: 6 })
      .map((parts) =>
        parts.map(([piece, sign], at) => (at === parts.length - 1 && sign === ' ' ? piece : piece + sign)).join(''),
      ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )

const columns: readonly (readonly [field: FieldName | undefined, pieces: string, plain: string])[] = [
  ['given_name', 'words', 'Émilie-Anne'],
  ['family_name', 'words', 'MARTIN'],
  ['city', 'words', 'Saint-Lô'],
  ['address', 'street', '12 rue de l’Église'],
]

describe('plainReader', () => {
  it.each(columns)('says of a cell of %s what its reader does', (field, name, plain) => {
    for (const country of ['FR', 'BE', '']) {
      const reader = plainReader(kindOf(field), country)
      const full = cellReader(field, 0, notation(country))
      const read = (cell: string) => {
        const { bytes, starts } = valueColumn([cell]).values
        return reader?.(bytes, starts[1]!, starts[2]!)
      }
      if (country === 'FR') expect(read(plain)).toBeDefined()
      fc.assert(
        fc.property(cellsOf(name), (cell) => {
          const told = holdingOf(cell) === Holding.value ? read(cell) : undefined
          expect(told ?? full(cell, '')).toEqual(full(cell, ''))
        }),
        { numRuns: runs },
      )
    }
  })
})

const coded: readonly (readonly [field: FieldName | undefined, pieces: string, plain: string])[] = [
  ['id', 'texts', 'C-12'],
  [undefined, 'texts', '12,50'],
  ['notes', 'texts', 'called twice'],
  ['email', 'mails', 'ann@example.com'],
  ['phone', 'phones', '01 99 00 12 34'],
  ['mobile', 'phones', '+33199001234'],
  ['postal_code', 'codes', '75001'],
]

describe('plainReader of towns', () => {
  it.each(['Y', 'A-B', "L'A", 'LA B', 'BÛ', 'bû', 'AY', "D'ARC", 'A XV'])('says of %s what their reader does', (town) => {
    const { bytes, starts } = valueColumn([town]).values
    const full = cellReader('city', 0, notation('FR'))(town, '')
    expect(plainReader('city', 'FR')!(bytes, starts[1]!, starts[2]!) ?? full).toEqual(full)
  })
})

describe('sayingsOf', () => {
  it.each(coded)('tells values of %s apart as their reader does', (field, name, plain) => {
    for (const country of ['FR', 'BE', '']) {
      const full = cellReader(field, 0, notation(country))
      fc.assert(
        fc.property(fc.array(cellsOf(name), { minLength: 2, maxLength: 6 }), (cells) => {
          const all = [...new Set([...cells, plain])].filter((cell) => holdingOf(cell) === Holding.value)
          const { values } = valueColumn(all)
          const sayings = sayingsOf(kindOf(field), country, values)
          const said = all.map((_, at) => sayings?.of(at + 1) ?? -1)
          if (country === 'FR') expect(said.at(all.indexOf(plain))).not.toBe(-1)
          for (const [at, cell] of all.entries()) {
            if (said[at] === -1) continue
            const { key, quality, canonical } = full(cell, '')
            expect([quality, canonical]).toEqual([sound, said[at]! % 2 === 1])
            if (sayings!.isText) expect(key).toBe(cell)
            for (const [other, text] of all.entries())
              if (said[other] !== -1) expect(said[other]! >> 1 === said[at]! >> 1).toBe(full(text, '').key === key)
          }
        }),
        { numRuns: runs },
      )
    }
  })
})

describe('wordsOf', () => {
  it.each([
    ['Saint-Étienne', 'saint etienne'],
    ['12, rue de l’Ormeau', '12 rue de l ormeau'],
    ['  Le / Bois ; ', 'le bois'],
    ['ŒUVRARD', 'oeuvrard'],
    ['-', '-'],
    ['', ''],
  ])('of %s is %s', (text, words) => {
    expect(wordsOf(text)).toBe(words)
  })

  it('is what is left of a folded text without its signs', () => {
    fc.assert(
      fc.property(fc.oneof(cellsOf('words'), cellsOf('street')), (text) => {
        const folded = fold(text).replace(/[-'.,;/]+/g, ' ')
        expect(wordsOf(text)).toBe(squeeze(folded) || fold(squeeze(text)))
      }),
      { numRuns: runs },
    )
  })
})
