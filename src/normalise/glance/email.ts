import { sieveHash, WordSieve } from '../../text/word-sieve.ts'
import { jests } from '../email/doubts.ts'
import { roleWords } from '../email/roles.ts'
import { mostPlain, type Glance } from './glance.ts'
import { KnownKinds } from './known-kinds.ts'

/** Longer addresses are left to the normaliser, which counts. */
const [longestLocal, longestDomain] = [64, 100]
/** Longer local parts are not typed for nothing. */
const longestJest = 10
const at_ = 0x40

/** What a byte is in a local part: a small letter, a digit or sign, a dot; 0 for all else. */
const signs = new Uint8Array(256)
const [letter, sign, dot] = [1, 2, 3]
signs.fill(letter, 0x61, 0x7b)
signs.fill(sign, 0x30, 0x3a)
signs[0x2d] = signs[0x5f] = signs[0x2b] = sign
signs[0x2e] = dot

/** Nobody's: no role, no jest. What is said of an address with it is said of its domain. */
const neutralLocal = 'quentin.wexford'
/** Some organisation's. What is said of an address at it is said of its local part. */
const neutralDomain = 'wexford-quentin.fr'

/** The letters with which words begin that departments are called, or people who have no address. */
let beginnings: WordSieve | undefined
const beginningsOf = (): WordSieve =>
  (beginnings ??= new WordSieve([...roleWords(), ...jests()].map((word) => /^[a-z]*/.exec(word)![0])))

const plain = 1

/**
 * Addresses in small letters of ASCII, at a domain of which there is nothing to say; of somebody, or else of a kind of local
 * parts of which one was judged: that of a department says the same at every such domain.
 *
 * @param kindOf the kind of a whole address: 1 where there is nothing to say of it, 2 or more where the same is said of all of
 *   its kind, 0 where neither holds
 */
export function emailGlance(kindOf: (address: string) => number): Glance {
  const words = beginningsOf()
  const domains = new KnownKinds((domain) => kindOf(`${neutralLocal}@${domain}`))
  const locals = new KnownKinds((local) => kindOf(`${local}@${neutralDomain}`))
  return {
    standing: mostPlain,
    look(bytes, start, end) {
      let hash = 0
      let at = start
      for (; at < end && signs[bytes[at]!] === letter; at++) hash = sieveHash(hash, bytes[at]!)
      const mayBeRole = at > start && words.mayHold(hash)
      let before = at === start ? dot : letter
      for (; at < end; at++) {
        const now = signs[bytes[at]!]!
        if (now === 0 || (now === dot && before === dot)) break
        if (mayBeRole) hash = sieveHash(hash, bytes[at]!)
        before = now
      }
      const length = at - start
      if (at === end || bytes[at] !== at_ || before === dot || length > longestLocal || end - at > longestDomain) return 0
      if (length <= longestJest && (mayBeOneLetter(bytes, start, length) || mayBeEcho(bytes, start, at))) return 0
      const kind = mayBeRole ? locals.at(bytes, start, at, hash) : plain
      if (kind === 0) return 0
      hash = 0
      for (let here = at + 1; here < end; here++) {
        const byte = bytes[here]!
        if (byte >= 0x41 && byte <= 0x5a) return 0
        hash = sieveHash(hash, byte)
      }
      return domains.at(bytes, at + 1, end, hash) === plain ? kind : 0
    },
  }
}

/** Is it one letter all along, as far as three tell? */
const mayBeOneLetter = (bytes: Uint8Array, start: number, length: number): boolean =>
  bytes[start] === bytes[start + 1] && (length < 3 || bytes[start] === bytes[start + 2])

/** Does the domain say the local part again, as far as two letters tell? */
const mayBeEcho = (bytes: Uint8Array, start: number, at: number): boolean =>
  bytes[start] === bytes[at + 1] && (start + 1 === at || bytes[start + 1] === bytes[at + 2])
