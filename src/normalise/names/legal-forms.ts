import { fold } from '../../text/fold.ts'
import { letterKinds } from '../../text/latin.ts'
import { Wordlist } from '../../text/wordlist.ts'
import { codeAt } from '../../text/code-at.ts'

/** Legal forms as they are written, whatever their case and dots in a cell. Known by their folded letters. */
const unmistakable = `
  SARL EURL SAS SASU SCI SNC SELARL SELAS SCP SCM SCOP SCEA GAEC GIE SICAV EIRL SARLU SCS SCPI SEM SPL SCIC
  SPRL BVBA ASBL VZW CVBA SCRL GmbH gGmbH OHG PLC LLC LLP Ltd Limited Inc. Corp. Pty ApS SRL Kft EPIC SRLS SCRLFS
`
/** Legal forms that are words or names too: taken for one only at either end of a name, and in capitals or with dots. */
const mistakable = 'SA AG NV BV KG SE AS AB OY UG SL EARL EI Co. SCA SPA'

const tokens = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map((form) => [fold(form).replaceAll('.', ''), form])

/** Spelling of the forms that are always one, by their folded letters. */
export const legalForms: ReadonlyMap<string, string> = new Map(tokens(unmistakable))

/** Spelling of the forms that could be something else, likewise. */
export const mistakableForms: ReadonlyMap<string, string> = new Map(tokens(mistakable))

/** In letters. */
const longestForm = Math.max(...[...legalForms.keys()].map((form) => form.length))

/** Words with which companies, shops and bodies begin their names, and no family does. Folded. */
const beginnings: ReadonlySet<string> = new Set(
  (
    'societe ste. ets ets. etablissements etablissement entreprise groupe association asso federation fondation syndicat comite cabinet ' +
    'mairie commune boulangerie patisserie boucherie charcuterie pharmacie restaurant hotel brasserie garage librairie agence ' +
    'clinique hopital ecole lycee college universite institut banque assurances transports menuiserie plomberie ' +
    'imprimerie firma company stichting fundacion asociacion associazione verein'
  ).split(' '),
)

/**
 * Is this the name of a company, a shop or a body, not of a person: has it a legal form (`SARL Dupont`, `Dupont S.A.`),
 * or does it begin with such a word (`Garage du Centre`)?
 */
export function isCompany(text: string): boolean {
  if (!mayBeCompany(text)) return false
  const words = text.split(' ', 12)
  if (words.length === 12 && text.length > 200) return false
  const first = fold(words[0]!)
  if ((beginnings.has(first) || accentedSte.test(words[0]!)) && (words.length > 1 || companyAlone.has(first))) return true
  for (const [at, word] of words.entries()) {
    if (word.length < 2 || word.length > 12 || (word.length > longestForm && !word.includes('.'))) continue
    const key = fold(word).replaceAll('.', '')
    if (legalForms.has(key) && (key !== 'sem' || isLoud(word, text))) return true
    if (mistakableForms.has(key) && words.length > 1 && (at === 0 || at === words.length - 1) && isLoud(word, text)) return true
  }
  return false
}

const forms = new Wordlist([...legalForms.keys(), ...mistakableForms.keys()])
const firstWords = new Wordlist([...beginnings, ...legalForms.keys(), ...mistakableForms.keys(), 'ste'])

/** Has a word the length and first letter of a company's? Says yes whenever folding may change a word's length. */
function mayBeCompany(text: string): boolean {
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? 0x20 : codeAt(text, at)
    if (code === 0x20) {
      if ((from === 0 ? firstWords : forms).mayHold(text, from, at)) return true
      from = at + 1
    } else if (code === 0x2e || code > 0xff || (code > 0x7f && letterKinds[code] === 0)) return true
  }
  return false
}

/** With its accent `Sté` is société; without, it is Sainte. */
const accentedSte = /^st[éÉ]$/i
/** Those that no family is called either, alone in the cell. */
export const companyAlone: ReadonlySet<string> = new Set(['societe', 'entreprise', 'association', 'firma', 'company'])

/** `S.A.`, or `SA` among words that are not all in capitals. */
const isLoud = (word: string, text: string): boolean =>
  word.indexOf('.') < word.length - 1 && word.includes('.') ? true : word === word.toUpperCase() && text !== text.toUpperCase()
