import type { Finding } from '../../validate/finding.ts'

/** The rows of a part of a file, with what was found in some of them: plain data. */
export interface MarkedRows {
  readonly rows: readonly (readonly string[])[]
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

/** Keeps rows, and what was found in each. */
export interface RowMarker {
  /** Something was found in the row at hand. */
  find(finding: Finding): void
  /** The row at hand is done. */
  row(cells: readonly string[]): void
  take(): MarkedRows
}

export function markRows(): RowMarker {
  let rows: (readonly string[])[] = []
  let marks: Mark[] = []
  return {
    find: ({ column, rule, suggestion, confidence }) =>
      void marks.push({ row: rows.length, column, rule, suggestion, confidence }),
    row: (cells) => void rows.push(cells),
    take() {
      const taken = { rows, marks }
      rows = []
      marks = []
      return taken
    },
  }
}
