import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { columnsOfRows } from '../../../src/io/columns/of-rows.ts'
import { openShelf } from '../../../src/io/columns/shelf.ts'
import { valueText } from '../../../src/io/columns/text.ts'
import { openSpill } from '../../../src/io/spill.ts'
import type { ValueColumn } from '../../../src/model/columns.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-'))
afterAll(() => rmSync(folder, { recursive: true }))
const self = { pid: 4712, host: 'test', isAlive: () => true }

const cellsOf = ({ values, ids }: ValueColumn): string[] => Array.from(ids, (id) => valueText(values, id))

describe('a shelf', () => {
  it('gives columns back as they were, however often they are put aside', () => {
    const spill = openSpill(folder, self)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom('a', 'b', '')), { maxLength: 20 }),
        (rows) => {
          const shelf = openShelf(spill, () => {})
          const columns = columnsOfRows(rows, 2).map((column) => shelf.hold(column))
          const before = columns.map(cellsOf)
          shelf.putAside()
          expect(columns.map(cellsOf)).toEqual(before)
          shelf.putAside()
          expect(columns.toReversed().map(cellsOf)).toEqual(before.toReversed())
          shelf.stay()
          expect(columns.map(cellsOf)).toEqual(before)
        },
      ),
    )
    spill.close()
  })

  it('has two things in memory at a time, until it is told that they stay', () => {
    const spill = openSpill(folder, self)
    const shelf = openShelf(spill, () => {})
    const [one, other, third] = [1, 2, 3].map((number) => {
      const numbers = new Int32Array(new SharedArrayBuffer(12)).fill(number)
      return shelf.holdNumbers(numbers)
    }) as [() => Int32Array, () => Int32Array, () => Int32Array]
    const first = one()
    shelf.putAside()
    const again = one()
    expect(again).not.toBe(first)
    expect(one()).toBe(again)
    expect([...other()]).toEqual([2, 2, 2])
    expect(one()).toBe(again)
    expect([...third()]).toEqual([3, 3, 3])
    expect(one()).not.toBe(again)
    shelf.stay()
    const both = [one(), other()]
    expect([one(), other()]).toEqual(both)
    expect(one()).toBe(both[0])
    spill.close()
  })
})
