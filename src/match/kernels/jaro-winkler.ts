/**
 * Jaro-Winkler similarity of two values, bytes[startA .. endA) and bytes[startB .. endB): 1 for equal ones, 0 when they
 * share no letter within reach. Symmetric. An empty value resembles only another. The bonus for a common beginning is given
 * at any similarity, and transpositions are counted in whole pairs. Linear in the lengths.
 *
 * @see Winkler (1990), "String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record
 *   Linkage", Proceedings of the Section on Survey Research Methods, ASA; Jaro (1989), JASA 84(406).
 */
export function jaroWinkler(bytes: Uint8Array, startA: number, endA: number, startB: number, endB: number): number {
  return endA - startA >= endB - startB
    ? ofLongerAndShorter(bytes, startA, endA, startB, endB)
    : ofLongerAndShorter(bytes, startB, endB, startA, endA)
}

function ofLongerAndShorter(bytes: Uint8Array, start: number, end: number, from: number, to: number): number {
  const longer = end - start
  const shorter = to - from
  if (shorter === 0) return longer === 0 ? 1 : 0
  let prefix = 0
  while (prefix < shorter && bytes[start + prefix] === bytes[from + prefix]) prefix++
  if (prefix === longer) return 1
  // Letters of a common beginning find each other: the search goes on behind it.
  if (longer <= wordLength) matchInWord(bytes, start, end, from, to, prefix)
  else matchInQueues(bytes, start, end, from, to, prefix)
  const matches = prefix + pairs
  if (matches === 0) return 0
  const jaro = (matches / longer + matches / shorter + (matches - (strays >> 1)) / matches) / 3
  return jaro + prefixScale * Math.min(prefix, longestPrefix) * (1 - jaro)
}

/** Winkler's: what each letter of a common beginning is worth, and how many letters count. */
const [prefixScale, longestPrefix] = [0.1, 4]

/** How far from its own place a letter may find its like. */
const reachOf = (longer: number): number => Math.max((longer >> 1) - 1, 0)

/** What the last search found: letters that found their like, and how many of these stand in another order. */
let pairs = 0
let strays = 0

const wordLength = 32

/** 1 for any number but 0, whose answer is 0. */
const isSome = (word: number): number => (word | -word) >>> 31

/** The places of each letter in the longer value, as bits. All zero between two searches. */
const places = new Int32Array(256)

/** The letters of the shorter value that found their like, in order. */
let found = new Uint8Array(256)

/** The search in values of one word's length: all places where a letter may go are looked at in one step. */
function matchInWord(bytes: Uint8Array, start: number, end: number, from: number, to: number, prefix: number): void {
  for (let at = start + prefix, bit = 1 << prefix; at < end; at++, bit <<= 1) places[bytes[at]!]! |= bit
  const reach = reachOf(end - start)
  let open = (-1 >>> Math.max(wordLength - 1 - prefix - reach, 0)) & (-1 << Math.max(prefix - reach, 0))
  let grow = reach - prefix
  let used = 0
  let count = 0
  // Nobody can guess which letters match, the branch prediction of a processor least of all: no branch in either loop.
  for (let at = from + prefix; at < to; at++) {
    const letter = bytes[at]!
    const free = places[letter]! & open & ~used
    used |= free & -free
    found[count] = letter
    count += isSome(free)
    open = (open << 1) | isSome(grow & ~(grow >> 31))
    grow--
  }
  let astray = 0
  for (let at = 0; used !== 0; at++, used &= used - 1)
    astray += isSome(bytes[start + 31 - Math.clz32(used & -used)]! ^ found[at]!)
  for (let at = start + prefix; at < end; at++) places[bytes[at]!] = 0
  pairs = count
  strays = astray
}

/** For each letter, one more than the first place in the longer value where it still may be found; 0 for none. */
const heads = new Int32Array(256)
/** For each place in the longer value, one more than the next place of the same letter; 0 for none. */
let next = new Int32Array(256)
/** For each place in the longer value: has its letter been found? All zero between two searches. */
let taken = new Uint8Array(256)

/**
 * The same search for values of any length. A place that has fallen behind one letter's reach is behind that of all letters
 * after it, so the places of a letter form a queue.
 */
function matchInQueues(bytes: Uint8Array, start: number, end: number, from: number, to: number, prefix: number): void {
  const longer = end - start
  if (longer > next.length) {
    next = new Int32Array(longer * 2)
    taken = new Uint8Array(longer * 2)
    found = new Uint8Array(longer * 2)
  }
  for (let place = longer - 1; place >= prefix; place--) {
    const letter = bytes[start + place]!
    next[place] = heads[letter]!
    heads[letter] = place + 1
  }
  const reach = reachOf(longer)
  let count = 0
  for (let at = from + prefix; at < to; at++) {
    const letter = bytes[at]!
    const own = at - from + 1
    let head = heads[letter]!
    while (head !== 0 && head < own - reach) head = next[head - 1]!
    if (head !== 0 && head <= own + reach) {
      taken[head - 1] = 1
      found[count++] = letter
      head = next[head - 1]!
    }
    heads[letter] = head
  }
  let astray = 0
  let at = 0
  for (let place = prefix; place < longer; place++) {
    const letter = bytes[start + place]!
    heads[letter] = 0
    if (taken[place] === 0) continue
    taken[place] = 0
    if (letter !== found[at++]) astray++
  }
  pairs = count
  strays = astray
}
