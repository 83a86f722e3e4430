import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  realpathSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DataError } from '../model/error.ts'
import type { ThisProcess } from '../model/world.ts'
import { beside } from './beside.ts'
import { reading, unwritable } from './fault.ts'
import { shred } from './secret.ts'

/** A file as it was when it was looked at: whoever writes it meanwhile changes this. */
export interface FileState {
  /** Behind all links. */
  readonly path: string
  readonly inode: bigint
  readonly size: bigint
  readonly changed: bigint
  /** How many names it has. */
  readonly names: bigint
}

/** What became of the blocks in which the old contents lay. */
export type OldBlocks = 'overwritten' | 'other-names' | 'not-overwritten'

/** A file that is to have other contents. */
export interface Replacement {
  write(bytes: Uint8Array): void
  /** Gives it its new contents at once, and overwrites where the old ones lay. */
  commit(): OldBlocks
  /** Leaves everything as it was. */
  abandon(): void
}

/**
 * @throws {DataError} when it is no file, or can't be looked at
 */
export function fileState(path: string): FileState {
  return reading(path, () => {
    const real = realpathSync(path)
    const found = statSync(real, { bigint: true })
    if (found.isDirectory()) throw new DataError({ fault: 'unreadable', about: { path, why: 'EISDIR' } })
    if (!found.isFile()) throw new DataError({ fault: 'no-file', about: { path } })
    return { path: real, inode: found.ino, size: found.size, changed: found.mtimeNs, names: found.nlink }
  })
}

/**
 * Opens new contents for a file that was looked at: written beside it, with its mode and owner. The old contents stay where
 * they are until the new ones are on the disk; then their blocks are overwritten, under a second name, so that a run that was
 * cut off can be finished: see `sweepReplaced`.
 *
 * @throws {DataError} when the file was changed since, or can't be written
 */
export function openReplacement(state: FileState, self: ThisProcess): Replacement {
  const { path } = state
  const place = beside(path, self)
  let fd: number
  try {
    fd = openSync(place.path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_NOFOLLOW, 0o600)
  } catch (cause) {
    throw unwritable(path, cause)
  }
  let open = true
  const close = (): void => {
    if (open) closeSync(fd)
    open = false
  }
  return {
    write(bytes) {
      try {
        for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done)
      } catch (cause) {
        throw unwritable(path, cause)
      }
    },
    commit() {
      const now = fileState(path)
      if (now.inode !== state.inode || now.size !== state.size || now.changed !== state.changed)
        throw new DataError({ fault: 'changed-meanwhile', about: { path } })
      try {
        close()
        likeBefore(place.path, path)
      } catch (cause) {
        throw unwritable(path, cause)
      }
      const old = secondName(state, self)
      try {
        place.commit()
      } catch (error) {
        if (old !== undefined) unlinkSync(old)
        throw error
      }
      if (old === undefined) return state.names > 1n ? 'other-names' : 'not-overwritten'
      try {
        shred(old)
        return 'overwritten'
      } catch {
        unlinkSync(old)
        return 'not-overwritten'
      }
    },
    abandon() {
      close()
      place.abandon()
    },
  }
}

/** Who could read the file before can do so now; who could not can't. */
function likeBefore(fresh: string, path: string): void {
  const { mode, uid, gid } = statSync(path)
  const mine = statSync(fresh)
  if (mine.uid !== uid || mine.gid !== gid) {
    try {
      chownSync(fresh, uid, gid)
    } catch {
      return // another's file, which we may replace and not give away: ours alone then
    }
  }
  chmodSync(fresh, mode & 0o777)
}

/** Another name for the old contents, by which they are overwritten; undefined where there can't be one or it would do harm. */
function secondName({ path, names }: FileState, { pid }: ThisProcess): string | undefined {
  if (names > 1n) return undefined // overwriting would empty the file under its other names
  const old = join(dirname(path), `.${basename(path)}.${pid}.erased`)
  try {
    linkSync(path, old)
    return old
  } catch {
    return undefined // this file system has no second names
  }
}

/**
 * Finishes what a run that was cut off left of a file: old contents that were to be overwritten.
 *
 * @returns whether there was any
 * @throws {DataError} when that can't be done
 */
export function sweepReplaced(path: string, { pid, isAlive }: ThisProcess): boolean {
  const real = reading(path, () => realpathSync(path))
  const start = `.${basename(real)}.`
  let swept = false
  for (const file of reading(path, () => readdirSync(dirname(real)))) {
    if (!file.startsWith(start)) continue
    const owner = /^(\d+)\.erased$/.exec(file.slice(start.length))?.[1]
    if (owner === undefined || (Number(owner) !== pid && isAlive(Number(owner)))) continue
    dropOld(join(dirname(real), file), real)
    swept = true
  }
  return swept
}

/** Old contents under their second name: overwritten if that is their only one. */
function dropOld(old: string, path: string): void {
  try {
    const fd = openSync(old, constants.O_RDONLY | constants.O_NOFOLLOW)
    const { nlink, ino } = fstatSync(fd, { bigint: true })
    fsyncSync(fd)
    closeSync(fd)
    // A run that ended before the new contents had their name: these are the file itself.
    if (nlink > 1n || ino === statSync(path, { bigint: true }).ino) unlinkSync(old)
    else shred(old)
  } catch (cause) {
    throw unwritable(old, cause)
  }
}
