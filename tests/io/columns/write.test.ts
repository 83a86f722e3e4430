import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowWriter } from '../../../src/io/columns/row-writer.ts'
import { writeColumns } from '../../../src/io/columns/write.ts'
import { rowEncoder, type Encoded, type RowForm } from '../../../src/io/encode.ts'
import type { Sink } from '../../../src/io/sink.ts'
import type { ValueColumn } from '../../../src/model/columns.ts'
import { columnOf } from './reading.ts'

const options = { cores: 1, stop: new AbortController().signal, progress() {} }

const columnsOf = (table: readonly (readonly string[])[], width: number): ValueColumn[] =>
  Array.from({ length: width }, (_, column) => columnOf(table.map((cells) => cells[column]!)))

function inMemorySink(form: RowForm): Sink & { readonly taken: Encoded[] } {
  const taken: Encoded[] = []
  return { form, taken, append: async (rows) => void taken.push(rows), commit: async () => {}, abandon() {} }
}

/** What a sink was given, so that it doesn't matter in how many parts. */
function joined(parts: readonly Encoded[], form: RowForm): unknown {
  if (form.as === 'rows') return parts.flatMap((part) => ('rows' in part ? part.rows : []))
  if (form.as === 'records') {
    const records = parts.flatMap((part) => ('records' in part ? [part.records] : []))
    return [Buffer.concat(records.map(({ bytes }) => bytes)).toString('latin1'), records.flatMap(({ lengths }) => [...lengths])]
  }
  const bytes = Buffer.concat(parts.map((part) => ('bytes' in part ? part.bytes : new Uint8Array())))
  return (form.gzip && bytes.length > 0 ? gunzipSync(bytes) : bytes).toString('latin1')
}

const header = ['id', 'nom "usuel"', 'prénom', 'id']
const csv = { as: 'csv', delimiter: ',', eol: '\n', gzip: false, excel: false } as const
const forms: [string, RowForm][] = [
  ['CSV', csv],
  ['TSV, compressed', { ...csv, delimiter: '\t', gzip: true }],
  ['CSV for Excel', { ...csv, delimiter: ';', eol: '\r\n', excel: true }],
  ['JSON', { as: 'json', header, gzip: false }],
  ['NDJSON of fewer names', { as: 'ndjson', header: header.slice(0, 1), gzip: false }],
  ['NDJSON without a name', { as: 'ndjson', header: [], gzip: true }],
  ['SQLite records', { as: 'records' }],
  ['a workbook', { as: 'rows' }],
]

// prettier-ignore
const strange = fc.constantFrom(
  '', ' ', '007', '+33 1 99 00 12 34', '+33', '=1+1', ' =1', '\u00a0@x', '＝1', '@SUM(A1)', '-3', '-3.5', '3.5', '1.2.3', '.5', '-', '1e5', '\t', '\r', 'a\tb',
  '"', 'dit "Zoé"', ',', ';', 'a;b', '\n', '\r\n', '\ufeff', '\ufeffa', 'a\ufeff', '\u2028', '\u0000', '\u0001\u001f\u007f', '\\', '/', 'é', '€', '日本', '😀', 'x'.repeat(60), 'é'.repeat(70),
)
const cell = fc.oneof(
  strange,
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll(/\p{Surrogate}/gu, '')),
  fc.array(strange, { maxLength: 4 }).map((parts) => parts.join('')),
)

describe.each(forms)('rows as %s', (_name, form) => {
  it('are what rowEncoder writes of the same cells, also where some are replaced', () => {
    const tables = fc.integer({ min: 1, max: 5 }).chain((width) => {
      const row = fc.array(cell, { minLength: width, maxLength: width })
      return fc.record({
        width: fc.constant(width),
        table: fc.array(row, { minLength: 1, maxLength: 8 }),
        order: fc.array(fc.nat(), { maxLength: 12 }),
        replaced: fc.array(fc.tuple(fc.nat(7), row), { maxLength: 3 }),
      })
    })
    fc.assert(
      fc.property(tables, ({ width, table, order, replaced }) => {
        const rows = Uint32Array.from(order, (row) => row % table.length)
        const golden = new Map(replaced)
        const written = rowWriter(form, columnsOf(table, width))({ rows, replaced: golden })
        const encoder = rowEncoder(form)
        for (const row of rows) encoder.add(golden.get(row) ?? table[row]!)
        expect(joined([written], form)).toEqual(joined([encoder.take()], form))
      }),
      { numRuns: Number(process.env['RUNS'] ?? 100) },
    )
  })

  it('are written in parts where they are many', async () => {
    const cells = Array.from({ length: 150_000 }, (_, k) => `v${k % 1000}`)
    const sink = inMemorySink(form)
    const told: number[] = []
    const rows = Uint32Array.from(cells, (_, k) => k)
    await writeColumns([columnOf(cells)], rows, sink, { ...options, progress: (done) => void told.push(done) })
    const encoder = rowEncoder(form)
    for (const cell of cells) encoder.add([cell])
    expect(told).toEqual([131_072, 150_000])
    expect(joined(sink.taken, form)).toEqual(joined([encoder.take()], form))
  })
})
