import type { Reject, RowReason, RowRemarks, RowsRead } from '../../model/row.ts'
import type { Decoding } from '../encodings/decode.ts'
import { decoderFor } from '../encodings/decode.ts'
import type { Dialect } from './dialect.ts'
import { isFootLine, looksLikeHeaderAgain } from './foot.ts'
import { RecordFlag } from './grammar.ts'
import type { ColumnProfile } from './profile.ts'
import { fitRow } from './ragged.ts'
import { recordStarts, withoutLineEnd } from './record-bytes.ts'
import { readRecords } from './records.ts'
import { firstCells, withoutReason } from './rejects.ts'

/** How the chunks of one CSV file are read: plain data, for any thread. */
export interface ChunkSetting {
  readonly dialect: Dialect
  readonly decoding: Decoding
  /** The delimiter's bytes, when it is not ASCII. */
  readonly delimiterBytes: Uint8Array | undefined
  /** The header as it stands; empty without one. */
  readonly header: readonly string[]
  readonly width: number
  readonly profile: readonly ColumnProfile[]
  /** Rows too short become as wide as the rest, whatever they hold. */
  readonly pad: boolean
  /** The file is one of rejects that somebody mended: the reasons behind its rows are not theirs. */
  readonly mended: boolean
}

/** Whole records of a CSV file, or a part of a record that is too long to be held. */
export interface Chunk {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly holds: 'records' | 'part' | 'last part'
  /** The physical line of its first record, from 1. */
  readonly line: number
  /** How many records to pass over: the header's. */
  readonly skip: number
  /** Does the file end here? */
  readonly last: boolean
}

/** Takes one row of `width` cells. */
export type TakeRow = (cells: readonly string[], line: number) => void

/** So many records from the end may be a foot. */
const footRecords = 5
const fewLines = 5

/**
 * The reader of one file's chunks: hands every row to `take`, and says what became of the rest.
 *
 * @param linesKept so many lines are told of what is said of rows; unless told, a few
 */
export function chunkReader(setting: ChunkSetting, linesKept = fewLines): (chunk: Chunk, take: TakeRow) => RowsRead {
  const { dialect, width, profile, header, delimiterBytes, pad, mended } = setting
  const decode = decoderFor(setting.decoding)
  const options = { delimiter: delimiterBytes, width, byLine: setting.decoding.mixed === true }

  /** What a row can be instead of a customer: the header again, a sum. */
  function otherwise(cells: readonly string[], place: 'inside' | 'end'): RowReason | undefined {
    if (header.length > 0 && (cells[0] ?? '') !== '' && sameStart(cells[0]!, header[0]!)) {
      const again = looksLikeHeaderAgain(cells, header)
      if (again !== undefined) return again === 'repeat' ? 'row_repeated_header' : 'row_other_table'
    }
    return (cells.length < width || place === 'end' || mayBeSum(cells)) && isFootLine(cells, width, place)
      ? 'row_foot'
      : undefined
  }

  return (chunk, take) => {
    const bytes = Buffer.from(chunk.bytes.buffer, chunk.bytes.byteOffset, chunk.bytes.byteLength)
    const rejects: Reject[] = []
    const remarks: RowRemarks = {}
    if (chunk.holds !== 'records') {
      rejects.push({ line: chunk.line, reason: 'row_oversize', bytes: chunk.bytes, cells: 0, goesOn: chunk.holds === 'part' })
      if (chunk.holds === 'last part') remark(remarks, 'row_oversize', chunk.line, linesKept)
      return { read: chunk.holds === 'last part' ? 1 : 0, blank: 0, rejects, remarks }
    }
    let at = -1
    let read = 0
    let blank = 0
    let starts: readonly number[] | undefined
    const tail: { cells: string[]; line: number; flags: number; at: number }[] = []

    function reject(reason: RowReason, line: number, record: number, cells: number): void {
      starts ??= [...recordStarts(bytes, dialect, delimiterBytes), bytes.length]
      const whole = bytes.subarray(starts[record], starts[record + 1])
      // Rejected before: the reason of then is left out.
      const raw = mended ? firstCells(whole, cells, dialect, delimiterBytes) : withoutLineEnd(whole)
      rejects.push({ line, reason, bytes: new Uint8Array(raw), cells })
      remark(remarks, reason, line, linesKept)
    }

    function takeRecord(cells: readonly string[], line: number, flags: number, record: number): void {
      if (flags !== 0) {
        if ((flags & RecordFlag.unclosed) !== 0) remark(remarks, 'row_unclosed_quote', line, linesKept)
        else if ((flags & RecordFlag.irregular) !== 0) remark(remarks, 'row_stray_quote', line, linesKept)
        else if ((flags & RecordFlag.stray) !== 0) remark(remarks, 'row_bare_quote', line, linesKept)
        if ((flags & RecordFlag.nul) !== 0 && cells.some((cell) => cell.includes('\0')))
          remark(remarks, 'row_nul', line, linesKept)
      }
      if (cells.length === width) return take(cells, line)
      const fitted =
        fitRow(cells, width, profile, dialect.delimiter) ?? (pad && cells.length < width ? padded(cells, width) : undefined)
      if (fitted === undefined)
        return reject(cells.length > width ? 'row_too_long' : 'row_misaligned', line, record, cells.length)
      remark(remarks, `row_${fitted.fit as 'padded' | 'trimmed' | 'joined'}`, line, linesKept)
      take(fitted.cells, line)
    }

    function finish({ cells, line, flags, at: record }: (typeof tail)[number], place: 'inside' | 'end'): boolean {
      const reason = otherwise(cells, place)
      if (reason === undefined) takeRecord(cells, line, flags, record)
      else reject(reason, line, record, cells.length)
      return reason !== undefined
    }

    readRecords(
      bytes,
      decode,
      dialect,
      (found, line, flags) => {
        const cells = mended ? (withoutReason(found, width) as string[]) : found
        at++
        if (at < chunk.skip) return
        read++
        if ((flags & RecordFlag.blank) !== 0) {
          blank++
          return
        }
        const record = { cells, line: chunk.line + line, flags, at }
        tail.push(record)
        if (!chunk.last || tail.length > footRecords) finish(tail.shift()!, 'inside')
      },
      options,
    )
    // From the end backwards: a foot has no customer below it.
    const foot = tail.length - tail.findLastIndex(({ cells }) => otherwise(cells, 'end') === undefined) - 1
    for (const [i, record] of tail.entries()) finish(record, i >= tail.length - foot ? 'end' : 'inside')
    return { read, blank, rejects, remarks }
  }
}

const padded = (cells: readonly string[], width: number): { cells: string[]; fit: 'padded' } => ({
  cells: [...cells, ...Array.from<string>({ length: width - cells.length }).fill('')],
  fit: 'padded',
})

/** A cheap look before a costly one: sums say so in their first filled cell. */
function mayBeSum(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== '')?.trimStart()
  if (first === undefined) return false
  const code = first.charCodeAt(0) | 0x20
  return (
    (code === 0x74 || code === 0x73 || code === 0x67 || code === 0x6d || code === 0x69) &&
    /^(?:s|g|m|i)?\S*(?:tot|sum|som|gesamt)/i.test(first)
  )
}

const sameStart = (cell: string, name: string): boolean =>
  cell.trim().slice(0, 3).toLowerCase() === name.trim().slice(0, 3).toLowerCase()

function remark(remarks: RowRemarks, reason: RowReason, line: number, linesKept: number): void {
  const known = (remarks[reason] ??= { count: 0, lines: [] })
  known.count++
  if (known.lines.length < linesKept) known.lines.push(line)
}
