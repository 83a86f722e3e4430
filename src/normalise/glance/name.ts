import { fold } from '../../text/fold.ts'
import { textOf } from '../../text/bytes-text.ts'
import { areBeside, isKeyboardWalk } from '../../text/keyboard.ts'
import { sieveHash, WordSieve } from '../../text/word-sieve.ts'
import { companyAlone, legalForms, mistakableForms } from '../names/legal-forms.ts'
import { givenNameWords } from '../names/givenness.ts'
import { nobodysFamilies } from '../names/pair.ts'
import { placeholderNames } from '../names/placeholders.ts'
import { strayTitles } from '../names/reading.ts'
import { titlesBehind } from '../title.ts'
import { isSuspect, latin, Sign, signs } from './bytes.ts'
import { foldedLatin } from './folded-latin.ts'
import { mostPlain, perSurplus, type Glance } from './glance.ts'

const longest = 60

/** What is no name in a cell of one word. */
let noNames: WordSieve | undefined
const noNamesOf = (): WordSieve => (noNames ??= new WordSieve([...placeholderNames, ...strayTitles]))

/** Words before a name, and what makes of them anything but that when it stands behind. */
const particles = new WordSieve('la le les de du des'.split(' '))
let others: WordSieve | undefined
const othersOf = (): WordSieve => (others ??= new WordSieve([...titlesBehind, ...legalForms.keys(), ...mistakableForms.keys()]))

/** Names of one word with a capital before small letters, whatever is joined, and perhaps a particle: Durand, Jean-Pierre, Le Goff. */
export const nameGlance: Glance = {
  standing: mostPlain,
  look: (bytes, start, end) => look(bytes, start, end, undefined, undefined),
}

/** What rows ask of a family name beside another: given names that may have been exchanged with it, and what testers type. */
let asked: WordSieve | undefined
const askedOf = (): WordSieve => (asked ??= new WordSieve([...givenNameWords(), ...nobodysFamilies()]))

/**
 * The same names, but for those of which rows have more to ask: whatever is, or begins with, somebody's given name.
 *
 * @param given words that are given names in this file, besides those of the lists
 */
export function familyNameGlance(given: readonly string[]): Glance {
  const ofFile = given.length === 0 ? undefined : new WordSieve(given)
  return { standing: mostPlain, look: (bytes, start, end) => look(bytes, start, end, askedOf(), ofFile) }
}

/** What is no name alone in a cell, whatever its capitals. */
let nobodys: WordSieve | undefined
const nobodysOf = (): WordSieve =>
  (nobodys ??= new WordSieve([...placeholderNames, ...strayTitles, ...legalForms.keys(), ...companyAlone]))
/** Shorter ones may be initials, longer ones no name. */
const [shortestOneCase, longestOneCase] = [4, 30]

/** Names of one word all in capitals or all in small letters, of which only the case is to be mended: DURAND, jean-pierre. */
export const oneCaseNameGlance: Glance = {
  standing: 0,
  look(bytes, start, end) {
    if (end - start > longestOneCase) return 0
    let [hash, surplus, letters] = [0, 0, 0]
    let [first, second, third] = [0, 0, 0]
    let [before, seen, varied] = [0, 0, false]
    for (let at = start; at < end; at++) {
      let byte = bytes[at]!
      let sign: number = signs[byte]!
      if (sign === Sign.lead) {
        if (++at === end || isSuspect(bytes, at, end)) return 0
        sign = latin[bytes[at]!]!
        byte = foldedLatin[bytes[at]!]!
        surplus++
      }
      if (sign === Sign.letter || sign === Sign.capital) seen |= 1 << sign
      else if (byte !== 0x2d || before === 0 || letters < 2) return 0
      else sign = 0
      before = sign
      byte |= 0x20
      hash = sieveHash(hash, byte)
      letters++
      if (letters === 1) first = byte
      else if (letters === 2) second = byte
      else if (letters === 3) third = byte
      varied ||= byte !== first
    }
    if (before === 0 || letters < shortestOneCase || !varied || seen === mixed || nobodysOf().mayHold(hash)) return 0
    return areBeside(first, second) && areBeside(second, third) ? 0 : 1 + perSurplus * surplus
  },
}
const mixed = (1 << Sign.letter) | (1 << Sign.capital)

/**
 * @param asked words of which more is asked, alone or before a hyphen
 * @param ofFile more of them
 */
function look(
  bytes: Uint8Array<SharedArrayBuffer>,
  start: number,
  end: number,
  asked: WordSieve | undefined,
  ofFile: WordSieve | undefined,
): number {
  if (end - start > longest) return 0
  let [hash, surplus, letters, beginning] = [0, 0, 0, 0]
  let [first, second, third] = [0, 0, 0]
  let [before, capitals, varied, spaced] = [0, false, false, false]
  let last = 0
  for (let at = start; at < end; at++) {
    let byte = bytes[at]!
    let sign: number = signs[byte]!
    if (sign === Sign.lead) {
      if (++at === end || isSuspect(bytes, at, end)) return 0
      sign = latin[bytes[at]!]!
      byte = foldedLatin[bytes[at]!]!
      surplus++
    }
    if (sign === Sign.capital) {
      if (before !== 0) return 0
      capitals = true
    } else if (sign !== Sign.letter) {
      if (before !== Sign.letter || (byte !== 0x27 && byte !== 0x2d && byte !== 0x20)) return 0
      if (byte === 0x2d && beginning === 0) beginning = hash
      if (byte === 0x20) {
        if (spaced || !particles.mayHold(hash)) return 0
        spaced = true
      }
      sign = 0
    }
    before = sign
    byte |= 0x20
    hash = sieveHash(hash, byte)
    last = byte === 0x20 ? 0 : sieveHash(last, byte)
    letters++
    if (letters === 1) first = byte
    else if (letters === 2) second = byte
    else if (letters === 3) third = byte
    varied ||= byte !== first
  }
  if (before !== Sign.letter || !capitals || !varied || noNamesOf().mayHold(hash)) return 0
  if (spaced && othersOf().mayHold(last)) return 0
  const mayWalk = areBeside(first, second) && areBeside(second, third)
  if (mayWalk && isKeyboardWalk(fold(textOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), start, end)))) return 0
  if (asked !== undefined && (asked.mayHold(hash) || (beginning !== 0 && asked.mayHold(beginning)))) return 0
  if (ofFile !== undefined && (ofFile.mayHold(hash) || (beginning !== 0 && ofFile.mayHold(beginning)))) return 0
  return 1 + perSurplus * surplus
}

/** The letters of a name that a glance passes, folded, as bits: `1 << code`. */
export function plainNameLetters(bytes: Uint8Array, start: number, end: number): number {
  let letters = 0
  for (let at = start; at < end; at++) {
    let byte = bytes[at]!
    if (signs[byte] === Sign.lead) byte = foldedLatin[bytes[++at]!]!
    if (byte >= 0x41) letters |= 1 << byte
  }
  return letters
}
