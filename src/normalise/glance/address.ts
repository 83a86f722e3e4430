import { fold } from '../../text/fold.ts'
import { sieveHash, WordSieve } from '../../text/word-sieve.ts'
import { addressAbbreviations } from '../address.ts'
import { isSuspect, latin, Sign, signs } from './bytes.ts'
import { foldedLatin } from './folded-latin.ts'
import { mostPlain, perSurplus, type Glance } from './glance.ts'

const longest = 300
/** Signs beside letters and digits that say nothing of what is around them. */
const harmless = new Uint8Array(256)
for (const sign of ' ,.\'-/:;"()\r\n') harmless[sign.charCodeAt(0)] = 1
const space = 0x20
/** The second byte of ß. */
const sharpS = 0x9f
/** The curly one. */
const apostrophe = [0xe2, 0x80, 0x99] as const

/** Addresses with a number, or of several words. They may be written otherwise, but of that nobody says anything. */
export const addressGlance: Glance = {
  standing: 0,
  look(bytes, from, to) {
    if (to - from > longest) return 0
    let [start, end] = [from, to]
    while (start < end && bytes[start] === space) start++
    while (end > start && bytes[end - 1] === space) end--
    if (start === end || harmless[bytes[start]!] === 1 || bytes[end - 1]! < space) return 0
    let [surplus, before] = [0, 0]
    let [lettered, told] = [false, false]
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!
      const sign = signs[byte]!
      if (sign === Sign.letter || sign === Sign.capital) lettered ||= before === Sign.letter || before === Sign.capital
      else if (sign === Sign.digit || byte === space) told = true
      else if (sign === Sign.lead) {
        if (++at === end || (latin[bytes[at]!] === Sign.odd && bytes[at] !== sharpS) || isSuspect(bytes, at, end)) return 0
        surplus++
      } else if (byte === apostrophe[0]) {
        // Behind a letter beyond ASCII, it may be what a second encoding leaves.
        if (bytes[at + 1] !== apostrophe[1] || bytes[at + 2] !== apostrophe[2] || at === start || bytes[at - 1]! >= 0x80) return 0
        at += 2
        surplus += 2
      } else if (harmless[byte] === 0) return 0
      before = sign
    }
    return lettered && told ? 1 + perSurplus * surplus : 0
  },
}

/** Abbreviations that may have to be written out, folded. */
let abbreviations: WordSieve | undefined
const abbreviationsOf = (): WordSieve =>
  (abbreviations ??= new WordSieve(addressAbbreviations.map((word) => fold(word)).filter((word) => !fullTitles.has(word))))
/** Titles in full, which lack an accent at most: in capitals and small letters they stay. */
const fullTitles: ReadonlySet<string> = new Set(['general', 'marechal', 'president'])
/** Where the comma behind a house number may stand. */
const lastNumberComma = 12
const [mark, dot, hyphen, comma, bracket] = [0x22, 0x2e, 0x2d, 0x2c, 0x28] as const
const inBothCases = (1 << Sign.letter) | (1 << Sign.capital)

/** Addresses of France in capitals and small letters, without an abbreviation or the comma behind a number: as they are written out. */
export const frenchAddressGlance: Glance = {
  standing: mostPlain,
  look(bytes, start, end) {
    if (end - start > longest) return 0
    const numbered = signs[bytes[start]!] === Sign.digit
    const words = abbreviationsOf()
    let [hash, seen, surplus] = [0, 0, 0]
    // Is this a word that may be an abbreviation?
    let may = true
    let before: number = space
    for (let at = start; at < end; at++) {
      let byte = bytes[at]!
      let sign: number = signs[byte]!
      if (sign === Sign.lead) {
        if (++at === end || latin[bytes[at]!] === Sign.odd || isSuspect(bytes, at, end)) return 0
        sign = latin[bytes[at]!]!
        byte = foldedLatin[bytes[at]!]!
        surplus++
      } else if (byte === apostrophe[0]) {
        if (bytes[at + 1] !== apostrophe[1] || bytes[at + 2] !== apostrophe[2] || at === start || bytes[at - 1]! >= 0x80) return 0
        at += 2
        surplus += 2
        byte = 0x27
      } else if (sign === Sign.odd || byte === grave) return 0
      seen |= 1 << sign
      if (byte === space || byte === dot || byte === hyphen) {
        if (before === space && byte === space) return 0
        if (may && words.mayHold(hash)) return 0
        may = byte === space
        hash = 0
      } else if (byte === bracket || byte === mark) {
        may = true
        hash = 0
      } else if (byte === comma && numbered && at - start - surplus <= lastNumberComma) return 0
      else hash = sieveHash(hash, byte)
      before = byte
    }
    return before !== space && (seen & inBothCases) === inBothCases ? 1 + perSurplus * surplus : 0
  },
}
const grave = 0x60
