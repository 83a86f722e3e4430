import type { RecordEdit } from '../csv/cutout.ts'
import type { Replacement } from '../replace.ts'
import { readWorkbook, relationsOf } from '../xlsx/workbook.ts'
import { decodeOffice } from '../xlsx/xml.ts'
import { keepsCopies, withoutCopies } from './xlsx-copies.ts'
import { patchZip, type NewContents } from '../zip/patch.ts'
import { openZip, ZipFault, type ZipArchive } from '../zip/read.ts'

/**
 * Writes a workbook without some of its rows, or with other cells in them. A row that goes leaves an empty one, so that no formula
 * points elsewhere than before; formulas in it stay without their results. Texts that no other cell names go from the list of texts,
 * comments on the rows go, copies of their texts go from pivot tables, charts and shapes, and what identifies somebody goes from all
 * other parts; these keep every byte otherwise.
 *
 * @param edits by the name of the sheet, ascending by row
 * @param scrub takes out of a text what identifies somebody
 * @throws {ZipFault} when it is no workbook of a kind that can be rewritten
 */
export async function writeXlsxWithout(
  archive: Buffer,
  edits: ReadonlyMap<string, readonly RecordEdit[]>,
  scrub: (text: string) => string,
  to: Pick<Replacement, 'write'>,
): Promise<void> {
  const zip = openZip(archive)
  const book = await readWorkbook(zip)
  const changes = new Map<string, SheetChange>()
  for (const { name, path } of book.sheets) {
    const own = edits.get(name)
    if (own !== undefined && own.length > 0) changes.set(path, { rows: new Map(own.map((edit) => [edit.line, edit])), path })
  }
  const hasCopies = [...zip.entries.keys()].some(keepsCopies)
  const gone = new Set<number>()
  /** Texts that stand in the cells themselves, as they stand there. */
  const goneInline = new Set<string>()
  for (const change of changes.values())
    for await (const { row, text } of rowsOf(zip, change.path)) {
      if (row === undefined || !change.rows.has(row)) continue
      const cells = touched(text, change.rows.get(row)!)
      for (const at of stringsNamed(cells)) gone.add(at)
      if (hasCopies) for (const said of inlineTexts(cells)) goneInline.add(said)
    }
  for (const { path } of book.sheets) {
    if (gone.size + goneInline.size === 0) break
    const change = changes.get(path)
    for await (const { row, text } of rowsOf(zip, path)) {
      const edit = row === undefined ? undefined : change?.rows.get(row)
      const cells = edit === undefined ? text : untouched(text, edit)
      if (gone.size > 0) for (const at of stringsNamed(cells)) gone.delete(at)
      if (goneInline.size > 0) for (const said of inlineTexts(cells)) goneInline.delete(said)
    }
  }
  const goneTexts = new Set([
    ...Array.from(gone, (at) => (book.strings[at] ?? '').trim()),
    ...Array.from(goneInline, (said) => decodeOffice(Buffer.from(said, 'latin1').toString('utf8')).trim()),
  ])
  const commented = await commentedRows(changes, zip)
  const contents = new Map<string, () => NewContents>()
  for (const change of changes.values()) contents.set(change.path, () => withoutRows(zip, change))
  for (const name of zip.entries.keys()) {
    if (contents.has(name) || book.sheets.some(({ path }) => path === name) || !/\.(?:xml|rels|vml|txt|csv)$/i.test(name))
      continue
    const before = await wholeText(zip, name)
    const isStrings = /sharedStrings\.xml$/i.test(name)
    // Texts of cells are others' own where rows are: they were looked at with these.
    const after = isStrings ? withoutStrings(before, gone) : scrub(before)
    const own = commented.get(name)
    const said = own === undefined ? after : withoutComments(after, own)
    const bare = keepsCopies(name) ? withoutCopies(said, goneTexts) : said
    if (bare !== before) contents.set(name, () => [Buffer.from(bare, 'utf8')])
  }
  await patchZip(archive, contents, (bytes) => to.write(bytes))
}

interface SheetChange {
  readonly path: string
  readonly rows: ReadonlyMap<number, RecordEdit>
}

/** A part of a sheet: a row with its number, or what stands around rows. Bytes are one letter each. */
interface SheetPiece {
  readonly row: number | undefined
  readonly text: string
}

const rowTag = /<(?:\w+:)?row\b[^>]*?(\/?)>/g

/** The rows of a sheet one by one, and the text between them: together, the sheet. */
async function* rowsOf(zip: ZipArchive, path: string): AsyncGenerator<SheetPiece> {
  let rest = ''
  let last = 0
  for await (const block of zip.content(zip.entries.get(path)!)) {
    const buffer = rest + block.toString('latin1')
    if (buffer.startsWith('\xff\xfe') || buffer.startsWith('\xfe\xff')) throw new ZipFault('XLSX_ENCODING')
    let at = 0
    for (;;) {
      rowTag.lastIndex = at
      const tag = rowTag.exec(buffer)
      if (tag === null) break
      const close = tag[1] === '/' ? tag.index + tag[0].length : endOfRow(buffer, tag.index + tag[0].length)
      if (close === -1) break
      const given = /\sr\s*=\s*["'](\d+)["']/.exec(tag[0])?.[1]
      last = given === undefined ? last + 1 : Number(given)
      if (tag.index > at) yield { row: undefined, text: buffer.slice(at, tag.index) }
      yield { row: last, text: buffer.slice(tag.index, close) }
      at = close
    }
    rest = buffer.slice(at)
  }
  if (rest !== '') yield { row: undefined, text: rest }
}

const rowEnd = /<\/(?:\w+:)?row\s*>/g

function endOfRow(text: string, from: number): number {
  rowEnd.lastIndex = from
  const end = rowEnd.exec(text)
  return end === null ? -1 : end.index + end[0].length
}

const cellTag = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c\s*>)/g

