import { nameKey } from '../text/name-key.ts'
import type { Kind } from './kind.ts'
import type { Lexicon } from './lexicon.ts'
import { mix } from './mix.ts'
import { sharedInt32 } from './shared.ts'

/**
 * What of a value two rows may have in common so as to be compared at all: the whole of it, or a part that survives the
 * usual slips. Coarser ones come later in `aspectsOf`.
 */
export type Aspect =
  | 'whole'
  | 'sounds'
  | 'start'
  | 'initial'
  | 'user'
  | 'tail'
  | 'year'
  | 'month_and_day'
  | 'area'
  | 'rarest_word'
  | 'second_word'
  | 'door'

/** The aspects of each kind, finest first. */
export const aspectsOf: Readonly<Record<Kind, readonly Aspect[]>> = {
  given_name: ['whole', 'sounds', 'start', 'initial'],
  family_name: ['whole', 'sounds', 'start'],
  full_name: ['whole', 'sounds', 'rarest_word', 'second_word', 'start'],
  company: ['whole', 'rarest_word', 'second_word', 'start'],
  email: ['whole', 'user', 'start'],
  phone: ['whole', 'tail'],
  date: ['whole', 'month_and_day', 'year'],
  postal_code: ['whole', 'area'],
  address: ['whole', 'door', 'rarest_word', 'start'],
  city: ['whole', 'start'],
  identifier: ['whole', 'start', 'tail'],
  number: ['whole'],
  category: ['whole'],
  text: ['whole', 'rarest_word', 'start'],
}

/** For every value of a lexicon the key of one of its aspects, 32 bits; 0 where it has none. */
export function aspectKeys(lexicon: Lexicon, aspect: Aspect): Int32Array<SharedArrayBuffer> {
  if (aspect === 'whole') return lexicon.hash
  const keys = sharedInt32(lexicon.count)
  if (aspect === 'rarest_word' || aspect === 'second_word') return rareWordKeys(lexicon, aspect, keys)
  const { bytes, starts } = lexicon
  const keyOf = keyers[aspect]
  for (let id = 1; id < lexicon.count; id++) keys[id] = keyOf(bytes, starts[id]!, starts[id + 1]!)
  return keys
}

type Keyer = (bytes: Uint8Array, from: number, to: number) => number

const keyers: Readonly<Record<Exclude<Aspect, 'whole' | 'rarest_word' | 'second_word'>, Keyer>> = {
  sounds: soundsKey,
  start: (bytes, from, to) => hashOf(bytes, from, Math.min(to, from + (bytes[from]! >= 0x80 ? 2 : 3))),
  initial: (bytes, from) => hashOf(bytes, from, from + (bytes[from]! >= 0x80 ? 2 : 1)),
  user: userKey,
  tail: (bytes, from, to) => (to - from < 6 ? 0 : hashOf(bytes, to - 6, to)),
  year: (bytes, from, to) => (to - from < 4 ? 0 : hashOf(bytes, from, from + 4)),
  month_and_day: (bytes, from, to) => (to - from < 10 ? 0 : hashOf(bytes, from + 5, from + 10)),
  area: (bytes, from, to) => (to - from < 4 ? 0 : hashOf(bytes, from, from + (to - from > 5 ? to - from - 3 : 3))),
  door: doorKey,
}

/** The letters before the @, without dots and what follows a +. */
function userKey(bytes: Uint8Array, from: number, to: number): number {
  let hash = seed
  let length = 0
  for (let at = from; at < to; at++) {
    const letter = bytes[at]!
    if (letter === 0x40 || letter === 0x2b) break
    if (letter === 0x2e || letter === 0x5f || letter === 0x2d) continue
    hash = Math.imul(hash ^ letter, prime)
    length++
  }
  return length < 3 ? 0 : mix(hash)
}

