import { describe, expect, it } from 'vitest'
import { comparableCity } from '../../../src/normalise/comparable/city.ts'

describe('comparableCity', () => {
  it.each([
    ['writes saints out', 'ST-DENIS', 'saint denis'],
    ['takes hyphens for space', 'Saint-Denis', 'saint denis'],
    ['writes saints out within', 'Bourg St. Maurice', 'bourg saint maurice'],
    ['drops CEDEX', 'LYON CEDEX 03', 'lyon'],
    ['drops an arrondissement', 'Paris 15e', 'paris'],
    ['drops an arrondissement in words', 'Paris 15 ème arrondissement', 'paris'],
    ['drops an arrondissement in brackets', 'Lyon (3ème)', 'lyon'],
    ['drops a postal code before', '75015 Paris', 'paris'],
    ['drops a postal code with its country', 'F-75015 Paris', 'paris'],
    ['keeps articles', 'Le Mans', 'le mans'],
    ['writes on a river out', 'Chalon s/ Saône', 'chalon sur saone'],
    ['keeps a number alone', '75015', '75015'],
    ['keeps numbers within', 'Camp 3 Vallées', 'camp 3 vallees'],
    ['reads a German saint', 'Sankt Pölten', 'saint polten'],
    ['reads other scripts', 'Київ', 'kyiv'],
  ])('%s', (_says, cell, expected) => {
    expect(comparableCity(cell)).toBe(expected)
  })

  it.each(['', ' ', 'n/a', 'inconnu', '-'])('finds nowhere in %j', (cell) => {
    expect(comparableCity(cell)).toBe('')
  })
})
