/**
 * Spreads the bits of a hash, and never gives 0.
 *
 * @see Appleby, MurmurHash3's finaliser.
 */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  h ^= h >>> 16
  return h === 0 ? 1 : h
}
