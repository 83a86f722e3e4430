import type { Bytes } from '../bytes.ts'
import { openZip } from '../zip/read.ts'
import { reading } from '../fault.ts'
import { scanFile } from './file.ts'
import type { Scan, ScanFound } from './scanner.ts'

/**
 * Looks through what a file holds: through its bytes, and, where they are compressed, through what they unpack to.
 *
 * @param begin begins a scan of a text, in which words end where other signs begin
 * @throws {DataError} when it can't be read
 */
export async function scanContents(path: string, bytes: Bytes, kind: string, begin: () => Scan): Promise<ScanFound> {
  const found = [scanFile(path, begin)]
  if (bytes.compressed === true) {
    const scan = begin()
    for await (const block of bytes.blocks()) scan.push(block)
    found.push(scan.end())
  }
  if (kind === 'xlsx') {
    const blocks: Buffer[] = []
    for await (const block of bytes.blocks()) blocks.push(block)
    const zip = reading(path, () => openZip(Buffer.concat(blocks)))
    for (const entry of zip.entries.values()) {
      const scan = begin()
      for await (const piece of zip.content(entry)) scan.push(piece)
      found.push(scan.end())
    }
  }
  return {
    bytes: found[0]!.bytes,
    hits: found.reduce((sum, { hits }) => sum + hits, 0),
    needles: [...new Set(found.flatMap(({ needles }) => needles))].toSorted((a, b) => a - b),
    places: found[0]!.places,
  }
}
