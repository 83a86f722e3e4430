import { DataError } from '../model/error.ts'
import type { ThisProcess } from '../model/world.ts'
import type { Encrypt } from '../privacy/age.ts'
import type { Sink } from './sink.ts'
import { openBook } from './xlsx/book.ts'
import { mostColumns } from './xlsx/sheet.ts'
import type { ColumnType } from './xlsx/typed.ts'

/** Columns are as wide as the longest of so many first cells. */
const measuredRows = 200

/** What a workbook is like. */
export interface WorkbookForm {
  /** The name of its sheet. */
  readonly sheet: string
  /** Of each column what its cells are; text where nothing is said. */
  readonly types?: readonly ColumnType[] | undefined
  readonly rowsPerSheet?: number | undefined
  readonly encrypt?: Encrypt | undefined
}

/**
 * A workbook of rows. What does not fit on a sheet goes on the next, under the same header.
 *
 * @throws {DataError} when there are more columns, or a longer cell, than Excel takes
 */
export function xlsxSink(
  target: string,
  header: readonly string[],
  self: ThisProcess,
  { sheet, types, rowsPerSheet, encrypt }: WorkbookForm,
): Sink {
  if (header.length > mostColumns)
    throw new DataError({ fault: 'too-many-columns', about: { path: target, columns: header.length, most: mostColumns } })
  const book = openBook(target, self, rowsPerSheet, encrypt)
  let name = sheet
  let [begun, isDue] = [false, true]
  return {
    form: { as: 'rows' },
    sheet(wanted) {
      name = wanted
      isDue = true
    },
    async append(encoded) {
      if (!('rows' in encoded)) return
      for (const [at, cells] of encoded.rows.entries()) {
        if (isDue || book.isFull()) await book.begin(name, header, encoded.rows.slice(at, at + measuredRows), types)
        begun = true
        isDue = false
        const full = book.row(cells)
        if (full !== undefined) await full
      }
    },
    async commit() {
      if (!begun) await book.begin(name, header, [], types)
      await book.finish()
      await book.commit()
    },
    abandon: () => book.abandon(),
  }
}
