import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterCount, toLetters, writeLetters } from '../../../src/match/kernels/letters.ts'

describe('toLetters', () => {
  it('keeps ASCII as it is', () => {
    expect([...toLetters('ann 1')]).toEqual([97, 110, 110, 32, 49])
  })

  it('makes two bytes beyond ASCII of any other letter', () => {
    const letters = toLetters('aж')
    expect(letters).toHaveLength(3)
    expect(letters[0]).toBe(97)
    expect(letters.slice(1).every((byte) => byte >= 0x80)).toBe(true)
  })

  it('gives every letter below U+4000 letters of its own', () => {
    const seen = new Set<string>()
    for (let code = 0; code < 0x4000; code++) seen.add(toLetters(String.fromCharCode(code)).join())
    expect(seen.size).toBe(0x4000)
  })

  it('tells neighbours of an alphabet apart by both bytes, as a rule', () => {
    const pairs = [...'абвгдежзиклмнопрстуфхцчшыэю'].map((letter) => toLetters(letter))
    expect(new Set(pairs.map(([first]) => first)).size).toBeGreaterThan(20)
    expect(new Set(pairs.map(([, second]) => second)).size).toBeGreaterThan(20)
  })

  it('is total, and writes as many letters as it counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(5), (text, at) => {
        const bytes = new Uint8Array(at + text.length * 2)
        const end = writeLetters(text, bytes, at)
        expect(end - at).toBe(letterCount(text))
        expect(bytes.slice(at, end)).toEqual(toLetters(text))
      }),
    )
    expect(toLetters('\ud800')).toHaveLength(2)
  })
})
