import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Needle } from '../../../src/model/needle.ts'
import { byteScanner, type ScanFound } from '../../../src/io/scan/scanner.ts'

const ann: Needle = { text: 'ann@example.com', kind: 'word' }
const phone: Needle = { text: '199000001', kind: 'number', before: ['0', '33', '0033', '330'] }

function scanOf(bytes: Uint8Array, needles: readonly Needle[], borders = true): ScanFound {
  const scan = byteScanner(needles, borders)()
  scan.push(bytes)
  return scan.end()
}

const hits = (text: string, needles: readonly Needle[] = [ann, phone]): number => scanOf(Buffer.from(text), needles).hits

describe('a word', () => {
  test.each([
    ['stands alone', 'ann@example.com', 1],
    ['in any case', 'Ann;ANN@Example.COM;x', 1],
    ['twice', 'ann@example.com,ann@example.com', 2],
    ['in quotes', `"ann@example.com" 'ann@example.com'`, 2],
    ['behind mailto:', 'mailto:ann@example.com?subject=x', 1],
    ['behind an escaped line end', String.raw`{"n":"call\nann@example.com"}`, 1],
    ['at the end of a sentence', 'write to ann@example.com.', 1],
    ['not in the address of somebody else', 'joann@example.com', 0],
    ['not in a longer mailbox', 'jo.ann@example.com, jo+ann@example.com', 0],
    ['not in another domain', 'ann@example.com.au', 0],
    ['not in a longer domain', 'ann@example.community', 0],
    ['not in half', 'ann@example.co', 0],
    ['not behind a letter with an accent', 'éann@example.com', 0],
  ])('%s', (_, text, expected) => expect(hits(text)).toBe(expected))
})

describe('a number', () => {
  test.each([
    ['without its zero', '199000001', 1],
    ['with its zero', '"0199000001"', 1],
    ['with its country', '+33199000001', 1],
    ['with the way out', '0033199000001;', 1],
    ['in pairs', 'tel 01 99 00 00 01.', 1],
    ['with dots', '01.99.00.00.01', 1],
    ['with its country and a zero', '+33 (0)1-99-00-00-01', 1],
    ['with spaces that break no line', '01\u202f99\u202f00\u202f00\u202f01 / 01\u00a099\u00a000\u00a000\u00a001', 2],
    ['behind another number', '75001 0199000001', 1],
    ['several in a row', '0199000001 0199000001 0199000001', 3],
    ['not in a longer number', '10199000001', 0],
    ['not before more digits', '01990000012', 0],
  ])('%s', (_, text, expected) => expect(hits(text)).toBe(expected))
})

describe('encodings', () => {
  const text = 'Ann Été <Été.Ann@Example.com>\r\n'
  const needle: Needle = { text: 'été.ann@example.com', kind: 'word' }
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ['UTF-16BE', Buffer.from(text, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ])('%s', (_, bytes) => {
    expect(scanOf(bytes, [{ ...needle, text: 'Été.Ann@example.com' }]).hits).toBe(1)
  })

  test.each(['utf16le', 'latin1'] as const)('a number in %s', (encoding) => {
    expect(scanOf(Buffer.from('é;01 99\u00a000 00 01;é', encoding), [phone]).hits).toBe(1)
  })

  test('a longer word in UTF-16 is another', () => {
    expect(scanOf(Buffer.from('joann@example.com', 'utf16le'), [ann]).hits).toBe(0)
    expect(scanOf(Buffer.from('ann@example.com', 'utf16le').swap16(), [ann]).hits).toBe(1)
  })
})

describe('where cells stand wall to wall', () => {
  const bytes = Buffer.from('JoLeejoann@example.com0199000001Annann@example.com')
  test('a part of something longer is a hit', () => {
    expect(scanOf(bytes, [ann], false).hits).toBe(2)
  })
  test('and so is a number', () => {
    expect(scanOf(Buffer.from('7500101990000012'), [phone], false).hits).toBe(1)
  })
})

test('no needles, nothing found; short ones are not looked for', () => {
  expect(hits('ann@example.com', [])).toBe(0)
  expect(hits('a1', [{ text: 'a1', kind: 'word' }])).toBe(0)
})

test('finds what plain searching finds, however the bytes are cut', () => {
  const letters = fc.constantFrom('a', 'B', 'b', '@', '.', '1', '\0', 'é', ' ')
  const texts = fc.string({ unit: letters, minLength: 4, maxLength: 12 })
  const property = fc.property(
    fc.array(texts, { minLength: 1, maxLength: 8 }),
    fc.array(fc.oneof(fc.string({ unit: letters }), texts), { maxLength: 40 }),
    fc.array(fc.nat(8), { minLength: 1 }),
    fc.boolean(),
    (needles, parts, cuts, wide) => {
      const text = parts.concat(needles.slice(0, 2)).join('')
      const bytes = Buffer.from(text, wide ? 'utf16le' : 'utf8')
      const wanted = needles.map((text): Needle => ({ text, kind: 'word' }))
      const scan = byteScanner(wanted, false)()
      for (let at = 0, k = 0; at < bytes.length; k++) {
        const next = at + 1 + cuts[k % cuts.length]!
        scan.push(bytes.subarray(at, next))
        at = next
      }
      const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
      const expected = needles.map((needle) => folded.includes(needle.toLowerCase()))
      const found = new Set(scan.end().needles)
      for (const [at, there] of expected.entries()) if (there) expect(found).toContain(at)
      if (!wide) expect([...found].every((at) => expected[at])).toBe(true)
    },
  )
  expect(() => fc.assert(property, { numRuns: 300 })).not.toThrow()
})

test('finds numbers in any grouping, however the bytes are cut', () => {
  const grouped = fc.array(fc.constantFrom('', '', ' ', '.', '-', '\u00a0', ' ('), { minLength: 9, maxLength: 9 })
  const property = fc.property(grouped, fc.string(), fc.string(), fc.integer({ min: 1, max: 30 }), (signs, above, below, cut) => {
    const number = [...phone.text].map((digit, at) => digit + (at === 8 ? '' : signs[at]!)).join('')
    const bytes = Buffer.from(`${above}x0${number}x${below}`)
    const scan = byteScanner([phone], true)()
    for (let at = 0; at < bytes.length; at += cut) scan.push(bytes.subarray(at, at + cut))
    return scan.end().needles.includes(0)
  })
  expect(() => fc.assert(property, { numRuns: 300 })).not.toThrow()
})
