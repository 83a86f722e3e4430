/** Where a run of bytes of a page belongs. */
export type PagePlace =
  /** Within one cell of one row or index entry: the bytes of that cell, as far as they are on this page; of a row its number. */
  | { readonly is: 'cell'; readonly from: number; readonly to: number; readonly row: number | undefined }
  /** Over the border of two cells: what stands there was never written as one. */
  | { readonly is: 'border' }
  /** In no row: what is left of one that was there, or what a long row has on a page of its own. */
  | { readonly is: 'outside' }

/** What the first byte of a page of a b-tree says. */
const pageKind = { indexInterior: 0x02, tableLeaf: 0x0d, indexLeaf: 0x0a } as const
const fileHeader = 100

/**
 * Tells to which cell the bytes of a page belong that begin at `at`.
 *
 * @param page a whole page of a SQLite file, without reserved bytes
 * @param isFirst of the file, whose header stands before its own
 * @see https://www.sqlite.org/fileformat2.html §1.6, B-tree Pages, and §2.1, Record Format
 */
export function placeOnPage(page: Buffer, isFirst: boolean, at: number, length: number): PagePlace {
  const header = isFirst ? fileHeader : 0
  const kind = page[header]
  if (kind !== pageKind.tableLeaf && kind !== pageKind.indexLeaf && kind !== pageKind.indexInterior) return { is: 'outside' }
  const pointers = header + (kind === pageKind.indexInterior ? 12 : 8)
  const cells = page.readUInt16BE(header + 3)
  for (let n = 0; n < cells; n++) {
    const start = page.readUInt16BE(pointers + 2 * n)
    if (start > at) continue
    const skipped = kind === pageKind.indexInterior ? start + 4 : start
    const [payload, afterLength] = varintAt(page, skipped)
    const [row, body] = kind === pageKind.tableLeaf ? varintAt(page, afterLength) : [undefined, afterLength]
    const end = body + localBytes(payload, page.length, kind === pageKind.tableLeaf)
    if (at < end) return at + length > end ? { is: 'border' } : placeInRecord(page, body, end, at, length, row)
  }
  return { is: 'outside' }
}

function placeInRecord(page: Buffer, body: number, end: number, at: number, length: number, row: number | undefined): PagePlace {
  const [headerLength, types] = varintAt(page, body)
  let from = body + headerLength
  if (at < from) return { is: 'border' }
  for (let next = types; next < body + headerLength && from < end;) {
    const [type, after] = varintAt(page, next)
    const to = Math.min(end, from + bytesOf(type))
    if (at < to) return at + length > to ? { is: 'border' } : { is: 'cell', from, to, row }
    from = to
    next = after
  }
  return { is: 'border' }
}

/** Bytes of a value, by the serial type of its column. */
function bytesOf(type: number): number {
  if (type >= 12) return (type - 12) >>> 1
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][type]!
}

/** How much of a payload is on the page itself, the rest being on overflow pages. */
function localBytes(payload: number, usable: number, isTable: boolean): number {
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
  if (payload <= most) return payload
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const some = least + ((payload - least) % (usable - 4))
  return some <= most ? some : least
}

/** A number of one to nine bytes, and where it ends. Larger ones than are safe are no lengths. */
function varintAt(page: Buffer, at: number): [value: number, next: number] {
  let value = 0
  for (let n = 0; n < 8; n++) {
    const byte = page[at + n]!
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return [value, at + n + 1]
  }
  return [value * 256 + page[at + 8]!, at + 9]
}
