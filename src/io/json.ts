import { DataError } from '../model/error.ts'
import type { Row } from '../model/row.ts'
import type { Bytes } from './bytes.ts'
import { gridHeader, widened } from './grid.ts'
import { jsonEncoding, jsonText } from './json/decode.ts'
import type { JsonWhy } from '../model/fault.ts'
import { elementReader, type ElementReader } from './json/element.ts'
import { elementCutter, longestElement, type Layout, type TakeElement } from './json/elements.ts'
import { likeliestPart, namedPart } from './parts.ts'
import type { RowSource } from './rows.ts'

const sampleRows = 1000

const startOfObject = String.raw`\{\s*(?:\}|"(?:[^"\\]|\\.)*"\s*:)`
const startOfCells = String.raw`\[\s*(?:[\][{"]|-?\d|null|true|false)|"(?:[^"\\]|\\.)*"\s*[,\]]`
const jsonStart = new RegExp(String.raw`^\s*(?:${startOfObject}|\[\s*(?:${startOfObject}|${startOfCells}|\]\s*$))`, 's')

/**
 * Whether a file that begins so is JSON: an object with a key, or a list of objects, lists or strings, or an empty one.
 * A CSV file whose first cell is `[id]` or `{a}` is not.
 */
export function looksLikeJson(start: Buffer): boolean {
  const head = start.subarray(0, 1 << 16)
  const text = new TextDecoder(jsonEncoding(head)).decode(head)
  return jsonStart.test(text)
}

/**
 * Opens a JSON file whose rows are objects or lists of cells: one after another (NDJSON), in a list, or in a list that is
 * a member of an object (`{"customers": […]}`). Of several such lists the one that most looks like customers is read,
 * or the one that is named. Goes through the file twice and holds a piece of it at a time.
 *
 * Rows of NDJSON are numbered by the line on which they begin, others from 1. The header is every key there is, in the
 * order in which they first appear; keys of objects in objects are joined with dots.
 *
 * @throws {DataError} when it can't be read, or is no such JSON
 */
export async function openJson(bytes: Bytes, part?: string): Promise<RowSource> {
  const layout = await findLayout(bytes)
  const lists = await surveyLists(bytes, layout)
  const list = part === undefined ? likeliestPart(lists) : namedPart(lists, part, bytes.path)
  if (list === undefined) return refuseAt(bytes.path, 1, 'no-rows')
  const { width, header, headerLine, lastAbove, toCells } = list.kind === 'lists' ? asGrid(list) : asTable(list)
  const from = (row: RawRow): Row => ({ line: row.line, cells: toCells(row) })
  return {
    form: 'rows',
    format: layout === 'lines' ? 'ndjson' : 'json',
    part: list.name === '' ? undefined : list.name,
    otherParts: lists.filter((other) => other !== list).map(({ name }) => name),
    header,
    headerLine,
    width,
    sample: list.first.filter(({ line }) => line > lastAbove).map(toCells),
    async *batches(read) {
      let rows: Row[] = []
      const pieces = readElements(bytes, layout, list.name, read, (row) => void (row.line > lastAbove && rows.push(from(row))))
      for await (const _piece of pieces) {
        if (rows.length === 0) continue
        yield rows
        rows = []
      }
    },
  }
}

/** A row before it is known which columns there are. */
interface RawRow {
  readonly line: number
  readonly text: string
  readonly reader: ElementReader
}

/** What a first pass says of a list. */
interface List {
  readonly name: string
  readonly kind: 'objects' | 'lists'
  rows: number
  /** Of lists: the most cells that one has. */
  width: number
  /** Of objects: each path of keys, and whether it ever led to more than null. */
  readonly paths: Map<string, boolean>
  readonly first: RawRow[]
}

interface Shape {
  readonly width: number
  readonly header: readonly string[]
  readonly headerLine: number | undefined
  readonly lastAbove: number
  toCells(row: RawRow): readonly string[]
}

function asGrid({ width, first }: List): Shape {
  const toCells = ({ text, reader }: RawRow): readonly string[] => widened(reader.array(text), width)
  return {
    width,
    ...gridHeader(
      first.map((row) => ({ line: row.line, cells: toCells(row) })),
      width,
    ),
    toCells,
  }
}

