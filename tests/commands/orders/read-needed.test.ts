import { describe, expect, it } from 'vitest'
import { readNeeded } from '../../../src/commands/orders/read-needed.ts'
import type { OrderField } from '../../../src/model/field.ts'
import { csvSource } from '../../io/columns/reading.ts'

const options = { cores: 1, stop: new AbortController().signal, progress() {} }
const large = { size: 1 << 30 }
const rows = Array.from({ length: 3000 }, (_, at) => (at < 1000 ? `k${at},2026-01-01,x` : `k${at},x,2026-01-01`))
const wanted: ReadonlySet<OrderField> = new Set<OrderField>(['customer', 'date'])

/** Takes the column that has days most often for the dates. */
const understand = (sample: readonly (readonly string[])[]): Map<OrderField, number> => {
  const days = [1, 2].map((column) => sample.filter((cells) => cells[column]!.startsWith('2')).length)
  return new Map([
    ['customer', 0],
    ['date', days[0]! > days[1]! ? 1 : 2],
    ['product', 1],
  ])
}

describe('readNeeded', () => {
  it('keeps only columns that are wanted', async () => {
    const source = { ...(await csvSource(`customer,date,other\n${rows.slice(0, 1000).join('\n')}\n`)), ...large }
    const { columns, at } = await readNeeded(source, understand, wanted, options)
    expect(at.get('date')).toBe(1)
    expect(Object.keys(columns)).toEqual(['0', '1'])
  })

  it('reads again where the first rows were wrong about the rest', async () => {
    const source = { ...(await csvSource(`customer,date,other\n${rows.join('\n')}\n`)), ...large }
    const { columns, at, rows: count } = await readNeeded(source, understand, wanted, options)
    expect(at.get('date')).toBe(2)
    expect(Object.keys(columns)).toEqual(['0', '2'])
    expect([count, columns[2]!.ids.length]).toEqual([3000, 3000])
  })

  it.each([
    ['a small file', { size: 100 }, wanted],
    ['one of which all is asked for', large, undefined],
  ])('keeps all columns of %s', async (_says, size, fields) => {
    const source = { ...(await csvSource(`customer,date,other\n${rows.join('\n')}\n`)), ...size }
    expect(Object.keys((await readNeeded(source, understand, fields, options)).columns)).toEqual(['0', '1', '2'])
  })
})
