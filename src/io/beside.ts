import {
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ThisProcess } from '../model/world.ts'
import { unwritable } from './fault.ts'

/** A place beside an output, where it is written before it gets its name. */
export interface Beside {
  readonly path: string
  /** Gives the file its final name, replacing what was there; a symbolic link is replaced, never followed. */
  commit(): void
  /** Takes it away again. */
  abandon(): void
}

/**
 * A temporary name beside `target`. Whatever happens before `commit`, nothing half-written stands under the final name.
 * Leftovers of runs that were killed are swept away here.
 *
 * @throws {DataError} when the folder can't be written, or the target is a folder
 */
export function beside(target: string, { pid, isAlive }: ThisProcess): Beside {
  const folder = dirname(target)
  const name = basename(target)
  const leftover = (file: string): boolean => {
    if (!file.startsWith(`.${name}.`)) return false
    const owner = /^\.(\d+)\.partial(?:-journal)?$/.exec(file.slice(name.length + 1))?.[1]
    return owner !== undefined && (Number(owner) === pid || !isAlive(Number(owner)))
  }
  try {
    for (const file of readdirSync(folder)) if (leftover(file)) unlinkSync(join(folder, file))
    if (whatIs(target) === 'folder') throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
  } catch (cause) {
    throw unwritable(target, cause)
  }
  const path = join(folder, `.${name}.${pid}.partial`)
  return {
    path,
    commit() {
      try {
        sync(path)
        renameSync(path, target)
        sync(folder)
      } catch (cause) {
        throw unwritable(target, cause)
      }
    },
    abandon() {
      for (const file of [path, `${path}-journal`]) if (existsSync(file)) unlinkSync(file)
    },
  }
}

/** What stands at a path. A symbolic link is a link, wherever it leads. */
export function whatIs(path: string): 'nothing' | 'file' | 'folder' | 'link' | 'device' {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 'nothing'
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'device'
}

/** Is a file there, be it behind links? */
export function leadsToFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** A rename is on the disk only when its folder is; some file systems can't sync a folder, and then there is no more to do. */
function sync(path: string): void {
  const fd = openSync(path, 'r')
  try {
    fsyncSync(fd)
  } catch (cause) {
    if (whatIs(path) === 'file') throw cause
  } finally {
    closeSync(fd)
  }
}

/** A file of bytes in the making. */
export interface ByteWriter {
  write(bytes: Uint8Array): void
  commit(): void
  abandon(): void
}

/**
 * Opens an output for bytes: beside and renamed, 0600; a device or a pipe is written to directly.
 *
 * @throws {DataError} when it can't be written
 */
export function openOutput(target: string, self: ThisProcess): ByteWriter {
  if (whatIs(target) === 'device') return openDevice(target)
  const place = beside(target, self)
  const fd = guarded(target, () =>
    openSync(place.path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_NOFOLLOW, 0o600),
  )
  let open = true
  const close = (): void => {
    if (open) closeSync(fd)
    open = false
  }
  return {
    write: (bytes) => guarded(target, () => writeAll(fd, bytes)),
    commit() {
      guarded(target, close)
      place.commit()
    },
    abandon() {
      close()
      place.abandon()
    },
  }
}

/**
 * Tries whether an output can be written, before the work for it is begun: what would stand beside it is made and taken away
 * again. A device or a pipe is not tried, since whoever reads it would notice.
 *
 * @throws {DataError} when it can't
 */
export function tryOutput(target: string, self: ThisProcess): void {
  if (target !== '-' && whatIs(target) !== 'device') openOutput(target, self).abandon()
}

function openDevice(target: string): ByteWriter {
  const fd = guarded(target, () => openSync(target, 'w'))
  const close = (): void => closeSync(fd)
  return { write: (bytes) => guarded(target, () => writeAll(fd, bytes)), commit: close, abandon: close }
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done)
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw unwritable(path, cause)
  }
}
