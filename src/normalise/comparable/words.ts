import { codeAt } from '../../text/code-at.ts'
import { fold, squeeze } from '../../text/fold.ts'
import { romanise } from '../../text/romanise.ts'
import { Wordlist } from '../../text/wordlist.ts'

/** A cell in small Latin letters without marks, as far as its script has any. */
export const toLatin = (cell: string): string => romanise(fold(cell))

/** The words of a cell in Latin letters, as toWords() has them. */
export const wordsOf = (cell: string): string => plainWords(cell) ?? toWords(toLatin(cell))

/** The same of a cell that is such words already, but for their capitals, as most are; undefined for others, and for an empty one. */
export function plainWords(cell: string): string | undefined {
  if (cell.length > longest) return undefined
  let space = true
  let capitals = false
  for (let at = 0; at < cell.length; at++) {
    const code = codeAt(cell, at)
    if (code > 0x7f || isWord[code] === 0) {
      if (space || code !== 0x20) return undefined
      space = true
    } else {
      if (code <= 0x5a && code >= 0x41) capitals = true
      space = false
    }
  }
  if (space) return undefined
  return capitals ? cell.toLowerCase() : cell
}

/** Beyond, the engine may be so clever as to write the whole text small at each of its letters. */
const longest = 1000

/**
 * A folded text as its words, one space between two: all punctuation and signs are space, but a `+` behind a letter, which
 * tells A+ from A. The same string when there is nothing to do; '' where there is neither letter nor digit.
 */
export function toWords(folded: string): string {
  let space = true
  let tidy = true
  for (let at = 0; at < folded.length; at++) {
    const code = codeAt(folded, at)
    if (code > 0x7f) return folded.replace(betweenWords, ' ').trim()
    if (isWord[code] === 1 || (code === plus && !space)) space = false
    else {
      if (space || code !== 0x20) tidy = false
      space = true
    }
  }
  return tidy && (!space || folded === '') ? folded : inWords(folded)
}

const betweenWords = /(?:[^\p{L}\p{M}\p{N}+]|(?<![\p{L}\p{M}\p{N}+])\++)+/gu
const plus = 0x2b
const isWord = new Uint8Array(128)
for (const sign of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') isWord[sign.charCodeAt(0)] = 1

/** The words that toWords() has, one by one; none where it has ''. */
export function listWords(folded: string): string[] {
  const words: string[] = []
  let from = 0
  for (let at = 0; at <= folded.length; at++) {
    const code = at < folded.length ? codeAt(folded, at) : 0x20
    if (code > 0x7f) {
      const text = toWords(folded)
      return text === '' ? [] : text.split(' ')
    }
    if (isWord[code] === 1 || (code === plus && at > from)) continue
    if (at > from) words.push(folded.slice(from, at))
    from = at + 1
  }
  return words
}

function inWords(ascii: string): string {
  let words = ''
  let from = 0
  for (let at = 0; at <= ascii.length; at++) {
    const code = at < ascii.length ? codeAt(ascii, at) : 0x20
    if (isWord[code] === 1 || (code === plus && at > from)) continue
    if (at > from) words += words === '' ? ascii.slice(from, at) : ` ${ascii.slice(from, at)}`
    from = at + 1
  }
  return words
}

/** What is left of a cell that has no words: '' if it is but space and plain punctuation, else all of it (emoji, lone surrogates). */
export function withoutWords(cell: string): string {
  const rest = squeeze(fold(cell))
  return plainSigns.test(rest) ? '' : rest
}
const plainSigns = /^[\0-\x7f°º§¿¡·]*$/

/** Do these words, as toWords() gives them, only say that there is nothing to say? */
export const sayNothing = (words: string): boolean => nothing.mayHold(words, 0, words.length) && nothing.has(words)

/** The same where a word may be a code: NC is North Carolina there, and NA Namibia. */
export const saysNothingAsCode = (words: string): boolean => sayNothing(words) && !codes.has(words)

/** Abbreviations that are codes of countries and states too. */
const codes: ReadonlySet<string> = new Set('na nc nr ns nd ka'.split(' '))

/** In the languages that the project reads; nobody's name and no town's are among them. */
const nothing = new Wordlist(
  (
    'na,n a,nan,null,nul,none,nil,nc,n c,nr,n r,nsp,ns,n s,nd,n d,tbd,tba,not available,not applicable,not specified,not provided,' +
    'no data,missing,undefined,unknown,unspecified,blank,empty,unassigned,xx,xxx,xxxx,xxxxx,x x,' +
    'inconnu,inconnue,non renseigne,non renseignee,non communique,non communiquee,non precise,non precisee,non disponible,non connu,' +
    'non fourni,non defini,pas renseigne,a renseigner,a completer,a preciser,sans objet,neant,aucun,aucune,vide,rien,' +
    'unbekannt,keine,keine angabe,keine angaben,k a,ka,nicht angegeben,nicht bekannt,leer,' +
    'desconocido,desconocida,sin datos,sin dato,ninguno,ninguna,no consta,sconosciuto,sconosciuta,nessuno,nessuna,non disponibile,' +
    'onbekend,geen,leeg,desconhecido,desconhecida,nenhum,nenhuma,sem dados'
  ).split(','),
)
