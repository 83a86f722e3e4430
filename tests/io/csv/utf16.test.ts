import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf16ToUtf8, utf8ToUtf16, type Utf16 } from '../../../src/io/csv/utf16.ts'

const orders: Utf16[] = ['utf-16le', 'utf-16be']

describe.each(orders)('utf16ToUtf8, %s', (order) => {
  it('gives the same text whatever the blocks, and the way back the same bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        const bytes = utf8ToUtf16(Buffer.from(text), order)
        const transform = utf16ToUtf8(order)
        const parts: Buffer[] = []
        for (let at = 0; at < bytes.length; at += size) parts.push(transform.push(bytes.subarray(at, at + size)))
        parts.push(transform.end())
        expect(Buffer.concat(parts).toString()).toBe(text)
        expect(transform.broken).toBeUndefined()
      }),
    )
  })

  it('says where half a pair or half a unit stands', () => {
    const half = order === 'utf-16le' ? Buffer.from('61004dd86200', 'hex') : Buffer.from('0061d84d0062', 'hex')
    const pair = utf16ToUtf8(order)
    expect(Buffer.concat([pair.push(half.subarray(0, 4)), pair.push(half.subarray(4)), pair.end()]).toString()).toBe('a\ufffdb')
    expect(pair.broken).toBe(2)
    const unit = utf16ToUtf8(order)
    expect(Buffer.concat([unit.push(half.subarray(0, 1)), unit.end()]).toString()).toBe('\ufffd')
    expect(unit.broken).toBe(0)
  })
})
