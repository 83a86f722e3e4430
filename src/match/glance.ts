import type { Aspect } from './aspects.ts'
import type { Kind } from './kind.ts'
import type { Lexicon } from './lexicon.ts'
import { sharedInt32 } from './shared.ts'

/**
 * What a glance at a value tells, four numbers each, so that one look brings them all: which classes of letters it has, a bit
 * each; which it has twice or more; its first three letters, a mark, and its length; and a number of its own, as `looks` say.
 */
export type Glances = Int32Array<SharedArrayBuffer>

const width = 4
const headLetters = 3
/** The mark, and the length of values too long for a glance, in the third number. */
const [mark, tooLong] = [0x80, 0x7f]
/** Figures have the classes from here on among them, Latin letters one each below. */
const figures = 26
/** In the fourth number of an address, words have the bits below these, the length of the house number those above. */
const [addressBits, longDoor] = [28, 15]
const longWord = 3
const [space, at] = [0x20, 0x40]

/** The class of each letter, as a bit. */
const classes = Int32Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x30 && byte <= 0x39) return 1 << (figures + ((byte - 0x30) % (32 - figures)))
  return 1 << (byte >= 0x61 && byte <= 0x7a ? byte - 0x61 : byte % figures)
})

interface Look {
  /** The fourth number of a value, bytes[from .. to). */
  own(bytes: Uint8Array, from: number, to: number): number
  /** The aspect that stands there instead. */
  readonly aspect?: Aspect
  /** Where what is looked at ends. */
  end?(bytes: Uint8Array, from: number, to: number): number
  isMarked?(bytes: Uint8Array, from: number, to: number): boolean
}

const none = (): number => 0

/** How values of kinds that are compared by their letters are looked at. */
const looks = {
  /** Own: the sound. Marked: of one word. */
  name: { own: none, aspect: 'sounds', isMarked: (bytes, from, to) => next(bytes, space, from, to) === to },
  /** Own: a bit for the first letter of each word, as `PreparedName.initials` has it, or more. */
  full_name: {
    own(bytes, from, to) {
      let initials = 0
      for (let word = from, end; word <= to; word = end + 1) {
        end = next(bytes, space, word, to)
        initials |= end === word ? 1 : 1 << (bytes[word]! & 31)
      }
      return initials
    },
  },
  /** Own: a bit for each word. */
  words: { own: (bytes, from, to) => wordBits(bytes, from, to, 1) },
  /** Own: a bit for each word of three letters or more. */
  long_words: { own: (bytes, from, to) => wordBits(bytes, from, to, longWord) },
  /** Own: a bit for each word of three letters or more, and how long the house number is. Marked: a third is in no other words. */
  address: {
    own: (bytes, from, to) =>
      wordBits(bytes, from, to, longWord) | (Math.min(doorEnd(bytes, from, to) - from, longDoor) << addressBits),
    isMarked: (bytes, from, to) => 3 * lettersIn(bytes, from, to, 1, longWord - 1) < lettersIn(bytes, from, to, 1, Infinity),
  },
  /** Own: the figures, four bits each. Marked: yyyy-mm-dd. */
  date: { own: figuresOf, isMarked: isDate },
  /** Only the letters before the @ are looked at. Own: the user. Marked: of one @. */
  email: {
    own: none,
    aspect: 'user',
    end: (bytes, from, to) => next(bytes, at, from, to),
    isMarked(bytes, from, to) {
      const first = next(bytes, at, from, to)
      return first < to && next(bytes, at, first + 1, to) === to
    },
  },
} as const satisfies Readonly<Record<string, Look>>

/** How the values of kinds are looked at; the others are judged as fast. */
export const lookOf: Readonly<Partial<Record<Kind, keyof typeof looks>>> = {
  given_name: 'name',
  family_name: 'name',
  full_name: 'full_name',
  company: 'words',
  email: 'email',
  date: 'date',
  address: 'address',
  city: 'long_words',
  text: 'long_words',
}

export type LookName = keyof typeof looks

