import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { capital, letterKinds, small } from '../../src/text/latin.ts'
import { Wordlist } from '../../src/text/wordlist.ts'

const list = new Wordlist(['rue', 'bd', 'bât'])

describe('Wordlist', () => {
  it.each([
    ['a word of it', 'rue', true],
    ['a word with a mark', 'bât', true],
    ['another word of the same outline', 'roi', false],
    ['a word in capitals', 'RUE', false],
    ['nothing', '', false],
  ])('has or has not %s', (_says, word, expected) => expect(list.has(word)).toBe(expected))

  it.each([
    ['a word of it', 'rue', true],
    ['a word of it in capitals', 'RUE', true],
    ['a word of the same outline', 'roi', true],
    ['what begins beyond ASCII', 'Éa', true],
    ['a longer word', 'ruelle', false],
    ['another letter', 'sue', false],
  ])('could hold or can not hold %s', (_says, word, expected) =>
    expect(list.mayHold(`12 ${word} 3`, 3, 3 + word.length)).toBe(expected),
  )
})

describe('letterKinds', () => {
  it('are letters that fold to one letter each, with their case', () => {
    for (let code = 0; code < 0x100; code++) {
      const letter = String.fromCharCode(code)
      const kind = letterKinds[code]
      if (kind === 0) continue
      expect(fold(letter)).toMatch(/^[a-z]$/)
      expect(kind).toBe(letter === letter.toLowerCase() ? small : capital)
    }
  })
})
