import { closeSync, openSync } from 'node:fs'

/**
 * Files that are looked at as bytes while SQLite has them open, too. They are closed together, when SQLite has closed its own: a
 * process that closes any descriptor of a file loses all locks that it has on it (POSIX), and others could write in between.
 */
export interface KeptOpen {
  /** A descriptor of the file; undefined where it isn't there. */
  descriptor(path: string, how: 'r' | 'r+'): number | undefined
  close(): void
}

export function keptOpen(): KeptOpen {
  const open: number[] = []
  return {
    descriptor(path, how) {
      try {
        const fd = openSync(path, how)
        open.push(fd)
        return fd
      } catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
        throw cause
      }
    },
    close() {
      for (const fd of open.splice(0)) closeSync(fd)
    },
  }
}
