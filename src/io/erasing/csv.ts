import { packed } from '../encode.ts'
import { utf8ToUtf16, type Utf16 } from '../csv/utf16.ts'
import type { CsvFile } from '../csv/open.ts'
import { recordCutter, type RecordEdit } from '../csv/cutout.ts'
import type { Replacement } from '../replace.ts'

/**
 * Writes a CSV file without some of its records, or with other cells in them: in its dialect and encoding, compressed if it was, and
 * every other byte as it was.
 *
 * @param edits ascending by line
 * @returns the lines on which edits were made
 */
export async function writeCsvWithout(
  file: CsvFile,
  gzip: boolean,
  edits: readonly RecordEdit[],
  to: Pick<Replacement, 'write'>,
): Promise<ReadonlySet<number>> {
  const { encoding } = file.encoding
  const utf16: Utf16 | undefined = encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : undefined
  const put = (bytes: Buffer): void => {
    if (bytes.length > 0) to.write(packed(bytes, gzip))
  }
  const own = (bytes: Buffer): Buffer => (utf16 === undefined ? bytes : utf8ToUtf16(bytes, utf16))
  const { mark, lines } = file.before
  put(Buffer.concat([mark, own(Buffer.from(lines))]))
  const cut = recordCutter(file.setting)
  const done = new Set<number>()
  for await (const chunk of file.chunks()) {
    const { bytes, done: lines } = cut(chunk, edits)
    for (const line of lines) done.add(line)
    put(own(bytes))
  }
  return done
}
