import { DataError } from '../../model/error.ts'
import type { Bytes } from '../bytes.ts'
import { decoderFor } from '../encodings/decode.ts'
import type { EncodingFound } from '../encodings/detect.ts'
import { encodingScanner } from '../encodings/detect.ts'
import { encodeText } from '../encodings/encode.ts'
import type { Encoding } from '../encodings/encoding.ts'
import { undecodableFinder } from '../encodings/undecodable.ts'
import type { Piece } from './borders.ts'
import { borderFinder } from './borders.ts'
import type { Chunk, ChunkSetting } from './chunk.ts'
import { chunkReader } from './chunk.ts'
import type { DialectFound } from './detect.ts'
import { detectDialect } from './detect.ts'
import { countLines } from './lines.ts'
import { uniqueNames } from './names.ts'
import { recordStarts, withoutLineEnd } from './record-bytes.ts'
import { firstCells, rejectedWidth } from './rejects.ts'
import { csvEncoder } from './write.ts'
import { utf16ToUtf8 } from './utf16.ts'

/** What a user knows better than the file. */
export interface CsvGiven {
  readonly encoding?: Encoding | undefined
  readonly delimiter?: string | undefined
  readonly quote?: string | undefined
  readonly pad?: boolean | undefined
}

/** A CSV file that is understood and can be read, more than once. */
export interface CsvFile {
  readonly encoding: EncodingFound
  readonly dialect: DialectFound
  readonly setting: ChunkSetting
  /** The first rows, as wide as the file. */
  readonly sample: readonly (readonly string[])[]
  /** Places in the sample of rows that had more or fewer cells in the file. */
  readonly fitted: ReadonlySet<number>
  /** The bytes of the header line, without its end: what a file of rejects begins with. */
  readonly headerBytes: Uint8Array
  /** The bytes of the file before its first chunk: its byte order mark as it stands, then lines above the header as in chunks. */
  readonly before: { readonly mark: Uint8Array; readonly lines: Uint8Array }
  /** `read` is told how many bytes of the file were used up, as they are. */
  chunks(read?: (bytes: number) => void): AsyncGenerator<Chunk>
}

/** The dialect is found in so many bytes, and so many rows are a sample. */
const sampleBytes = 1 << 20
const sampleRows = 1000

/**
 * Opens a CSV file: looks at every byte for the encoding, at the first for the dialect and the header.
 *
 * @throws {DataError} when it can't be read, or a byte does not fit the encoding
 */
export async function openCsv(bytes: Bytes, given: CsvGiven = {}): Promise<CsvFile> {
  const { encoding, head, complete } = await lookAtBytes(bytes, given.encoding)
  const wide = encoding.encoding === 'utf-16le' || encoding.encoding === 'utf-16be'
  // What is read in UTF-16 is handed on in UTF-8, so that below this point a comma is one byte.
  const decoding = wide
    ? { encoding: 'utf-8' as const }
    : { encoding: encoding.encoding, mixed: encoding.mixed, fallback: encoding.fallback }
  const start = head.subarray(encoding.bom)
  if (!wide && isBinary(start)) throw new DataError({ fault: 'not-a-table', about: { path: bytes.path } })
  const sample = wide
    ? decodeWide(start, encoding.encoding)
    : decoderFor(decoding)(wholeLines(start, complete), 0, wholeLines(start, complete).length)
  const dialect = detectDialect(sample, { delimiter: given.delimiter, quote: given.quote }, { complete })
  const delimiterBytes = isAscii(dialect.dialect.delimiter) ? undefined : encodeText(dialect.dialect.delimiter, decoding.encoding)
  const rejected = rejectedWidth(dialect.header)
  const setting: ChunkSetting = {
    dialect: dialect.dialect,
    decoding,
    delimiterBytes,
    header: dialect.header.slice(0, rejected),
    width: rejected ?? Math.max(dialect.width, dialect.header.length),
    profile: dialect.columns.slice(0, rejected),
    pad: given.pad === true,
    mended: rejected !== undefined,
  }
  const skipLines = (dialect.headerLine ?? dialect.firstRowLine) - 1

  async function* chunks(read: (bytes: number) => void = () => {}): AsyncGenerator<Chunk> {
    const finder = borderFinder(setting.dialect, { delimiter: delimiterBytes })
    const skipped = lineSkipper(skipLines)
    let line = skipLines + 1
    let skip = dialect.headerRows
    let held: Piece | undefined
    const toChunk = (piece: Piece, last: boolean): Chunk => {
      const chunk = { bytes: piece.bytes as Uint8Array<ArrayBuffer>, holds: piece.holds, line, skip, last }
      line += countLines(piece.bytes)
      skip = 0
      return chunk
    }
    const narrow = wide ? utf16ToUtf8(encoding.encoding) : undefined
    let mark = encoding.bom
    for await (const block of bytes.blocks()) {
      read(block.length)
      const unmarked = block.subarray(Math.min(mark, block.length))
      mark -= block.length - unmarked.length
      const body = skipped(narrow === undefined ? unmarked : narrow.push(unmarked))
      for (const piece of finder.push(body)) {
        if (held !== undefined) yield toChunk(held, false)
        held = piece
      }
    }
    for (const piece of finder.end()) {
      if (held !== undefined) yield toChunk(held, false)
      held = piece
    }
    if (held !== undefined) yield toChunk(held, true)
  }

  const rows: (readonly string[])[] = []
  let headerBytes: Uint8Array = new Uint8Array()
  const places = new Map<number, number>()
  const fitted = new Set<number>()
  const reader = chunkReader(setting, Infinity)
  for await (const chunk of chunks()) {
    headerBytes = headerOf(chunk, setting)
    const { remarks } = reader(chunk, (cells, line) => {
      if (rows.length === sampleRows) return
      places.set(line, rows.length)
      rows.push(cells)
    })
    for (const reason of ['row_padded', 'row_trimmed', 'row_joined'] as const)
      for (const line of remarks[reason]?.lines ?? []) if (places.has(line)) fitted.add(places.get(line)!)
    break
  }
  const above = wide ? Buffer.from(sample) : start
  const lines = above.subarray(0, above.length - lineSkipper(skipLines)(above).length)
  return {
    encoding,
    dialect,
    setting,
    sample: rows,
    fitted,
    headerBytes,
    before: { mark: head.subarray(0, encoding.bom), lines },
    chunks,
  }
}

