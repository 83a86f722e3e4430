import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sieveHash, WordSieve } from '../../src/text/word-sieve.ts'

const hashOf = (word: string): number => [...Buffer.from(word)].reduce(sieveHash, 0)

it('lets every word of its list through, whatever its capitals', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), (words) => {
      const sieve = new WordSieve(words)
      for (const word of words) {
        expect(sieve.mayHold(hashOf(word))).toBe(true)
        expect(sieve.mayHold(hashOf(word.toUpperCase()))).toBe(true)
      }
    }),
  )
})

it('holds back what is not on it', () => {
  const sieve = new WordSieve(['contact', 'info', 'accueil'])
  const others = Array.from({ length: 5000 }, (_, k) => `ann${k}`)
  expect(others.filter((word) => sieve.mayHold(hashOf(word)))).toEqual([])
})
