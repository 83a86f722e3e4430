import { isUtf8 } from 'node:buffer'
import { decoderFor } from '../encodings/decode.ts'
import { encodeText } from '../encodings/encode.ts'
import type { Encoding } from '../encodings/encoding.ts'
import type { Chunk, ChunkSetting } from './chunk.ts'
import { RecordGrammar } from './grammar.ts'
import { lineEnd } from './lines.ts'

/** A cell that is to be another. */
export interface CellEdit {
  /** The physical line on which its record begins. */
  readonly line: number
  /** Its place in the record. */
  readonly column: number
  readonly before: string
  readonly after: string
}

export interface Spliced {
  /** The chunk with its cells changed, and every other byte as it was. */
  readonly bytes: Buffer
  /** How many cells were changed: not those that read otherwise, or that their encoding can't hold. */
  readonly changed: number
}

/**
 * Changes cells of a chunk where they stand. A cell keeps its quotes, or gets some if it needs them now.
 *
 * Takes edits ascending by line; of several for one cell the first that fits is made.
 *
 * @param exact whether records that have more or fewer cells than the file has columns are left alone
 */
export function cellSplicer(setting: ChunkSetting, exact: boolean): (chunk: Chunk, edits: readonly CellEdit[]) => Spliced {
  const { dialect, decoding, delimiterBytes } = setting
  const grammar = new RecordGrammar(dialect, delimiterBytes)
  const decode = decoderFor(decoding)

  function encodingOf(record: Buffer): Encoding {
    return decoding.mixed === true && decoding.fallback !== undefined && !isUtf8(record) ? decoding.fallback : decoding.encoding
  }

  /** The bytes of a cell that stands for another, undefined where it can't. */
  function replacement(
    bytes: Buffer,
    at: number,
    to: number,
    quoted: boolean,
    edit: CellEdit,
    record: Buffer,
  ): Buffer | undefined {
    if (unescaped(decode(bytes, at, to), quoted) !== edit.before) return undefined
    const { delimiter, quote } = dialect
    const { after } = edit
    const needs =
      (delimiter !== '' && after.includes(delimiter.trimEnd() || delimiter)) ||
      (quote !== '' && after.includes(quote)) ||
      /[\r\n]/.test(after) ||
      after.trim() !== after
    if (needs && quote === '') return undefined
    const text = quoted || needs ? escaped(after) : after
    return encodeText(quoted || !needs ? text : quote + text + quote, encodingOf(record))
  }

  function escaped(text: string): string {
    const { quote, escape } = dialect
    return escape === 'doubled'
      ? text.replaceAll(quote, quote + quote)
      : text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
  }

  function unescaped(text: string, quoted: boolean): string {
    if (!quoted) return text
    const { quote, escape } = dialect
    return escape === 'doubled'
      ? text.replaceAll(quote + quote, quote)
      : text.replace(/\\([\s\S])/g, (whole, char: string) => (char === quote || char === '\\' ? char : whole))
  }

  return (chunk, edits) => {
    const bytes = Buffer.from(chunk.bytes.buffer, chunk.bytes.byteOffset, chunk.bytes.byteLength)
    const parts: Buffer[] = []
    let [kept, at, line, changed, next] = [0, 0, chunk.line, 0, 0]
    while (next < edits.length) {
      const wanted = edits[next]!.line
      for (; line < wanted; line++) {
        const end = lineEnd(bytes, at, bytes.length, true)
        at = end === -1 ? bytes.length : end
      }
      const end = grammar.recordEnd(bytes, at, bytes.length, true)
      const { marks, cells } = grammar
      const record = bytes.subarray(at, end)
      const ofRecord: CellEdit[] = []
      for (; next < edits.length && edits[next]!.line === wanted; next++) ofRecord.push(edits[next]!)
      let last = -1
      for (const edit of ofRecord.toSorted((a, b) => a.column - b.column)) {
        if (edit.column >= cells || edit.column === last || (exact && cells !== setting.width && !setting.mended)) continue
        const from = marks[3 * edit.column]!
        const to = marks[3 * edit.column + 1]!
        const quoted = from > at && bytes[from - 1] === grammar.quote && bytes[to] === grammar.quote
        const text = replacement(bytes, from, to, quoted, edit, record)
        if (text === undefined) continue
        parts.push(bytes.subarray(kept, from), text)
        kept = to
        last = edit.column
        changed++
      }
    }
    parts.push(bytes.subarray(kept))
    return { bytes: Buffer.concat(parts), changed }
  }
}
