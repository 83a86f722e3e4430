import { codeAt } from '../../text/code-at.ts'
import { fold, squeeze } from '../../text/fold.ts'
import { isInvisible, isSpace } from '../../text/space.ts'
import { Wordlist } from '../../text/wordlist.ts'

/** Is there nothing in the cell but white space? */
export function isBlank(cell: string): boolean {
  for (let at = 0; at < cell.length; at++) {
    const code = codeAt(cell, at)
    if ((code > 0x20 && code < 0x7f) || (!isSpace(code) && !isInvisible(code))) return false
  }
  return true
}

/**
 * Does the cell only say that there is no value, in any column: `n/a`, `null`, `-`, `???`, `non renseigné`, `#REF!`? Words that
 * may be an answer (`none`, `no`, `aucun`) are no filler. Nor is a blank.
 */
export function isFiller(cell: string): boolean {
  const end = cell.length
  if (end === 0 || end > longest) return false
  const first = codeAt(cell, 0)
  const last = codeAt(cell, end - 1)
  // Space around a word, or marks on its letters, would hide its length.
  const plain = first > 0x20 && first < 0x7f && last > 0x20 && last < 0x300
  if (plain && !words.mayHold(cell, 0, end)) return emptySigns.has(first) && isSigns(cell)
  return isSigns(cell) || words.has(fold(squeeze(cell)))
}

/** Is the cell made of signs that stand for nothing: `--`, `…`, `?`? */
export function isSigns(cell: string): boolean {
  if (cell.length > longest) return false
  let signs = false
  for (let at = 0; at < cell.length; at++) {
    const code = codeAt(cell, at)
    if (code > 0x60 && code < 0x7b) return false
    if (emptySigns.has(code)) signs = true
    else if (!isSpace(code) && !isInvisible(code)) return false
  }
  return signs
}

const emptySigns: ReadonlySet<number> = new Set(Array.from('-_.?*/\\~…–—•', (sign) => sign.charCodeAt(0)))

/** Folded. */
const words = new Wordlist([
  ...'n/a #n/a n.a. n.a n/c n.c. n/d n.d. n/r n.r. null (null) <null> [null] \\n nan #nan undefined tbd tbc k.a.'.split(' '),
  ...'unknown inconnu inconnue unbekannt desconocido desconocida sconosciuto sconosciuta onbekend desconhecido'.split(' '),
  ...'#ref! #value! #valeur! #name? #nom? #null! #nul! #num! #nombre! #div/0! ##### 0000-00-00 00/00/0000'.split(' '),
  ...'[object object],(blank),(vide),(empty),<empty>,not available,not provided,not specified,no disponible'.split(','),
  ...'non renseigne,non renseignee,non communique,non communiquee,non precise,non precisee,non fourni,non fournie'.split(','),
  ...'non disponible,a completer,a renseigner,sans objet,nicht verfugbar,keine angabe,k. a.'.split(','),
])
/** In code units; room for a little space around the longest. */
const longest = 24
