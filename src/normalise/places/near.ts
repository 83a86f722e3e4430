import { fold } from '../../text/fold.ts'
import type { AskedTown } from './asked-town.ts'
import { letterSlips, mostSlips } from './slips.ts'
import { townKeys, townNames } from './towns.ts'

/** A town of a postal code whose name is near what somebody typed. */
export interface NearTown {
  readonly name: string
  /** 0 where but small words are left out: Montfort-Chalosse, as labels of 32 letters have it, is Montfort-en-Chalosse. */
  readonly slips: number
}

/** The towns of a code that were likely meant by a key, nearest first, and of equally near ones the larger. */
export function nearestTowns(postalCode: string, { key, words }: AskedTown): readonly NearTown[] {
  const most = mostSlips(key)
  const near: { readonly at: number; readonly slips: number }[] = []
  for (const [at, other] of townKeys(postalCode).entries()) {
    const slips = isCutShort(key, other) ? 1 : letterSlips(key, other, most)
    if (slips <= most && slips < other.length) near.push({ at, slips })
  }
  if (near.length === 0) return []
  const names = townNames(postalCode)
  const found = near.map(({ at, slips }) => ({ name: names[at]!, slips: leavesOutSmall(words, wordsOf(names[at]!)) ? 0 : slips }))
  return found.toSorted((a, b) => a.slips - b.slips)
}

const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^a-z]+/)
    .filter((word) => word !== '')

/** Has it all words of the other in their order, and beside them only small ones? */
function leavesOutSmall(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long)
    if (word === short[at]) at++
    else if (!isSmall.test(word)) return false
  return at === short.length
}
const isSmall = /^(?:les?|la|l|d|de|du|des|en|et|sur|sous|a|au|aux|pres|lez|es)$/

/** A field too short for the name. Set by hand: the shortest field known to us has twelve letters. */
const shortestCut = 10
const isCutShort = (key: string, whole: string): boolean => key.length >= shortestCut && whole.startsWith(key)

/**
 * Is a town of this code said like that: without its article or with one that it has not, by the beginning of its name, or
 * by the second of two names that were joined (Courcouronnes)? Whole words only.
 */
export function isCalled(postalCode: string, town: AskedTown): boolean {
  const { key, words } = town
  const bare = words.length > 1 && isArticle.test(words[0]!) ? key.slice(words[0]!.length) : key
  return townKeys(postalCode).some((other, at) => {
    const begins = other.startsWith(key)
    if (!begins && !other.endsWith(bare)) return false
    const whole = wordsOf(townNames(postalCode)[at]!)
    if (other.endsWith(bare) && isArticleApart(words, whole)) return true
    if (tellsLittle(words)) return false
    if (begins) return words.every((word, index) => whole[index] === word)
    const from = whole.length - words.length
    return from > 0 && !leadsOn.has(whole[from - 1]!) && words.every((word, index) => whole[from + index] === word)
  })
}

const isArticle = /^(?:les?|la|l)$/

/** Mesnil-Aubry for Le Mesnil-Aubry, and the other way round. */
const isArticleApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length < b.length ? isWithArticle(b, a) : isWithArticle(a, b)
const isWithArticle = (long: readonly string[], short: readonly string[]): boolean =>
  long.length === short.length + 1 && isArticle.test(long[0]!) && short.every((word, at) => long[at + 1] === word)

/** Does a cell say a town of this code, and something behind it: Nantes Chantenay? */
export function hasMore(postalCode: string, { key, words }: AskedTown): boolean {
  return townKeys(postalCode).some((other, at) => {
    if (!key.startsWith(other)) return false
    const whole = wordsOf(townNames(postalCode)[at]!)
    return !tellsLittle(whole) && whole.every((word, index) => words[index] === word)
  })
}

/** Too short a name to be said for a longer one, or of words that many towns have. */
const tellsLittle = (words: readonly string[]): boolean =>
  words.every((word) => saysLittle.has(word)) || words.join('').length < shortest
const shortest = 3
const saysLittle: ReadonlySet<string> = new Set(
  'saint sainte saints saintes le la les l d de du des en sur sous a au aux et mont val ville notre dame bourg grand petit'.split(
    ' ',
  ),
)
/** A word behind one of these is no name of its own: Seine, in Vitry-sur-Seine. */
const leadsOn: ReadonlySet<string> = new Set(
  'saint sainte le la les l d de du des en sur sous a au aux pres lez es saints val mont'.split(' '),
)
