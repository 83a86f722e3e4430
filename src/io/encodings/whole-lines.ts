/**
 * Takes `bytes[from, to)`: lines with their ends, or a piece of a line too long to be held; `offset` is where the bytes
 * at `from` stand in the stream. The bytes are lent: they change after the call.
 */
export type TakeLines = (bytes: Buffer, from: number, to: number, offset: number) => void

/** A stream of blocks, cut where lines end. */
export interface WholeLines {
  readonly push: (block: Buffer) => void
  readonly end: () => void
}

/** Bytes above which a line is handed on in pieces. */
const longLine = 1 << 20

/**
 * Hands the blocks of a stream on as whole lines, so that no character is ever cut in two. Blocks of any sizes give the
 * same lines and the same pieces of overlong ones. Most bytes are handed on where they are; only the line that a border
 * between two blocks cuts is copied. `newline` is the byte that ends a line, `start` the offset of the first byte.
 */
export function wholeLines(newline: number, start: number, take: TakeLines): WholeLines {
  let offset = start // of the first byte of `held`, or of the next block
  let held = Buffer.allocUnsafeSlow(1 << 12)
  let length = 0

  function hand(bytes: Buffer, from: number, to: number): void {
    if (to > from) take(bytes, from, to, offset)
    offset += to - from
  }

  function hold(block: Buffer, from: number, to: number): void {
    if (length + to - from > held.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(2 * held.length, length + to - from))
      held.copy(larger, 0, 0, length)
      held = larger
    }
    length += block.copy(held, length, from, to)
    while (length > longLine) {
      const cut = borderBefore(held, longLine)
      hand(held, 0, cut)
      held.copyWithin(0, cut, length)
      length -= cut
    }
  }

  function pushSmall(block: Buffer): void {
    let from = 0
    if (length > 0) {
      const first = block.indexOf(newline)
      hold(block, 0, first === -1 ? block.length : first + 1)
      if (first === -1) return
      hand(held, 0, length)
      length = 0
      from = first + 1
    }
    const last = block.lastIndexOf(newline) + 1
    if (last > from) hand(block, from, last)
    hold(block, Math.max(from, last), block.length)
  }

  return {
    push(block) {
      // In blocks no longer than a long line, only a held line can be too long.
      for (let at = 0; at < block.length; at += longLine) pushSmall(block.subarray(at, at + longLine))
    },
    end() {
      hand(held, 0, length)
      length = 0
    },
  }
}

/** The last place at or before `at` where a UTF-8 character may begin. */
function borderBefore(bytes: Buffer, at: number): number {
  for (let back = 0; back < 4; back++) if ((bytes[at - back]! & 0xc0) !== 0x80) return at - back
  return at
}
