/** Blanks at the ends, and line breaks, are lost unless a text says that they matter. */
export function isFragile(cell: string): boolean {
  return cell.charCodeAt(0) <= 32 || cell.charCodeAt(cell.length - 1) <= 32 || cell.includes('\n') || cell.includes('  ')
}

/**
 * Text as Office writes it: what XML can't hold, and the carriage return that it would lose, as `_x000D_`. A low line that
 * would then begin such a sign, also together with the one after it, is written as one itself.
 */
export function encodeOffice(cell: string): string {
  if (!special.test(cell)) return cell
  return cell
    .replace(falseSign, '_x005F_')
    .replace(unspeakable, (sign) => entities.get(sign) ?? `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

const special = /[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/
const unspeakable = /[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g
const falseSign = /_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000b-\u001f\ufffe\uffff])/g
const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
])
