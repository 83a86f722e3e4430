import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutNames } from '../../../src/forget/files/named-in-text.ts'

const ann = ['ann', 'martin']

describe('withoutNames', () => {
  it.each<[string, string, string[], string]>([
    ['a name in a sentence', 'Rappeler Ann Martin demain', ann, 'Rappeler  demain'],
    ['the family name first, in capitals', 'MARTIN Ann, tél.', ann, ', tél.'],
    ['accents', 'vu avec Noël Préval.', ['noel', 'preval'], 'vu avec .'],
    ['several', 'Ann Martin, puis Martin-Ann', ann, ', puis '],
    ['a name of three words', 'Jean-Pierre Martin', ['jean', 'pierre', 'martin'], ''],
    ['what stands before an apostrophe', 'l’avis d’Ann Martin', ann, 'l’avis d’'],
    ['an apostrophe within', "Sean O'Brien", ['sean', 'obrien'], ''],
  ])('takes out %s', (_, text, words, rest) => expect(withoutNames(text, [words])).toBe(rest))

  it.each<[string, string, string[]]>([
    ['a part of it', 'Ann a appelé', ann],
    ['another between', 'Ann Petit Martin', ann],
    ['a longer word', 'Joann Martinez', ann],
    ['a name of one word', 'Martin', ['martin']],
    ['a name of short words', 'Li An', ['li', 'an']],
    ['nobody', 'Ann Martin', []],
  ])('leaves %s', (_, text, words) => expect(withoutNames(text, [words])).toBe(text))

  it('never throws, and only takes away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, words) => {
        expect(withoutNames(`${text} Ann Martin`, [ann, words]).length).toBeLessThanOrEqual(text.length + 1)
      }),
    )
  })
})
