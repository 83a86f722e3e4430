import { fold, squeeze } from '../../text/fold.ts'
import { codeAt } from '../../text/code-at.ts'
import { romanise } from '../../text/romanise.ts'
import type { Wordlist } from '../../text/wordlist.ts'
import { longestName } from '../names/reading.ts'
import { isPlaceholder } from '../names/placeholders.ts'
import { closingTitles, joints, openingTitles, rareTitles } from './edge-titles.ts'

/**
 * The form in which a given, a family or a full name is compared: folded and in Latin letters, its words apart by one space
 * wherever a space, a hyphen or a dot stood, apostrophes gone (`O'Brien` obrien), titles off its ends, particles kept. '' for
 * what stands where a name should (`n/a`, `???`, `inconnu`), never for a name in any script; `Null`, `Na` and `Test` are names.
 * Idempotent; the same string when there is nothing to do.
 *
 * @example comparableName('Mme DE LA TOUR, Éléonore') // 'de la tour eleonore'
 */
export function comparableName(text: string): string {
  if (isPlain(text)) return named(withoutTitles(text))
  const bare = squeeze(text)
  if (isPlaceholder(bare)) return ''
  const letters = romanise(fold(honorific.test(bare) ? bare.replace(honorific, '') : bare))
  return named(withoutTitles(isPlain(letters) ? letters : plainWords(letters)))
}

const named = (name: string): string => (isPlaceholder(name) ? '' : name)

/** Small plain letters in words that are one space apart: what most cells are by now. */
function isPlain(text: string): boolean {
  let before = 0x20
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if ((code < 0x61 || code > 0x7a) && (code !== 0x20 || before === 0x20)) return false
    before = code
  }
  return before !== 0x20
}

const plainWords = (text: string): string => squeeze(fold(text.replaceAll(silentSigns, '').replaceAll(gaps, ' ')))
/** Apostrophes, and the raised letters that stand for them where Arabic or Hawaiian is transcribed. */
const silentSigns = /['\u02b0-\u02ff]/g
const gaps = /[^\p{L}\p{M}\p{N}]+/gu

/** `様`, `님` and the like, that follow a name as a courtesy. */
const honorific = /(?<=\p{Script=Han}) ?(?:様|樣|殿|先生|女士|小姐|さん)$|(?<=\p{Script=Hangul}{3}) ?(?:님|씨)$/u

/** The words that are left when titles are taken off both ends; at least one word of more than a letter stays. */
function withoutTitles(text: string): string {
  const end = text.indexOf(' ')
  if (
    end === -1 ||
    text.length > longestName ||
    !(isAt(openingTitles, text, 0, end) || isAt(closingTitles, text, text.lastIndexOf(' ') + 1, text.length))
  )
    return text
  const words = text.split(' ')
  let from = 0
  let to = words.length
  const isRest = (at: number, until: number): boolean => {
    const rest = words.slice(at, until)
    return rest.some((word) => word.length > 1) && !rest.every((word) => openingTitles.has(word) || joints.has(word))
  }
  while (openingTitles.has(words[from]!) && isRest(from + 1, to) && !(rareTitles.has(words[from]!) && to - from < 3)) {
    from++
    if (joints.has(words[from]!) && openingTitles.has(words[from + 1]!) && isRest(from + 2, to)) from++
  }
  while (closingTitles.has(words[to - 1]!) && isRest(from, to - 1)) to--
  return to - from === words.length ? text : words.slice(from, to).join(' ')
}

const isAt = (words: Wordlist, text: string, from: number, to: number): boolean =>
  words.mayHold(text, from, to) && words.has(text.slice(from, to))
