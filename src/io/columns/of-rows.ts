import type { ValueColumn } from '../../model/columns.ts'
import { emptyCut, rowTaker } from './cut.ts'
import { Interner } from './interner.ts'

/** A few rows in columns. Cells that a row lacks are empty. */
export function columnsOfRows(rows: readonly (readonly string[])[], width: number): ValueColumn[] {
  const cut = emptyCut(width)
  const taker = rowTaker(cut, width)
  for (const [row, cells] of rows.entries()) taker.add(cells, row + 1)
  return Array.from({ length: width }, (_, column) => {
    const interner = new Interner()
    interner.add(cut, column)
    return interner.column()
  })
}
