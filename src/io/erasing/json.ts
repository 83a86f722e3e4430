import { DataError } from '../../model/error.ts'
import type { Bytes } from '../bytes.ts'
import type { RecordEdit } from '../csv/cutout.ts'
import { packed } from '../encode.ts'
import { encodeText } from '../encodings/encode.ts'
import { findLayout } from '../json.ts'
import { jsonEncoding, jsonText } from '../json/decode.ts'
import type { JsonWhy } from '../../model/fault.ts'
import { elementReader } from '../json/element.ts'
import { elementCutter } from '../json/elements.ts'
import type { Replacement } from '../replace.ts'

/** Edits of the lists of a file, by the path of keys to each. */
export type ListEdits = ReadonlyMap<string, readonly RecordEdit[]>

/**
 * Writes a JSON file without some of its elements, or with other values in them: every other byte as it was. With an element goes
 * what parts it from the one before, or, where it is the first, from the one behind.
 *
 * @param header the names of the columns of each list, which are paths of keys; of lists of cells, which have none, places count
 */
export async function writeJsonWithout(
  bytes: Bytes,
  edits: ListEdits,
  header: ReadonlyMap<string, readonly string[]>,
  to: Pick<Replacement, 'write'>,
): Promise<void> {
  const layout = await findLayout(bytes)
  const refuse = (line: number, why: JsonWhy): never => {
    throw new DataError({ fault: 'bad-json', about: { path: bytes.path, line, why } })
  }
  const { encoding, mark } = await startOf(bytes)
  const reader = elementReader((_text, _at, why) => refuse(1, why))
  const byLine = new Map([...edits].map(([list, all]) => [list, new Map(all.map((edit) => [edit.line, edit]))]))
  const rows = new Map<string, number>()

  let text = '' // what has come and has not gone on, from `begins` on
  let begins = 0
  let out: string[] = []
  /** What parts the last element that stays from those that go. */
  let gap = ''
  let wentBefore = false
  let wrote = false
  const upTo = (at: number): string => {
    const taken = text.slice(0, at - begins)
    text = text.slice(at - begins)
    begins = at
    return taken
  }
  /** Takes in what stands between elements. */
  const pass = (between: string): void => {
    if (onlyParts.test(between)) {
      if (!wentBefore) gap = between
    } else {
      out.push(between)
      gap = ''
    }
    wentBefore = false
  }
  const cutter = elementCutter(
    layout,
    (element, line, list, at) => {
      const row = (rows.get(list) ?? 0) + 1
      rows.set(list, row)
      const edit = byLine.get(list)?.get(layout === 'lines' ? line : row)
      pass(upTo(at))
      upTo(at + element.length)
      if (edit !== undefined && edit.cells === undefined) {
        wentBefore = true
        return
      }
      out.push(gap, edit === undefined ? element : withCells(element, edit, header.get(list) ?? [], reader))
      gap = ''
    },
    refuse,
  )
  const put = (): void => {
    const part = encodeText(out.join(''), encoding)!
    out = []
    if (part.length > 0) to.write(packed(part, bytes.compressed === true))
    wrote ||= part.length > 0
  }
  if (mark.length > 0) to.write(packed(mark, bytes.compressed === true))
  for await (const more of jsonText(bytes)) {
    text += more
    cutter.push(more)
    put()
  }
  cutter.end()
  // Of a file of lines that has lost all of them nothing is left.
  if (!wentBefore || wrote || !onlyParts.test(text)) out.push(text)
  put()
}

/** White space, commas, and the sign that some put between records (RFC 7464). */
const onlyParts = /^[\s,\x1e]*$/

/** @see RFC 7464 */
async function startOf(bytes: Bytes): Promise<{ encoding: 'utf-8' | 'utf-16le' | 'utf-16be'; mark: Buffer }> {
  for await (const block of bytes.blocks()) {
    const encoding = jsonEncoding(block)
    const mark = encoding === 'utf-8' ? [0xef, 0xbb, 0xbf] : encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff]
    const marked = mark.every((byte, at) => block[at] === byte)
    return { encoding, mark: Buffer.from(marked ? mark : []) }
  }
  return { encoding: 'utf-8', mark: Buffer.alloc(0) }
}

/** An element with other values where its cells are to be others; a number that goes leaves null. */
function withCells(
  element: string,
  { cells = [] }: RecordEdit,
  header: readonly string[],
  reader: ReturnType<typeof elementReader>,
): string {
  const places: { readonly from: number; readonly to: number; readonly after: string }[] = []
  if (element.startsWith('[')) {
    const values: (readonly [number, number])[] = []
    reader.array(element, (from, to) => void values.push([from, to]))
    for (const { column, after } of cells) {
      const [from, to] = values[column] ?? [0, 0]
      if (to > from) places.push({ from, to, after })
    }
  } else {
    const wanted = new Map(cells.map(({ column, after }) => [header[column], after]))
    reader.object(element, (path, _cell, _empty, from, to) => {
      const after = wanted.get(path)
      if (after !== undefined) places.push({ from, to, after })
    })
  }
  let changed = ''
  let kept = 0
  for (const { from, to, after } of places.toSorted((a, b) => a.from - b.from)) {
    const isText = element[from] === '"'
    changed += element.slice(kept, from) + (after === '' && !isText ? 'null' : JSON.stringify(after))
    kept = to
  }
  return changed + element.slice(kept)
}
