import { describe, expect, it } from 'vitest'
import type { SavedMappings } from '../../src/model/mapping.ts'
import { addMapping, applySavedMapping, findMapping, fingerprintOf } from '../../src/normalise/fingerprint.ts'

const none: SavedMappings = { version: 1, mappings: [] }

describe('fingerprintOf', () => {
  it.each([
    ['the order of the columns', ['E-mail', 'Nom', 'Prénom'], true],
    ['case and accents', ['NOM', 'PRENOM', 'e-mail'], true],
    ['one column more', ['Nom', 'Prénom', 'E-mail', 'Ville'], false],
    ['a column there twice', ['Nom', 'Nom', 'Prénom', 'E-mail'], false],
  ])('given %s', (_says, header, same) => {
    expect(fingerprintOf(header) === fingerprintOf(['Nom', 'Prénom', 'E-mail'])).toBe(same)
  })
})

describe('a saved mapping', () => {
  const columns = [
    { header: 'Nom', field: 'full_name' as const },
    { header: '__proto__', field: undefined },
    { header: 'Mail pro', field: 'email' as const },
  ]

  it('is found again next month, as a file and in another order', () => {
    const saved = structuredClone(addMapping(none, 'customers', columns))
    const header = ['MAIL PRO', '__proto__', 'nom']
    const mapping = findMapping(saved, header)!
    expect(mapping.table).toBe('customers')
    expect([...applySavedMapping(mapping, header)]).toEqual([
      ['MAIL PRO', 'email'],
      ['__proto__', ''],
      ['nom', 'full_name'],
    ])
  })

  it('takes the place of the one before', () => {
    const twice = addMapping(addMapping(none, 'customers', columns), 'orders', columns)
    expect(twice.mappings.map(({ table }) => table)).toEqual(['orders'])
  })

  it('is not found for another header', () => {
    expect(findMapping(addMapping(none, 'customers', columns), ['Nom'])).toBeUndefined()
  })
})
