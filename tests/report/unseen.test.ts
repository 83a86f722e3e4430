import { describe, expect, it } from 'vitest'
import { nameable, signOf, visible } from '../../src/report/unseen.ts'

describe('visible', () => {
  it.each([
    ['leaves words and their spaces alone', 'Hélène  de La Tour ', 'Hélène  de La Tour '],
    ['shows a line break', 'a\r\nb', 'a␍↵b'],
    ['shows a tab and a NUL', '\t\0', '⇥␀'],
    ['shows a no-break space, wide or narrow', '1\u00a0234\u202f5', '1␣234␣5'],
    ['names a mark that would turn the text around', '\u202eoiram', 'U+202Eoiram'],
    ['names a zero-width space and a soft hyphen', 'a\u200bb\u00adc', 'aU+200BbU+00ADc'],
    ['names a lone surrogate', '\ud800', 'U+D800'],
    ['names a character beyond the first plane', '\u{e0041}', 'U+E0041'],
    ['leaves a full emoji alone', '🙂', '🙂'],
  ])('%s', (_says, text, expected) => expect(visible(text)).toBe(expected))
})

describe('signOf', () => {
  it('has none for letters and plain spaces', () => {
    expect(signOf('é')).toBeUndefined()
    expect(signOf(' ')).toBeUndefined()
  })
})

describe('nameable', () => {
  it('cuts a long name, between characters', () => {
    expect(nameable('🙂'.repeat(61))).toBe(`${'🙂'.repeat(59)}…`)
    expect(nameable('x'.repeat(1_000_000))).toBe(`${'x'.repeat(59)}…`)
    expect(nameable('x'.repeat(60))).toBe('x'.repeat(60))
  })
})