interface Look {
  readonly encoding: EncodingFound
  readonly head: Buffer
  readonly complete: boolean
}

/** One pass over the file: its encoding, or whether the one that is given holds; and its first bytes. */
async function lookAtBytes(bytes: Bytes, given: Encoding | undefined): Promise<Look> {
  const scanner = encodingScanner(bytes.path)
  const head: Buffer[] = []
  let length = 0
  for await (const block of bytes.blocks()) {
    if (length < sampleBytes) head.push(block)
    length += block.length
    scanner.push(block)
  }
  const found = scanner.end()
  const encoding = given === undefined || (given === found.encoding && !found.mixed) ? found : await insistOn(given, bytes, found)
  // Among lines of UTF-8, bytes that make sense in no other encoding either are no letters: better to stop than to guess.
  const place = encoding.misfit ?? (encoding.mixed && !encoding.plausible ? encoding.irregularPlaces[0] : undefined)
  if (place !== undefined)
    throw new DataError({ fault: 'undecodable', about: { path: bytes.path, encoding: encoding.encoding, ...place } })
  return { encoding, head: Buffer.concat(head), complete: length <= sampleBytes }
}

async function insistOn(encoding: Encoding, bytes: Bytes, found: EncodingFound): Promise<EncodingFound> {
  const bom = found.encoding === encoding ? found.bom : 0
  const finder = undecodableFinder(encoding, bom)
  let first = true
  for await (const block of bytes.blocks()) {
    finder.push(first ? block.subarray(bom) : block)
    first = false
  }
  return {
    encoding,
    bom,
    mixed: false,
    fallback: undefined,
    irregularLines: 0,
    irregularPlaces: [],
    plausible: true,
    misfit: finder.end(),
  }
}

/** Pictures and archives are a tenth control characters and more; a table with a few NULs is not. */
function isBinary(bytes: Buffer): boolean {
  const looked = bytes.subarray(0, 1 << 16)
  let controls = 0
  for (const byte of looked) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++
  return looked.length >= 64 && controls * 10 > looked.length
}

function decodeWide(bytes: Buffer, encoding: Encoding): string {
  const text = decoderFor({ encoding })(bytes, 0, bytes.length - (bytes.length % 2))
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}

/** A sample that is cut ends where a line does, so that it never ends in half a character. */
function wholeLines(bytes: Buffer, complete: boolean): Buffer {
  const end = complete ? -1 : Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d))
  return end === -1 ? bytes : bytes.subarray(0, end + 1)
}

/** Takes the first lines away from a stream of blocks. */
function lineSkipper(lines: number): (block: Buffer) => Buffer {
  let left = lines
  let afterReturn = false
  return (block) => {
    let at = 0
    while (left > 0 && at < block.length) {
      const byte = block[at++]!
      if (byte === 0x0d || (byte === 0x0a && !afterReturn)) left--
      afterReturn = byte === 0x0d
    }
    if (left === 0 && afterReturn && at < block.length) {
      if (block[at] === 0x0a) at++
      afterReturn = false
    }
    return at === 0 ? block : block.subarray(at)
  }
}

/** The header's own bytes; names in one line where it has several, or none. */
function headerOf(
  { bytes, holds, skip }: Chunk,
  { dialect, decoding, delimiterBytes, header, width, mended }: ChunkSetting,
): Uint8Array {
  if (skip === 1 && holds === 'records') {
    const record = Buffer.from(bytes.subarray(0, recordStarts(Buffer.from(bytes), dialect, delimiterBytes)[1]))
    return new Uint8Array(mended ? firstCells(record, width, dialect, delimiterBytes) : withoutLineEnd(record))
  }
  const { names } = uniqueNames(header, width)
  const { delimiter, quote } = dialect
  const encoder = csvEncoder({ delimiter, quote: quote || '"', eol: '\n' })
  encoder.add(names)
  return encodeText(withoutLineEnd(encoder.end()).toString(), decoding.encoding) ?? new Uint8Array()
}

const isAscii = (text: string): boolean => [...text].every((char) => char.charCodeAt(0) < 0x80)
