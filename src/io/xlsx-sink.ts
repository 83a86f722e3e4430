import { DataError } from '../model/error.ts'
import type { ThisProcess } from '../model/world.ts'
import { openOutput } from './beside.ts'
import type { Sink } from './sink.ts'
import { mostColumns } from './xlsx/sheet.ts'
import { longestCell, mostRows, sheetName, sheetText, workbookParts, type SheetText } from './xlsx/write.ts'
import { mostBytes, zipWriter } from './zip/write.ts'

/** XML is compressed in pieces of about so many characters. */
const pieceLength = 1 << 19

/** Columns are as wide as the longest of so many first cells. */
const measuredRows = 200

/** A sheet is closed before it could pass what ZIP can count: rows of a hundred columns may, long before their number does. */
const fullSheet = mostBytes - 64 * pieceLength

/**
 * A workbook in which every cell is text, so that leading zeros, `+33…`, `=1+1`, `1e5`, blanks and line breaks come out as
 * they went in. What does not fit on a sheet goes on the next, under the same header. Holds one piece of the file at a time.
 *
 * @throws {DataError} when there are more columns, or a longer cell, than Excel takes
 */
export function xlsxSink(
  target: string,
  header: readonly string[],
  self: ThisProcess,
  sheet: string,
  rowsPerSheet = mostRows,
): Sink {
  if (header.length > mostColumns)
    throw new DataError({ fault: 'too-many-columns', about: { path: target, columns: header.length, most: mostColumns } })
  const output = openOutput(target, self)
  let written = 0
  const zip = zipWriter((bytes) => {
    written += bytes.length
    if (written > mostBytes) throw new DataError({ fault: 'unwritable', about: { path: target, why: 'EFBIG' } })
    output.write(bytes)
  })
  const sheets: { name: string; rows: number }[] = []
  let text: SheetText | undefined
  let pending = ''
  let row = 0

  async function flush(): Promise<void> {
    if (pending === '') return
    const piece = Buffer.from(pending)
    pending = ''
    await zip.add(piece)
  }

  async function openSheet(sample: readonly (readonly string[])[]): Promise<SheetText> {
    await closeSheet()
    sheets.push({ name: sheetName(sheet, sheets.length + 1), rows: 1 })
    await zip.begin(`xl/worksheets/sheet${sheets.length}.xml`)
    text = sheetText(header, sample)
    pending = text.head
    return text
  }

  async function closeSheet(): Promise<void> {
    if (text === undefined) return
    pending += text.foot()
    await flush()
    text = undefined
  }

  function check(cells: readonly string[]): void {
    row++
    const column = cells.findIndex((cell) => cell.length > longestCell)
    if (column === -1) return
    const about = { path: target, row, column: header[column] ?? '', length: cells[column]!.length, most: longestCell }
    throw new DataError({ fault: 'cell-too-long', about })
  }

  return {
    form: { as: 'rows' },
    async append(encoded) {
      if (!('rows' in encoded)) return
      for (const [at, cells] of encoded.rows.entries()) {
        check(cells)
        const full = text === undefined || sheets.at(-1)!.rows >= rowsPerSheet || zip.size() > fullSheet
        const writer = full ? await openSheet(encoded.rows.slice(at, at + measuredRows)) : text!
        pending += writer.row(cells)
        sheets.at(-1)!.rows++
        if (pending.length >= pieceLength) await flush()
      }
    },
    async commit() {
      if (sheets.length === 0) await openSheet([])
      await closeSheet()
      for (const [path, xml] of workbookParts(sheets, header.length)) {
        await zip.begin(path)
        await zip.add(Buffer.from(xml))
      }
      await zip.finish()
      output.commit()
    },
    abandon: () => output.abandon(),
  }
}
