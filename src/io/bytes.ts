import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { ThisProcess } from '../model/world.ts'
import { DataError } from '../model/error.ts'
import { SealedFault, type Decrypt } from '../privacy/age-open.ts'
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
 * name, are first written to a nameless temporary file, since a pipe can be read but once. Of an age file the clear bytes stay in
 * memory, and nothing of them touches the disk.
 *
 * @param how `inMemory` keeps what comes through a pipe in memory too; `decrypt` opens age files
 * @throws {DataError} when it can't be read, or is encrypted and does not open
 */
export async function openBytes(
  path: string,
  stdin: Readable,
  self: ThisProcess,
  { decrypt, inMemory = false }: { readonly decrypt?: Decrypt | undefined; readonly inMemory?: boolean | undefined } = {},
): Promise<Bytes> {
  if (inMemory && (path === '-' || !reading(path, () => statSync(path)).isFile()))
    return bytesInMemory(path, await blocksOf(path, path === '-' ? stdin : createReadStream(path)))
  const fd = await (path === '-' ? spool(path, stdin, self) : openPath(path, self))
  try {
    const magic = Buffer.alloc(armour.length)
    const start = magic.toString(
      'latin1',
      0,
      reading(path, () => readSync(fd, magic, 0, magic.length, 0)),
    )
    if (!start.startsWith(age) && start !== armour)
      return bytesOf(
        path,
        fstatSync(fd).size,
        start,
        () => plain(path, fd),
        () => closeSync(fd),
      )
    const blocks = await clearBlocks(path, fd, start === armour, decrypt)
    closeSync(fd)
    return bytesInMemory(path, blocks)
  } catch (error) {
    closeSync(fd)
    throw error
  }
}

/** How age files begin. */
const age = 'age-encryption.org/v1'
const armour = '-----BEGIN AGE ENCRYPTED FILE-----'

/** Bytes that are in memory, as if they were those of a file. They are overwritten when it is closed. */
export const bytesInMemory = (path: string, blocks: readonly Uint8Array[]): Bytes =>
  bytesOf(
    path,
    blocks.reduce((sum, { length }) => sum + length, 0),
    Buffer.concat(blocks.slice(0, 2)).toString('latin1', 0, 2),
    // oxlint-disable-next-line require-await -- a generator of blocks, whatever they come from
    async function* () {
      for (const block of blocks)
        for (let at = 0; at < block.length; at += blockSize) yield Buffer.from(block.subarray(at, at + blockSize))
    },
    () => {
      for (const block of blocks) block.fill(0)
    },
  )

function bytesOf(path: string, size: number, start: string, blocks: Bytes['blocks'], close: () => void): Bytes {
  const gzip = start.startsWith('\x1f\x8b')
  return { path, size, ...(gzip && { compressed: true }), blocks: gzip ? () => gunzipped(path, blocks()) : blocks, close }
}

/**
 * Reads the clear bytes of an age file.
 *
 * @throws {DataError} when nothing is there to open it with, or does
 */
async function clearBlocks(path: string, fd: number, isArmoured: boolean, decrypt: Decrypt | undefined): Promise<Uint8Array[]> {
  if (decrypt === undefined) throw new DataError({ fault: 'sealed', about: { path } })
  const blocks: Uint8Array[] = []
  try {
    for await (const block of await decrypt(ReadableStream.from(plain(path, fd)), isArmoured)) blocks.push(block)
    return blocks
  } catch (cause) {
    if (!(cause instanceof SealedFault)) throw cause
    throw new DataError({ fault: cause.why === 'secret' ? 'other-secret' : 'sealed-broken', about: { path } }, { cause })
  }
}

async function blocksOf(path: string, pipe: Readable): Promise<Uint8Array[]> {
  try {
    const blocks: Uint8Array[] = []
    for await (const block of pipe) blocks.push(block as Buffer)
    return blocks
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

async function* gunzipped(path: string, blocks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
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
