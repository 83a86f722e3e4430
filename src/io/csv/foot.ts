import { shapeOf } from './cell-shapes.ts'
import { cleanName, isHeaderName } from './header-words.ts'

/** Where a record stands: among the last of its file, where feet are, or further up. */
export type FootPlace = 'end' | 'inside'

/** Labels of a sum. A company may be called Total, so what stands beside them counts too. */
const total =
  /^(?:(?:grand|sous|sub)[ -]?)?(?:total|totaux|totals|summe|gesamt|gesamtsumme|totale|somme|sum|sums|suma|insgesamt)\b[ :.]*$/i
const certainTotal =
  /^(?:(?:sous|sub)[ -]?tota(?:l|ux)|grand[ -]total|(?:total|montant total|somme) (?:g[eé]n[eé]rale?|g[eé]n\.?|page|de la page|ht|ttc)|(?:total|montant total) (?:des?|du|pour) .{1,60})[ :]*$/i
const labelledTotal = /^(?:total|totaux|summe|gesamt|somme|nombre|nb|count|anzahl)\b.{0,40}[:=]\s*[-\d\s.,€%]{1,30}$/i

/** A longer text is no foot line. Set by hand. */
const longestRemark = 160

/** Prose that closes an export. */
const closing =
  /^(?:\(?\s*\d[\d  ]{0,12}(?:lignes?|rows?|records?|enregistrements?|clients?|r[eé]sultats?|entr[eé]es?|zeilen|datens[aä]tze|filas|righe)\b.{0,60}|export(?:[eé]e?s?|ed|iert)?\b.{0,80}|(?:g[eé]n[eé]r[eé]e?|generated|[eé]dit[eé]e?|imprim[eé]e?|extrait|extraction|source|page \d|erstellt|fin\b|end of|©|\(c\)).{0,80}|[-=*_#. ]{2,}.{0,60})$/i

/**
 * Whether a record is a line of sums or a closing remark rather than a customer: `Total;;;1 234,50`, `TOTAL GÉNÉRAL`,
 * `(5 rows)`, `-- fin --`, a narrow line of prose at the end. A sum's label stands first and everything beside it is a
 * number, so a customer called Total, who has a name, an address or a town, stays.
 */
export function isFootLine(cells: readonly string[], width: number, place: FootPlace): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const first = filled[0]
  if (first === undefined || width < 2 || first.length > longestRemark) return false
  const numbers = filled.slice(1).every((cell) => shapeOf(cell) === 'number' || shapeOf(cell) === 'postal')
  if (certainTotal.test(first)) return numbers && filled.length < Math.max(2, width)
  if (place === 'inside') return false
  if (filled.length > 1) return total.test(first) && numbers && (filled.length < width || width === 2)
  if (total.test(first) || labelledTotal.test(first) || closing.test(first)) return true
  return cells.length === 1 && width >= 3 && first.includes(' ')
}

/** Whether a record is a line of sums beyond doubt, so wherever it stands: `Sous-total;;;500`, `TOTAL GÉNÉRAL;;;1 234,50`. */
export function isTotalLine(cells: readonly string[], width: number): boolean {
  return isFootLine(cells, width, 'inside')
}

/**
 * Whether a record begins another table: `repeat`, the same header once more, as in exports laid end to end, so it is no
 * customer and the rows below are; `other`, a header of other columns, so the rows below are not of this table.
 */
export function looksLikeHeaderAgain(cells: readonly string[], header: readonly string[]): 'repeat' | 'other' | undefined {
  if (header.length < 2 || cells.length < 2) return undefined
  if (cells.length >= header.length && header.every((name, at) => at >= cells.length || fold(cells[at]!) === fold(name))) {
    const extras = cells.slice(header.length)
    return extras.every((cell) => cell.trim() === '') ? 'repeat' : 'other'
  }
  const filled = cells.map(cleanName).filter((cell) => cell !== '')
  if (filled.length < 2 || filled.some((cell) => /\d{2}|@/.test(cell))) return undefined
  const known = new Set(header.map(fold))
  known.delete('')
  const shared = filled.filter((cell) => known.has(fold(cell))).length
  if (shared >= 2 && shared * 2 >= filled.length) return 'other'
  const names = filled.filter(isHeaderName).length
  return names >= 3 && names * 4 >= filled.length * 3 ? 'other' : undefined
}

const fold = (name: string): string => cleanName(name).toLowerCase()
