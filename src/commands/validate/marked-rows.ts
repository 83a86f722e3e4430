import { packRows, type PackedRows } from '../../io/xlsx/packed-rows.ts'
import type { Cut } from '../../model/cut.ts'
import type { Finding } from '../../validate/finding.ts'

/** The rows of a part of a file, with what was found in some of them: plain data. */
export interface MarkedRows {
  readonly rows: PackedRows
  /** In the order of the rows. */
  readonly marks: readonly Mark[]
}

/** Something that was found of a cell, or of a row. */
export interface Mark extends Pick<Finding, 'column' | 'rule' | 'suggestion' | 'confidence'> {
  /** The place of its row in its part. */
  readonly row: number
  /** What only this one has to say. */
  readonly note?: string | undefined
}

/** Notes what was found in each row of a part. */
export interface RowMarker {
  /** Something was found in the row at hand. */
  find(finding: Finding): void
  /** The row at hand is done. */
  row(): void
  /** @param cut the part whose rows these were */
  take(cut: Cut): MarkedRows
}

export function markRows(): RowMarker {
  let row = 0
  let marks: Mark[] = []
  return {
    find: ({ column, rule, suggestion, confidence }) => void marks.push({ row, column, rule, suggestion, confidence }),
    row: () => void row++,
    take(cut) {
      const taken = { rows: packRows(cut), marks }
      row = 0
      marks = []
      return taken
    },
  }
}
