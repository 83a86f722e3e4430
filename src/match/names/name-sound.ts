import { nameKey } from '../../text/name-key.ts'

/** How a word of a name sounds: its key, and its vowels one by one. */
export interface NameSound {
  readonly key: string
  /** A letter or two for each run of vowels: see vowelsOf(). */
  readonly vowels: string
}

/** The sound of a comparable word. */
export const soundOf = (word: string): NameSound => ({ key: nameKey(word), vowels: vowelsOf(word) })

/**
 * Do two words sound alike: one key, and vowels that transcribers confuse? `Karim` and `Karam`, `Müller` and `Möller` have one
 * key, and are two names.
 */
export function soundAlike(a: NameSound, b: NameSound): boolean {
  return a.key === b.key && vowelsAgree(a.vowels, b.vowels)
}

/** Could two rows of vowels be one? One vowel may be swallowed before r or l (Aleksandr), or where the name begins (Dmitri). */
export function vowelsAgree(a: string, b: string): boolean {
  if (a === b) return true
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  const extra = long.length - short.length
  if (extra > 1) return false
  let skipped = 0
  for (let at = 0; at < long.length; at++) {
    if (at - skipped < short.length && isConfused(short[at - skipped]!, long[at]!)) continue
    if (skipped === extra || !(long[at]! < 'a' || (at === 0 && long[0] === 'i'))) return false
    skipped++
  }
  return true
}

const isConfused = (a: string, b: string): boolean => a === b || confused.has((a + b).toLowerCase())
/** `w` is ou or oo, an o or a u; `x` the Korean eo, which is spelled o and u too; `y` is yo, often written e. */
const confused: ReadonlySet<string> = new Set(
  ['ae', 'wo', 'wu', 'xo', 'xu', 'xw', 'ye', 'yo'].flatMap((pair) => [pair, pair[1]! + pair[0]!, pair[0]!.repeat(2)]),
)

/**
 * The vowels of a word and each h between two, a letter for each run, or two where it begins with i; e and a in capitals before r and l, where they
 * come and go.
 */
export function vowelsOf(word: string): string {
  let vowels = ''
  for (let at = 0; at < word.length;) {
    const from = at
    while (at < word.length && isVowelSign(word, at) && (at === from || !isHiatus(word, at))) at++
    if (at === from) {
      if (word[at] === 'h' && vowels !== '' && isVowelSign(word, at - 1) && at + 1 < word.length && isVowelSign(word, at + 1))
        vowels += 'h'
      at++
    } else vowels += toVowel(word, from, at)
  }
  return vowels
}

function isVowelSign(word: string, at: number): boolean {
  const letter = word[at]!
  if (letter !== 'j') return 'aeiouy'.includes(letter)
  return at > 0 && !'aeiouyj'.includes(word[at - 1]!) && 'aeiou'.includes(word[at + 1] ?? '-') // Katja
}

/** Does a syllable begin with this y, between two vowels: Seo-yun, Maya; but not in Meyer. */
const isHiatus = (word: string, at: number): boolean =>
  word[at] === 'y' && !word.startsWith('iya', at - 1) && ('aou'.includes(word[at + 1] ?? '-') || word.startsWith('yeo', at))

function toVowel(word: string, from: number, to: number): string {
  if (to === from + 1) {
    const letter = word[from]!
    const next = word[to] ?? ''
    if (letter === 'e' || letter === 'a') return from > 0 && (next === 'r' || next === 'l') ? letter.toUpperCase() : letter
    return letter === 'y' || letter === 'j' ? 'i' : letter
  }
  const run = word.slice(from, to).replace('j', 'y')
  return known.get(run) ?? (isIotated(run) ? `i${run.at(-1)!}` : run.at(-1)!.replace('y', 'i'))
}
const isIotated = (run: string): boolean => (run[0] === 'i' || run[0] === 'y') && !'iy'.includes(run.at(-1)!)
const known: ReadonlyMap<string, string> = new Map(
  'ai=i ay=i ei=i ey=i ea=i ie=i ee=i eye=i aye=i ou=w oo=w ue=u eie=i aie=i ye=e yoo=w you=w oe=o ae=a eo=x yeo=x yo=y eu=u yu=u au=a aa=a oi=o oy=o ui=u uy=u'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, -2), pair.slice(-1)]),
)
