import type { Aspect } from './aspects.ts'
import {
  areEditsApart,
  areMarked,
  areStreetsUnlike,
  areUnlike,
  haveOtherHeads,
  isMarked,
  likenessOf,
  ownOf,
  shareNoWord,
  type Glances,
} from './glance.ts'
import { jaroWinkler } from './kernels/jaro-winkler.ts'
import { osaDistance } from './kernels/osa-distance.ts'
import type { Kind } from './kind.ts'
import { lexiconText, type Lexicon } from './lexicon.ts'
import { comparePrepared } from './names/full-name.ts'
import { formsOf, shareName, type NameForms } from './names/nicknames.ts'
import { prepareFullName, type PreparedName } from './names/prepared-name.ts'

/** Judges two different values of a lexicon, neither missing. Symmetric. */
export interface Judge {
  /** The level, 2 or more, see `levelsOf`. */
  judge(a: number, b: number): number
  /** The same, where so much is to be seen at a glance; else 0. Much faster, and most pairs are unlike. */
  glance?(a: number, b: number): number
}

/** What judges may ask of a lexicon besides its letters. */
export interface LexiconReader {
  aspect(aspect: Aspect): Int32Array
  glances(): Glances
}

const judges: Readonly<Record<Kind, (lexicon: Lexicon, reader: LexiconReader) => Judge>> = {
  given_name: givenNameJudge,
  family_name: familyNameJudge,
  full_name: fullNameJudge,
  company: wordsJudge,
  email: emailJudge,
  phone: (lexicon) => editJudge(lexicon, 1),
  date: dateJudge,
  postal_code: postalCodeJudge,
  address: addressJudge,
  city: textJudge,
  identifier: (lexicon) => editJudge(lexicon, 2),
  number: () => ({ judge: () => 2 }),
  category: () => ({ judge: () => 2 }),
  text: textJudge,
}

/** The judge of a kind's values. */
export function judgeOf(kind: Kind, lexicon: Lexicon, reader: LexiconReader): Judge {
  return judges[kind](lexicon, reader)
}

// Thresholds of Jaro-Winkler below: .92, .88 and .7 are those of Splink's comparison library.

function givenNameJudge(lexicon: Lexicon, reader: LexiconReader): Judge {
  const { bytes, starts } = lexicon
  const glances = reader.glances()
  const known: NameForms[] = []
  const forms = (id: number): NameForms => (known[id] ??= formsOf(lexiconText(lexicon, id) ?? ''))
  /** Which names are a form of something: 1 for none, 2 for some, 0 for those not asked for yet. */
  const hasForms = new Uint8Array(lexicon.count)
  const isForm = (id: number): boolean =>
    (hasForms[id] === 0 ? (hasForms[id] = forms(id).groups.length > 0 ? 2 : 1) : hasForms[id]) === 2
  const glance = (a: number, b: number): number => {
    if (ownOf(glances, a) === ownOf(glances, b)) return 2
    if (!haveOtherHeads(glances, a, b) || !areUnlike(glances, a, b, resembling)) return 0
    return isForm(a) && isForm(b) && shareName(forms(a), forms(b)) ? 3 : 7
  }
  const judge = (a: number, b: number): number => {
    if (ownOf(glances, a) === ownOf(glances, b)) return 2
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const likeness = jaroWinkler(bytes, a0, a1, b0, b1)
    if (likeness >= 0.92) return 2
    if (shareName(forms(a), forms(b))) return 3
    if (isInitialOf(bytes, a0, a1, b0, b1) || isInitialOf(bytes, b0, b1, a0, a1)) return 4
    if (likeness >= 0.88 || sharesFirstWord(bytes, a0, a1, b0, b1)) return 3
    return likeness >= 0.7 ? 5 : 7
  }
  return { judge, glance }
}

