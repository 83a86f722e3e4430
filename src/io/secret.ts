import { closeSync, constants, fstatSync, fsyncSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { DataError } from '../model/error.ts'
import { unreadable, unwritable } from './fault.ts'

/** No secret file is longer. */
const longest = 1 << 26

/**
 * The text of a file that only its owner may read; undefined where there is none.
 *
 * @throws {DataError} when it is a link, is open to others, or can't be read
 */
export function readSecret(path: string): Buffer | undefined {
  let fd: number
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : ''
    if (code === 'ENOENT') return undefined
    if (code === 'ELOOP') throw new DataError({ fault: 'is-link', about: { path } }, { cause })
    throw unreadable(path, cause)
  }
  try {
    const { mode, size } = fstatSync(fd)
    if ((mode & 0o077) !== 0) throw new DataError({ fault: 'open-to-others', about: { path } })
    const bytes = Buffer.alloc(Math.min(size, longest))
    for (let done = 0, got = 1; done < bytes.length && got > 0; done += got)
      got = readSync(fd, bytes, done, bytes.length - done, done)
    return bytes
  } catch (cause) {
    throw unreadable(path, cause)
  } finally {
    closeSync(fd)
  }
}

/**
 * Takes a file away for good: its bytes are overwritten before it loses its name, for what that is worth on this file system.
 *
 * @throws {DataError} when that can't be done
 */
export function shred(path: string): void {
  try {
    const fd = openSync(path, constants.O_WRONLY | constants.O_NOFOLLOW)
    try {
      const { size } = fstatSync(fd)
      const zeros = Buffer.alloc(Math.min(size, 1 << 16))
      for (let at = 0; at < size;) at += writeSync(fd, zeros, 0, Math.min(zeros.length, size - at), at)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    unlinkSync(path)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return
    throw unwritable(path, cause)
  }
}
