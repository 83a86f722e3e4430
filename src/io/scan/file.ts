import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { reading } from '../fault.ts'
import type { Scan, ScanFound } from './scanner.ts'

const blockSize = 1 << 20

/**
 * Looks through the bytes of a file as they lie on the disk. A file that isn't there holds nothing.
 *
 * @throws {DataError} when it can't be read
 */
export function scanFile(path: string, begin: () => Scan): ScanFound {
  const scan = begin()
  return reading(path, () => {
    let fd: number
    try {
      fd = openSync(path, 'r')
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return scan.end()
      throw cause
    }
    try {
      const block = Buffer.allocUnsafeSlow(Math.min(blockSize, Math.max(1, fstatSync(fd).size)))
      for (let at = 0, got = 0; (got = readSync(fd, block, 0, block.length, at)) > 0; at += got) scan.push(block.subarray(0, got))
      return scan.end()
    } finally {
      closeSync(fd)
    }
  })
}