function asTable({ paths }: List): Shape {
  const header = [...paths.keys()].filter((path) => paths.get(path)! || !isAbsentObject(path, paths))
  const places = new Map(header.map((path, place) => [path, place]))
  const width = header.length
  const blank = header.map(() => '')
  return {
    width,
    header,
    headerLine: undefined,
    lastAbove: 0,
    toCells({ text, reader }) {
      const cells = [...blank]
      reader.object(text, (path, cell) => {
        const place = places.get(path)
        if (place !== undefined) cells[place] = cell
      })
      return cells
    },
  }
}

/** `address` is no column where it is only ever null, or an object that has columns of its own. */
function isAbsentObject(path: string, paths: ReadonlyMap<string, boolean>): boolean {
  for (const other of paths.keys()) if (other.startsWith(`${path}.`)) return true
  return false
}

async function surveyLists(bytes: Bytes, layout: Layout): Promise<List[]> {
  const lists = new Map<string, List>()
  const take = (row: RawRow, name: string): void => {
    const kind = row.text.startsWith('[') ? 'lists' : 'objects'
    let list = lists.get(name)
    if (list === undefined) lists.set(name, (list = { name, kind, rows: 0, width: 0, paths: new Map(), first: [] }))
    if (list.kind !== kind) refuseAt(bytes.path, row.line, 'mixed')
    list.rows++
    const { paths } = list
    if (kind === 'lists') list.width = Math.max(list.width, row.reader.array(row.text).length)
    else
      row.reader.object(row.text, (path, _cell, empty) => {
        const valued = paths.get(path)
        if (valued !== true && (valued === undefined || !empty)) paths.set(path, !empty)
      })
    if (list.first.length < sampleRows) list.first.push(row)
  }
  for await (const _piece of readElements(bytes, layout, undefined, undefined, take));
  return [...lists.values()]
}

/** Goes through a file, or one list of it, a piece at a time. */
async function* readElements(
  bytes: Bytes,
  layout: Layout,
  wanted: string | undefined,
  read: ((bytes: number) => void) | undefined,
  take: (row: RawRow, list: string) => void,
): AsyncGenerator<void> {
  let began = 1
  const reader = elementReader((text, at, why) => refuseAt(bytes.path, began + lineBreaks(text, at), why))
  const rows = new Map<string, number>()
  const takeElement: TakeElement = (text, line, list) => {
    began = line
    if (wanted !== undefined && wanted !== list) return
    const row = (rows.get(list) ?? 0) + 1
    rows.set(list, row)
    take({ line: layout === 'lines' ? line : row, text, reader }, list)
  }
  const cutter = elementCutter(layout, takeElement, (line, why) => refuseAt(bytes.path, line, why))
  for await (const text of jsonText(bytes, read)) {
    cutter.push(text)
    yield
  }
  cutter.end()
}

function lineBreaks(text: string, before: number): number {
  let lines = 0
  for (let end = text.indexOf('\n'); end !== -1 && end < before; end = text.indexOf('\n', end + 1)) lines++
  return lines
}

function refuseAt(path: string, line: number, why: JsonWhy): never {
  throw new DataError({ fault: 'bad-json', about: { path, line, why } })
}

/** A file is a document when its one and only element has rows in it. */
export async function findLayout(bytes: Bytes): Promise<Layout> {
  let head = ''
  for await (const text of jsonText(bytes)) {
    head += text
    const layout = layoutOf(head, false)
    if (layout !== undefined) return layout
    if (head.length > longestElement) return 'document'
  }
  return layoutOf(head, true) ?? 'document'
}

/** undefined while more of the file must be seen. */
function layoutOf(head: string, complete: boolean): Layout | undefined {
  const start = /^\s*(?:\{|\[\s*([^\s]))/.exec(head)
  if (start === null) return undefined
  if (start[1] !== undefined) return /[{[\]]/.test(start[1]) ? 'document' : 'lines'
  const elements = elementsOf('lines', head)
  const [first] = elements
  if (first === undefined) return undefined
  if (head.trimStart().slice(first.length).trim() !== '') return 'lines'
  if (!complete) return undefined
  return elementsOf('document', first).length > 0 ? 'document' : 'lines'
}

/** The elements of a text up to the first place where none is: the reading will say what is wrong there. */
function elementsOf(layout: Layout, text: string): string[] {
  const elements: string[] = []
  try {
    elementCutter(layout, (element) => void elements.push(element), stopCutting).push(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return elements
}

function stopCutting(): never {
  throw new RangeError('no element')
}
