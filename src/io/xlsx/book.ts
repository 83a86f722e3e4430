import { DataError } from '../../model/error.ts'
import type { ThisProcess } from '../../model/world.ts'
import type { Encrypt } from '../../privacy/age.ts'
import { packedText, startOf } from '../../text/packed-texts.ts'
import { openOutput } from '../beside.ts'
import { encryptedWriter, type SlowWriter } from '../encrypted.ts'
import { mostBytes, zipWriter } from '../zip/write.ts'
import { commentParts, type CellComment } from './comments.ts'
import type { PackedRows } from './packed-rows.ts'
import { RowBytes } from './row-bytes.ts'
import { mostColumns } from './sheet.ts'
import {
  longestCell,
  mostRows,
  sheetName,
  sheetRelations,
  sheetText,
  workbookParts,
  type CellLevel,
  type SheetText,
  type WrittenSheet,
} from './write.ts'
import type { ColumnType } from './typed.ts'

/** XML is compressed in pieces of about so many bytes. */
const pieceLength = 1 << 19

/** A sheet is closed before it could pass what ZIP can count: rows of a hundred columns may, long before their number does. */
const fullSheet = mostBytes - 64 * pieceLength

/** A workbook in the making: sheets of text cells, one after another. Holds one piece of the file at a time. */
export interface Book {
  /** Ends the sheet before and begins one: of several of one name, the later are numbered. `sample` gives its columns their widths. */
  begin(
    name: string,
    header: readonly string[],
    sample: readonly (readonly string[])[],
    types?: readonly ColumnType[],
  ): Promise<void>
  /** Has the sheet no room for another row, or is there none? */
  isFull(): boolean
  /**
   * The next row of the sheet; answers when there is something to wait for.
   *
   * @throws {DataError} when a cell is longer than Excel takes
   */
  row(cells: readonly string[], levels?: ReadonlyMap<number, CellLevel>): Promise<void> | undefined
  /** The same for one of some rows that lie packed: cells are texts, whatever their columns are. */
  packedRow(rows: PackedRows, at: number, levels?: ReadonlyMap<number, CellLevel>): Promise<void> | undefined
  /** Ends the sheet; its comments follow, with those of the header. */
  end(headerLevels?: ReadonlyMap<number, CellLevel>, comments?: readonly CellComment[]): Promise<void>
  /** Ends the workbook, and gives it its name when it is committed. */
  finish(): Promise<void>
  commit(): void | Promise<void>
  abandon(): void
}

/**
 * Opens a workbook in which every cell is text, so that leading zeros, `+33…`, `=1+1`, `1e5`, blanks and line breaks come out as
 * they went in.
 *
 * @param rowsPerSheet its header included
 * @throws {DataError} when it can't be written
 */
export function openBook(target: string, self: ThisProcess, rowsPerSheet = mostRows, encrypt?: Encrypt): Book {
  const file = openOutput(target, self)
  const output: SlowWriter = encrypt === undefined ? file : encryptedWriter(file, encrypt)
  let written = 0
  const zip = zipWriter((bytes) => {
    written += bytes.length
    if (written > mostBytes) throw new DataError({ fault: 'unwritable', about: { path: target, why: 'EFBIG' } })
    return output.write(bytes)
  })
  const begun = new Set<string>()
  const sheets: { -readonly [key in keyof WrittenSheet]: WrittenSheet[key] }[] = []
  let text: SheetText | undefined
  let names: readonly string[] = []
  const pending = new RowBytes(2 * pieceLength)
  let rows = 0

  async function flush(): Promise<void> {
    if (pending.length > 0) await zip.add(pending.take())
  }

  function refuseLength(column: number, length: number): never {
    const about = { path: target, row: rows, column: names[column] ?? '', length, most: longestCell }
    throw new DataError({ fault: 'cell-too-long', about })
  }

  function rowDone(): Promise<void> | undefined {
    sheets.at(-1)!.rows++
    return pending.length >= pieceLength ? flush() : undefined
  }

  async function put(path: string, pieces: Iterable<string>): Promise<void> {
    await zip.begin(path)
    for (const piece of pieces) {
      pending.put(piece)
      if (pending.length >= pieceLength) await flush()
    }
    await flush()
  }

  async function end(headerLevels?: ReadonlyMap<number, CellLevel>, comments: readonly CellComment[] = []): Promise<void> {
    if (text === undefined) return
    const commented = comments.length > 0
    pending.put(text.foot(headerLevels, commented))
    await flush()
    text = undefined
    sheets.at(-1)!.commented = commented
    if (!commented) return
    const [path, relations] = sheetRelations(sheets.length)
    await put(path, [relations])
    for (const [part, pieces] of commentParts(sheets.length, comments)) await put(part, pieces)
  }

  return {
    async begin(name, header, sample, types) {
      if (header.length > mostColumns)
        throw new DataError({ fault: 'too-many-columns', about: { path: target, columns: header.length, most: mostColumns } })
      await end()
      sheets.push({ name: freeName(name, begun), rows: 1, columns: header.length, commented: false })
      await zip.begin(`xl/worksheets/sheet${sheets.length}.xml`)
      names = header
      text = sheetText(header, sample, types)
      pending.put(text.head)
    },
    isFull: () => text === undefined || sheets.at(-1)!.rows >= rowsPerSheet || zip.size() > fullSheet,
    row(cells, levels) {
      rows++
      const column = cells.findIndex((cell) => cell.length > longestCell)
      if (column !== -1) refuseLength(column, cells[column]!.length)
      pending.put(text!.row(cells, levels))
      return rowDone()
    },
    packedRow(packed, at, levels) {
      rows++
      for (let column = 0; column < packed.width; column++) {
        // A letter has no more units than bytes.
        const cell = packed.width * at + column
        if (packed.ends[cell]! - startOf(packed, cell) <= longestCell) continue
        const { length } = packedText(packed, cell)
        if (length > longestCell) refuseLength(column, length)
      }
      text!.packedRow(packed, at, pending, levels)
      return rowDone()
    },
    end,
    async finish() {
      await end()
      for (const [path, xml] of workbookParts(sheets)) await put(path, [xml])
      await zip.finish()
    },
    commit: () => output.commit(),
    abandon: () => output.abandon(),
  }
}

/** A name that no sheet has yet, in whatever capitals: the wanted one, or numbered. */
function freeName(wanted: string, begun: Set<string>): string {
  for (let number = 1; ; number++) {
    const name = sheetName(wanted, number)
    if (begun.has(name.toLowerCase())) continue
    begun.add(name.toLowerCase())
    return name
  }
}