function familyNameJudge({ bytes, starts }: Lexicon, reader: LexiconReader): Judge {
  const glances = reader.glances()
  const glance = (a: number, b: number): number => {
    if (ownOf(glances, a) === ownOf(glances, b)) return 2
    return areMarked(glances, a, b) && areUnlike(glances, a, b, resembling) ? 5 : 0
  }
  const judge = (a: number, b: number): number => {
    if (ownOf(glances, a) === ownOf(glances, b)) return 2
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const likeness = jaroWinkler(bytes, a0, a1, b0, b1)
    if (likeness >= 0.92) return 2
    if (likeness >= 0.88 || sharesWord(bytes, a0, a1, b0, b1, 3)) return 3
    return likeness >= 0.7 ? 4 : 5
  }
  return { judge, glance }
}

function fullNameJudge(lexicon: Lexicon, reader: LexiconReader): Judge {
  const { bytes, starts } = lexicon
  const glances = reader.glances()
  // The names of millions would not fit into memory: of those at one place the last stays.
  const names: PreparedName[] = []
  const ids = new Int32Array(mostPrepared)
  const prepared = (id: number): PreparedName => {
    const place = id & (mostPrepared - 1)
    if (ids[place] === id) return names[place]!
    ids[place] = id
    return (names[place] = prepareFullName(lexiconText(lexicon, id) ?? letters(lexicon, id)))
  }
  // Names without an initial in common are nowhere alike but letter by letter.
  const glance = (a: number, b: number): number =>
    (ownOf(glances, a) & ownOf(glances, b)) === 0 && areUnlike(glances, a, b, alikeInFull) ? 5 : 0
  const judge = (a: number, b: number): number => {
    const level = comparePrepared(prepared(a), prepared(b))
    if (level < 4) return Math.max(2, level)
    return jaroWinkler(bytes, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!) >= 0.85 ? 4 : 5
  }
  return { judge, glance }
}

/** A power of two. */
const mostPrepared = 1 << 15

/** Letters beyond ASCII as they are hashed: enough to tell words alike. */
function letters({ bytes, starts }: Lexicon, id: number): string {
  let text = ''
  for (let at = starts[id]!; at < starts[id + 1]!; at++) text += String.fromCharCode(bytes[at]!)
  return text
}

function wordsJudge({ bytes, starts }: Lexicon, reader: LexiconReader): Judge {
  const sounds = reader.aspect('sounds')
  const glances = reader.glances()
  const glance = (a: number, b: number): number => {
    if (!areUnlike(glances, a, b, overlapping) || sounds[a] === sounds[b]) return 0
    if (shareNoWord(glances, a, b)) return 5
    return sharedWords(bytes, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!) <= 0.3 ? 5 : 0
  }
  const judge = (a: number, b: number): number => {
    if (sounds[a] === sounds[b]) return 2
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const likeness = jaroWinkler(bytes, a0, a1, b0, b1)
    if (likeness >= 0.92) return 2
    const shared = sharedWords(bytes, a0, a1, b0, b1)
    if (shared >= 0.6) return 3
    return likeness >= 0.8 || shared > 0.3 ? 4 : 5
  }
  return { judge, glance }
}

function textJudge({ bytes, starts }: Lexicon, reader: LexiconReader): Judge {
  const glances = reader.glances()
  const glance = (a: number, b: number): number => (shareNoWord(glances, a, b) && areUnlike(glances, a, b, alikeAsText) ? 4 : 0)
  const judge = (a: number, b: number): number => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    if (jaroWinkler(bytes, a0, a1, b0, b1) >= 0.9) return 2
    return sharesWord(bytes, a0, a1, b0, b1, 3) ? 3 : 4
  }
  return { judge, glance }
}

function editJudge({ bytes, starts }: Lexicon, most: 1 | 2): Judge {
  return { judge: (a, b) => 1 + osaDistance(bytes, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!, most) }
}

function emailJudge({ bytes, starts }: Lexicon, reader: LexiconReader): Judge {
  const glances = reader.glances()
  const glance = (a: number, b: number): number => {
    if (!areMarked(glances, a, b) || (ownOf(glances, a) !== 0 && ownOf(glances, a) === ownOf(glances, b))) return 0
    return areEditsApart(glances, a, b) && areUnlike(glances, a, b, alikeAsUsers) ? 5 : 0
  }
  const judge = (a: number, b: number): number => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    if (osaDistance(bytes, a0, a1, b0, b1, 1) === 1) return 2
    if (ownOf(glances, a) !== 0 && ownOf(glances, a) === ownOf(glances, b)) return 3
    const userA = userEnd(bytes, a0, a1)
    const userB = userEnd(bytes, b0, b1)
    return jaroWinkler(bytes, a0, userA, b0, userB) >= 0.88 ? 4 : 5
  }
  return { judge, glance }
}

function userEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && bytes[at] !== 0x40) at++
  return at
}

/** Dates are yyyy-mm-dd. Day and month swapped is one slip, though two letters change. */
function dateJudge({ bytes, starts }: Lexicon, reader: LexiconReader): Judge {
  const glances = reader.glances()
  const glance = (a: number, b: number): number => {
    if (!areMarked(glances, a, b)) return 0
    const [one, other] = [ownOf(glances, a), ownOf(glances, b)]
    // An edit stays within the year, the month or the day: whatever goes across a hyphen takes three.
    const edits = editsOfTwo(one >>> 8, other >>> 8) + editsOfTwo(one, other)
    if (one >>> 16 !== other >>> 16) return edits > 1 ? 5 : 0
    if (edits === 1 || (((one >>> 8) ^ other) & 0xff) + ((one ^ (other >>> 8)) & 0xff) === 0) return 2
    return edits === 2 ? 3 : 4
  }
  const judge = (a: number, b: number): number => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const edits = osaDistance(bytes, a0, a1, b0, b1, 2)
    if (edits === 1) return 2
    const sameYear = same(bytes, a0, b0, 4)
    if (a1 - a0 === 10 && b1 - b0 === 10) {
      if (sameYear && same(bytes, a0 + 5, b0 + 8, 2) && same(bytes, a0 + 8, b0 + 5, 2)) return 2
    }
    if (edits === 2) return 3
    return sameYear ? 4 : 5
  }
  return { judge, glance }
}

/** How many edits two numbers of two figures are apart, each in the lowest eight bits. */
function editsOfTwo(one: number, other: number): number {
  const differ = (one ^ other) & 0xff
  if (differ === 0) return 0
  if ((differ & 0xf0) === 0 || (differ & 0x0f) === 0) return 1
  return (((one >>> 4) ^ other) & 0x0f) === 0 && ((one ^ (other >>> 4)) & 0x0f) === 0 ? 1 : 2
}

function postalCodeJudge({ bytes, starts }: Lexicon): Judge {
  const judge = (a: number, b: number): number => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    if (osaDistance(bytes, a0, a1, b0, b1, 1) === 1) return 2
    const length = a1 - a0
    // The outward part of a British code is all but the last three letters; elsewhere areas are the first three.
    const area = length === b1 - b0 && length > 5 ? length - 3 : 3
    if (length >= area && b1 - b0 >= area && same(bytes, a0, b0, area)) return 3
    return same(bytes, a0, b0, 2) ? 4 : 5
  }
  return { judge }
}

function addressJudge({ bytes, starts }: Lexicon, reader: LexiconReader): Judge {
  const glances = reader.glances()
  const glance = (a: number, b: number): number => {
    if (!areUnlike(glances, a, b, overlapping) || !areStreetsUnlike(glances, a, b, alikeAsStreets)) return 0
    // Short words alone, as `rue de`, are less than half of it.
    if (isMarked(glances, a) && shareNoWord(glances, a, b)) return 5
    return sharedWords(bytes, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!) < 0.5 ? 5 : 0
  }
  const judge = (a: number, b: number): number => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const doorA = doorEnd(bytes, a0, a1)
    const doorB = doorEnd(bytes, b0, b1)
    const sameDoor = doorA - a0 === doorB - b0 && same(bytes, a0, b0, doorA - a0)
    // What is less than the least that is asked below may as well be nothing.
    const likeness = areUnlike(glances, a, b, overlapping) ? 0 : jaroWinkler(bytes, a0, a1, b0, b1)
    const street =
      sameDoor && likeness >= 0.92
        ? 1
        : areStreetsUnlike(glances, a, b, alikeAsStreets)
          ? 0
          : jaroWinkler(bytes, doorA, a1, doorB, b1)
    if (sameDoor && (likeness >= 0.92 || street >= 0.88)) return 2
    const shared = sharedWords(bytes, a0, a1, b0, b1)
    if (sameDoor && shared >= 0.6) return 2
    if (street >= 0.92 || (likeness >= 0.92 && !(doorA > a0 && doorB > b0))) return 3
    return likeness >= 0.8 || shared >= 0.5 ? 4 : 5
  }
  return { judge, glance }
}

