import { blank, type Normaliser } from '../model/reading.ts'
import { capitalise, capitalsOf, toSmall } from '../text/capitals.ts'
import { fold, squeeze } from '../text/fold.ts'
import { knownAcronyms, smallWords } from './names/company-words.ts'
import { legalForms, mistakableForms } from './names/legal-forms.ts'

/**
 * A company's name with its legal form as it is written (`s.a.r.l.` → `SARL`, `gmbh` → `GmbH`). Its own words keep their
 * case, capitals too, for nobody can tell `EDF` from a name that shouts; only a cell in small letters throughout gets capitals.
 */
export const normaliseCompany: Normaliser = (raw) => {
  const text = squeeze(raw)
  if (text === '') return blank
  const composed = text.normalize('NFC')
  if (!letterOrDigit.test(composed)) return { value: '', reason: 'company_no_letter' }
  const small = capitalsOf(composed) === 'small'
  const cased = small ? caseSmall(composed) : composed
  const value = spellForms(cased)
  if (small && cased !== composed) return { value, reason: 'company_case' }
  if (value !== cased) return { value, reason: 'company_form' }
  return { value, reason: value === raw ? undefined : 'company_spaces' }
}
const letterOrDigit = /[\p{L}\p{N}]/u

/** Capitals for each word but the small ones; acronyms that everybody knows, or that no vowel makes a word, in capitals. */
function caseSmall(text: string): string {
  return text
    .split(' ')
    .map((word, at) => {
      if (at > 0 && smallWords.has(word)) return word
      return word.replace(/[\p{L}\p{M}\p{N}]+/gu, (part, from: number) => {
        const before = word[from - 1]
        const first = word.slice(0, from)
        if (knownAcronyms.has(part) || acronym.test(part)) return part.toUpperCase()
        if (before === undefined || before === '-' || before === '&' || before === '.' || before === '(' || before === '"') {
          return /^(?:d|l|qu)$/.test(part) && word[from + 1 + part.length - 1] === "'" && at > 0 && first === ''
            ? part
            : capitalise(part)
        }
        return (before === "'" || before === '’') && /^(?:d|l|o|n|m)$/i.test(word.slice(0, from - 1))
          ? capitalise(part)
          : toSmall(part)
      })
    })
    .join(' ')
}
const acronym = /^[bcdfghjklmnpqrstvwxz]{2,5}$/

/** Each legal form in its own spelling, dots out. One that is a word as well, only at an end of the name. */
function spellForms(text: string): string {
  const words = joinSpelledOut(text).split(' ')
  if (words.length > tooMany) return text
  return words
    .map((word, at) => {
      if (word.length > 14) return word
      const tail = /[,;)]+$/.exec(word.slice(-3))?.[0] ?? ''
      const core = word.slice(0, word.length - tail.length)
      const key = fold(core).replaceAll('.', '')
      const form = legalForms.get(key)
      if (form !== undefined) return keepsAccent.test(core) ? word : form + tail
      const mistakable = mistakableForms.get(key)
      if (mistakable === undefined || words.length === 1) return word
      const last = at === words.length - 1
      // GmbH & Co. KG
      const inChain = key === 'co' ? words[at - 1] === '&' || words[at - 1] === 'et' : last && isChainEnd(words[at - 1]!)
      const dotted = core.includes('.', 1) && core.indexOf('.') < core.length - 1
      return inChain || dotted || (!onlyDotted.has(key) && (last || (at === 0 && frontForms.has(key)))) ? mistakable + tail : word
    })
    .join(' ')
}
/** More words than these are a sentence. */
const tooMany = 40
/** Sàrl, the Swiss form, is no SARL. */
const keepsAccent = /^sàrl/i
const onlyDotted: ReadonlySet<string> = new Set(['spa', 'as', 'se', 'ei', 'ab', 'sl', 'co'])
const frontForms: ReadonlySet<string> = new Set(['sa', 'earl', 'sca'])
const isChainEnd = (word: string): boolean => /^(?:co\.?|cie)$/i.test(word)

/** `S A R L`, `S. A. R. L.` → `SARL`. */
const joinSpelledOut = (text: string): string =>
  spelledOut.test(text) ? text.replace(spelledOut, (form) => form.replace(/[ .]/g, '').toUpperCase()) : text
const spelledOut =
  /(?<![\p{L}\p{N}.])(?:s\.? a\.? r\.? l\.?|e\.? u\.? r\.? l\.?|s\.? a\.? s\.?|g\.? m\.? b\.? h\.?)(?![\p{L}\p{N}])/giu
