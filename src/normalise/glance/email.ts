import { ByteMemory } from '../../text/byte-memory.ts'
import { textOf } from '../../text/bytes-text.ts'
import { sieveHash, WordSieve } from '../../text/word-sieve.ts'
import { jests } from '../email/doubts.ts'
import { roleWords } from '../email/roles.ts'
import type { Glance } from './glance.ts'

/** Longer addresses are left to the normaliser, which counts. */
const [longestLocal, longestDomain] = [64, 100]
/** Longer local parts are not typed for nothing. */
const longestJest = 10
const at_ = 0x40

/** What a byte is in a local part: a small letter, a digit or sign, a dot; 0 for all else. */
const locals = new Uint8Array(256)
const [letter, sign, dot] = [1, 2, 3]
locals.fill(letter, 0x61, 0x7b)
locals.fill(sign, 0x30, 0x3a)
locals[0x2d] = locals[0x5f] = locals[0x2b] = sign
locals[0x2e] = dot

/** Nobody's: no role, no jest. What is said of an address with it is said of its domain. */
const neutral = 'quentin.wexford'

/** The letters with which words begin that departments are called, or people who have no address. */
let beginnings: WordSieve | undefined
const beginningsOf = (): WordSieve =>
  (beginnings ??= new WordSieve([...roleWords(), ...jests()].map((word) => /^[a-z]*/.exec(word)![0])))

/** Domains remembered; when there are more, all are forgotten. */
const mostRemembered = 20_000
const [unknown, good, bad] = [0, 1, 2]

/**
 * Addresses in small letters of ASCII, at a domain of which there is nothing to say, of somebody rather than a department.
 *
 * @param isPlain says whether there is nothing to say of an address
 */
export function emailGlance(isPlain: (address: string) => boolean): Glance {
  const words = beginningsOf()
  const domains = new ByteMemory()
  let known = new Uint8Array(1 << 8)
  let view: DataView | undefined
  let viewed: Uint8Array | undefined

  function isGood(bytes: Uint8Array<SharedArrayBuffer>, start: number, end: number, hash: number): boolean {
    if (viewed !== bytes) {
      viewed = bytes
      view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    }
    if (domains.count > mostRemembered) {
      domains.clear()
      known.fill(unknown)
    }
    const number = domains.numberOf(view!, start, end - start, hash)
    if (number >= known.length) {
      const larger = new Uint8Array(2 * known.length)
      larger.set(known)
      known = larger
    }
    if (known[number] === unknown) {
      const domain = textOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), start, end)
      known[number] = isPlain(`${neutral}@${domain}`) ? good : bad
    }
    return known[number] === good
  }

  return {
    asItStands: true,
    look(bytes, start, end) {
      let hash = 0
      let at = start
      for (; at < end && locals[bytes[at]!] === letter; at++) hash = sieveHash(hash, bytes[at]!)
      if (words.mayHold(hash)) return 0
      let before = at === start ? dot : letter
      for (; at < end; at++) {
        const now = locals[bytes[at]!]!
        if (now === 0 || (now === dot && before === dot)) break
        before = now
      }
      const length = at - start
      if (at === end || bytes[at] !== at_ || before === dot || length > longestLocal || end - at > longestDomain) return 0
      // One letter all along, or a domain that says the local part again.
      if (length <= longestJest && (bytes[start] === bytes[start + 1] || bytes[start] === bytes[at + 1])) return 0
      hash = 0
      for (let here = at + 1; here < end; here++) {
        const byte = bytes[here]!
        if (byte >= 0x41 && byte <= 0x5a) return 0
        hash = sieveHash(hash, byte)
      }
      return isGood(bytes, at + 1, end, hash) ? 1 : 0
    },
  }
}
