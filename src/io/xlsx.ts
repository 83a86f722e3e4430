import { DataError } from '../model/error.ts'
import type { Row } from '../model/row.ts'
import type { Bytes } from './bytes.ts'
import { gridHeader, widened } from './grid.ts'
import { namedPart } from './parts.ts'
import type { RowSource } from './rows.ts'
import { mayGoFurther, readSheet } from './xlsx/sheet.ts'
import { readWorkbook, type Sheet, type Workbook } from './xlsx/workbook.ts'
import { openZip, ZipFault, type ZipArchive } from './zip/read.ts'

const sampleRows = 1000

/**
 * Opens a sheet of a workbook: by its name, by its number from 1, or the first that shows itself and holds anything. Holds the
 * file compressed, and the texts that its cells share; rows stream. The header is found as in a CSV file.
 *
 * Days are `YYYY-MM-DD`, numbers in full, with the zeros before them that their format shows; true and false are so called.
 *
 * @throws {DataError} when it can't be read, or has no such sheet
 */
export async function openXlsx(bytes: Bytes, sheet?: string): Promise<RowSource> {
  const { path } = bytes
  return guarded(path, async () => {
    const blocks: Buffer[] = []
    for await (const block of bytes.blocks()) blocks.push(block)
    const zip = openZip(Buffer.concat(blocks))
    const book = await readWorkbook(zip)
    const chosen = sheet === undefined ? await firstWithRows(zip, book) : sheetNamed(book.sheets, sheet, path)
    if (chosen === undefined) throw new ZipFault('XLSX_NO_SHEET')
    const { first, width } = await lookAtSheet(zip, book, chosen)
    const { header, headerLine, lastAbove } = gridHeader(first, width)
    const toRow = ({ line, cells }: Row): Row => {
      if (cells.length > width) throw new ZipFault('XLSX_DIMENSION') // the sheet went further than it said
      return { line, cells: widened(cells, width) }
    }
    return {
      form: 'rows',
      format: 'xlsx',
      part: chosen.name,
      header,
      headerLine,
      width,
      otherParts: book.sheets.filter((other) => other !== chosen).map(({ name }) => name),
      sample: first.filter(({ line }) => line > lastAbove).map((row) => toRow(row).cells),
      async *batches(read = () => {}) {
        let told = 0
        const tell = (count: number): void => read(((told += count), count))
        try {
          for await (const rows of readSheet(zip, chosen, book, tell).rows) {
            const below = rows[0]!.line > lastAbove ? rows : rows.filter(({ line }) => line > lastAbove)
            if (below.length > 0) yield below.map(toRow)
          }
        } catch (cause) {
          throw corrupt(path, cause)
        }
        read(Math.max(0, bytes.size - told))
      },
    }
  })
}

function sheetNamed(sheets: readonly Sheet[], name: string, path: string): Sheet {
  const byNumber = /^\d+$/.test(name) && !sheets.some((sheet) => sheet.name === name) ? sheets[Number(name) - 1] : undefined
  return byNumber ?? namedPart(sheets, name, path)
}

/** Sheets that are hidden come last: they hold the lists that others choose from. */
async function firstWithRows(zip: ZipArchive, book: Workbook): Promise<Sheet | undefined> {
  const shown = book.sheets.toSorted((a, b) => Number(a.hidden) - Number(b.hidden))
  if (shown.length > 1) for (const sheet of shown) for await (const _rows of readSheet(zip, sheet, book).rows) return sheet
  return shown[0]
}

/**
 * The first rows of a sheet, and how wide the widest is. Where the sheet says how far it goes, and its first rows go just
 * as far to the right, that is believed; else a look at the last cells of the others, or all of them, must tell.
 */
async function lookAtSheet(zip: ZipArchive, book: Workbook, sheet: Sheet): Promise<{ first: Row[]; width: number }> {
  const first: Row[] = []
  let width = 0
  let looked = false
  const { rows, extent } = readSheet(zip, sheet, book)
  for await (const batch of rows) {
    for (const row of batch) {
      if (first.length < sampleRows) first.push(row)
      width = Math.max(width, row.cells.length)
    }
    const said = extent()
    if (first.length < sampleRows || looked) continue
    if (said !== undefined && said.column <= width && said.row > batch.at(-1)!.line) break
    if (!(await mayGoFurther(zip, sheet, width))) break
    looked = true
  }
  return { first, width }
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw corrupt(path, cause)
  }
}

/** What is wrong with the archive, or with what zlib found in it, as a fault. */
function corrupt(path: string, cause: unknown): unknown {
  // Text documents, slides and plain archives begin like a workbook.
  if (cause instanceof ZipFault && cause.code === 'XLSX_NO_WORKBOOK')
    return new DataError({ fault: 'not-a-table', about: { path } }, { cause })
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : cause instanceof URIError ? 'XLSX_PART' : ''
  if (!(cause instanceof ZipFault) && !/^(?:Z_|XLSX_|ERR_BUFFER_TOO_LARGE|ERR_INVALID_URL)/.test(code)) return cause
  return new DataError({ fault: 'unreadable', about: { path, why: code } }, { cause })
}
