import { randomBytes } from 'node:crypto'
import { expect, it, test } from 'vitest'
import { hashCode, isCode, newCode } from '../../src/privacy/one-time-code.ts'

test('a code has ten characters of thirty-two, none that is taken for another', () => {
  const codes = Array.from({ length: 200 }, () => newCode(randomBytes))
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
  expect(new Set(codes).size).toBe(200)
  expect(new Set(codes.join('')).size).toBe(33)
})

const kept = hashCode('7K3FX-9Q0V1', randomBytes(16))

it.each([
  ['as it was sent', '7K3FX-9Q0V1', true],
  ['in lower case, with spaces', ' 7k3fx 9q0v1 ', true],
  ['O for 0, and l for 1', '7K3FX9QOVl', true],
  ['another', '7K3FX-9Q0V2', false],
  ['half of it', '7K3FX', false],
  ['nothing', '', false],
  ['a very long text', 'A'.repeat(100_000), false],
  ['half a character', '\ud800', false],
])('%s', (_says, text, is) => expect(isCode(text, kept)).toBe(is))

test('what is kept does not show the code, and is another for every salt', () => {
  const again = hashCode('7K3FX-9Q0V1', randomBytes(16))
  expect(Buffer.from(kept.hash)).not.toEqual(Buffer.from(again.hash))
  expect(Buffer.from(kept.hash).toString('latin1')).not.toContain('7K3FX')
})
