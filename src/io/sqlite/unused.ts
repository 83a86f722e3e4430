import { fsyncSync, readSync, writeSync } from 'node:fs'

/** Why the bytes that no row uses can't be told from the others. */
export type UnusedFault = 'unknown-layout'

/** Kinds of b-tree pages: the size of their header, and whether their cells have something of a row. */
const headerOf: ReadonlyMap<number, { readonly header: number; readonly isTable: boolean; readonly isLeaf: boolean }> = new Map([
  [0x02, { header: 12, isTable: false, isLeaf: false }],
  [0x05, { header: 12, isTable: true, isLeaf: false }],
  [0x0a, { header: 8, isTable: false, isLeaf: true }],
  [0x0d, { header: 8, isTable: true, isLeaf: true }],
])

/** From so many pages on the number of an overflow page may begin like a page of a b-tree. */
const mostPages = 0x0200_0000

/** Pages that are read at once. */
const batch = 256

/**
 * Overwrites with zeros what no row of a SQLite file uses: free pages, the gaps between the cells of pages, and what follows the end
 * of long values. Rows that were deleted or moved leave copies there, also with `secure_delete`, since b-trees are rebalanced. Bytes
 * that are in use are never written, so being cut off at any moment leaves a file that is whole, and no room on the disk is needed.
 * Up to three bytes between two cells may stay: SQLite keeps no account of where.
 *
 * The caller holds the file so that nobody writes it, and has its write-ahead log emptied into it.
 *
 * @param fd the file, open for reading and writing
 * @returns a fault, with nothing or some of it done, for a file that vacuums itself, is encrypted or too large to tell
 * @throws {Error} of the system, when it can't be read or written
 * @see https://www.sqlite.org/fileformat2.html §1.5 "The Freelist", §1.6 "B-tree Pages"
 */
export function overwriteUnused(fd: number): UnusedFault | undefined {
  const head = Buffer.alloc(100)
  readAll(fd, head, 0)
  const stored = head.readUInt16BE(16)
  const size = stored === 1 ? 65_536 : stored
  const usable = size - head[20]!
  const count = head.readUInt32BE(28)
  const isPlain = head.toString('latin1', 0, 15) === 'SQLite format 3'
  const vacuumsItself = head.readUInt32BE(52) !== 0
  const isCounted = head.readUInt32BE(24) === head.readUInt32BE(92)
  if (!isPlain || vacuumsItself || !isCounted || count === 0 || count >= mostPages) return 'unknown-layout'
  const pages = pagesOf(fd, size)
  const free = new Uint8Array(count + 1)
  if (!overwriteFree(pages, usable, head.readUInt32BE(32), head.readUInt32BE(36), free)) return 'unknown-layout'

  const ends: number[] = []
  const block = Buffer.allocUnsafeSlow(size * batch)
  for (let first = 1; first <= count; first += batch) {
    const many = Math.min(batch, count + 1 - first)
    readAll(fd, block.subarray(0, many * size), (first - 1) * size)
    for (let n = 0; n < many; n++) {
      const number = first + n
      if (free[number] === 1) continue
      const page = block.subarray(n * size, (n + 1) * size)
      const changed = overwriteGaps(page, number === 1 ? 100 : 0, usable, ends)
      if (changed === undefined) return 'unknown-layout'
      if (changed) pages.write(number, page)
    }
  }
  for (let at = 0; at < ends.length; at += 2)
    if (!overwriteBehind(pages, usable, count, ends[at]!, ends[at + 1]!)) return 'unknown-layout'
  fsyncSync(fd)
  return undefined
}

interface Pages {
  /** A page, until the next is read. */
  read(number: number): Buffer
  write(number: number, page: Buffer): void
}

function pagesOf(fd: number, size: number): Pages {
  const page = Buffer.alloc(size)
  return {
    read(number) {
      readAll(fd, page, (number - 1) * size)
      return page
    },
    write(number, bytes) {
      for (let done = 0; done < size;) done += writeSync(fd, bytes, done, size - done, (number - 1) * size + done)
    },
  }
}

/** Fills up with zeros where the file ends before. */
function readAll(fd: number, into: Buffer, position: number): void {
  let done = 0
  while (done < into.length) {
    const got = readSync(fd, into, done, into.length - done, position + done)
    if (got === 0) break
    done += got
  }
  into.fill(0, done)
}

