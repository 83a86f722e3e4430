import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RecordGrammar, simpleRecordEnd } from '../../../src/io/csv/grammar.ts'
import { semicolons } from './reading.ts'

const parts = fc.constantFrom('"', '"a"', '"a;b"', '""', ';', ';', '\n', '\r\n', '\r', ' ', 'abc', 'é', '"a\nb"', ';"')
const text = fc.array(parts, { maxLength: 40 }).map((all) => Buffer.from(all.join('')))

const longCell = (lines: number): string => `"${'\n'.repeat(lines)}";a\n`

describe('RecordGrammar', () => {
  it('decides the same from a longer look', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 60 }), (bytes, length) => {
        const grammar = new RecordGrammar(semicolons)
        const early = grammar.recordEnd(bytes, 0, Math.min(length, bytes.length), false)
        const late = grammar.recordEnd(bytes, 0, bytes.length, true)
        expect([-1, late]).toContain(early)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('simpleRecordEnd', () => {
  it('agrees with the grammar or leaves it alone', () => {
    let decided = 0
    fc.assert(
      fc.property(text, (bytes) => {
        const simple = simpleRecordEnd(bytes.toString('latin1'), 0, 0x3b, '"')
        if (simple !== -1) decided++
        expect([-1, new RecordGrammar(semicolons).recordEnd(bytes, 0, bytes.length, true)]).toContain(simple)
      }),
      { numRuns: 3000 },
    )
    expect(decided).toBeGreaterThan(300)
  })

  it('leaves cells alone in which lines would have to be counted', () => {
    expect(simpleRecordEnd(longCell(98), 0, 0x3b, '"')).toBe(longCell(98).length)
    expect(simpleRecordEnd(longCell(99), 0, 0x3b, '"')).toBe(-1)
  })
})
