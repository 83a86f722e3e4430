import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fit } from '../../src/cli/table.ts'

it.each([
  ['leaves a line that fits as it is', 'one  two', 8, 'one  two'],
  ['breaks between words', 'one two three', 8, 'one two\nthree'],
  ['keeps parts as far in as the first', '  one two three', 10, '  one two\n  three'],
  ['lets a word that is too long stand out', 'one enormousness', 6, 'one\nenormousness'],
  ['begins no line with what French writes a space before', 'soit 80 % du tout', 8, 'soit\n80 % du\ntout'],
  ['takes colours for nothing', '\u001b[32m  one two\u001b[39m', 9, '\u001b[32m  one two\u001b[39m'],
  ['keeps colours around what it breaks', '\u001b[32m  one two\u001b[39m', 6, '\u001b[32m  one\n  two\u001b[39m'],
  ['takes lines one by one', 'a b\nc d e', 3, 'a b\nc d\ne'],
  ['leaves all as it is where there is no terminal', 'one two three', undefined, 'one two three'],
])('fit %s', (_says, talk, width, fitted) => expect(fit(talk, width)).toBe(fitted))

it('fit loses nothing but space', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (talk, width) => {
      expect(fit(talk, width).replace(/\s/g, '')).toBe(talk.replace(/\s/g, ''))
    }),
  )
})
