import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { ThisProcess } from '../model/world.ts'
import { DataError } from '../model/error.ts'
import { reading, unreadable } from './fault.ts'

const blockSize = 1 << 20

/** The bytes of an input, readable from the start as often as needed: finding the encoding takes a pass of its own. */
export interface Bytes {
  /** The path as it was given, for messages. */
  readonly path: string
  /** How many bytes lie on the disk; of a compressed file, the compressed ones. */
  readonly size: number
  /** Is it a gzip file? */
  readonly compressed?: true
  /** Blocks of at most 1 MiB. Each is the caller's to keep. `read` counts bytes on the disk so far. */
  blocks(): AsyncGenerator<Buffer>
  close(): void
}

/**
 * Opens a file, a gzip file (told by its first bytes, not its name), or `-` for standard input. That, and a pipe that has a
 * name, are first written to a nameless temporary file, since a pipe can be read but once.
 *
 * @param inMemory keeps what comes through a pipe in memory instead, so that nothing of it lands on a disk
 * @throws {DataError} when it can't be read
 */
export async function openBytes(path: string, stdin: Readable, self: ThisProcess, inMemory = false): Promise<Bytes> {
  if (inMemory && (path === '-' || !reading(path, () => statSync(path)).isFile()))
    return bytesOf(path, await wholePipe(path, path === '-' ? stdin : createReadStream(path)))
  const fd = await (path === '-' ? spool(path, stdin, self) : openPath(path, self))
  try {
    const size = fstatSync(fd).size
    const magic = Buffer.alloc(2)
    const gzip = reading(path, () => readSync(fd, magic, 0, 2, 0)) === 2 && isGzip(magic)
    return {
      path,
      size,
      ...(gzip && { compressed: true }),
      blocks: () => (gzip ? gunzipped(path, plain(path, fd)) : plain(path, fd)),
      close: () => closeSync(fd),
    }
  } catch (error) {
    closeSync(fd)
    throw error
  }
}

const isGzip = (start: Buffer): boolean => start[0] === 0x1f && start[1] === 0x8b

/** Bytes that are in memory as a whole. */
function bytesOf(path: string, whole: Buffer): Bytes {
  const gzip = isGzip(whole)
  // oxlint-disable-next-line require-await -- a generator of blocks, whatever they come from
  async function* blocks(): AsyncGenerator<Buffer> {
    for (let at = 0; at < whole.length; at += blockSize) yield Buffer.from(whole.subarray(at, at + blockSize))
  }
  return {
    path,
    size: whole.length,
    ...(gzip && { compressed: true }),
    blocks: () => (gzip ? gunzipped(path, blocks()) : blocks()),
    close: () => whole.fill(0),
  }
}

async function wholePipe(path: string, pipe: Readable): Promise<Buffer> {
  try {
    const blocks: Buffer[] = []
    for await (const block of pipe) blocks.push(block as Buffer)
    return Buffer.concat(blocks)
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

function openPath(path: string, self: ThisProcess): number | Promise<number> {
  const kind = reading(path, () => statSync(path))
  if (kind.isFile()) return reading(path, () => openSync(path, 'r'))
  if (kind.isDirectory()) throw new DataError({ fault: 'unreadable', about: { path, why: 'EISDIR' } })
  return spool(path, createReadStream(path), self)
}

// oxlint-disable-next-line require-await -- a generator of blocks, whatever they come from
async function* plain(path: string, fd: number): AsyncGenerator<Buffer> {
  for (let position = 0; ;) {
    const block = Buffer.allocUnsafeSlow(blockSize)
    const got = reading(path, () => readSync(fd, block, 0, blockSize, position))
    if (got === 0) return
    position += got
    yield block.subarray(0, got)
  }
}

async function* gunzipped(path: string, blocks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  // Not a file stream, which would close the file when it is done, and it is read again.
  const compressed = Readable.from(blocks)
  const gunzip = createGunzip({ chunkSize: blockSize })
  compressed.on('error', (error) => gunzip.destroy(error)).pipe(gunzip)
  try {
    for await (const block of gunzip) yield block as Buffer
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (code.startsWith('Z_')) throw new DataError({ fault: 'unreadable', about: { path, why: code } }, { cause })
    throw unreadable(path, cause)
  } finally {
    compressed.destroy()
    gunzip.destroy()
  }
}

/** A pipe in a temporary file that has lost its name, so that it goes when we do. */
async function spool(path: string, pipe: Readable, { pid }: ThisProcess): Promise<number> {
  const place = join(tmpdir(), `clientele-${pid}-stdin`)
  let fd: number | undefined
  try {
    fd = openSync(place, 'wx+', 0o600)
    unlinkSync(place)
    for await (const block of pipe) for (let done = 0; done < block.length;) done += writeSync(fd, block as Buffer, done)
    return fd
  } catch (cause) {
    if (fd !== undefined) closeSync(fd)
    throw unreadable(path, cause)
  }
}
