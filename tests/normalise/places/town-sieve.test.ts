import { array, assert, constantFrom, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { townHashAt } from '../../../src/normalise/glance/city.ts'
import { placeChecker } from '../../../src/normalise/place.ts'
import { mayBeTownOf } from '../../../src/normalise/places/town-sieve.ts'

function isFound(code: number, city: string): boolean {
  const bytes = new TextEncoder().encode(city)
  const hash = townHashAt(bytes, 0, bytes.length)
  return hash !== 0 && mayBeTownOf(code, hash)
}

describe('a town of a postal code, told by its bytes', () => {
  it.each([
    ['as it is written', 44470, 'Thouaré-sur-Loire', true],
    ['in capitals, words parted by spaces', 44470, 'THOUARE SUR LOIRE', true],
    ['with an article', 85100, "Les Sables-d'Olonne", true],
    ['not with letters exchanged', 44470, 'Thouaré-sur-Lorie', false],
    ['not of another code', 44000, 'Thouaré-sur-Loire', false],
    ['not of a code that nobody has', 99999, 'Paris', false],
    ['not with the office behind it', 14000, 'Caen CEDEX 4', false],
    ['not a blank cell', 44470, '', false],
  ])('%s', (_, code, city, found) => expect(isFound(code, city)).toBe(found))

  const words = 'Thouaré sur Loire Les Sables d Olonne St Saint Denis Paris Lyon Mt Mont Dore La le CEDEX 2 3e de'.split(' ')
  const city = array(tuple(constantFrom(...words), constantFrom(' ', '-', "'", ', ', '’', '')), { maxLength: 4 }).map((parts) =>
    parts.flat().join(''),
  )

  it('is right by the checker as well', () => {
    const check = placeChecker({ country: 'FR' })
    assert(
      property(constantFrom(44470, 85100, 93200, 97400, 75001, 69003, 63240), city, (code, town) => {
        if (isFound(code, town)) expect(check({ postalCode: String(code), city: town, country: '' }).verdict).toBe('right')
      }),
      { numRuns: 3000 },
    )
  })
})
