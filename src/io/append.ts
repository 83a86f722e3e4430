import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, readSync, writeSync } from 'node:fs'
import { unreadable, unwritable } from './fault.ts'

/** The whole lines of a file that is only ever added to; none where there is no file. A line that was cut off is none. */
export function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(0, -1)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return []
    throw unreadable(path, cause)
  }
}

/**
 * Adds a line to a file, which is on the disk when this comes back; 0600, and through no link. What a run that was killed left of a
 * line goes first.
 *
 * @param line with its line break
 * @throws {DataError} when it can't be written
 */
export function appendLine(path: string, line: string): void {
  try {
    const fd = openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW, 0o600)
    try {
      const end = endOfLines(fd)
      ftruncateSync(fd, end)
      const bytes = Buffer.from(line)
      for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done, end + done)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
  } catch (cause) {
    throw unwritable(path, cause)
  }
}

/** Where the last whole line ends. */
function endOfLines(fd: number): number {
  const { size } = fstatSync(fd)
  const tail = Buffer.alloc(Math.min(size, 1 << 16))
  readSync(fd, tail, 0, tail.length, size - tail.length)
  return size - tail.length + tail.lastIndexOf('\n') + 1
}
