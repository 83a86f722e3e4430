import { createHash } from 'node:crypto'

/** The SHA-256 of bytes in hexadecimal digits: how a manifest names what a file holds. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
