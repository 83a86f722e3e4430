import { sieveHash } from '../../text/word-sieve.ts'
import { isSuspect, latin, Sign, signs } from './bytes.ts'
import { foldedLatin } from './folded-latin.ts'
import { perSurplus, type Glance } from './glance.ts'

const longest = 100

/** Kinds of plain towns: in capitals and small letters, and in one of them, which are read otherwise than they stand. */
const [asItStands, inOneCase] = [1, 2]
const mixed = (1 << Sign.letter) | (1 << Sign.capital)

/** Towns abroad in letters of ASCII, their words parted by one sign: Port Edisonport. */
export const foreignCityGlance: Glance = {
  standing: asItStands,
  look(bytes, start, end) {
    if (end - start > longest) return 0
    let seen = 0
    let parted = true
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!
      const sign = signs[byte]!
      if (sign === Sign.letter || sign === Sign.capital) {
        seen |= 1 << sign
        parted = false
        continue
      }
      if (parted || (byte !== 0x20 && byte !== 0x27 && byte !== 0x2d)) return 0
      parted = true
    }
    return parted ? 0 : seen === mixed ? asItStands : opensWord(bytes, start, end) ? inOneCase : 0
  },
}

const [a, c, e, l, s, t, x] = [0x61, 0x63, 0x65, 0x6c, 0x73, 0x74, 0x78] as const

/** Towns of France of one word or an article and one: Saint-Lô, La Ferté-sous-Jouarre, L'Haÿ-les-Roses. */
export const frenchCityGlance: Glance = {
  standing: asItStands,
  look(bytes, start, end) {
    if (end - start > longest) return 0
    let [seen, surplus] = [0, 0]
    // Where the part of a name began.
    let from = start
    for (let at = start; at < end; at++) {
      let sign: number = signs[bytes[at]!]!
      if (sign === Sign.lead) {
        if (++at === end || isSuspect(bytes, at, end)) return 0
        sign = latin[bytes[at]!]!
        surplus++
      }
      if (sign === Sign.letter || sign === Sign.capital) {
        seen |= 1 << sign
        continue
      }
      const byte = bytes[at]!
      if (at === start || at + 1 === end || isSaint(bytes, from, at)) return 0
      if (byte === 0x20 ? from !== start || !isArticle(bytes, start, at) : byte !== 0x2d && byte !== 0x27) return 0
      from = at + 1
    }
    // CEDEX is the only ending of its length and letters.
    const office = end - start > 4 && (bytes[end - 1]! | 0x20) === x && (bytes[end - 5]! | 0x20) === c
    if (seen === 0 || office || (seen !== mixed && !opensWord(bytes, start, end))) return 0
    return (seen === mixed ? asItStands : inOneCase) + perSurplus * surplus
  },
}

/**
 * The hash of the key that a table has for the town whose name stands there: its letters, folded, and nothing between them; 0
 * where anything but words stands there.
 */
export function townHashAt(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    let byte = bytes[at]!
    const sign = signs[byte]!
    if (sign === Sign.lead) {
      if (++at === end || latin[bytes[at]!] === Sign.odd || isSuspect(bytes, at, end)) return 0
      byte = foldedLatin[bytes[at]!]!
    } else if (sign !== Sign.letter && sign !== Sign.capital) {
      if (byte !== 0x20 && byte !== 0x27 && byte !== 0x2d) return 0
      continue
    }
    hash = sieveHash(hash, byte)
  }
  return hash
}

const isArticle = (bytes: Uint8Array, from: number, to: number): boolean => {
  const vowel = bytes[from + 1]! | 0x20
  if ((bytes[from]! | 0x20) !== l || (vowel !== e && vowel !== a)) return false
  return to - from === 2 || (to - from === 3 && vowel === e && (bytes[from + 2]! | 0x20) === s)
}

/** Are there two letters at the beginning, or behind its apostrophe? A word of one letter may stand in its own capital, and be read so. */
function opensWord(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start + 1] === 0x27 ? start + 2 : start
  const second = first + (signs[bytes[first]!] === Sign.lead ? 2 : 1)
  const sign = second < end ? signs[bytes[second]!] : Sign.odd
  return sign === Sign.letter || sign === Sign.capital || sign === Sign.lead
}

/** St, Ste. */
const isSaint = (bytes: Uint8Array, from: number, to: number): boolean =>
  (to - from === 2 || (to - from === 3 && (bytes[from + 2]! | 0x20) === e)) &&
  (bytes[from]! | 0x20) === s &&
  (bytes[from + 1]! | 0x20) === t
