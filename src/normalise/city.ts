import { blank, type Normaliser, type Reading } from '../model/reading.ts'
import { codeAt } from '../text/code-at.ts'
import { squeeze } from '../text/fold.ts'
import { capital, letterKinds, small as smallLetter } from '../text/latin.ts'
import { frenchPost, isOneCase, settle, smallWords, toPlaceCase } from './place-case.ts'
import { ownCopy } from '../text/own-copy.ts'

/** One word as it should be, in any script. */
const plain = /^\p{Lu}\p{Ll}{2,}$/u

/**
 * Is this a town in mixed case with nothing to do, as most cells are: one word, hyphens and apostrophes within, or an article
 * and one; no St and no CEDEX?
 */
function isPlain(town: string): boolean {
  const end = town.length
  let seen = 0
  let from = 0
  for (let at = 0; at < end; at++) {
    const code = codeAt(town, at)
    const kind = code < 0x100 ? letterKinds[code]! : 0
    seen |= kind
    if (kind !== 0) continue
    if (code === 0x20 ? !isArticle(town, at) || at + 1 === end : code !== 0x2d && code !== 0x27) return false
    if (isSaint(town, from, at)) return false
    from = at + 1
  }
  return seen === (capital | smallLetter) && !endsInCedex(town, end)
}

const letterAt = (text: string, at: number): number => codeAt(text, at) | 0x20
const [a, c, e, l, s, t, x] = [0x61, 0x63, 0x65, 0x6c, 0x73, 0x74, 0x78] as const

/** La, Le, Les. */
const isArticle = (town: string, end: number): boolean =>
  (end === 2 || (end === 3 && letterAt(town, 2) === s && letterAt(town, 1) === e)) &&
  letterAt(town, 0) === l &&
  (letterAt(town, 1) === e || letterAt(town, 1) === a)

/** St, Ste. */
const isSaint = (town: string, from: number, to: number): boolean =>
  (to - from === 2 || (to - from === 3 && letterAt(town, from + 2) === e)) &&
  letterAt(town, from) === s &&
  letterAt(town, from + 1) === t

/** Whatever ends in `c…x`, five letters long. */
const endsInCedex = (town: string, end: number): boolean =>
  end > 4 && letterAt(town, end - 1) === x && letterAt(town, end - 5) === c

const mostRemembered = 20_000
const longest = 120

/**
 * Reads cells of town names: capitals or small letters throughout become ordinary case, mixed case stays as it was
 * typed. In France `St` is written out, `s/` is `sur`, `CEDEX` is in capitals as La Poste has it, and hyphens are put
 * where a commune's name is sure to have them (`Saint-Ouen-sur-Seine`).
 * @param country ISO 3166 alpha-2; '' if unknown
 */
export function cityNormaliser({ country }: { country: string }): Normaliser {
  const home = country.toUpperCase()
  const small = smallWords(home)
  const french = frenchPost.has(home)
  const remembered = new Map<string, Reading>()
  return (raw) => {
    if (isPlain(raw) || plain.test(raw)) return { value: raw, reason: undefined }
    let reading = remembered.get(raw)
    if (reading === undefined) {
      if (raw.length > longest) return read(raw, small, french)
      const own = ownCopy(raw)
      reading = read(own, small, french)
      if (remembered.size >= mostRemembered) remembered.clear()
      remembered.set(own, reading)
    }
    return reading
  }
}

function read(raw: string, small: ReadonlySet<string>, french: boolean): Reading {
  const text = squeeze(raw)
  if (text === '') return blank
  if (!/\p{L}/u.test(text)) return { value: '', reason: 'city_number' }
  if (text.length > longest) return { value: text, reason: undefined }
  const value = settle(text, (town) => {
    const cased = isOneCase(town) ? toPlaceCase(french ? restoreElision(town) : town, small) : town
    return french ? squeeze(inFrench(cased)) : cased
  })
  return { value, reason: /^(?:[A-Z]{1,3}-)?\d{4,5} \p{L}|\p{L} \(?\d{5}\)?$/u.test(text) ? 'city_with_postal_code' : undefined }
}

const cedex = /^(.*?)[ ,-]*\bcedex\b *(\d{0,2})$/i

function inFrench(text: string): string {
  const [, town, office] = cedex.exec(text) ?? []
  if (town === undefined || office === undefined) return hyphenate(writeOut(text))
  return [hyphenate(writeOut(town)), 'CEDEX', office].filter((part) => part !== '').join(' ')
}

/** Machines that know no apostrophe leave a space: `L HAY LES ROSES`. */
const restoreElision = (text: string): string => text.replace(/(?<![^ ])([dl]) (?=[aeiouyhéèêâîôœ])/giu, "$1'")

/** St and Ste, and the slash of `Chalon s/ Saône`. */
const writeOut = (text: string): string =>
  text
    .replace(/(?<=\p{L} )s\/ ?(?=\p{L})/giu, 'sur ')
    .replace(/(?<![\p{L}\p{N}'’.])s(t|te)(?:\.[ -]?|[ -])(?=\p{L}{2})/giu, (_, ending: string) =>
      ending.length === 1 ? 'Saint-' : 'Sainte-',
    )

const article = /^(?:la|les?)$/i
const saint = /^Saint(?:e|s|es)?$/
const joiner = /^(?:a|sur|sous|lès|les|lez|en|aux|au|de|du|des|la|le|et|à|[dl]['’]\p{L}.*)$/u
/** Before these, `la` and `de` part a town from its quarter (Paris la Défense) or are no town's name at all. */
const notJoined = /^(?:paris|lyon|marseille|lille|bordeaux|toulouse|nantes|ville|commune|mairie|gare|aéroport|aeroport|port)$/i

/** Hyphens around the small words and saints of a commune's name; its first article stands apart: La Ferté-sous-Jouarre. */
function hyphenate(text: string): string {
  const words = text.split(' ')
  let joined = words[0] ?? ''
  for (let at = 1; at < words.length; at++) {
    const left = words[at - 1]!
    const right = words[at]!
    joined += isJoined(left, right, at, words) ? `-${right}` : ` ${right}`
  }
  return joined
}

function isJoined(left: string, right: string, at: number, words: readonly string[]): boolean {
  if (!/\p{L}$/u.test(left) || !/^\p{L}/u.test(right)) return false
  if (at === 1 && article.test(left)) return false
  if (notJoined.test(words[0]!)) return saint.test(left)
  if (saint.test(left) || saint.test(right) || /^Sainte?-/.test(right)) return true
  return (
    (joiner.test(right) && (at < words.length - 1 || /['’]/.test(right))) || (at > 1 && joiner.test(left) && !/['’]/.test(left))
  )
}
