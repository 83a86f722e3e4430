import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { formsOf, type Forms, type ToIntern } from '../../src/match/forms.ts'
import { internComparable, internForms, lexiconText } from '../../src/match/lexicon.ts'
import type { PlainForm } from '../../src/model/plain-form.ts'
import { texts, valueColumn } from '../dedupe/value-table.ts'

/** Small letters of ASCII in their order; nothing else is plain. */
const plain: PlainForm = (bytes, start, end, into, at) => {
  if (start === end) return -1
  for (let from = start; from < end; from++) {
    if (bytes[from]! < 0x61 || bytes[from]! > 0x7a) return -1
    into[at + from - start] = bytes[from]!
  }
  return at + end - start
}

const column = (cells: readonly string[], plainForm?: PlainForm): ToIntern => ({
  column: valueColumn(cells),
  comparable: (cell) => (cell === '-' ? '' : cell.toLowerCase()),
  plain: plainForm,
})

/** The forms of a column, made so many values at a time. */
function inParts(one: ToIntern, size: number): Forms[] {
  const { count } = one.column.values
  const parts: Forms[] = []
  for (let from = 1; from < count; from += size) parts.push(formsOf(one, texts, from, Math.min(count, from + size)))
  return parts
}

describe('internComparable', () => {
  it('gives equal values one number in whichever column they are, and what says nothing none', () => {
    const { lexicon, ids } = internComparable([column(['Ann', '-', 'bob', 'ANN']), column(['', 'Bob', 'ann', 'zoé'])], texts)
    expect(ids.map((own) => [...own])).toEqual([
      [1, 0, 2, 1],
      [0, 2, 1, 3],
    ])
    expect([1, 2, 3].map((id) => lexiconText(lexicon, id))).toEqual(['ann', 'bob', undefined])
  })

  it.each([
    ['column read as text', undefined],
    ['column of plain cells', plain],
  ])('finds the same in parts as at once: %s', (_says, form) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(fc.constantFrom('-', 'ann', 'Ann', 'bob'), fc.string(), fc.string({ unit: 'grapheme' })))),
        fc.integer({ min: 1, max: 4 }),
        (cells, size) => {
          const columns = cells.map((own) => column(own, form))
          expect(
            internForms(
              columns.map((one) => one.column),
              columns.map((one) => inParts(one, size)),
            ),
          ).toEqual(internComparable(columns, texts))
        },
      ),
    )
  })

  it('keeps forms that are longer than cells are as a rule, and many', () => {
    const cells = Array.from({ length: 3000 }, (_, at) => `${'long '.repeat(at % 50)}${at}`)
    const one = column(cells)
    const { lexicon, ids } = internComparable([one], texts)
    expect([...ids[0]!].map((id) => lexiconText(lexicon, id))).toEqual(cells)
    expect(internForms([one.column], [inParts(one, 700)])).toEqual({ lexicon, ids })
  })
})
