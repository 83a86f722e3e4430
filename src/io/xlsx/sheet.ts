import type { Row } from '../../model/row.ts'
import type { ZipArchive } from '../zip/read.ts'
import { ZipFault } from '../zip/read.ts'
import { numberText } from './formats.ts'
import { partText, type Sheet, type Workbook } from './workbook.ts'
import { attributesOf, decodeOffice, xmlReader } from './xml.ts'

/** The most columns a sheet can have. */
export const mostColumns = 16_384

/** The rows of a sheet that hold anything, in pieces; and what the sheet says of its size, once the first piece is there. */
export interface SheetRows {
  readonly rows: AsyncGenerator<readonly Row[]>
  /** The last row and column that the sheet says it has, from 1; undefined when it does not. */
  extent(): { readonly row: number; readonly column: number } | undefined
}

/**
 * Reads a sheet as it is inflated. A row ends with its last cell that holds anything; blank rows are left out, and rows keep
 * the numbers they have in the sheet. Formulas are their last result, a fault in one its code (`#N/A`), as Excel writes
 * them to CSV.
 */
export function readSheet(
  zip: ZipArchive,
  { path }: Sheet,
  { strings, formats, date1904 }: Workbook,
  read?: (bytes: number) => void,
): SheetRows {
  let rows: Row[] = []
  let cells: string[] = []
  let line = 0
  let column = 0
  let type = ''
  let style = 0
  let value = ''
  let wanted = false
  let phonetic = false
  let extent: { row: number; column: number } | undefined

  const xml = xmlReader({
    open(name, attributes) {
      if (name === 'c') openCell(attributes)
      else if (name === 'v' || name === 't') wanted = !phonetic
      else if (name === 'row') {
        const given = /(?:^|\s)r\s*=\s*["'](\d+)["']/.exec(attributes)
        line = given === null ? line + 1 : Number(given[1])
        cells = []
        column = 0
      } else if (name === 'rPh') phonetic = true
      else if (name === 'dimension') extent = readExtent(attributesOf(attributes).get('ref') ?? '')
    },
    close(name) {
      if (name === 'c') closeCell()
      else if (name === 'v' || name === 't') wanted = false
      else if (name === 'row') {
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
      } else if (name === 'rPh') phonetic = false
    },
    text: (text) => void (value = value === '' ? text : value + text),
    wantsText: () => wanted,
  })

  function openCell(attributes: string): void {
    value = ''
    const usual = /^\s+r="([A-Z]+)\d+"(?:\s+s="(\d+)")?(?:\s+t="([a-zA-Z]+)")?\s*$/.exec(attributes)
    if (usual !== null) {
      column = columnNumber(usual[1]!)
      style = usual[2] === undefined ? 0 : Number(usual[2])
      type = usual[3] ?? 'n'
    } else {
      const given = attributesOf(attributes)
      const letters = /^[A-Z]+/i.exec(given.get('r') ?? '')?.[0]
      column = letters === undefined ? column + 1 : columnNumber(letters.toUpperCase())
      style = Number(given.get('s') ?? 0)
      type = given.get('t') ?? 'n'
    }
    if (column > mostColumns) throw new ZipFault('XLSX_COLUMN')
  }

  function closeCell(): void {
    const cell = value === '' ? '' : cellText()
    if (cell === '') return
    while (cells.length < column - 1) cells.push('')
    cells[column - 1] = cell
  }

  function cellText(): string {
    if (type === 's') return strings[Number(value)] ?? ''
    if (type === 'n') return numberText(value, formats[style] ?? { shows: 'number' }, date1904)
    if (type === 'b') return value.trim() === '1' || value.trim() === 'true' ? 'true' : 'false'
    if (type === 'd') return value.replace(/(?:T00:00:00(?:\.0+)?)?Z?$/, '')
    return type === 'e' ? value : decodeOffice(value)
  }

  async function* pieces(): AsyncGenerator<readonly Row[]> {
    for await (const text of partText(zip.content(zip.entries.get(path)!, read))) {
      xml.push(text)
      if (rows.length === 0) continue
      yield rows
      rows = []
    }
    xml.end()
  }
  return { rows: pieces(), extent: () => extent }
}

/** Rows of so many UTF-16 units are not looked for. */
const longestRow = 1 << 22

/**
 * Whether a sheet may have a row that goes further to the right than `width`, by the last cell of each: a third of the work
 * of reading it. Where it can't be told so simply, it may.
 */
export async function mayGoFurther(zip: ZipArchive, { path }: Sheet, width: number): Promise<boolean> {
  let rest = ''
  let rows = 0
  for await (const text of partText(zip.content(zip.entries.get(path)!))) {
    const buffer = rest + text
    let at = 0
    for (let end = buffer.indexOf('</row>'); end !== -1; end = buffer.indexOf('</row>', at)) {
      const last = buffer.lastIndexOf('<c ', end)
      if (last >= at) {
        const letters = /^<c r="([A-Z]+)\d/.exec(buffer.slice(last, last + 20))?.[1]
        if (letters === undefined || columnNumber(letters) > width) return true
      }
      rows++
      at = end + 6
    }
    rest = buffer.slice(at)
    if (rest.length > longestRow) return true
  }
  return rows === 0
}

/** `A` is 1. */
function columnNumber(letters: string): number {
  let column = 0
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64
  return column
}

/** The far corner of a range such as `A1:L500`. */
function readExtent(range: string): { row: number; column: number } | undefined {
  const [, letters, row] = /^(?:\$?[A-Z]+\$?\d+:)?\$?([A-Z]+)\$?(\d+)$/.exec(range) ?? []
  return letters === undefined ? undefined : { row: Number(row), column: columnNumber(letters) }
}
