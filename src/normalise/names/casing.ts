import { fold } from '../../text/fold.ts'
import { capitalise, capitalsOf, toSmall } from '../../text/capitals.ts'
import { afterMac } from './mac.ts'
import * as particles from './particles.ts'

/** Which part of a name a cell holds: a family name can begin with a particle, a given name does not. */
export type NamePart = 'given' | 'family'

/**
 * A name with the capitals its bearer would use, where the cell tells nothing: it is all capitals or all small. In any
 * other cell somebody chose each capital, and it stays. Particles typed small before capitals (`de LA TOUR`) stay small.
 *
 * French usage: `de`, `d'` small, the article after them, `Du` and `Des` capital (Le Robert; Termium, 3.3.9). Foreign
 * particles follow their own country, as far as the word after them tells which. Lost accents are not guessed back.
 */
export function caseName(text: string, part: NamePart): string {
  const typed = capitalsOf(text)
  if (typed === 'capitals' || typed === 'small') return caseWords(text, part)
  return typed === 'mixed' && twoCapitals.test(text) ? caseCapitalBlock(text, part) : text
}
const twoCapitals = /\p{Lu}['’.-]?\p{Lu}/u

/** `de LA TOUR`, `d'ORMESSON`, `McDONALD`: every word is capitals, but for particles and prefixes typed small. */
function caseCapitalBlock(text: string, part: NamePart): string {
  if (
    !text
      .split(' ')
      .every((word) => (capitalsOf(word) !== 'mixed' ? isShout(word) || typedSmall.test(word) : blockWord.test(word)))
  )
    return text
  if (!text.split(' ').some((word) => isShout(word) || blockWord.test(word))) return text
  const cased = caseWords(text, part).split(' ')
  return text
    .split(' ')
    .map((word, at) => {
      if (typedSmall.test(word)) return word
      const [prefix] = blockPrefix.exec(word) ?? ['']
      return prefix === '' ? cased[at]! : prefix + capitaliseAll(word.slice(prefix.length))
    })
    .join(' ')
}
const isShout = (word: string): boolean => capitalsOf(word) === 'capitals' && word.length > 1
const typedSmall =
  /^(de|du|des|la|le|les|del|della|di|da|do|dos|das|von|van|der|den|ter|ten|zu|zur|zum|af|y|e|et|née?|épouse|veuve|dit|dite)$/
const blockPrefix = /^(?:Mc|Mac|d['’]|l['’]|D['’]|Le|La|De|Di|Du|Fitz|Van)(?=\p{Lu}{2})/u
const blockWord = /^(?:Mc|Mac|d['’]|l['’]|Le|La|De|Di|Du|Fitz|Van)\p{Lu}[\p{Lu}'’-]+$/u
const capitaliseAll = (block: string): string => block.split('-').map(capitalise).join('-')

function caseWords(text: string, part: NamePart): string {
  const words = toSmall(text).split(' ')
  // Two consonants are initials in a given name (JP, MJ), if somebody typed them as such.
  if (part === 'given' && words.length === 1 && /^[B-DF-HJ-NP-TV-XZ]{2}$/.test(text)) return text
  const cased = words.map((word, at) => (staysSmall(words, at, part) ? word : caseWord(word, at, words, part))).join(' ')
  // The small letter of the Turkish capital İ comes with a dot of its own: a second one within a word.
  return cased.includes('\u0307') ? cased.normalize('NFC').replaceAll('i\u0307', 'i') : cased
}

/** Is this word a particle, or a joint between two names? The last word never is: it is all the name there is. */
function staysSmall(words: readonly string[], at: number, part: NamePart): boolean {
  if (at === words.length - 1) return false
  const first = at === 0
  const before = first ? '' : words[at - 1]!.slice(words[at - 1]!.lastIndexOf('-') + 1)
  const next = fold(words[at + 1]!)
  switch (words[at]) {
    case 'de':
      return particles.dutchPrepositions.has(before) || (part === 'family' ? !particles.afterCapitalDe.has(next) : !first)
    case 'la':
      return before === 'de' && (part === 'given' || particles.afterSpanishDeLa.has(next))
    case 'las':
    case 'los':
      return before === 'de'
    case 'del':
      return part === 'family' ? !particles.afterCapitalDel.has(next) : !first
    case 'da':
      return part === 'family' ? !particles.afterCapitalDa.has(next) : !first
    case 'di':
      return !first && next === 'borgo' // Pozzo di Borgo and the like: Corsican, as in French
    case 'do':
      return part === 'family' ? !particles.vietnameseGiven.has(next) : !first
    case 'dos':
      return part === 'family' || !first
    case 'das':
      return (part === 'family' || !first) && next !== 'gupta'
    case 'von':
    case 'zur':
    case 'vom':
    case 'zum':
      return part === 'family' || !first
    case 'van':
      return part === 'family' ? !isMiddleName(words, at) : !first && particles.dutchArticles.has(words[at + 1]!)
    case 'af':
    case 'zu':
      return part === 'family' && (first || before === 'von' || before === 'und')
    case 'op':
    case 'in':
      return part === 'family' && particles.dutchArticles.has(words[at + 1]!)
    case "'t":
    case "'s":
      return true
    case 'ter':
    case 'ten':
    case 'te':
    case 'den':
      return part === 'family' && (first ? !armenian.test(next) : particles.dutchPrepositions.has(before))
    case 'e':
    case 'y':
    case 'i':
      return !first && part === 'family'
    default:
      return (
        !first &&
        (particles.joints.has(words[at]!) || (particles.dutchPrepositions.has(before) && particles.dutchArticles.has(words[at]!)))
      )
  }
}
const armenian = /[iy]an$/

/** `Van` between a Vietnamese family name and a given name: a man's middle name, and no particle. */
const isMiddleName = (words: readonly string[], at: number): boolean =>
  at > 0 ? particles.vietnamese.has(fold(words[at - 1]!)) : particles.vietnameseGiven.has(fold(words[1]!))

/** One word between spaces: its parts between hyphens and other signs, each with its own capital. */
function caseWord(word: string, at: number, words: readonly string[], part: NamePart): string {
  if (at > 0 && at === words.length - 1 && numeral.test(word)) return word.toUpperCase()
  let parts = 0
  return word.replace(partOfWord, (letters, from: number) => {
    if (parts++ > 0 && word[from - 1] === '-' && particles.innerParts.has(letters)) {
      const end = from + letters.length
      // Petit-de Villiers: the particle of the second name, which goes on after the space
      if (word[end] === '-' || (end === word.length && at < words.length - 1 && beginsSecondName.test(letters))) return letters
    }
    return caseElided(letters, parts > 1 && at === 0, part)
  })
}
// VI, XI and the like are names in Asia.
const numeral = /^(?:i{2,3}|iv|vii{1,2}|ix|xi{2,3}|xiv|xvi{0,2})$/
const beginsSecondName = /^(?:de|van|von|da|do|dos|del|zu)$/
const partOfWord = /['\p{L}\p{M}]+/gu

/** A part with its apostrophes: `l'hermite`, `d'ormesson`, `guivarc'h`, `dell'acqua`, `'t`. */
function caseElided(letters: string, inner: boolean, part: NamePart): string {
  if (!letters.includes("'")) return caseLetters(letters, part)
  const pieces = letters.split("'")
  return pieces
    .map((piece, at) => {
      if (at === 0) {
        const nobiliary = piece === 'd' && (part === 'family' || inner) && pieces.length > 1 && pieces[1] !== ''
        return nobiliary && !particles.afterCapitalD.has(fold(pieces[1]!)) ? piece : capitalise(piece)
      }
      const before = pieces[at - 1]!
      if (before === '') return piece.length > 1 ? caseLetters(piece, part) : piece // 't, 's
      if (piece.startsWith('h') && before.endsWith('c')) return piece // the Breton c'h is one letter
      return oneLetterElided.test(before) || particles.elided.has(before) ? caseLetters(piece, part) : piece
    })
    .join("'")
}
/** Vowels before an apostrophe are no elision (A'isha), save the Irish O. */
const oneLetterElided = /^[^aeiuyà-æè-ïù-ÿ]$/

/**
 * The same of one word of letters of one case, perhaps with hyphens, at once; undefined where a part of it may be a particle or
 * initials, or it is long.
 */
export function caseOneWord(word: string, part: NamePart): string | undefined {
  if (word.length < shortestWord || word.length > longestWord) return undefined
  const letters = toSmall(word)
  if (!letters.includes('-')) return caseLetters(letters, part)
  const parts = letters.split('-')
  if (parts.some((one) => one === '' || particles.innerParts.has(one))) return undefined
  return parts.map((one) => caseLetters(one, part)).join('-')
}
/** Two letters may be initials; what is very long may be a hash. */
const [shortestWord, longestWord] = [3, 31]

function caseLetters(letters: string, part: NamePart): string {
  if (letters.startsWith('mc') && letters.length > 3) return `Mc${capitalise(letters.slice(2))}`
  if (part === 'family' && letters.startsWith('mac') && afterMac.has(fold(letters.slice(3))))
    return `Mac${capitalise(letters.slice(3))}`
  if (dutchIj.test(letters)) return `IJ${letters.slice(2)}`
  return capitalise(letters)
}
/** IJ before a consonant is the Dutch letter, and has one capital of two strokes; `Ijaz` is no Dutchman. */
const dutchIj = /^ij[^aeiou]/
