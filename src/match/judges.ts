import type { Aspect } from './aspects.ts'
import { jaroWinkler } from './kernels/jaro-winkler.ts'
import { osaDistance } from './kernels/osa-distance.ts'
import type { Kind } from './kind.ts'
import { lexiconText, type Lexicon } from './lexicon.ts'
import { comparePrepared } from './names/full-name.ts'
import { formsOf, shareName, type NameForms } from './names/nicknames.ts'
import { prepareFullName, type PreparedName } from './names/prepared-name.ts'

/** The level of two different values of a lexicon, neither missing: 2 or more, see `levelsOf`. Symmetric. */
export type Judge = (a: number, b: number) => number

/** What judges may ask of a lexicon besides its letters. */
export type AspectReader = (aspect: Aspect) => Int32Array

const judges: Readonly<Record<Kind, (lexicon: Lexicon, aspect: AspectReader) => Judge>> = {
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
  number: () => () => 2,
  category: () => () => 2,
  text: textJudge,
}

/** The judge of a kind's values. */
export function judgeOf(kind: Kind, lexicon: Lexicon, aspect: AspectReader): Judge {
  return judges[kind](lexicon, aspect)
}

// Thresholds of Jaro-Winkler below: .92, .88 and .7 are those of Splink's comparison library.

function givenNameJudge(lexicon: Lexicon, aspect: AspectReader): Judge {
  const { bytes, starts } = lexicon
  const sounds = aspect('sounds')
  const known: NameForms[] = []
  const forms = (id: number): NameForms => (known[id] ??= formsOf(lexiconText(lexicon, id) ?? ''))
  return (a, b) => {
    if (sounds[a] === sounds[b]) return 2
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const likeness = jaroWinkler(bytes, a0, a1, b0, b1)
    if (likeness >= 0.92) return 2
    if (shareName(forms(a), forms(b))) return 3
    if (isInitialOf(bytes, a0, a1, b0, b1) || isInitialOf(bytes, b0, b1, a0, a1)) return 4
    if (likeness >= 0.88 || sharesFirstWord(bytes, a0, a1, b0, b1)) return 3
    return likeness >= 0.7 ? 5 : 7
  }
}

function familyNameJudge(lexicon: Lexicon, aspect: AspectReader): Judge {
  const { bytes, starts } = lexicon
  const sounds = aspect('sounds')
  return (a, b) => {
    if (sounds[a] === sounds[b]) return 2
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const likeness = jaroWinkler(bytes, a0, a1, b0, b1)
    if (likeness >= 0.92) return 2
    if (likeness >= 0.88 || sharesWord(bytes, a0, a1, b0, b1, 3)) return 3
    return likeness >= 0.7 ? 4 : 5
  }
}

function fullNameJudge(lexicon: Lexicon): Judge {
  const { bytes, starts } = lexicon
  const known: PreparedName[] = []
  const prepared = (id: number): PreparedName => (known[id] ??= prepareFullName(lexiconText(lexicon, id) ?? letters(lexicon, id)))
  return (a, b) => {
    const level = comparePrepared(prepared(a), prepared(b))
    if (level < 4) return Math.max(2, level)
    return jaroWinkler(bytes, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!) >= 0.85 ? 4 : 5
  }
}

/** Letters beyond ASCII as they are hashed: enough to tell words alike. */
function letters({ bytes, starts }: Lexicon, id: number): string {
  let text = ''
  for (let at = starts[id]!; at < starts[id + 1]!; at++) text += String.fromCharCode(bytes[at]!)
  return text
}

function wordsJudge({ bytes, starts }: Lexicon, aspect: AspectReader): Judge {
  const sounds = aspect('sounds')
  return (a, b) => {
    if (sounds[a] === sounds[b]) return 2
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const likeness = jaroWinkler(bytes, a0, a1, b0, b1)
    if (likeness >= 0.92) return 2
    const shared = sharedWords(bytes, a0, a1, b0, b1)
    if (shared >= 0.6) return 3
    return likeness >= 0.8 || shared > 0.3 ? 4 : 5
  }
}

function textJudge({ bytes, starts }: Lexicon): Judge {
  return (a, b) => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    if (jaroWinkler(bytes, a0, a1, b0, b1) >= 0.9) return 2
    return sharesWord(bytes, a0, a1, b0, b1, 3) ? 3 : 4
  }
}

function editJudge({ bytes, starts }: Lexicon, most: 1 | 2): Judge {
  return (a, b) => 1 + osaDistance(bytes, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!, most)
}

function emailJudge({ bytes, starts }: Lexicon, aspect: AspectReader): Judge {
  const users = aspect('user')
  return (a, b) => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    if (osaDistance(bytes, a0, a1, b0, b1, 1) === 1) return 2
    if (users[a] !== 0 && users[a] === users[b]) return 3
    const userA = userEnd(bytes, a0, a1)
    const userB = userEnd(bytes, b0, b1)
    return jaroWinkler(bytes, a0, userA, b0, userB) >= 0.88 ? 4 : 5
  }
}

function userEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && bytes[at] !== 0x40) at++
  return at
}

/** Dates are yyyy-mm-dd. Day and month swapped is one slip, though two letters change. */
function dateJudge({ bytes, starts }: Lexicon): Judge {
  return (a, b) => {
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
}

function postalCodeJudge({ bytes, starts }: Lexicon): Judge {
  return (a, b) => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    if (osaDistance(bytes, a0, a1, b0, b1, 1) === 1) return 2
    const length = a1 - a0
    // The outward part of a British code is all but the last three letters; elsewhere areas are the first three.
    const area = length === b1 - b0 && length > 5 ? length - 3 : 3
    if (length >= area && b1 - b0 >= area && same(bytes, a0, b0, area)) return 3
    return same(bytes, a0, b0, 2) ? 4 : 5
  }
}

function addressJudge({ bytes, starts }: Lexicon): Judge {
  return (a, b) => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const doorA = doorEnd(bytes, a0, a1)
    const doorB = doorEnd(bytes, b0, b1)
    const sameDoor = doorA - a0 === doorB - b0 && same(bytes, a0, b0, doorA - a0)
    const likeness = jaroWinkler(bytes, a0, a1, b0, b1)
    const street = sameDoor && likeness >= 0.92 ? 1 : jaroWinkler(bytes, doorA, a1, doorB, b1)
    if (sameDoor && (likeness >= 0.92 || street >= 0.88)) return 2
    const shared = sharedWords(bytes, a0, a1, b0, b1)
    if (sameDoor && shared >= 0.6) return 2
    if (street >= 0.92 || (likeness >= 0.92 && !(doorA > a0 && doorB > b0))) return 3
    return likeness >= 0.8 || shared >= 0.5 ? 4 : 5
  }
}

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

/** Letters in words that both have, as a share of the letters of the shorter and the longer value, their mean. */
function sharedWords(bytes: Uint8Array, a0: number, a1: number, b0: number, b1: number): number {
  let letters = 0
  let lettersA = 0
  for (let at = a0; at < a1;) {
    let end = at
    while (end < a1 && bytes[end] !== 0x20) end++
    lettersA += end - at
    if (end > at && hasWord(bytes, at, end, b0, b1)) letters += end - at
    at = end + 1
  }
  let lettersB = 0
  for (let at = b0; at < b1; at++) if (bytes[at] !== 0x20) lettersB++
  const union = lettersA + lettersB - letters
  return union <= 0 ? 0 : letters / union
}
