/** Where the hash of a value begins, and by what each byte of it multiplies. FNV-1a, 32 bits: RFC 9923. */
export const hashSeed = 0x811c9dc5 | 0
export const hashPrime = 0x01000193

/**
 * Spreads what the last bytes have changed over all the bits, of which tables use some: the end of MurmurHash3.
 *
 * @see https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp `fmix32`
 */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** The hash of some bytes. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = hashSeed
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, hashPrime)
  return mixed(hash)
}