/** Overwrites the pages of the freelist, and marks them. False when the list is none. */
function overwriteFree(pages: Pages, usable: number, first: number, total: number, free: Uint8Array): boolean {
  const mark = (number: number): boolean => {
    if (number < 2 || number >= free.length || free[number] === 1) return false
    free[number] = 1
    return true
  }
  let left = total
  for (let trunk = first; trunk !== 0; left--) {
    if (left <= 0 || !mark(trunk)) return false
    const page = Buffer.from(pages.read(trunk))
    const leaves = page.readUInt32BE(4)
    if (leaves > usable / 4 - 2) return false
    if (zeroed(page, 8 + 4 * leaves, page.length)) pages.write(trunk, page)
    for (let n = 0; n < leaves; n++, left--) {
      const number = page.readUInt32BE(8 + 4 * n)
      if (!mark(number)) return false
      const leaf = pages.read(number)
      if (zeroed(leaf, 0, leaf.length)) pages.write(number, leaf)
    }
    trunk = page.readUInt32BE(0)
  }
  return left === 0
}

/**
 * Overwrites what lies between the cells of a page of a b-tree; of other pages nothing.
 *
 * @param ends is given, for each value that goes on elsewhere, the page there and how many bytes of it are on that and further pages
 * @returns whether anything changed; undefined for a page that is no b-tree although it begins like one
 */
function overwriteGaps(page: Buffer, at: number, usable: number, ends: number[]): boolean | undefined {
  const kind = headerOf.get(page[at]!)
  if (kind === undefined) return false
  const cells = page.readUInt16BE(at + 3)
  const pointers = at + kind.header
  const pointersEnd = pointers + 2 * cells
  const begin = page.readUInt16BE(at + 5)
  const content = begin === 0 ? 65_536 : begin
  if (pointersEnd > content || content > usable) return undefined
  let changed = zeroed(page, pointersEnd, content)
  let before = content - 1
  for (let block = page.readUInt16BE(at + 1); block !== 0;) {
    if (block <= before || block + 4 > usable) return undefined
    const size = page.readUInt16BE(block + 2)
    if (size < 4 || block + size > usable) return undefined
    if (zeroed(page, block + 4, block + size)) changed = true
    before = block + size - 1
    block = page.readUInt16BE(block)
  }
  if (kind.isTable && !kind.isLeaf) return changed
  for (let n = 0; n < cells; n++) {
    const cell = page.readUInt16BE(pointers + 2 * n)
    if (cell < content || cell >= usable) return undefined
    if (!noteEnd(page, cell, kind, usable, ends)) return undefined
  }
  return changed
}

/** Notes where the value of a cell goes on. False when it can't. */
function noteEnd(
  page: Buffer,
  cell: number,
  { isTable, isLeaf }: { readonly isTable: boolean; readonly isLeaf: boolean },
  usable: number,
  ends: number[],
): boolean {
  let next = isLeaf ? cell : cell + 4
  let payload = 0
  for (let n = 0; n < 9; n++) {
    const byte = page[next++]!
    payload = payload * 128 + (byte & 0x7f)
    if (byte < 0x80) break
  }
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
  if (payload <= most) return true
  if (isTable) for (let n = 0; n < 9 && page[next++]! >= 0x80; n++); // the number of the row
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const some = least + ((payload - least) % (usable - 4))
  const local = some <= most ? some : least
  if (!Number.isSafeInteger(payload) || next + local + 4 > usable) return false
  ends.push(page.readUInt32BE(next + local), payload - local)
  return true
}

/** Overwrites what follows the end of a value on the last of its overflow pages. False where there is no such page. */
function overwriteBehind(pages: Pages, usable: number, count: number, first: number, bytes: number): boolean {
  let left = bytes
  for (let number = first; ;) {
    if (number < 2 || number > count) return false
    const page = pages.read(number)
    if (left <= usable - 4) {
      if (zeroed(page, 4 + left, usable)) pages.write(number, page)
      return true
    }
    left -= usable - 4
    number = page.readUInt32BE(0)
  }
}

/** Puts zeros there; false where there were only zeros. */
function zeroed(page: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (page[at] !== 0) {
      page.fill(0, at, to)
      return true
    }
  return false
}
