import type { Dialect } from '../csv/dialect.ts'

const backslash = 0x5c

/**
 * Writes the text of a cell in UTF-8 to another place in the same bytes, three times as many at most; answers with its end.
 *
 * @param codes what the bytes stand for, when they are not UTF-8
 * @param escaped the dialect of a cell that holds escapes
 */
export function writeCell(
  bytes: Uint8Array,
  start: number,
  end: number,
  to: number,
  codes: Uint16Array | undefined,
  escaped: Dialect | undefined,
): number {
  const quote = escaped === undefined ? -1 : escaped.quote.charCodeAt(0)
  const escape = escaped?.escape === 'backslash' ? backslash : quote
  for (let at = start; at < end; at++) {
    let byte = bytes[at]!
    if (byte === escape && at + 1 < end) {
      const next = bytes[at + 1]!
      if (next === quote || next === escape) {
        byte = next
        at++
      }
    }
    const code = codes === undefined ? byte : codes[byte]!
    if (code < 0x80 || codes === undefined) bytes[to++] = code
    else if (code < 0x800) {
      bytes[to++] = 0xc0 | (code >> 6)
      bytes[to++] = 0x80 | (code & 0x3f)
    } else {
      bytes[to++] = 0xe0 | (code >> 12)
      bytes[to++] = 0x80 | ((code >> 6) & 0x3f)
      bytes[to++] = 0x80 | (code & 0x3f)
    }
  }
  return to
}
