import { createHash } from 'node:crypto'

/**
 * The SHA-256 of a text in base64: how a page names the one script that it lets run.
 *
 * @see https://www.w3.org/TR/CSP3/ §2.3.1, hash-source
 */
export function sourceHash(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
