import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseUrl } from '../../src/normalise/url.ts'
import { anyText, tryAll } from './total.ts'

describe('normaliseUrl', () => {
  it.each([
    ['a whole one', 'https://www.example.com/a?b=1#c', 'https://www.example.com/a?b=1#c', undefined],
    ['capitals in the host, not in the path', 'HTTPS://WWW.Example.COM/Ann', 'https://www.example.com/Ann', undefined],
    ['one without a scheme', 'www.example.com', 'https://www.example.com', 'url_scheme_added'],
    ['a bare domain', 'example.com/shop', 'https://example.com/shop', 'url_scheme_added'],
    ['the colon missed', 'http//example.com', 'http://example.com', 'url_mended'],
    ['a slash missed', 'https:/example.com', 'https://example.com', 'url_mended'],
    ['letters doubled', 'htttps://example.com', 'https://example.com', 'url_mended'],
    ['letters swapped', 'htpps://example.com', 'https://example.com', 'url_mended'],
    ['slashes the other way', 'http:\\\\example.com\\a', 'http://example.com/a', 'url_mended'],
    ['a comma behind www', 'www,example.com', 'https://www.example.com', 'url_scheme_added'],
    ['brackets around it', '<https://example.com>', 'https://example.com', 'url_mended'],
    ['letters of another alphabet', 'https://bücher.example', 'https://xn--bcher-kva.example', undefined],
    ['a port', 'http://example.com:8080/', 'http://example.com:8080/', undefined],
    ['spaces within', 'www.example .com', '', 'url_space'],
    ['no ending', 'http://example', '', 'url_no_ending'],
    ['an address of four numbers', 'http://192.0.2.1', '', 'url_no_ending'],
    ['an e-mail address', 'ann@example.com', '', 'url_is_email'],
    ['the same with its scheme', 'mailto:ann@example.com', '', 'url_is_email'],
    ['a script', 'javascript:alert(1)', '', 'url_scheme'],
    ['a file', 'ftp://example.com/a', '', 'url_scheme'],
    ['a password', 'https://ann:secret@example.com', '', 'url_form'],
    ['a word', 'néant', '', 'url_no_ending'],
    ['dots', 'www..com', '', 'url_form'],
    ['nothing', ' ', '', undefined],
  ])('%s', (_says, raw, value, reason) => {
    expect(normaliseUrl(raw)).toEqual({ value, reason })
    if (value !== '') expect(normaliseUrl(value)).toEqual({ value, reason: undefined })
  })

  it('never throws', () => expect(() => tryAll(normaliseUrl)).not.toThrow())

  it('reads its own value without a word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value } = normaliseUrl(text)
        expect(normaliseUrl(value)).toEqual({ value, reason: undefined })
      }),
      { numRuns: 1000 },
    )
  })
})
