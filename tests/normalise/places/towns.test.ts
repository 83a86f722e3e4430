import { describe, expect, it } from 'vitest'
import { codesOf, isPostalCode, townKeys, townNames } from '../../../src/normalise/places/towns.ts'
import { fold } from '../../../src/text/fold.ts'

const codes = Array.from({ length: 100_000 }, (_, number) => String(number).padStart(5, '0')).filter(isPostalCode)

const keyOf = (name: string): string => fold(name).replace(/[^a-z]/g, '')

describe('the table of towns', () => {
  it('has all postal codes that letter boxes have', () => {
    expect(codes.length).toBeGreaterThan(6300)
    expect(codes).toEqual(expect.arrayContaining(['01000', '20000', '75116', '97400', '98000']))
  })

  it.each([
    ['with ligatures', '62290', 'Nœux-les-Mines'],
    ['with marks', '94240', "L'Haÿ-les-Roses"],
    ['with former communes', '74960', 'Annecy-le-Vieux'],
    ['with localities', '06560', 'Sophia Antipolis'],
  ])('names them: %s', (_, code, name) => expect(townNames(code)).toContain(name))

  it('has for each name the key that fold() would make of it', () => {
    expect(codes.filter((code) => townKeys(code).join() !== townNames(code).map(keyOf).join())).toEqual([])
  })

  it('finds each town by its key', () => {
    expect(codes.filter((code) => !townKeys(code).every((key) => codesOf(key).includes(code)))).toEqual([])
  })

  it('knows nothing of others', () => {
    expect(townKeys('99999')).toEqual([])
    expect(townNames('abc')).toEqual([])
    expect(codesOf('trifouillis')).toEqual([])
  })
})
