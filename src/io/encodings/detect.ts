import { type ByteOrder, newlineOf, readByteOrder } from './byte-order.ts'
import type { EncodingFound, EncodingScanner } from './found.ts'
import { mixedScanner } from './mixed.ts'
import { undecodableFinder } from './undecodable.ts'

export type { EncodingFound, EncodingScanner }

/** Bytes that the byte order, UTF-16 without a mark and the kind of line end are told from. */
const headLength = 1 << 16

/**
 * Tells the encoding of a file from every byte of it: byte order mark, then the places of its NULs, then UTF-8 if all
 * of it is, else the likeliest of the single-byte encodings, else both. UTF-8 costs next to nothing to look through;
 * `path` is only named in faults.
 *
 * @throws {DataError} from `push` or `end` when the file is in UTF-32
 */
export function encodingScanner(path: string): EncodingScanner {
  const head = Buffer.allocUnsafe(headLength)
  let headFilled = 0
  let body: EncodingScanner | undefined

  function begin(): EncodingScanner {
    const bytes = head.subarray(0, headFilled)
    const order = readByteOrder(bytes, path)
    const scanner = bodyScanner(order, newlineOf(bytes))
    scanner.push(bytes.subarray(order.bom))
    return scanner
  }

  return {
    push(block) {
      let from = 0
      if (body === undefined) {
        from = block.copy(head, headFilled)
        headFilled += from
        if (headFilled < headLength) return
        body = begin()
      }
      body.push(from === 0 ? block : block.subarray(from))
    },
    end: () => (body ?? begin()).end(),
  }
}

function bodyScanner({ encoding, bom }: ByteOrder, newline: number): EncodingScanner {
  if (encoding === undefined || encoding === 'utf-8') return mixedScanner(bom, newline)
  const finder = undecodableFinder(encoding, bom)
  const whole = { mixed: false, fallback: undefined, irregularLines: 0, irregularPlaces: [], plausible: true }
  return { push: finder.push, end: () => ({ ...whole, encoding, bom, misfit: finder.end() }) }
}
