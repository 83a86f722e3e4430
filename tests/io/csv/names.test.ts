import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uniqueNames } from '../../../src/io/csv/names.ts'

describe('uniqueNames', () => {
  it.each([
    ['numbers the second of a name', ['Nom', 'Nom', 'Nom'], ['Nom', 'Nom_2', 'Nom_3']],
    ['takes names that differ in case for one', ['Nom', 'NOM'], ['Nom', 'NOM_2']],
    ['names a column without a name after its place', ['Nom', '', 'Ville'], ['Nom', 'col2', 'Ville']],
    ['leaves names that are taken alone', ['Nom', 'Nom', 'Nom_2', '', 'col4'], ['Nom', 'Nom_3', 'Nom_2', 'col4_2', 'col4']],
    [
      'treats names of the language like any other',
      ['__proto__', 'constructor', '__proto__'],
      ['__proto__', 'constructor', '__proto___2'],
    ],
  ])('%s', (_says, header, names) => expect(uniqueNames(header).names).toEqual(names))

  it('tells which names clash', () => expect(uniqueNames(['a', 'b', 'A']).clashes).toEqual([{ name: 'a', columns: [0, 2] }]))

  it('gives every column its own name', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'A', 'a_2', 'col1', 'COL2', 'ß', 'SS', 'İ')), (header) => {
        const { names } = uniqueNames(header)
        expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(header.length)
      }),
    )
  })
})
