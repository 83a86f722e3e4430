import { array, assert, constantFrom, oneof, property, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readName } from '../../../src/normalise/names/reading.ts'

const words = [
  'durand',
  'mcdonald',
  'macleod',
  'ijsbrand',
  'jp',
  'dr',
  'mme',
  'sarl',
  'inconnu',
  'azerty',
  'le',
  'des',
  'van',
  'xxx',
]
const word = array(oneof(constantFrom(...words), stringMatching(/^[a-zà-öø-ÿ]{1,12}$/)), { minLength: 1, maxLength: 3 }).map(
  (parts) => parts.join('-'),
)

describe('readName', () => {
  it.each(['given', 'family'] as const)('reads a %s name in one case as the long way reads it, with a space behind', (part) => {
    const check = (small: string): void => {
      for (const name of [small, small.toUpperCase()]) {
        const { value, reason } = readName(`${name} `, part)
        expect({ name, ...readName(name, part) }).toEqual({ name, value, reason: reason === 'name_spaces' ? undefined : reason })
      }
    }
    words.forEach(check)
    assert(property(word, check), { numRuns: 3000 })
  })
})
