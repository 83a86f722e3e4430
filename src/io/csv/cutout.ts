import type { Chunk, ChunkSetting } from './chunk.ts'
import { RecordGrammar } from './grammar.ts'
import { countLines, lineEnd } from './lines.ts'
import { cellSplicer, type CellEdit } from './splice.ts'

/** What becomes of a record: it goes, or some of its cells are to be others. */
export interface RecordEdit {
  /** The physical line on which it begins. */
  readonly line: number
  /** None: the record goes, line end and all. */
  readonly cells: readonly CellEdit[] | undefined
}

export interface CutOut {
  /** The chunk without those records; every other byte as it was. */
  readonly bytes: Buffer
  /** Lines on which edits were made: not those of cells that read otherwise. */
  readonly done: readonly number[]
}

/**
 * Takes records out of chunks, or cells out of records, where they stand.
 *
 * @returns a function of chunks in the order of the file; edits ascend by line, and those of later chunks are passed over
 */
export function recordCutter(setting: ChunkSetting): (chunk: Chunk, edits: readonly RecordEdit[]) => CutOut {
  const grammar = new RecordGrammar(setting.dialect, setting.delimiterBytes)
  const splice = cellSplicer(setting, false)
  return (chunk, edits) => {
    const bytes = Buffer.from(chunk.bytes.buffer, chunk.bytes.byteOffset, chunk.bytes.byteLength)
    if (chunk.holds !== 'records' || edits.length === 0) return { bytes, done: [] }
    // The last line of a file may have no end.
    const isClosed = bytes.at(-1) === 0x0a || bytes.at(-1) === 0x0d
    const below = chunk.line + countLines(bytes) + (isClosed ? 0 : 1)
    const parts: Buffer[] = []
    const done: number[] = []
    let [kept, at, line] = [0, 0, chunk.line]
    for (const edit of edits) {
      if (edit.line < line || edit.line >= below) continue
      for (; line < edit.line; line++) {
        const end = lineEnd(bytes, at, bytes.length, true)
        at = end === -1 ? bytes.length : end
      }
      const end = grammar.recordEnd(bytes, at, bytes.length, true)
      const { lines } = grammar
      parts.push(bytes.subarray(kept, at))
      if (edit.cells === undefined) done.push(line)
      else {
        const spliced = splice({ ...chunk, bytes: new Uint8Array(bytes.subarray(at, end)), line }, edit.cells)
        parts.push(spliced.bytes)
        if (spliced.changed === edit.cells.length) done.push(line)
      }
      kept = end
      at = end
      line += lines
    }
    parts.push(bytes.subarray(kept))
    return { bytes: Buffer.concat(parts), done }
  }
}
