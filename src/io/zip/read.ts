import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'

/** A file inside a ZIP archive. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Where its local header begins in the archive. */
  readonly offset: number
}

/** An archive that is held in memory, compressed. */
export interface ZipArchive {
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** The bytes of an entry in pieces; `read` counts the compressed ones. */
  content(entry: ZipEntry, read?: (bytes: number) => void): AsyncGenerator<Buffer>
}

/** What is wrong with an archive: said with a code, to be shown. */
export class ZipFault extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.name = 'ZipFault'
    this.code = code
  }
}

const pieceSize = 1 << 18

/**
 * Opens an archive by its central directory, at its end; ZIP64 too. Every entry is checked by its length and its sum.
 *
 * @throws {ZipFault} when there is none, or it is cut
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3
 */
export function openZip(archive: Buffer): ZipArchive {
  const entries = readDirectory(archive)
  return { entries, content: (entry, read = () => {}) => contentOf(archive, entry, read) }
}

function readDirectory(archive: Buffer): Map<string, ZipEntry> {
  const { count, offset } = findDirectory(archive)
  const entries = new Map<string, ZipEntry>()
  let at = offset
  for (let i = 0; i < count; i++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== 0x02014b50) throw new ZipFault('ZIP_DIRECTORY')
    const nameLength = archive.readUInt16LE(at + 28)
    const extraLength = archive.readUInt16LE(at + 30)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/') // some write them the Windows way
    const extra = archive.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    const wide = wideFields(extra, [archive.readUInt32LE(at + 24), archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 42)])
    if ((archive.readUInt16LE(at + 8) & 1) === 1) throw new ZipFault('ZIP_ENCRYPTED')
    entries.set(name, {
      name,
      method: archive.readUInt16LE(at + 10),
      crc: archive.readUInt32LE(at + 16),
      size: wide[0]!,
      compressedSize: wide[1]!,
      offset: wide[2]!,
    })
    at += 46 + nameLength + extraLength + archive.readUInt16LE(at + 32)
  }
  return entries
}

/** The end record is sought from the end, since a comment of up to 64 KiB may follow it. */
export function findDirectory(archive: Buffer): { count: number; offset: number } {
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - 22 - 0xffff); at--) {
    if (archive.readUInt32LE(at) !== 0x06054b50) continue
    const count = archive.readUInt16LE(at + 10)
    const offset = archive.readUInt32LE(at + 16)
    if ((count !== 0xffff && offset !== 0xffffffff) || at < 20 || archive.readUInt32LE(at - 20) !== 0x07064b50)
      return { count, offset }
    const wide = readUInt64(archive, at - 12)
    if (wide + 56 > archive.length || archive.readUInt32LE(wide) !== 0x06064b50) break
    return { count: readUInt64(archive, wide + 32), offset: readUInt64(archive, wide + 48) }
  }
  throw new ZipFault('ZIP_DIRECTORY')
}

/** Numbers that did not fit stand in the ZIP64 field, in the same order. */
function wideFields(extra: Buffer, narrow: readonly number[]): number[] {
  if (!narrow.includes(0xffffffff)) return [...narrow]
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let next = at + 4
    return narrow.map((value) => {
      if (value !== 0xffffffff) return value
      next += 8
      if (next > extra.length) throw new ZipFault('ZIP_DIRECTORY')
      return readUInt64(extra, next - 8)
    })
  }
  throw new ZipFault('ZIP_DIRECTORY')
}

const readUInt64 = (bytes: Buffer, at: number): number => bytes.readUInt32LE(at) + 2 ** 32 * bytes.readUInt32LE(at + 4)

async function* contentOf(archive: Buffer, entry: ZipEntry, read: (bytes: number) => void): AsyncGenerator<Buffer> {
  const compressed = compressedBytes(archive, entry)
  const pieces = entry.method === 0 ? stored(compressed, read) : inflated(compressed, entry, read)
  let size = 0
  let sum = 0
  for await (const piece of pieces) {
    size += piece.length
    if (size > entry.size) break
    sum = crc32(piece, sum)
    yield piece
  }
  if (size !== entry.size || sum !== entry.crc) throw new ZipFault('ZIP_SUM')
}

function compressedBytes(archive: Buffer, { method, offset, compressedSize }: ZipEntry): Buffer {
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== 0x04034b50) throw new ZipFault('ZIP_ENTRY')
  if (method !== 0 && method !== 8) throw new ZipFault('ZIP_METHOD')
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28)
  if (start + compressedSize > archive.length) throw new ZipFault('ZIP_ENTRY')
  return archive.subarray(start, start + compressedSize)
}

function* stored(bytes: Buffer, read: (bytes: number) => void): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceSize) {
    const piece = bytes.subarray(at, at + pieceSize)
    read(piece.length)
    yield piece
  }
}

async function* inflated(compressed: Buffer, { size }: ZipEntry, read: (bytes: number) => void): AsyncGenerator<Buffer> {
  if (size <= pieceSize) {
    read(compressed.length)
    yield inflateRawSync(compressed, { maxOutputLength: pieceSize })
    return
  }
  const inflate = createInflateRaw({ chunkSize: pieceSize })
  inflate.end(compressed)
  let told = 0
  try {
    for await (const piece of inflate) {
      read(inflate.bytesWritten - told)
      told = inflate.bytesWritten
      yield piece as Buffer
    }
  } finally {
    inflate.destroy()
  }
}