/** The house number and how the longest word of the street begins. */
function doorKey(bytes: Uint8Array, from: number, to: number): number {
  let number = 0
  let longest = 0
  let place = -1
  for (let at = from; at < to;) {
    let end = at
    while (end < to && bytes[end] !== 0x20) end++
    const letter = bytes[at]!
    if (number === 0 && letter >= 0x30 && letter <= 0x39) number = hashOf(bytes, at, end)
    else if (end - at > longest && (letter < 0x30 || letter > 0x39)) {
      longest = end - at
      place = at
    }
    at = end + 1
  }
  if (place === -1 || number === 0) return 0
  return mix(number ^ Math.imul(hashOf(bytes, place, Math.min(place + longest, place + 4)), 0x27d4eb2f))
}

/** How each word sounds, in any order. A short word is one with the next: de Vivrand is often written Devivrand. */
function soundsKey(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to;) {
    let end = at
    while (end < to && (bytes[end] !== 0x20 || (end - at <= 3 && end + 1 < to))) end++
    if (end > at) sum = (sum + soundOf(bytes, at, end)) | 0
    at = end + 1
  }
  return mix(sum)
}

const utf16 = new TextDecoder('latin1')
function soundOf(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at]! >= 0x80) return hashOf(bytes, from, to)
  const sound = nameKey(utf16.decode(bytes.slice(from, to)).replace(' ', ''))
  let hash = seed
  for (let at = 0; at < sound.length; at++) hash = Math.imul(hash ^ sound.charCodeAt(at), prime)
  return mix(hash)
}

/** The word of each value that the fewest values hold, or the next rarest; ties by hash. Words of one letter count for little. */
function rareWordKeys(
  { bytes, starts, count }: Lexicon,
  aspect: Aspect,
  keys: Int32Array<SharedArrayBuffer>,
): Int32Array<SharedArrayBuffer> {
  const counts = new WordCounts(count)
  for (let id = 1; id < count; id++)
    for (let at = starts[id]!, to = starts[id + 1]!, end; at < to; at = end + 1) {
      end = wordEnd(bytes, at, to)
      if (end > at) counts.add(hashOf(bytes, at, end))
    }
  for (let id = 1; id < count; id++) {
    let [best, second] = [0, 0]
    let [bestCount, secondCount] = [Infinity, Infinity]
    for (let at = starts[id]!, to = starts[id + 1]!, end; at < to; at = end + 1) {
      end = wordEnd(bytes, at, to)
      if (end === at) continue
      const hash = hashOf(bytes, at, end)
      const often = end - at < 2 ? Infinity : counts.of(hash)
      if (often < bestCount || (often === bestCount && hash < best)) {
        second = best
        secondCount = bestCount
        best = hash
        bestCount = often
      } else if (hash !== best && (often < secondCount || (often === secondCount && hash < second))) {
        second = hash
        secondCount = often
      }
    }
    keys[id] = aspect === 'rarest_word' ? best : second
  }
  return keys
}

function wordEnd(bytes: Uint8Array, from: number, to: number): number {
  let end = from
  while (end < to && bytes[end] !== 0x20) end++
  return end
}

/** How often each hash was added. */
class WordCounts {
  #keys: Int32Array
  #counts: Int32Array
  #filled = 0

  constructor(expected: number) {
    const size = 1 << Math.max(8, 32 - Math.clz32(2 * expected))
    this.#keys = new Int32Array(size)
    this.#counts = new Int32Array(size)
  }

  add(key: number): void {
    const slot = this.#slotOf(key)
    if (this.#counts[slot] === 0) {
      this.#keys[slot] = key
      this.#filled++
    }
    this.#counts[slot]!++
    if (2 * this.#filled > this.#keys.length) this.#widen()
  }

  of(key: number): number {
    return this.#counts[this.#slotOf(key)]!
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    let slot = key & mask
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #widen(): void {
    const [keys, counts] = [this.#keys, this.#counts]
    this.#keys = new Int32Array(2 * keys.length)
    this.#counts = new Int32Array(2 * keys.length)
    for (let slot = 0; slot < keys.length; slot++) {
      if (counts[slot] === 0) continue
      const place = this.#slotOf(keys[slot]!)
      this.#keys[place] = keys[slot]!
      this.#counts[place] = counts[slot]!
    }
  }
}

const [seed, prime] = [0x811c9dc5 | 0, 0x01000193]

/** @see Fowler, Noll & Vo: FNV-1a, 32 bits. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = seed
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, prime)
  return mix(hash)
}
