import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valuesAlike } from '../../../src/forget/alike.ts'
import type { Facets } from '../../../src/forget/facets.ts'
import { hearerOf } from '../../../src/forget/files/hearer.ts'

const heard = (part: keyof Facets, values: readonly string[], value: string): string[] => {
  const found: string[] = []
  hearerOf(part, values)(value, (place) => found.push(values[place]!))
  return found.toSorted()
}

/** A text with a letter more, less or other, or two that changed places. */
const slipped = (text: string, at: number, kind: number, letter: string): string => {
  const place = text.length === 0 ? 0 : at % text.length
  const before = text.slice(0, place)
  if (kind === 0) return before + letter + text.slice(place)
  if (kind === 1) return before + text.slice(place + 1)
  if (kind === 2) return before + letter + text.slice(place + 1)
  return before + (text[place + 1] ?? '') + (text[place] ?? '') + text.slice(place + 2)
}
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'k', 'e'), minLength: 1, maxLength: 12 })
const slip = fc.tuple(fc.nat(20), fc.nat(3), fc.constantFrom('a', 'z'))

describe('hearerOf', () => {
  it.each<[string, keyof Facets, string, string]>([
    ['a letter less in a short name', 'names', 'dupont', 'dupnt'],
    ['two letters of a long one', 'names', 'desguilrel', 'dezgilrel'],
    ['a name by its sound', 'names', 'philipp', 'filip'],
    ['a digit of a phone', 'phones', '199001234', '199001243'],
    ['a digit too many', 'phones', '199001234', '1990011234'],
    ['day and month in each other’s place', 'births', '1970-03-11', '1970-11-03'],
    ['a digit of a year', 'births', '1970-03-11', '1971-03-11'],
    ['an address elsewhere, with a slip', 'emails', 'ann.martin@example.com', 'annmarti@example.org'],
    ['the same town', 'cities', 'lyon', 'lyon'],
  ])('hears %s', (_, part, value, other) => {
    expect(heard(part, ['other', value], other)).toEqual([value])
  })

  it.each<[string, keyof Facets, string, string]>([
    ['an initial', 'names', 'a', 'ann'],
    ['another short name', 'names', 'ann', 'anj'],
    ['two digits of a phone', 'phones', '199001234', '299001243'],
    ['a town that is written nearly so', 'cities', 'lyon', 'lyom'],
    ['nothing', 'emails', 'ann.martin@example.com', ''],
  ])('does not hear %s', (_, part, value, other) => {
    expect(heard(part, [value], other)).toEqual([])
  })

  it('hears each one once that is alike, and nobody else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 30 }),
        fc.nat(29),
        slip,
        slip,
        (words, which, first, second) => {
          const value = slipped(slipped(words[which % words.length]!, ...first), ...second)
          const alike = words.filter((one) => one.length > 1 && value.length > 1 && valuesAlike('names', value, one))
          expect(heard('names', words, value)).toEqual(alike.toSorted())
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each<[keyof Facets, fc.Arbitrary<string>]>([
    ['phones', fc.stringMatching(/^[0-3]{7,11}$/)],
    ['births', fc.stringMatching(/^19[67][01]-0[1-9]-1[012]$/)],
    ['emails', fc.tuple(word, fc.constantFrom('@example.com', '@example.org')).map(([user, host]) => user + host)],
  ])('hears %s alike that are one slip apart', (part, texts) => {
    fc.assert(
      fc.property(fc.uniqueArray(texts, { minLength: 1, maxLength: 30 }), fc.nat(29), slip, (values, which, one) => {
        const before = values[which % values.length]!
        const value = part === 'births' ? slipped(before, one[0], 3, '') : slipped(before, one[0], one[1], '1')
        expect(heard(part, values, value)).toEqual(values.filter((other) => valuesAlike(part, value, other)).toSorted())
      }),
      { numRuns: 500 },
    )
  })

  it('does not throw on any text', () => {
    const parts: (keyof Facets)[] = ['names', 'emails', 'phones', 'births', 'addresses', 'postalCodes', 'cities']
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('\ud800'), fc.constant('x'.repeat(5000)))
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.uniqueArray(text, { minLength: 1 }), text, (part, values, value) => {
        expect(heard(part, values, value)).toEqual(heard(part, values, value))
      }),
    )
  })
})
