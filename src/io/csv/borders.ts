import type { Dialect } from './dialect.ts'
import { RecordGrammar, simpleRecordEnd } from './grammar.ts'
import { lineEnd, lineStart } from './lines.ts'

/** Bytes cut out of a file, in its order; together they are the file. */
export interface Piece {
  /** In memory of its own, from its first byte to its last, so that it can be handed to another thread. */
  readonly bytes: Buffer
  /** Whole records; or a part of a record too long to be held, the last of which may be empty. */
  readonly holds: 'records' | 'part' | 'last part'
}

export interface BorderFinder {
  /** Takes the next bytes of the file, any number of them; they are copied, so the caller may use the memory again. */
  push(block: Uint8Array): readonly Piece[]
  /** What is left when the file has ended. */
  end(): readonly Piece[]
}

export interface BorderOptions {
  /** The delimiter's bytes in the file's encoding; needed when it is not ASCII. */
  readonly delimiter?: Uint8Array | undefined
  /** Bytes to gather before a piece is cut; 1 MiB unless told, as measured in `npm run bench` (reading). */
  readonly target?: number | undefined
  /** Bytes of the longest record; a longer one comes out in parts. 16 MiB unless told. */
  readonly longest?: number | undefined
}

/**
 * Quoted records in a piece from which on it pays to make a text of it: searching that costs a fraction of searching a
 * buffer. Set by `bench/reading.ts`.
 */
const many = 1000

/**
 * Cuts a file that comes in blocks into pieces of whole records, without decoding it. The records are those of
 * `RecordGrammar` and don't depend on the blocks. Only records that hold a quote are walked byte by byte; between them
 * only the last line end is looked for. Holds `longest` bytes and two pieces at most.
 *
 * A record longer than `longest` ends at the first line end behind that many bytes, whatever its quotes say.
 */
export function borderFinder(dialect: Dialect, options: BorderOptions = {}): BorderFinder {
  const { delimiter, target = 1 << 20, longest = 16 << 20 } = options
  const grammar = new RecordGrammar(dialect, delimiter)
  const { quote } = grammar
  const delimiterCode = dialect.delimiter.charCodeAt(0)
  const simple = dialect.delimiter.length === 1 && delimiterCode < 0x80 && dialect.escape === 'doubled'
  let waiting: Buffer[] = []
  let size = 0
  let enough = target
  let passing = -1 // inside a record too long: how many of its bytes are still to pass before a line end counts

  function push(block: Uint8Array): readonly Piece[] {
    const pieces: Piece[] = []
    for (let from = 0; from < block.length;) {
      const taken = block.subarray(from, from + Math.max(1, Math.min(target, enough - size)))
      from += taken.length
      size += taken.length
      // A copy of its own only for bytes that must outlive this call.
      if (size < enough) waiting.push(Buffer.from(taken))
      else cut(join(taken), false, pieces)
    }
    return pieces
  }

  function end(): readonly Piece[] {
    const pieces: Piece[] = []
    if (size > 0 || passing >= 0) cut(join(), true, pieces)
    return pieces
  }

  /** All that waits, in memory of its own: a piece travels to another thread with the whole of its memory. */
  function join(last?: Uint8Array): Buffer {
    const bytes = Buffer.allocUnsafeSlow(size)
    let at = 0
    for (const block of waiting) at += block.copy(bytes, at)
    if (last !== undefined) bytes.set(last, at)
    waiting = []
    size = 0
    return bytes
  }

  function cut(bytes: Buffer, final: boolean, pieces: Piece[]): void {
    let from = 0
    for (;;) {
      if (passing >= 0) from = passLong(bytes, from, final, pieces)
      if (passing >= 0 || from === bytes.length) break
      const border = lastBorder(bytes, from, final)
      if (border > from)
        pieces.push({
          bytes: from === 0 ? bytes.subarray(0, border) : own(bytes.subarray(from, border)),
          holds: 'records',
        })
      from = border
      if (final ? from === bytes.length : bytes.length - from <= longest) break
      passing = longest
    }
    if (from === bytes.length) enough = target
    else {
      waiting = [Buffer.from(bytes.subarray(from))]
      size = bytes.length - from
      // Looking again at the same bytes is only worth it once there are twice as many.
      enough = Math.max(target, Math.min(2 * size, longest + target))
      if (size >= enough) enough = size + target
    }
  }

  /** The last border at or after `from`, itself one, that the bytes decide. */
  function lastBorder(bytes: Buffer, from: number, final: boolean): number {
    const end = bytes.length
    let at = from
    while (end - at > longest) {
      const next = grammar.recordEnd(bytes, at, at + longest, false)
      if (next < 0) return at
      at = next
    }
    let text: string | undefined
    for (let walked = 0; at < end; walked++) {
      if (simple && walked === many) text = bytes.toString('latin1')
      const quoted = quote === -1 ? -1 : text === undefined ? bytes.indexOf(quote, at) : text.indexOf(dialect.quote, at)
      if (quoted === -1) return final ? end : lastLineEnd(bytes, at)
      at = lineStart(bytes, at, quoted)
      let next = text === undefined ? -1 : simpleRecordEnd(text, at, delimiterCode, dialect.quote)
      if (next < 0) next = grammar.recordEnd(bytes, at, end, final)
      if (next < 0) return at
      at = next
    }
    return at
  }

  /** Hands out the bytes of a record that is too long; answers where the next one begins, or the end. */
  function passLong(bytes: Buffer, from: number, final: boolean, pieces: Piece[]): number {
    const end = bytes.length
    const ended = lineEnd(bytes, Math.min(end, from + passing), end, final)
    const last = ended !== -1 || final
    const next = ended !== -1 ? ended : final ? end : endBeforeReturn(bytes, from)
    if (last || next > from) pieces.push({ bytes: own(bytes.subarray(from, next)), holds: last ? 'last part' : 'part' })
    passing = last ? -1 : Math.max(0, passing - (next - from))
    return next
  }

  return { push, end }
}

/** A copy in memory of its own: Node gives small ones a place in memory that it shares, which can't go to another thread. */
function own(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

/** The end of the bytes, or before a CR that stands there and may have its LF still to come. */
function endBeforeReturn(bytes: Uint8Array, from: number): number {
  return bytes.length > from && bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length
}

/** The offset after the last line end that is certain to be one; `from` if there is none. */
function lastLineEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.length
  // A CR that is last may have an LF to come, and would then be half a line end.
  return lineStart(bytes, from, bytes[end - 1] === 0x0d ? end - 1 : end)
}
