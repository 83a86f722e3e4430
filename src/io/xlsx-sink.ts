import { DataError } from '../model/error.ts'
import type { ThisProcess } from '../model/world.ts'
import type { Encrypt } from '../privacy/age.ts'
import type { Sink } from './sink.ts'
import { openBook } from './xlsx/book.ts'
import { mostColumns } from './xlsx/sheet.ts'

/** Columns are as wide as the longest of so many first cells. */
const measuredRows = 200

/**
 * A workbook of rows. What does not fit on a sheet goes on the next, under the same header.
 *
 * @throws {DataError} when there are more columns, or a longer cell, than Excel takes
 */
export function xlsxSink(
  target: string,
  header: readonly string[],
  self: ThisProcess,
  sheet: string,
  rowsPerSheet?: number,
  encrypt?: Encrypt,
): Sink {
  if (header.length > mostColumns)
    throw new DataError({ fault: 'too-many-columns', about: { path: target, columns: header.length, most: mostColumns } })
  const book = openBook(target, self, rowsPerSheet, encrypt)
  let begun = false
  return {
    form: { as: 'rows' },
    async append(encoded) {
      if (!('rows' in encoded)) return
      for (const [at, cells] of encoded.rows.entries()) {
        if (book.isFull()) await book.begin(sheet, header, encoded.rows.slice(at, at + measuredRows))
        begun = true
        const full = book.row(cells)
        if (full !== undefined) await full
      }
    },
    async commit() {
      if (!begun) await book.begin(sheet, header, [])
      await book.finish()
      await book.commit()
    },
    abandon: () => book.abandon(),
  }
}
