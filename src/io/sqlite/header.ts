import { closeSync, openSync, readSync } from 'node:fs'

const magic = Buffer.from('SQLite format 3\0', 'latin1')
const idAt = 68

/**
 * The application id of a SQLite file, as its header has it: nothing is locked, so that nobody has to be waited for.
 * Undefined for any other file.
 *
 * @see https://www.sqlite.org/fileformat2.html#application_id
 * @throws {Error} when it can't be read
 */
export function applicationIdOf(path: string): number | undefined {
  const header = Buffer.alloc(idAt + 4)
  const fd = openSync(path, 'r')
  try {
    if (readSync(fd, header, 0, header.length, 0) < header.length || !header.subarray(0, magic.length).equals(magic))
      return undefined
  } finally {
    closeSync(fd)
  }
  return header.readInt32BE(idAt)
}
