import type { Context } from '../../../cli/context.ts'
import { openBytes } from '../../../io/bytes.ts'
import { scanContents } from '../../../io/scan/contents.ts'
import { scanFile } from '../../../io/scan/file.ts'
import { byteScanner } from '../../../io/scan/scanner.ts'
import { scanSqlite } from '../../../io/scan/sqlite-cells.ts'
import type { Needle } from '../../../model/needle.ts'
import type { LookedFile } from './look.ts'

/** What SQLite keeps beside a database. */
const beside = ['-wal', '-journal', '-shm'] as const

/**
 * Makes ready to look through what files hold: through their bytes, what these unpack to, and what SQLite keeps beside them.
 *
 * @throws {DataError} when a file can't be read
 */
export function contentScanner(
  needles: readonly Needle[],
  { stdin, self }: Context,
): (file: Pick<LookedFile, 'path' | 'kind'>) => Promise<{ bytes: number; hits: number }> {
  const inText = byteScanner(needles, true)
  const anywhere = byteScanner(needles, false)
  return async ({ path, kind }) => {
    if (kind === 'sqlite') {
      const found = [scanSqlite(path, anywhere, inText), ...beside.map((end) => scanFile(`${path}${end}`, anywhere))]
      return {
        bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
        hits: found.reduce((sum, { hits }) => sum + hits, 0),
      }
    }
    const bytes = await openBytes(path, stdin, self)
    try {
      return await scanContents(path, bytes, kind, inText)
    } finally {
      bytes.close()
    }
  }
}
