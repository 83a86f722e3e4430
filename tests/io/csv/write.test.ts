import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../../src/io/csv/dialect.ts'
import { csvEncoder, type CsvForm } from '../../../src/io/csv/write.ts'
import { cellsOf } from './reading.ts'

function written(rows: readonly (readonly string[])[], form: CsvForm): Buffer {
  const encoder = csvEncoder(form)
  const parts = rows.map((row) => encoder.add(row) ?? Buffer.alloc(0))
  return Buffer.concat([...parts, encoder.end()])
}

const characters = ['a', 'é', '€', '😀', ',', ';', '\t', ' ', '"', "'", '\r', '\n', '\0', '\\', '\ufeff', '\u00a0']
const plain: CsvForm = { delimiter: ',', eol: '\n' }

describe('csvEncoder', () => {
  it.each<[string, string[][], CsvForm, string]>([
    ['leaves plain cells alone', [['a', ' b ', 'é€😀']], plain, 'a, b ,é€😀\n'],
    ['quotes delimiters', [['a,b', 'c;d']], plain, '"a,b",c;d\n'],
    ['doubles quotes', [['dit "Zoé"']], plain, '"dit ""Zoé"""\n'],
    ['quotes either line break', [['a\nb', 'c\rd']], plain, '"a\nb","c\rd"\n'],
    ['quotes the one empty cell of a row', [[''], ['', '']], plain, '""\n,\n'],
    ['quotes what would be taken for a byte order mark', [['\ufeffa']], plain, '"\ufeffa"\n'],
    ['quotes behind a character beyond the first plane', [['😀,']], plain, '"😀,"\n'],
    ['keeps NULs', [['a\0b']], plain, 'a\0b\n'],
    ['takes other marks', [["l'an", 'a\tb']], { delimiter: '\t', quote: "'", eol: '\r' }, "'l''an'\t'a\tb'\r"],
    ['writes what a French Excel opens', [['a', '1,5']], { delimiter: ',', eol: '\n', excel: true }, '\ufeffa;1,5\r\n'],
  ])('%s', (_says, rows, form, expected) => {
    expect(written(rows, form).toString()).toBe(expected)
  })

  it('hands over bytes as they become many, and goes on in fresh memory', () => {
    const rows = Array.from({ length: 3000 }, (_, k) => [String(k), 'x'.repeat(1000), 'é'.repeat(k === 7 ? 3_000_000 : 1)])
    const encoder = csvEncoder(plain)
    const parts = rows.map((row) => encoder.add(row)).filter((part) => part !== undefined)
    expect(parts.length).toBeGreaterThan(2)
    expect(cellsOf(Buffer.concat([...parts, encoder.end()]), { delimiter: ',', quote: '"', escape: 'doubled' })).toEqual(rows)
  })

  it('has room for any number of tiny rows', () => {
    const rows = Array.from({ length: 50_000 }, () => [''])
    expect(written(rows, { delimiter: ';', eol: '\r\n' }).toString()).toBe('""\r\n'.repeat(50_000))
  })

  it('is read back cell for cell', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom(...characters), maxLength: 10 }),
      fc.string({ unit: 'binary', maxLength: 10 }).map((text) => text.replaceAll(/\p{Surrogate}/gu, '')),
    )
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 20 })
    const forms = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|', ', ', ' '),
      quote: fc.constantFrom('"', "'"),
      eol: fc.constantFrom<CsvForm['eol']>('\n', '\r\n', '\r'),
    })
    fc.assert(
      fc.property(rows, forms, (table, form) => {
        const dialect: Dialect = { delimiter: form.delimiter, quote: form.quote, escape: 'doubled' }
        expect(cellsOf(written(table, form), dialect)).toEqual(table)
      }),
      { numRuns: 500 },
    )
  })
})
