import { describe, expect, it } from 'vitest'
import { caseName, type NamePart } from '../../../src/normalise/names/casing.ts'
import { familyNames, givenNames } from './capitalisations.ts'

describe('caseName', () => {
  it('is right on 99 % of the labelled names, typed in capitals or small', () => {
    const wrong: string[] = []
    const attempt = (name: string, part: NamePart): void => {
      for (const typed of [name.toUpperCase(), name.toLowerCase()])
        if (caseName(typed.normalize('NFC'), part) !== name) wrong.push(`${typed} → ${caseName(typed, part)}, not ${name}`)
    }
    for (const name of familyNames) attempt(name, 'family')
    for (const name of givenNames) attempt(name, 'given')
    const tried = 2 * (familyNames.length + givenNames.length)
    expect(tried).toBeGreaterThan(1000)
    // The slice shows what went wrong, when too much did.
    expect(wrong.slice(Math.floor(tried / 100))).toEqual([])
  })
})
