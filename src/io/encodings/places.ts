import type { Place } from './encoding.ts'

/** Counts lines and columns along a stream of whole lines, and only as far as somebody asks. */
export interface Places {
  /** Turns to the next lines of the stream: `bytes[from, to)`, the first of which stands at `offset`. */
  readonly enter: (bytes: Buffer, from: number, to: number, offset: number) => void
  /** The place of the byte at `at` in the lines entered. Called for ever later bytes. */
  readonly at: (at: number) => Place
  /** Counts the lines entered to their end; left out when no place will be asked for any more. */
  readonly leave: () => void
}

/** `newline` is the byte that ends a line, `charactersIn` the number of characters in a part of a line. */
export function places(newline: number, charactersIn: (bytes: Buffer, from: number, to: number) => number): Places {
  let bytes: Buffer = Buffer.alloc(0)
  let start = 0
  let end = 0
  let offset = 0
  let line = 1
  let counted = 0 // lines are counted up to here
  let lineStart = 0
  let before = 0 // characters of the line at `lineStart` that went by in an earlier piece of it

  function countTo(at: number): void {
    for (let next = bytes.indexOf(newline, counted); next !== -1 && next < at; next = bytes.indexOf(newline, counted)) {
      line++
      counted = lineStart = next + 1
      before = 0
    }
    counted = Math.max(counted, at)
  }

  return {
    enter(nextBytes, from, to, nextOffset) {
      bytes = nextBytes
      start = counted = lineStart = from
      end = to
      offset = nextOffset
    },
    at(at) {
      countTo(at)
      const column = before + charactersIn(bytes, lineStart, at) + 1
      return { line, column, byte: bytes[at]!, offset: offset + at - start }
    },
    leave() {
      countTo(end)
      if (lineStart < end) before += charactersIn(bytes, lineStart, end)
    },
  }
}
