import { sieveHash } from '../../text/word-sieve.ts'
import { townKeys } from './towns.ts'

/** By postal code: where the hashes of the keys of its towns begin, plus one; 0 where nobody asked yet. */
const beginnings = new Int32Array(100_000)
/** Those of one code after another, each run closed by 0. */
let hashes = new Int32Array(1 << 10)
let end = 0

/**
 * Has a postal code a town whose key has this hash, which is not 0? Of any other town it says no, but for one in millions: for
 * bytes of which nobody made a text.
 *
 * @param code 0 to 99,999
 */
export function mayBeTownOf(code: number, hash: number): boolean {
  let at = beginnings[code]! - 1
  if (at === -1) at = add(code)
  for (; hashes[at] !== 0; at++) if (hashes[at] === hash) return true
  return false
}

function add(code: number): number {
  const keys = townKeys(String(code).padStart(5, '0'))
  while (end + keys.length >= hashes.length) {
    const larger = new Int32Array(2 * hashes.length)
    larger.set(hashes)
    hashes = larger
  }
  const beginning = end
  for (const key of keys) hashes[end++] = hashOf(key)
  end++
  beginnings[code] = beginning + 1
  return beginning
}

function hashOf(key: string): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = sieveHash(hash, key.charCodeAt(at))
  return hash
}