/** Looks at all values of a lexicon. */
export function glancesOf(lexicon: Lexicon, name: LookName, aspect: (aspect: Aspect) => Int32Array): Glances {
  const { bytes, starts, count } = lexicon
  const look: Look = looks[name]
  const known = look.aspect === undefined ? undefined : aspect(look.aspect)
  const glances = sharedInt32(width * count)
  for (let id = 1, place = width; id < count; id++, place += width) {
    const [from, to] = [starts[id]!, starts[id + 1]!]
    const end = look.end?.(bytes, from, to) ?? to
    let once = 0
    let twice = 0
    for (let letter = from; letter < end; letter++) {
      const own = classes[bytes[letter]!]!
      twice |= once & own
      once |= own
    }
    let head = 0
    for (let letter = 0; letter < headLetters && from + letter < end; letter++) head |= bytes[from + letter]! << (8 * letter)
    const length = Math.min(end - from, tooLong)
    glances[place] = once
    glances[place + 1] = twice
    glances[place + 2] = (head << 8) | (look.isMarked?.(bytes, from, to) === true ? mark : 0) | length
    glances[place + 3] = known === undefined ? look.own(bytes, from, to) : known[id]!
  }
  return glances
}

/**
 * What is asked of two values that are this alike by Jaro-Winkler: for common beginnings of 0 to 4 letters, how many letters
 * of the one and the other, as a share of each, both must have. Solved for the letters that match, none astray.
 */
export function likenessOf(likeness: number): Float64Array {
  // Less by a hair, for what is lost in rounding.
  return Float64Array.from({ length: 5 }, (_, prefix) => (3 * (likeness - 0.1 * prefix)) / (1 - 0.1 * prefix) - 1 - 1e-9)
}

/** Are two values less alike than is asked? A glance may not tell; then no. */
export function areUnlike(glances: Glances, a: number, b: number, likeness: Float64Array): boolean {
  const [placeA, placeB] = [width * a, width * b]
  const [headA, headB] = [glances[placeA + 2]!, glances[placeB + 2]!]
  const [lengthA, lengthB] = [headA & tooLong, headB & tooLong]
  if (lengthA === tooLong || lengthB === tooLong) return false
  const [onceA, onceB] = [glances[placeA]!, glances[placeB]!]
  const [twiceA, twiceB] = [glances[placeA + 1]!, glances[placeB + 1]!]
  const inA = lengthA - bitsIn(onceA & ~onceB, twiceA & ~twiceB)
  const inB = lengthB - bitsIn(onceB & ~onceA, twiceB & ~twiceA)
  const common = inA < inB ? inA : inB
  return common * (lengthA + lengthB) < likeness[commonHead(headA, headB)]! * lengthA * lengthB
}

/** The same of addresses without their house numbers. */
export function areStreetsUnlike(glances: Glances, a: number, b: number, likeness: Float64Array): boolean {
  const [placeA, placeB] = [width * a, width * b]
  const [lengthA, lengthB] = [glances[placeA + 2]! & tooLong, glances[placeB + 2]! & tooLong]
  const [doorA, doorB] = [glances[placeA + 3]! >>> addressBits, glances[placeB + 3]! >>> addressBits]
  if (lengthA === tooLong || lengthB === tooLong || doorA === longDoor || doorB === longDoor) return false
  const [streetA, streetB] = [lengthA - doorA, lengthB - doorB]
  const [onceA, onceB] = [glances[placeA]! & letters, glances[placeB]! & letters]
  const [twiceA, twiceB] = [glances[placeA + 1]! & letters, glances[placeB + 1]! & letters]
  const inA = streetA - bitsIn(onceA & ~onceB, twiceA & ~twiceB)
  const inB = streetB - bitsIn(onceB & ~onceA, twiceB & ~twiceA)
  const common = inA < inB ? inA : inB
  return common * (streetA + streetB) < likeness[4]! * streetA * streetB
}
const letters = (1 << figures) - 1

/** Are two values more than one edit apart? A glance may not tell; then no. */
export function areEditsApart(glances: Glances, a: number, b: number): boolean {
  const [placeA, placeB] = [width * a, width * b]
  const [lengthA, lengthB] = [glances[placeA + 2]! & tooLong, glances[placeB + 2]! & tooLong]
  if (lengthA === tooLong || lengthB === tooLong) return false
  const [onceA, onceB] = [glances[placeA]!, glances[placeB]!]
  const [twiceA, twiceB] = [glances[placeA + 1]!, glances[placeB + 1]!]
  return (
    Math.abs(lengthA - lengthB) > 1 ||
    bitsIn(onceA & ~onceB, twiceA & ~twiceB) > 1 ||
    bitsIn(onceB & ~onceA, twiceB & ~twiceA) > 1
  )
}

