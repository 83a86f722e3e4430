import { describe, expect, it } from 'vitest'
import { areAllAlike } from '../../src/dedupe/all-alike.ts'
import { valueTable } from './value-table.ts'

describe('areAllAlike', () => {
  it.each([
    ['rows of one address', ['email'], [['ann@example.com'], ['ann@example.com']], true],
    ['rows of one given and family name', ['given_name', 'family_name'], [['Ann', 'Moss'], ['Ann', 'Moss']], true], // prettier-ignore
    ['rows of one family name', ['family_name'], [['Moss'], ['Moss']], false],
    ['rows of one town', ['city'], [['Leeds'], ['Leeds']], false],
    ['rows of which one has no address', ['email'], [['ann@example.com'], ['']], false],
    ['rows of two addresses', ['email'], [['ann@example.com'], ['bob@example.com']], false],
    ['rows without any cell', ['email'], [[''], ['']], false],
  ])('%s', (_says, header, rows, alike) => {
    expect(areAllAlike(valueTable(header, rows))).toBe(alike)
  })
})