/** Numbers of the shared texts that cells name. */
function stringsNamed(text: string): number[] {
  const found: number[] = []
  for (const [, , attributes, inside] of text.matchAll(cellTag)) {
    if (inside === undefined || !/\st\s*=\s*["']s["']/.test(attributes!)) continue
    const value = /<(?:\w+:)?v\s*>\s*(\d+)/.exec(inside)?.[1]
    if (value !== undefined) found.push(Number(value))
  }
  return found
}

/** What cells say that hold their texts themselves, as it stands there. */
function inlineTexts(text: string): string[] {
  const found: string[] = []
  for (const [, , attributes, inside] of text.matchAll(cellTag)) {
    const kind = /\st\s*=\s*["'](inlineStr|str)["']/.exec(attributes!)?.[1]
    if (kind === undefined || inside === undefined) continue
    const said =
      kind === 'str'
        ? /<(?:\w+:)?v\b[^>]*>([^<]*)</.exec(inside)?.[1]
        : [...inside.matchAll(/<(?:\w+:)?t\b[^>]*>([^<]*)</g)].map(([, part]) => part).join('')
    if (said !== undefined && said !== '') found.push(said)
  }
  return found
}

/** The cells of a row that an edit changes. */
const touched = (text: string, edit: RecordEdit): string => cellsWhere(text, (column) => isEdited(edit, column))
const untouched = (text: string, edit: RecordEdit): string => cellsWhere(text, (column) => !isEdited(edit, column))
const isEdited = ({ cells }: RecordEdit, column: number): boolean =>
  cells === undefined || cells.some((cell) => cell.column === column)

function cellsWhere(text: string, wanted: (column: number) => boolean): string {
  let column = -1
  let found = ''
  for (const [cell, , attributes] of text.matchAll(cellTag)) {
    column = columnOf(attributes!, column)
    if (wanted(column)) found += cell
  }
  return found
}

/** The place of a cell in its row, from 0. */
function columnOf(attributes: string, before: number): number {
  const letters = /\sr\s*=\s*["']([A-Z]+)\d+["']/.exec(attributes)?.[1]
  if (letters === undefined) return before + 1
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

async function* withoutRows(zip: ZipArchive, { path, rows }: SheetChange): AsyncGenerator<Buffer> {
  let out: string[] = []
  let size = 0
  for await (const { row, text } of rowsOf(zip, path)) {
    const edit = row === undefined ? undefined : rows.get(row)
    const piece = edit === undefined ? text : changedRow(text, edit)
    out.push(piece)
    size += piece.length
    if (size < 1 << 18) continue
    yield Buffer.from(out.join(''), 'latin1')
    out = []
    size = 0
  }
  yield Buffer.from(out.join(''), 'latin1')
}

function changedRow(text: string, { cells }: RecordEdit): string {
  let column = -1
  return text.replace(cellTag, (cell, prefix: string, attributes: string, inside: string | undefined) => {
    column = columnOf(attributes, column)
    const edit = cells?.find((one) => one.column === column)
    if (cells !== undefined && edit === undefined) return cell
    const formula = /<((?:\w+:)?)f\b[^>]*?(?:\/>|>[\s\S]*?<\/\1f\s*>)/.exec(inside ?? '')?.[0]
    const plain = attributes.replace(/\st\s*=\s*["'][^"']*["']/, '')
    if (formula !== undefined) return `<${prefix}c${plain}>${formula}</${prefix}c>`
    if (cells === undefined) return ''
    if (edit!.after === '') return `<${prefix}c${plain}/>`
    const words = Buffer.from(escaped(edit!.after)).toString('latin1')
    return `<${prefix}c${plain} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${words}</${prefix}t></${prefix}is></${prefix}c>`
  })
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The list of texts with some of them empty: the numbers of the others stay. */
function withoutStrings(text: string, gone: ReadonlySet<number>): string {
  let at = -1
  return text.replace(/<((?:\w+:)?)si\b[^>]*?(?:\/>|>[\s\S]*?<\/\1si\s*>)/g, (whole, prefix: string) => {
    at++
    return gone.has(at) ? `<${prefix}si><${prefix}t/></${prefix}si>` : whole
  })
}

/** Rows whose comments go, by the part of comments that their sheet names. */
async function commentedRows(
  changes: ReadonlyMap<string, SheetChange>,
  zip: ZipArchive,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const rows = new Map<string, ReadonlySet<number>>()
  for (const { path, rows: edits } of changes.values()) {
    const going = [...edits.values()].filter(({ cells }) => cells === undefined).map(({ line }) => line)
    for (const { type, target } of await relationsOf(zip, path))
      if (/\/(?:comments|threadedComment)$/.test(type)) rows.set(target, new Set(going))
  }
  return rows
}

function withoutComments(text: string, rows: ReadonlySet<number>): string {
  return text.replace(
    /<((?:\w+:)?(?:threadedComment|comment))\b([^>]*)>[\s\S]*?<\/\1\s*>/g,
    (whole, _name: string, attributes: string) =>
      rows.has(Number(/\sref\s*=\s*["'][A-Z]+(\d+)["']/.exec(attributes)?.[1] ?? 0)) ? '' : whole,
  )
}

async function wholeText(zip: ZipArchive, name: string): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of zip.content(zip.entries.get(name)!)) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}