/** Are both marked? */
export const areMarked = (glances: Glances, a: number, b: number): boolean =>
  (glances[width * a + 2]! & glances[width * b + 2]! & mark) !== 0

/** Are the first letters of two values enough to tell that no word of theirs is the other's initial or beginning? */
export function haveOtherHeads(glances: Glances, a: number, b: number): boolean {
  const [headA, headB] = [glances[width * a + 2]!, glances[width * b + 2]!]
  const head = commonHead(headA, headB)
  return head === 0 || (head === 1 && (headA & tooLong) > headLetters && (headB & tooLong) > headLetters)
}

/** The number that a value has of its own. */
export const ownOf = (glances: Glances, id: number): number => glances[width * id + 3]!

/** Is a value marked? */
export const isMarked = (glances: Glances, id: number): boolean => (glances[width * id + 2]! & mark) !== 0

/** Have two values no word in common? A glance may not tell; then no. */
export const shareNoWord = (glances: Glances, a: number, b: number): boolean =>
  (glances[width * a + 3]! & glances[width * b + 3]! & wordMask) === 0
const wordMask = (1 << addressBits) - 1

/** How many letters two values begin with alike: 4 for 3 or more. */
function commonHead(headA: number, headB: number): number {
  const differ = (headA ^ headB) >>> 8
  return differ === 0 ? 4 : (differ & 0xff) !== 0 ? 0 : (differ & 0xffff) !== 0 ? 1 : 2
}

/** How many bits two words have. */
function bitsIn(one: number, other: number): number {
  let x = (one - ((one >>> 1) & 0x55555555)) | 0
  let y = (other - ((other >>> 1) & 0x55555555)) | 0
  x = ((x & 0x33333333) + ((x >>> 2) & 0x33333333) + (y & 0x33333333) + ((y >>> 2) & 0x33333333)) | 0
  y = (x & 0x0f0f0f0f) + ((x >>> 4) & 0x0f0f0f0f)
  return Math.imul(y, 0x01010101) >>> 24
}

/** The first place of a letter; `to` when there is none. */
function next(bytes: Uint8Array, letter: number, from: number, to: number): number {
  let place = from
  while (place < to && bytes[place] !== letter) place++
  return place
}

function doorEnd(bytes: Uint8Array, from: number, to: number): number {
  let end = from
  while (end < to && bytes[end]! >= 0x30 && bytes[end]! <= 0x39) end++
  return end
}

function isDate(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== 10) return false
  for (let place = 0; place < 10; place++) {
    const letter = bytes[from + place]!
    if (place === 4 || place === 7 ? letter !== 0x2d : letter < 0x30 || letter > 0x39) return false
  }
  return true
}

function figuresOf(bytes: Uint8Array, from: number, to: number): number {
  let figuresSeen = 0
  for (let place = from; place < to; place++)
    if (bytes[place]! >= 0x30 && bytes[place]! <= 0x39) figuresSeen = (figuresSeen << 4) | (bytes[place]! - 0x30)
  return figuresSeen
}

/** How many letters there are in words of so many letters. */
function lettersIn(bytes: Uint8Array, from: number, to: number, least: number, most: number): number {
  let letters = 0
  for (let start = from; start < to;) {
    const end = next(bytes, space, start, to)
    if (end - start >= least && end - start <= most) letters += end - start
    start = end + 1
  }
  return letters
}

/** A bit for each word of so many letters or more. */
function wordBits(bytes: Uint8Array, from: number, to: number, least: number): number {
  let bits = 0
  for (let start = from; start < to;) {
    let hash = 0x811c9dc5 | 0
    let end = start
    for (; end < to && bytes[end] !== space; end++) hash = Math.imul(hash ^ bytes[end]!, 0x01000193)
    if (end - start >= least) bits |= 1 << (((hash ^ (hash >>> 15)) >>> 0) % addressBits)
    start = end + 1
  }
  return bits
}
