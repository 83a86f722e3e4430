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

/** What a cell holds: nothing but white space; words or signs that only say that there is no value; or a value. */
export const Holding = { blank: 0, filler: 1, value: 2 } as const
export type Holding = (typeof Holding)[keyof typeof Holding]

export function holdingOf(cell: string): Holding {
  if (isBlank(cell)) return Holding.blank
  return isFiller(cell) ? Holding.filler : Holding.value
}

/**
 * Is it certain that a cell holds a value, told by its UTF-8? Most are told by their first letter and their length, and need
 * not become text.
 */
export function isValueForSure(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from]!
  const letter = first | 0x20
  if (to <= from || !((first >= 0x30 && first <= 0x39) || (letter >= 0x61 && letter <= 0x7a))) return false
  const length = to - from
  if (length > longestBytes) return true
  // Marks on letters would hide a word's length, and space around it.
  for (let at = from; at < to; at++) if (bytes[at]! > 0x7e || bytes[at]! < 0x20) return false
  return length > longest || (bytes[to - 1]! > 0x20 && outlines[(length << 7) | letter] === 0)
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
/** A code unit has three bytes at most. */
const longestBytes = 3 * longest

/** Lengths and first letters of the words. */
const outlines = new Uint8Array((longest + 1) << 7)
for (const word of words) outlines[(word.length << 7) | (word.charCodeAt(0) | 0x20)] = 1
