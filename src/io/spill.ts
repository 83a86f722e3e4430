import { closeSync, constants, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DataError } from '../model/error.ts'
import type { ThisProcess } from '../model/world.ts'

/** A file where things wait that don't fit in memory. It goes when the run goes, however that ends. */
export interface Spill {
  /** Puts bytes behind those that are there; answers with where they begin. */
  put(bytes: Uint8Array): number
  /** Fills the array with the bytes from a place on. */
  take(at: number, into: Uint8Array): void
  close(): void
}

/** The most that the system takes in one go: 2 GiB, less a page. */
const atOnce = 2 ** 31 - 4096

/**
 * Opens a file for what doesn't fit in memory, closed to others, and takes its name away at once, so that nothing of it stays
 * behind even when the run is killed.
 *
 * @param folder where there is room
 * @throws {DataError} here and later, when the folder can't be written or the disk is full
 */
export function openSpill(folder: string, { pid }: ThisProcess): Spill {
  const path = join(folder, `.clientele-${pid}.spill`)
  let named = true
  let end = 0
  const fd = guarded(() => openSync(path, constants.O_CREAT | constants.O_EXCL | constants.O_RDWR | constants.O_NOFOLLOW, 0o600))
  unname()
  return {
    put(bytes) {
      const at = end
      each(bytes, (part, done) => writeSync(fd, part, 0, part.length, at + done))
      end = at + bytes.length
      return at
    },
    take(at, into) {
      each(into, (part, done) => readSync(fd, part, 0, part.length, at + done))
    },
    close() {
      closeSync(fd)
      unname()
    },
  }

  /** Where a file that is open can't lose its name, it loses it when it is closed. */
  function unname(): void {
    if (!named) return
    try {
      unlinkSync(path)
      named = false
    } catch {
      // It is tried again.
    }
  }

  function each(bytes: Uint8Array, move: (part: Uint8Array, done: number) => number): void {
    guarded(() => {
      for (let done = 0; done < bytes.length;) {
        const moved = move(bytes.subarray(done, Math.min(bytes.length, done + atOnce)), done)
        if (moved === 0) throw Object.assign(new Error('cut short'), { code: 'EIO' })
        done += moved
      }
    })
  }

  function guarded<T>(work: () => T): T {
    try {
      return work()
    } catch (cause) {
      const why = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
      if (why === undefined || why.startsWith('ERR_')) throw cause
      throw new DataError({ fault: 'no-room-to-spill', about: { folder, why } }, { cause })
    }
  }
}
