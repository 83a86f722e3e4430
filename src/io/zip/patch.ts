import { constants, crc32, deflateRawSync } from 'node:zlib'
import { findDirectory, ZipFault } from './read.ts'

/** New contents of an entry, in pieces that are best some hundred kilobytes long. */
export type NewContents = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** An entry as the directory lists it. */
interface Listed {
  readonly name: string
  /** Its record in the directory, as it stands. */
  readonly record: Buffer
  readonly offset: number
}

/** Lengths and sums follow the contents, of which they are told. */
const follows = 8

/**
 * Writes an archive with other contents in some of its entries. All others, their order, names, days and comments stay byte for byte.
 *
 * @param changed by name, without which an entry stays
 * @throws {ZipFault} when the archive is cut, or of the kind for more than 4 GB
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3
 */
export async function patchZip(
  archive: Buffer,
  changed: ReadonlyMap<string, () => NewContents>,
  write: (bytes: Uint8Array) => void,
): Promise<void> {
  const { count, offset: directory } = findDirectory(archive)
  const listed: Listed[] = []
  let at = directory
  for (let k = 0; k < count; k++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== 0x02014b50) throw new ZipFault('ZIP_DIRECTORY')
    const length = archive.readUInt16LE(at + 28)
    const end = at + 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    const record = Buffer.from(archive.subarray(at, end))
    const offset = record.readUInt32LE(42)
    if (offset === 0xffffffff || record.readUInt32LE(20) === 0xffffffff) throw new ZipFault('ZIP_WIDE')
    listed.push({ name: record.toString('utf8', 46, 46 + length).replaceAll('\\', '/'), record, offset })
    at = end
  }
  const tail = archive.subarray(at)
  const inOrder = listed.toSorted((a, b) => a.offset - b.offset)
  let written = 0
  const put = (bytes: Uint8Array): void => {
    write(bytes)
    written += bytes.length
  }
  put(archive.subarray(0, inOrder[0]?.offset ?? directory))
  for (const [k, entry] of inOrder.entries()) {
    const end = inOrder[k + 1]?.offset ?? directory
    const contents = changed.get(entry.name)
    const begins = written
    if (contents === undefined) put(archive.subarray(entry.offset, end))
    else await putEntry(archive, entry, contents(), put)
    entry.record.writeUInt32LE(begins, 42)
  }
  const start = written
  for (const { record } of listed) put(record)
  const size = written - start
  const end = Buffer.from(tail)
  const record = end.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (record === -1 || written > 0xffffffff) throw new ZipFault('ZIP_WIDE')
  end.writeUInt32LE(size, record + 12)
  end.writeUInt32LE(start, record + 16)
  put(end)
}

async function putEntry(
  archive: Buffer,
  { record, offset }: Listed,
  contents: NewContents,
  put: (bytes: Uint8Array) => void,
): Promise<void> {
  const header = Buffer.from(
    archive.subarray(offset, offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28)),
  )
  let [sum, size, compressed] = [0, 0, 0]
  const flags = header.readUInt16LE(6) | follows
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(8, 8)
  header.fill(0, 14, 26)
  put(header)
  const deflate = (bytes: Uint8Array, finishFlush: number): void => {
    const packed = deflateRawSync(bytes, { finishFlush })
    compressed += packed.length
    put(packed)
  }
  for await (const piece of contents) {
    if (piece.length === 0) continue
    sum = crc32(piece, sum)
    size += piece.length
    deflate(piece, constants.Z_SYNC_FLUSH)
  }
  deflate(new Uint8Array(), constants.Z_FINISH)
  const descriptor = Buffer.alloc(16)
  for (const [k, value] of [0x08074b50, sum, compressed, size].entries()) descriptor.writeUInt32LE(value, 4 * k)
  put(descriptor)
  record.writeUInt16LE(flags, 8)
  record.writeUInt16LE(8, 10)
  record.writeUInt32LE(sum, 16)
  record.writeUInt32LE(compressed, 20)
  record.writeUInt32LE(size, 24)
}
