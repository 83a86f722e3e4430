import type { Encoding } from '../encodings/encoding.ts'
import type { Needle } from '../../model/needle.ts'
import { AddressMatcher } from '../../text/many-addresses.ts'
import { longestRun, NumberMatcher, type NumberWanted } from '../../text/many-numbers.ts'
import { WordMatcher } from '../../text/many-words.ts'
import { patternsOf, type Pattern } from './patterns.ts'

export type { Needle }

/** What a scan found. */
export interface ScanFound {
  readonly bytes: number
  readonly hits: number
  /** The needles that were found, each once, ascending. */
  readonly needles: readonly number[]
  /** Where hits stand, in bytes from the start: the first hundred thousand. */
  readonly places: readonly Hit[]
}

export interface Hit {
  readonly at: number
  readonly length: number
}

/** Looks through bytes that come in blocks of any size. One scan is one file, or a stretch of one. */
export interface Scan {
  push(block: Uint8Array): void
  end(): ScanFound
}

/** A stretch of a file: what begins in it is its own. */
export interface Stretch {
  /** Where the bytes begin that are pushed: early enough for what stands over the border. */
  readonly begins: number
  readonly from: number
  readonly to: number
}

/** Begins a scan of a whole file, or of a stretch. */
export interface BeginScan {
  (stretch?: Stretch): Scan
  /** So many bytes before and behind a stretch decide what begins in it. */
  readonly overlap: number
}

const wholeFile: Stretch = { begins: 0, from: 0, to: Infinity }

/** So many places are told. */
export const mostPlaces = 100_000

/** So many bytes before and behind a word are looked at for where it ends. */
const reach = 8

/**
 * Makes ready to look for needles in bytes. Blocks may cut them anywhere; holds a block and a needle. Words of less than
 * four bytes, and numbers of less than six digits, are not looked for: they are everywhere.
 *
 * @param borders whether words and numbers end where other signs begin, as in a text: then `joann@example.com` does not hold
 *   `ann@example.com`. Cells of a database stand wall to wall: there it does
 * @param encodings in which words may stand; all where that is not known
 */
export function byteScanner(needles: readonly Needle[], borders: boolean, encodings?: readonly Encoding[]): BeginScan {
  const patterns = needles.flatMap(({ kind, text }, needle) => (kind === 'word' ? patternsOf(text, needle, encodings) : []))
  // What has an at sign is found by that; other words by how far one can leap.
  const [addresses, others] = [patterns.filter(hasSign), patterns.filter((pattern) => !hasSign(pattern))]
  const addressMatcher = new AddressMatcher(addresses.map(({ bytes }) => bytes))
  const wordMatcher = new WordMatcher(others.map(({ bytes }) => bytes))
  const numbers = new NumberMatcher(
    needles.flatMap((one, needle): NumberWanted[] =>
      one.kind === 'number' && /^\d{6,}$/.test(one.text) ? [{ digits: one.text, before: one.before, needle }] : [],
    ),
  )
  const margin = patterns.reduce((most, { bytes }) => Math.max(most, bytes.length), longestRun) + reach

  function begin({ begins, from: ownFrom, to: ownTo }: Stretch = wholeFile): Scan {
    let held = new Uint8Array(0)
    let length = 0
    /** Where in `held` the next place is that was not looked at. */
    let next = 0
    let dropped = begins
    let hits = 0
    const seen = new Set<number>()
    const places: Hit[] = []
    const ends = { address: 0, word: 0, number: 0 }

    function hit(kind: keyof typeof ends, needle: number, from: number, to: number): void {
      const at = dropped + from
      const isOwn = at >= ownFrom && at < ownTo
      if (isOwn) seen.add(needle)
      if (at < ends[kind]) return // what several needles or encodings find in one place is one
      ends[kind] = dropped + to
      if (!isOwn) return
      hits++
      if (places.length < mostPlaces) places.push({ at, length: to - from })
    }

    function look(to: number): void {
      if (to <= next) return
      const bytes = held.subarray(0, length)
      const lookAt = (kind: 'address' | 'word', pattern: Pattern, at: number): void => {
        if (!borders || standsAlone(bytes, at, pattern)) hit(kind, pattern.needle, at, at + pattern.bytes.length)
      }
      addressMatcher.match(bytes, next, to, (place, at) => lookAt('address', addresses[place]!, at))
      wordMatcher.match(bytes, next, to, (place, at) => lookAt('word', others[place]!, at))
      numbers.match(bytes, next, to, borders, (wanted, from, end) => hit('number', wanted.needle, from, end))
      next = to
    }

    return {
      push(more) {
        const keep = Math.max(0, next - reach)
        const room = length - keep + more.length
        const wider = room > held.length ? new Uint8Array(room + margin) : held
        wider.set(held.subarray(keep, length))
        held = wider
        length -= keep
        next -= keep
        dropped += keep
        held.set(more, length)
        length += more.length
        look(length - margin)
      },
      end() {
        look(length)
        const bytes = Math.max(0, Math.min(dropped + length, ownTo) - ownFrom)
        return { bytes, hits, needles: [...seen].toSorted((a, b) => a - b), places }
      },
    }
  }
  return Object.assign(begin, { overlap: margin })
}

/** Has it an at sign with something before and behind? */
function hasSign({ bytes }: Pattern): boolean {
  const sign = bytes.indexOf(0x40)
  return sign > 0 && sign < bytes.length - 1
}

function standsAlone(bytes: Uint8Array, at: number, { bytes: { length }, stride }: Pattern): boolean {
  const letter = (place: number): number => letterAt(bytes, place, stride)
  return (
    !continuesBefore((steps) => letter(at - steps * stride)) &&
    !continuesBehind((steps) => letter(at + length + (steps - 1) * stride))
  )
}

/** The letter of ASCII that stands there, whichever of its two bytes says so; 0 past the ends. */
function letterAt(bytes: Uint8Array, at: number, stride: 1 | 2): number {
  if (at < 0 || at + stride > bytes.length) return 0
  if (stride === 1) return bytes[at]!
  return bytes[at] === 0 ? bytes[at + 1]! : bytes[at + 1] === 0 ? bytes[at]! : 0x80
}

/** Letters, digits, and all that is not ASCII. */
const isOfWords = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0x80

/** The signs that people write a mailbox with beside letters and digits: `. + - _ ' %`. */
const isMailboxSign = (code: number): boolean =>
  code === 0x2e || code === 0x2b || code === 0x2d || code === 0x5f || code === 0x27 || code === 0x25

function continuesBefore(before: (steps: number) => number): boolean {
  const code = before(1)
  // A sign goes on with a word only if there is one: `'ann@` begins where the letters do.
  if (isMailboxSign(code)) return isOfWords(before(2))
  // `\n` in JSON is a line end, and its letter is none.
  if ((code === 0x6e || code === 0x72 || code === 0x74) && before(2) === 0x5c) return false
  return isOfWords(code)
}

function continuesBehind(behind: (steps: number) => number): boolean {
  const code = behind(1)
  if (code === 0x2e || code === 0x2d) return isOfWords(behind(2))
  return isOfWords(code) || code === 0x5f || code === 0x40
}
