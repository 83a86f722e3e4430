import { decoderFor } from './decode.ts'
import type { Place } from './encoding.ts'

/** Half a character: a surrogate without its other one. Text that holds one can't be written without losing it. */
export const loneSurrogate = /\p{Surrogate}/u

/**
 * Looks for what is no UTF-16: a surrogate that stands alone, and a last byte without its other half. It takes blocks of
 * any size and gives the first such place at the end. `start` is the length of the byte order mark before them.
 */
export function undecodableUtf16Finder(
  encoding: 'utf-16le' | 'utf-16be',
  start: number,
): { readonly push: (block: Buffer) => void; readonly end: () => Place | undefined } {
  const decode = decoderFor({ encoding })
  const highByte = encoding === 'utf-16le' ? 1 : 0
  let found: Place | undefined
  let held = Buffer.alloc(0) // half a character, at most 3 bytes
  let offset = start
  let line = 1
  let column = 1

  function take(bytes: Buffer, to: number): void {
    const text = decode(bytes, 0, to)
    const lone = text.search(loneSurrogate)
    const wrong = lone === -1 ? text.length : lone
    const lineStart = text.slice(0, wrong).lastIndexOf('\n') + 1
    for (let next = text.indexOf('\n'); next !== -1 && next < wrong; next = text.indexOf('\n', next + 1)) line++
    column = (lineStart === 0 ? column : 1) + countCodePoints(text, lineStart, wrong)
    if (wrong < text.length) found = { line, column, byte: bytes[wrong * 2]!, offset: offset + wrong * 2 }
    offset += to
  }

  return {
    push(block) {
      if (found !== undefined) return
      const bytes = held.length === 0 ? block : Buffer.concat([held, block])
      let to = bytes.length - (bytes.length % 2)
      // A high surrogate waits for its low one in the next block.
      if (to > 0 && (bytes[to - 2 + highByte]! & 0xfc) === 0xd8) to -= 2
      take(bytes, to)
      held = Buffer.from(bytes.subarray(to))
    },
    end() {
      if (found === undefined && held.length > 1) take(held, 2)
      if (found === undefined && held.length === 1) found = { line, column, byte: held[0]!, offset }
      return found
    },
  }
}

function countCodePoints(text: string, from: number, to: number): number {
  let count = to - from
  for (let at = from; at < to; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xdc00) count--
  return count
}
