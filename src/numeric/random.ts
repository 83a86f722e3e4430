/**
 * Numbers in [0, 1) that look random and are the same at every run.
 *
 * @see Steele, Lea & Flood (2014), "Fast Splittable Pseudorandom Number Generators", OOPSLA; 32-bit variant (mulberry32).
 */
export function dice(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
