import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachText } from '../../src/io/columns/text.ts'
import { dateShape, type DateElection } from '../../src/normalise/date-order.ts'
import { daysOnly } from '../../src/orders/days-only.ts'
import { daysOf } from '../../src/orders/days.ts'
import { talliesOf } from '../../src/orders/values.ts'
import { valueColumn } from '../dedupe/value-table.ts'

const textsOf = (cells: readonly string[]): string[] => {
  const { values, ids } = daysOnly(valueColumn(cells))
  const texts: string[] = []
  eachText(values, (text) => void texts.push(text))
  return Array.from(ids, (id) => texts[id]!)
}

const dateOrders: readonly DateElection[] = [
  { order: 'dmy', certain: true, why: 'evidence' },
  { order: 'mdy', certain: false, why: 'default' },
  { order: 'dmy', certain: false, why: 'mixed' },
]

/** Something like a day with something like a time behind it. */
const cell = fc
  .tuple(
    fc.constantFrom(
      '2025-03-04',
      '04/03/2025',
      '13-12-2025',
      '31.12.24',
      '2025-02-30',
      '1/1/2025',
      '2025/03/04',
      '0000-00-00',
      '',
    ),
    fc.constantFrom('', ' ', 'T', '  ', ', ', '_'),
    fc.constantFrom(
      '',
      '10:20',
      '23:59:59',
      '24:00',
      '9:05',
      '10:61',
      '10:20:60',
      '10:20:30.123',
      '10:20.5',
      '10:20:30,1234567890',
      '14h30',
    ),
    fc.constantFrom('', 'Z', ' Z', 'z', '+02', '+0200', ' +02:00', '-5', '+02:000', ' UTC', 'GMT', ' PM'),
  )
  .map((parts) => parts.join(''))

describe('daysOnly', () => {
  it('leaves times of day away, and cells that are not written so as they are', () =>
    expect(
      textsOf(['2025-03-04 10:20:30', '', '2025-03-04T23:59:59.999+02:00', '04/03/2025 10:20', 'soon', '2025-03-04 25:00']),
    ).toEqual(['2025-03-04', '', '2025-03-04', '04/03/2025', 'soon', '2025-03-04 25:00']))

  it('gives back a column that has none', () => {
    const column = valueColumn(['2025-03-04', '2025-03-05'])
    expect(daysOnly(column)).toBe(column)
  })

  it('changes no day, and no vote for the order of day and month', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), fc.constantFrom(...dateOrders), (cells, dates) => {
        const before = valueColumn(cells)
        const after = daysOnly(before)
        const daysBefore = daysOf(before.values, { dates }, '2026-01-01', eachText)
        const daysAfter = daysOf(after.values, { dates }, '2026-01-01', eachText)
        expect(Array.from(after.ids, (id) => daysAfter[id])).toEqual(Array.from(before.ids, (id) => daysBefore[id]))
        expect(talliesOf(after, dateShape, eachText)).toEqual(talliesOf(before, dateShape, eachText))
      }),
    )
  })
})
