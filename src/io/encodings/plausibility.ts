/**
 * How far text looks like Western European writing: points for each character above 0x7F by what stands on either
 * side. What tells é from a stray bracket is its neighbours, so text decoded in the wrong page scores below zero.
 *
 * The points were set by hand and are measured by `bench/encoding.ts`. None means anything alone: sums are compared.
 */

/** What a character is to its neighbours. The numbers index tables: `Neighbour.other` is 0. */
export const Neighbour = { other: 0, small: 1, n: 2, capital: 3, N: 4, digit: 5, blank: 6, mark: 7 } as const
export type Neighbour = (typeof Neighbour)[keyof typeof Neighbour]

/** All kinds of neighbour, in order. */
export const neighbourKinds: readonly Neighbour[] = Object.values(Neighbour)

/** Kinds of character above 0x7F, by the rule that gives their points. */
type Kind =
  'small' | 'capital' | 'euro' | 'apostrophe' | 'space' | 'degree' | 'opening' | 'mark' | 'foreign' | 'other' | 'box' | 'control'

/** Letters, with the points each is worth in a good place: the French most, their neighbours' less. */
const smallLetters: readonly (readonly [string, number])[] = [
  ['éèàêçô', 3],
  ['îûùëïâœü', 2],
  ['öäñåáíóúãõøßìòæÿ', 1],
]
const capitalLetters: readonly (readonly [string, number])[] = [
  ['ÉÈÀÊÇÔÎÛÙËÏÂŒÜ', 2],
  ['ÖÄÑÅÁÍÓÚÃÕØÌÒÆŸ', 0.7],
]

const worth = new Map<string, { readonly kind: 'small' | 'capital'; readonly points: number }>()
for (const [letters, points] of smallLetters) for (const letter of letters) worth.set(letter, { kind: 'small', points })
for (const [letters, points] of capitalLetters) for (const letter of letters) worth.set(letter, { kind: 'capital', points })

function kindOf(char: string): Kind {
  const letter = worth.get(char)
  if (letter !== undefined) return letter.kind
  if (char === '€') return 'euro'
  if (char === '’' || char === '‘') return 'apostrophe'
  if (char === '\xa0' || char === '\u202f') return 'space'
  if (char === '°') return 'degree'
  if ('¿¡'.includes(char)) return 'opening'
  if ('«»“”„–—…²³½·º'.includes(char)) return 'mark'
  const code = char.codePointAt(0)!
  if (code < 0xa0) return 'control'
  if (code >= 0x2500 && code < 0x2600) return 'box'
  // Alphabets that no single-byte page here has: only UTF-8 text can hold them, and says nothing by it.
  if (code > 0xff && code < 0x2000 && code !== 0x192 && code !== 0x131 && (code < 0x2c6 || code > 0x2dd)) return 'foreign'
  return 'other'
}

/** What `char` is to the characters beside it. */
export function neighbourOf(char: string): Neighbour {
  const code = char.codePointAt(0)!
  if (code >= 0x61 && code <= 0x7a) return code === 0x6e ? Neighbour.n : Neighbour.small
  if (code >= 0x41 && code <= 0x5a) return code === 0x4e ? Neighbour.N : Neighbour.capital
  if (code >= 0x30 && code <= 0x39) return Neighbour.digit
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return Neighbour.blank
  if ('«»:;!?%€'.includes(char)) return Neighbour.mark
  const letter = worth.get(char)
  if (letter !== undefined) return letter.kind === 'small' ? Neighbour.small : Neighbour.capital
  return Neighbour.other
}

const isSmall = (kind: Neighbour): boolean => kind === Neighbour.small || kind === Neighbour.n
const isCapital = (kind: Neighbour): boolean => kind === Neighbour.capital || kind === Neighbour.N
const isLetter = (kind: Neighbour): boolean => kind >= Neighbour.small && kind <= Neighbour.N

/** Points for one character above 0x7F between two neighbours; nothing at all counts as a blank. */
export function pointsOf(char: string, before: Neighbour, after: Neighbour): number {
  const amongLetters = isLetter(before) && isLetter(after)
  const amongSmall = isSmall(before) && isSmall(after)
  switch (kindOf(char)) {
    case 'small':
      return smallPoints(char, before, after)
    case 'capital':
      return capitalPoints(char, before, after)
    case 'euro':
      if (before === Neighbour.digit || after === Neighbour.digit || before === Neighbour.blank) return 2.5
      return amongSmall ? -2 : 0.5
    case 'apostrophe':
      // ‘ opens a word, and among letters is È of CP850 seen as Mac Roman.
      if (amongLetters) return char === '’' ? 2.5 : -1
      return 0.3
    case 'space':
      if ([before, after].some((kind) => kind === Neighbour.digit || kind === Neighbour.mark)) return 1.5
      return amongSmall ? -2 : 0.3
    case 'degree':
      if (before === Neighbour.digit || before === Neighbour.n || before === Neighbour.N) return 1.5
      return amongSmall ? -2 : 0.3
    case 'opening':
      return isLetter(after) && !isLetter(before) ? 1.5 : -2
    case 'mark':
      return amongLetters ? -2 : 0.7
    case 'foreign':
      return 0
    case 'other':
      return amongLetters ? -2 : -1
    case 'box':
      return -3
    default:
      return -8
  }
}

function smallPoints(char: string, before: Neighbour, after: Neighbour): number {
  const { points } = worth.get(char)!
  // Few words begin with these; many begin with É, which is one of them in another page.
  if (!isSmall(before) && isSmall(after) && !isCapital(before)) return 'êèôîûëïâ'.includes(char) ? points * 0.4 : points
  if (isSmall(before) || isSmall(after)) return points
  if (isCapital(before) && isCapital(after)) return -2
  if (isCapital(before) || isCapital(after)) return -0.5
  return char === 'à' ? 2 : 0.3
}

function capitalPoints(char: string, before: Neighbour, after: Neighbour): number {
  const { points } = worth.get(char)!
  if (isSmall(before)) return -3
  if (isCapital(before) || isCapital(after)) return points
  return isSmall(after) ? points * 0.75 : 0.3
}

/** The sum of points over a text. */
export function scoreText(text: string): number {
  let sum = 0
  let before: Neighbour = Neighbour.blank
  let high: string | undefined // a character above 0x7F that waits for what comes after it
  let beforeHigh: Neighbour = Neighbour.blank
  for (const char of text) {
    const kind = neighbourOf(char)
    if (high !== undefined) sum += pointsOf(high, beforeHigh, kind)
    high = char > '\x7f' ? char : undefined
    beforeHigh = before
    before = kind
  }
  return high === undefined ? sum : sum + pointsOf(high, beforeHigh, Neighbour.blank)
}
