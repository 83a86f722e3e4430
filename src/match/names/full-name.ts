import { shareName } from './nicknames.ts'
import { prepareFullName, type PreparedName } from './prepared-name.ts'
import { isInitial, isNear, isOtherForm, isRun, isSpelling } from './word-pairs.ts'

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
 * siblings differ.
 */
export function comparePrepared(a: PreparedName, b: PreparedName): FullNameLevel {
  if ((a.initials & b.initials) === 0) return 4
  if (a.readings.length > 0 !== b.readings.length > 0) return compareReadings(a, b)
  const namesakes = a.generation !== 0 && b.generation !== 0 && a.generation !== b.generation
  const level = a.joined === b.joined ? 1 : levelOf(new Side(a), new Side(b))
  if (level < 3 && namesakes) return 3
  return level === 1 && a.generation !== b.generation ? 2 : level
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
  left: number

  constructor(name: PreparedName) {
    this.name = name
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
}

type Likeness = (a: PreparedName['words'][number], b: PreparedName['words'][number]) => boolean

function levelOf(first: Side, second: Side): FullNameLevel {
  // Where two pairings are possible the first is made: always from the same side, so that the answer is symmetric.
  const [a, b] = first.name.joined < second.name.joined ? [first, second] : [second, first]
  const same = pair(a, b, isSame)
  if (a.left === 0 && b.left === 0) return 1
  const known = same + pairRuns(a, b) + pairRuns(b, a) + pair(a, b, isOtherForm)
  const spelled = pair(a, b, isSpelling)
  const sure = known + spelled
  const initials = pair(a, b, isInitial) + pairInitials(a, b) + pairInitials(b, a)
  const near = pair(a, b, isNear)

  const restA = a.left & a.name.heavy
  const restB = b.left & b.name.heavy
  if (restA !== 0 && restB !== 0) return sure + near > 0 ? 3 : 4
  if (near > 0 || sure === 0) return near > 0 || initials > 1 ? 3 : 4
  if (restA === restB) return 2
  // One thing or the other: spelled otherwise, or with a name more.
  return sure + initials > 1 && spelled === 0 ? 2 : 3
}

const isSame: Likeness = (a, b) => a.text === b.text

/** Pairs words by one rule; how many that are more than particles. */
function pair(a: Side, b: Side, isLike: Likeness): number {
  let pairs = 0
  const { words } = a.name
  const others = b.name.words
  for (let at = 0; at < words.length; at++) {
    if (!a.has(at)) continue
    for (let other = 0; other < others.length; other++) {
      if (!b.has(other) || !isLike(words[at]!, others[other]!)) continue
      if (a.isHeavy(at) && b.isHeavy(other)) pairs++
      a.take(at)
      b.take(other)
      break
    }
  }
  return pairs
}

/** Pairs each word of `a` with two or three neighbours in `b` that come to it (`vandermeer`, `jeanpierre`), or with their nickname. */
function pairRuns(a: Side, b: Side): number {
  let pairs = 0
  for (let at = 0; at < a.name.words.length; at++) {
    if (!a.has(at) || !a.isHeavy(at)) continue
    for (let from = 0; from < b.name.words.length; from++) {
      const to = b.has(from) ? runEnd(a, at, b, from) : from
      if (to === from) continue
      for (let other = from; other < to; other++) b.take(other)
      a.take(at)
      pairs++
      break
    }
  }
  return pairs
}

/** Where in `b` the run ends that comes to the word of `a`; `from` when none does. */
function runEnd(a: Side, at: number, b: Side, from: number): number {
  const word = a.name.words[at]!
  const { words } = b.name
  let joined = words[from]!.text
  for (let to = from + 1; to < words.length && to < from + 4 && b.has(to); to++) {
    joined += words[to]!.text
    if (isRun(word, joined)) return to + 1
  }
  if (!shareName(word.forms, words[from]!.formsWithNext)) return from
  let next = from + 1
  while (!b.isHeavy(next)) next++
  return b.has(next) ? next + 1 : from
}

/** Pairs initials that touch, `jp`, with neighbours in `b` that begin with them. */
function pairInitials(a: Side, b: Side): number {
  let pairs = 0
  const others = b.name.words
  for (let at = 0; at < a.name.words.length; at++) {
    const { text } = a.name.words[at]!
    if (!a.has(at) || text.length < 2 || text.length > 3) continue
    for (let from = 0; from + text.length <= others.length; from++) {
      let length = 0
      while (length < text.length && b.has(from + length) && others[from + length]!.text.startsWith(text[length]!)) length++
      if (length < text.length) continue
      for (let other = from; other < from + length; other++) b.take(other)
      a.take(at)
      pairs++
      break
    }
  }
  return pairs
}
