import { fstatSync, readSync } from 'node:fs'
import { reading } from '../fault.ts'
import { keptOpen, type KeptOpen } from '../kept-open.ts'
import type { Scan, ScanFound } from './scanner.ts'

const blockSize = 1 << 20

/**
 * Looks through the bytes of a file as they lie on the disk. A file that isn't there holds nothing.
 *
 * @param files keeps the file open where it must not be closed yet
 * @throws {DataError} when it can't be read
 */
export function scanFile(path: string, begin: () => Scan, files?: KeptOpen): ScanFound {
  const own = files === undefined ? keptOpen() : undefined
  return reading(path, () => {
    try {
      const fd = (files ?? own!).descriptor(path, 'r')
      return fd === undefined ? begin().end() : scanDescriptor(fd, begin())
    } finally {
      own?.close()
    }
  })
}

function scanDescriptor(fd: number, scan: Scan): ScanFound {
  const block = Buffer.allocUnsafeSlow(Math.min(blockSize, Math.max(1, fstatSync(fd).size)))
  for (let at = 0, got = 0; (got = readSync(fd, block, 0, block.length, at)) > 0; at += got) scan.push(block.subarray(0, got))
  return scan.end()
}
