import { shareName } from './nicknames.ts'
import { prepareFullName, type NameWord, type PreparedName } from './prepared-name.ts'
import { isInitial, isNear, isOtherForm, isRun, isSame, isShortForm, isSpelling } from './word-pairs.ts'

/**
 * How two full names agree: 1 the same words, in any order; 2 the same up to spelling, nickname, initial, particle, or a name
 * that only one of them has; 3 partly: a word in common, and one that contradicts or is missing; 4 not.
 */
export type FullNameLevel = 1 | 2 | 3 | 4

/** The agreement of two comparable full names, whose words may come in any order. Symmetric. */
export const compareFullNames = (a: string, b: string): FullNameLevel => comparePrepared(prepareFullName(a), prepareFullName(b))

/**
 * The agreement of two prepared names. Words are paired from the surest likeness to the least. What is left over on one side
 * was left out on the other; what is left over on both sides contradicts, however much agrees beside it: that is how
 * siblings differ. Set by hand and scored by `npm run bench -- world-names`.
 */
export function comparePrepared(a: PreparedName, b: PreparedName): FullNameLevel {
  if ((a.initials & b.initials) === 0) return 4
  if (a.readings.length > 0 !== b.readings.length > 0) return compareReadings(a, b)
  // Where two pairings are possible the first is made: always from the same side, so that the answer is symmetric.
  const level =
    a.joined === b.joined ? 1 : a.joined < b.joined ? levelOf(new Side(a), new Side(b)) : levelOf(new Side(b), new Side(a))
  if (a.generation === b.generation || level > 2) return level
  return a.generation !== 0 && b.generation !== 0 ? 3 : 2
}

/** Of a name in Han characters and one in letters: the best that a way to say the first comes to, and never more than 2. */
function compareReadings(a: PreparedName, b: PreparedName): FullNameLevel {
  let best: FullNameLevel = 4
  for (const one of orSelf(a))
    for (const other of orSelf(b)) {
      const level = comparePrepared(one, other)
      if (level < best) best = level
    }
  return best === 1 ? 2 : best
}
const orSelf = (name: PreparedName): readonly PreparedName[] => (name.readings.length > 0 ? name.readings : [name])

/** A name while its words are paired: those still left have their bit. */
class Side {
  readonly name: PreparedName
  readonly words: readonly NameWord[]
  left: number

  constructor(name: PreparedName) {
    this.name = name
    this.words = name.words
    this.left = (1 << name.words.length) - 1
  }

  has(at: number): boolean {
    return (this.left & (1 << at)) !== 0
  }

  isHeavy(at: number): boolean {
    return (this.name.heavy & (1 << at)) !== 0
  }

  take(at: number): void {
    this.left &= ~(1 << at)
  }

  /** The words left that are no particles. */
  rest(): number {
    return this.left & this.name.heavy
  }
}

function levelOf(a: Side, b: Side): FullNameLevel {
  const same = pair(a, b, isSame)
  if (a.left === 0 && b.left === 0) return 1
  let sure = same
  let doubtful = 0
  let initials = 0
  let near = 0
  if (a.rest() !== 0 && b.rest() !== 0) {
    sure += pairRuns(a, b) + pairRuns(b, a)
    const families = holdFamilies(a, b)
    sure += pair(a, b, isShortForm)
    doubtful = pair(a, b, isOtherForm)
    a.left |= families.a
    b.left |= families.b
    doubtful += pair(a, b, isSpelling)
    sure += doubtful
    initials = pair(a, b, isInitial) + pairInitials(a, b) + pairInitials(b, a)
    near = pair(a, b, isNear)
  }
  const isMissing = a.rest() !== 0 || b.rest() !== 0
  if (a.rest() !== 0 && b.rest() !== 0) return sure + near > 0 ? 3 : 4
  if (near > 0 || sure === 0) return near > 0 || initials > 1 ? 3 : 4
  if (!isMissing) return 2
  // One thing or the other: written otherwise, or with a name more.
  return sure + initials > 1 && doubtful === 0 ? 2 : 3
}

/** Takes the last words aside where one given name stands before both: they are families, and have no nicknames. */
function holdFamilies(a: Side, b: Side): { readonly a: number; readonly b: number } {
  const isGiven = a.words[0]!.text === b.words[0]!.text && a.words[0]!.forms.languages !== 0
  const held = isGiven ? { a: a.left & (1 << (a.words.length - 1)), b: b.left & (1 << (b.words.length - 1)) } : { a: 0, b: 0 }
  a.left &= ~held.a
  b.left &= ~held.b
  return held
}

/** Pairs words by one rule; how many that are more than particles. */
function pair(a: Side, b: Side, isLike: (a: NameWord, b: NameWord) => boolean): number {
  let pairs = 0
  for (let at = 0; at < a.words.length; at++) {
    if (!a.has(at)) continue
    for (let other = 0; other < b.words.length; other++) {
      if (!b.has(other) || !isLike(a.words[at]!, b.words[other]!)) continue
      if (a.isHeavy(at) && b.isHeavy(other)) pairs++
      a.take(at)
      b.take(other)
      break
    }
  }
  return pairs
}

/** Pairs each word of `a` with neighbours in `b` that come to it (`vandermeer`, `jeanpierre`), or of which it is the nickname. */
function pairRuns(a: Side, b: Side): number {
  let pairs = 0
  for (let at = 0; at < a.words.length; at++) {
    if (!a.has(at) || !a.isHeavy(at)) continue
    for (let from = 0; from + 1 < b.words.length; from++) {
      const to = b.has(from) ? runEnd(a.words[at]!, b, from) : from
      if (to === from) continue
      for (let other = from; other < to; other++) b.take(other)
      a.take(at)
      pairs++
      break
    }
  }
  return pairs
}

/** Where in `b` the run ends that comes to the word; `from` when none does. */
function runEnd(word: NameWord, b: Side, from: number): number {
  const first = b.words[from]!.text
  if (word.text[0] === first[0] && word.text.length > first.length) {
    let joined = first
    for (let to = from + 1; to < b.words.length && to < from + 4 && b.has(to); to++) {
      joined += b.words[to]!.text
      if (isRun(word, joined)) return to + 1
    }
  }
  if (!shareName(word.forms, b.name.formsWithNext[from]!)) return from
  let next = from + 1
  while (!b.isHeavy(next)) next++
  return b.has(next) ? next + 1 : from
}

/** Pairs initials that touch, `jp`, with neighbours in `b` that begin with them. */
function pairInitials(a: Side, b: Side): number {
  let pairs = 0
  for (let at = 0; at < a.words.length; at++) {
    const { text } = a.words[at]!
    if (!a.has(at) || text.length < 2 || text.length > 3) continue
    for (let from = 0; from + text.length <= b.words.length; from++) {
      let length = 0
      while (length < text.length && b.has(from + length) && b.words[from + length]!.text.startsWith(text[length]!)) length++
      if (length < text.length) continue
      for (let other = from; other < from + length; other++) b.take(other)
      a.take(at)
      pairs++
      break
    }
  }
  return pairs
}
