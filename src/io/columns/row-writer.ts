import type { ValueColumn } from '../../model/columns.ts'
import { rowEncoder, type Encoded, type RowForm } from '../encode.ts'
import type { CellWriter } from './cell-writer.ts'
import { csvCells } from './csv-cells.ts'
import { cellAt } from '../../model/cut.ts'
import { emptyCut, rowTaker } from './cut.ts'
import { jsonCells } from './json-cells.ts'
import { recordCells } from './record-cells.ts'
import { valueText } from './text.ts'

/** Some of a table's rows, in the order in which they are to be written. */
export interface RowsToWrite {
  readonly rows: Uint32Array
  /** The cells of rows that are not written as the table has them, by row number. */
  readonly replaced: ReadonlyMap<number, readonly string[]>
}

/**
 * The writer of a table's rows: to the byte what `rowEncoder` makes of the same cells, but straight from the values' bytes.
 * Only for a workbook they become strings.
 */
export function rowWriter(form: RowForm, columns: readonly ValueColumn[]): (rows: RowsToWrite) => Encoded {
  return form.as === 'rows' ? stringRows(form, columns) : byteRows(cellWriter(form), columns)
}

/** The writer of cells that come as bytes. */
export function cellWriter(form: Exclude<RowForm, { as: 'rows' }>): CellWriter {
  if (form.as === 'csv') return csvCells(form)
  return form.as === 'records' ? recordCells() : jsonCells(form)
}

function byteRows(writer: CellWriter, columns: readonly ValueColumn[]): (rows: RowsToWrite) => Encoded {
  const cut = emptyCut(columns.length)
  const width = columns.length
  const sources = columns.map(({ ids, values: { bytes, starts } }) => ({ ids, bytes, starts }))
  return ({ rows, replaced }) => {
    for (const row of rows) {
      const cells = replaced.size === 0 ? undefined : replaced.get(row)
      if (cells !== undefined) {
        cut.rows = 0
        rowTaker(cut, width).add(cells, 0)
      }
      for (let column = 0; column < width; column++) {
        if (cells === undefined) {
          const { ids, bytes, starts } = sources[column]!
          const id = ids[row]!
          writer.cell(bytes, starts[id]!, starts[id + 1]!)
        } else {
          const place = cellAt(cut, column, 0)
          const start = cut.cells[place]!
          writer.cell(cut.text, start, start + cut.cells[place + 1]!)
        }
      }
      writer.endRow()
    }
    return writer.take()
  }
}

function stringRows(form: RowForm, columns: readonly ValueColumn[]): (rows: RowsToWrite) => Encoded {
  const encoder = rowEncoder(form)
  return ({ rows, replaced }) => {
    for (const row of rows) encoder.add(replaced.get(row) ?? columns.map(({ ids, values }) => valueText(values, ids[row]!)))
    return encoder.take()
  }
}
