import { packed, type RowForm } from '../encode.ts'
import { Output, type CellWriter } from './cell-writer.ts'

/** Writes cells as objects, as `JSON.stringify` does: the header's names are the keys, in UTF-8. */
export function jsonCells({ as, header, gzip }: RowForm & { as: 'json' | 'ndjson' }): CellWriter {
  const output = new Output()
  const open = as === 'json' ? ',\n{' : '{'
  const close = Buffer.from(as === 'json' ? '"}' : '"}\n')
  // What stands before each cell: the end of the cell before it, its key, its own first quote.
  const before = header.map((name, k) => Buffer.from(`${k === 0 ? open : '",'}${JSON.stringify(name)}:"`))
  const none = Buffer.from(as === 'json' ? ',\n{}' : '{}\n')
  const escapes = Array.from({ length: 256 }, (_, byte) => {
    const written = JSON.stringify(String.fromCharCode(byte)).slice(1, -1)
    return byte < 0x80 && written.length > 1 ? Buffer.from(written) : undefined
  })
  const plain = Uint8Array.from(escapes, (escape) => (escape === undefined ? 1 : 0))
  let cells = 0

  function cell(bytes: Uint8Array, start: number, end: number): void {
    const prefix = before[cells]
    if (prefix === undefined) return
    cells++
    output.reserve(prefix.length + 6 * (end - start) + 16)
    output.put(prefix)
    const target = output.bytes
    let { at } = output
    for (let from = start; from < end; from++) {
      const byte = bytes[from]!
      if (plain[byte] === 1) target[at++] = byte
      else for (const escaped of escapes[byte]!) target[at++] = escaped
    }
    output.at = at
  }

  return {
    cell,
    endRow() {
      while (cells < before.length) cell(close, 0, 0)
      output.reserve(16)
      output.put(header.length === 0 ? none : close)
      cells = 0
    },
    take: () => ({ bytes: packed(output.take(), gzip) }),
  }
}