/** What a glance must rule out, for each judge: its least likeness that is better than its last level. */
const resembling = likenessOf(0.7)
const [overlapping, alikeInFull, alikeAsText] = [likenessOf(0.8), likenessOf(0.85), likenessOf(0.9)]
const [alikeAsUsers, alikeAsStreets] = [likenessOf(0.88), likenessOf(0.88)]

function doorEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at++
  return at
}

function same(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (bytes[a + at] !== bytes[b + at]) return false
  return true
}

/** Is the first value one letter, and the second begins with it? */
function isInitialOf(bytes: Uint8Array, a0: number, a1: number, b0: number, b1: number): boolean {
  return bytes[a0] === bytes[b0] && (a1 - a0 === 1 || (a1 - a0 === 3 && bytes[a0 + 1] === 0x20)) && b1 > b0
}

function sharesFirstWord(bytes: Uint8Array, a0: number, a1: number, b0: number, b1: number): boolean {
  let at = 0
  while (a0 + at < a1 && b0 + at < b1 && bytes[a0 + at] === bytes[b0 + at] && bytes[a0 + at] !== 0x20) at++
  const endA = a0 + at === a1 || bytes[a0 + at] === 0x20
  const endB = b0 + at === b1 || bytes[b0 + at] === 0x20
  return at >= 2 && endA && endB
}

function sharesWord(bytes: Uint8Array, a0: number, a1: number, b0: number, b1: number, least: number): boolean {
  for (let at = a0; at < a1;) {
    let end = at
    while (end < a1 && bytes[end] !== 0x20) end++
    if (end - at >= least && hasWord(bytes, at, end, b0, b1)) return true
    at = end + 1
  }
  return false
}

function hasWord(bytes: Uint8Array, from: number, to: number, b0: number, b1: number): boolean {
  for (let at = b0; at < b1;) {
    let end = at
    while (end < b1 && bytes[end] !== 0x20) end++
    if (end - at === to - from && same(bytes, from, at, to - from)) return true
    at = end + 1
  }
  return false
}

/** The end of a word that has found its like. */
const taken = -1

/** Where the words of two values begin and end, one after the other: room for the next comparison. */
const room = { a: new Int32Array(32), b: new Int32Array(32) }

/** Letters in words that both have, as a share of the letters in words that either has. A word has one like it at most. */
function sharedWords(bytes: Uint8Array, a0: number, a1: number, b0: number, b1: number): number {
  const most = Math.max(a1 - a0, b1 - b0) + 2
  if (most > room.a.length) {
    room.a = new Int32Array(2 * most)
    room.b = new Int32Array(2 * most)
  }
  const { a, b } = room
  const countA = findWords(bytes, a0, a1, a)
  const countB = findWords(bytes, b0, b1, b)
  let [letters, lettersA, lettersB] = [0, 0, 0]
  for (let other = 0; other < countB; other += 2) lettersB += b[other + 1]! - b[other]!
  for (let at = 0; at < countA; at += 2) {
    const start = a[at]!
    const length = a[at + 1]! - start
    lettersA += length
    for (let other = 0; other < countB; other += 2)
      if (length === b[other + 1]! - b[other]! && same(bytes, start, b[other]!, length)) {
        letters += length
        b[other + 1] = taken
        break
      }
  }
  const union = lettersA + lettersB - letters
  return union <= 0 ? 0 : letters / union
}

/** Where each word begins and ends, two numbers a word; how many numbers. */
function findWords(bytes: Uint8Array, from: number, to: number, places: Int32Array): number {
  let count = 0
  let isIn = false
  for (let at = from; at < to; at++)
    if ((bytes[at] !== 0x20) !== isIn) {
      isIn = !isIn
      places[count++] = at
    }
  if (isIn) places[count++] = to
  return count
}
