import { describe, expect, it } from 'vitest'
import { sealByWords, unsealByWords } from '../../src/privacy/sealed-by-words.ts'

let next = 0
const random = (size: number): Uint8Array => new Uint8Array(size).fill(++next)
const sealed = sealByWords('ann@example.com', 'trial', random, 'what waits for Ann')

describe('sealByWords', () => {
  it('says nothing of the text', () => expect(Buffer.from(sealed).toString('latin1')).not.toContain('Ann'))
  it('is read by who knows the words', () => expect(unsealByWords('ann@example.com', 'trial', sealed)).toBe('what waits for Ann'))
  it.each<[string, string, string, Uint8Array]>([
    ['other words', 'bob@example.com', 'trial', sealed],
    ['another purpose', 'ann@example.com', 'another', sealed],
    ['a byte that was changed', 'ann@example.com', 'trial', sealed.map((byte, at) => (at === 50 ? byte ^ 1 : byte))],
    ['a file that was cut', 'ann@example.com', 'trial', sealed.subarray(0, 20)],
    ['nothing', 'ann@example.com', 'trial', new Uint8Array()],
  ])('is not read with %s', (_, words, purpose, bytes) => expect(unsealByWords(words, purpose, bytes)).toBeUndefined())
})
