import { scryptSync } from 'node:crypto'
import { nonceBytes, seal, unseal } from './seal.ts'

const saltBytes = 16

/** @see RFC 7914; N = 2^14, r = 8, p = 1: 16 MiB and some 50 ms a try, so that all phones of a country take years */
const keyOf = (words: string, salt: Uint8Array): Uint8Array => scryptSync(words, salt, 32, { N: 16_384, r: 8, p: 1 })

/**
 * A text that only who knows the words can read: what waits for the same request says nothing to anybody who does not already
 * know whom it is about. There is no key that anybody has to keep.
 *
 * @param random hands out bytes that nobody can guess
 */
export function sealByWords(words: string, purpose: string, random: (size: number) => Uint8Array, text: string): Uint8Array {
  const salt = random(saltBytes)
  return new Uint8Array(Buffer.concat([salt, seal(keyOf(words, salt), purpose, random(nonceBytes), text)]))
}

/** The text; undefined when it was sealed by other words, or changed. */
export function unsealByWords(words: string, purpose: string, sealed: Uint8Array): string | undefined {
  return unseal(keyOf(words, sealed.subarray(0, saltBytes)), purpose, sealed.subarray(saltBytes))
}
