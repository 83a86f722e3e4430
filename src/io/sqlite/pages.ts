import { writeSync } from 'node:fs'
import type { EncodedRecords } from './record.ts'
import { varintLength, writeVarint } from './record.ts'

const pageSize = 4096
/** The most of a record that stays on its leaf; fileformat2 §1.6, "X". */
const maxLocal = pageSize - 35
/** What stays when it does not fit; "M". */
const minLocal = Math.floor(((pageSize - 12) * 32) / 255) - 23
/** SQLite locks by the byte at 1 GiB: the page that holds it is never used. */
const lockPage = 0x40000000 / pageSize + 1

/** Appends records to one table, with rowids from 1 in the order they come. */
export interface TableWriter {
  append(records: EncodedRecords): void
}

/** A SQLite file in the making. */
export interface PageWriter {
  /** The table whose empty root page SQLite has put at `root`. */
  table(root: number): TableWriter
  /** Writes the upper pages of every table. Before that the file shows its tables empty. */
  finish(): void
}

/**
 * Fills the empty tables of a new SQLite file from the bottom up: leaves as records come, then the interior pages, then
 * the roots. Loading a fresh table this way costs a quarter of inserting it row by row, since no value crosses from
 * JavaScript into SQLite alone. Only for a file that nobody else has open: no journal, no locks.
 *
 * @param fd the file, open for reading and writing, with a page size of 4096 and `count` pages
 * @throws {Error} of the system, when the disk is full or gone
 * @see https://www.sqlite.org/fileformat2.html §1.6 "B-tree Pages"
 */
export function pageWriter(fd: number, count: number): PageWriter {
  const pages = pageAppender(fd, count)
  const closing: (() => void)[] = []
  return {
    table(root) {
      const { append, close } = tableBuilder(pages, root)
      closing.push(close)
      return { append }
    },
    finish() {
      for (const close of closing) close()
      pages.finish()
    },
  }
}

interface PageAppender {
  /** A page of zeros to fill before the next call, and its number. */
  next(): { readonly page: Uint8Array; readonly number: number }
  /** The number that the next page will have. */
  upcoming(): number
  /** Puts a page where SQLite has left an empty root. */
  put(number: number, page: Uint8Array): void
  finish(): void
}

/** Hands out pages in order and writes them 64 at a time. */
function pageAppender(fd: number, count: number): PageAppender {
  const batch = 64
  let buffer = new Uint8Array(batch * pageSize)
  let used = 0
  let last = count
  let offset = count * pageSize
  function writeAll(bytes: Uint8Array, position: number): void {
    for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done, position + done)
  }
  function flush(): void {
    writeAll(buffer.subarray(0, used * pageSize), offset)
    offset += used * pageSize
    used = 0
    buffer.fill(0)
  }
  function next(): { page: Uint8Array; number: number } {
    if (used === batch) flush()
    const page = buffer.subarray(used * pageSize, ++used * pageSize)
    last++
    return last === lockPage ? next() : { page, number: last }
  }
  return {
    next,
    upcoming: () => (last + 1 === lockPage ? last + 2 : last + 1),
    put: (number, page) => writeAll(page, (number - 1) * pageSize),
    finish() {
      flush()
      const total = new Uint8Array(4)
      setUint32(total, 0, last)
      writeAll(total, 28) // "size of the database file in pages"
    },
  }
}

interface Child {
  readonly number: number
  readonly maxRowid: number
}

/** Grows one table b-tree, leaves first. */
function tableBuilder(pages: PageAppender, root: number): { append: TableWriter['append']; close: () => void } {
  const leaves: Child[] = []
  // The open leaf is built apart, since overflow pages are asked for while it is filled.
  const leaf = new Uint8Array(pageSize)
  let cells = 0
  let content = pageSize
  let rowid = 0

  function completeLeaf(): void {
    leaf[0] = 13
    setUint16(leaf, 3, cells)
    setUint16(leaf, 5, content)
  }

  function closeLeaf(): void {
    completeLeaf()
    const { page, number } = pages.next()
    page.set(leaf)
    leaves.push({ number, maxRowid: rowid })
    leaf.fill(0)
    cells = 0
    content = pageSize
  }

  function append({ bytes, lengths }: EncodedRecords): void {
    let from = 0
    for (const length of lengths) {
      const local = localBytes(length)
      const size = varintLength(length) + varintLength(rowid + 1) + local + (local < length ? 4 : 0)
      if (content - size < 8 + 2 * (cells + 1)) closeLeaf()
      rowid++
      content -= size
      setUint16(leaf, 8 + 2 * cells++, content)
      const at = writeVarint(leaf, writeVarint(leaf, content, length), rowid)
      leaf.set(bytes.subarray(from, from + local), at)
      if (local < length) setUint32(leaf, at + local, overflow(bytes, from + local, from + length))
      from += length
    }
  }

  /** A chain of pages for the rest of a long record; answers with the first. */
  function overflow(bytes: Uint8Array, from: number, to: number): number {
    const first = pages.upcoming()
    for (let at = from; at < to; at += pageSize - 4) {
      const { page } = pages.next()
      const end = Math.min(to, at + pageSize - 4)
      page.set(bytes.subarray(at, end), 4)
      if (end < to) setUint32(page, 0, pages.upcoming())
    }
    return first
  }

  function close(): void {
    completeLeaf()
    if (leaves.length === 0) return pages.put(root, leaf)
    if (cells > 0) closeLeaf()
    let level = leaves
    while (level.length > fanOut) {
      const groups = inGroups(level)
      level = groups.map((children) => {
        const { page, number } = pages.next()
        fillInterior(page, children)
        return { number, maxRowid: children.at(-1)!.maxRowid }
      })
    }
    const top = new Uint8Array(pageSize)
    fillInterior(top, level)
    pages.put(root, top)
  }
  return { append, close }
}

/** The most children of an interior page: two bytes of pointer, four of page number, at most five of rowid each. */
const fanOut = Math.floor((pageSize - 12) / (2 + 4 + 5))

/** Never leaves a child alone, since an interior page has at least two. */
function inGroups(children: readonly Child[]): Child[][] {
  const groups: Child[][] = []
  for (let from = 0; from < children.length;) {
    const to = children.length - from === fanOut + 1 ? from + fanOut - 1 : from + fanOut
    groups.push(children.slice(from, to))
    from = to
  }
  return groups
}

/** An interior page over two children or more: the last is its right-most pointer, the others are cells. */
function fillInterior(page: Uint8Array, children: readonly Child[]): void {
  let content = pageSize
  const cells = children.length - 1
  for (let i = 0; i < cells; i++) {
    const { number, maxRowid } = children[i]!
    content -= 4 + varintLength(maxRowid)
    setUint32(page, content, number)
    writeVarint(page, content + 4, maxRowid)
    setUint16(page, 12 + 2 * i, content)
  }
  page[0] = 5
  setUint16(page, 3, cells)
  setUint16(page, 5, content)
  setUint32(page, 8, children[cells]!.number)
}

function localBytes(length: number): number {
  if (length <= maxLocal) return length
  const surplus = minLocal + ((length - minLocal) % (pageSize - 4))
  return surplus <= maxLocal ? surplus : minLocal
}

function setUint16(page: Uint8Array, at: number, value: number): void {
  page[at] = value >> 8
  page[at + 1] = value & 0xff
}

function setUint32(page: Uint8Array, at: number, value: number): void {
  page[at] = value >>> 24
  page[at + 1] = (value >>> 16) & 0xff
  page[at + 2] = (value >>> 8) & 0xff
  page[at + 3] = value & 0xff
}
