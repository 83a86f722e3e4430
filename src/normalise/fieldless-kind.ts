import type { CellKind } from '../model/field.ts'
import type { Normaliser } from '../model/reading.ts'
import { normaliseBic } from './bic.ts'
import { foldHeader } from './header.ts'
import { normaliseUrl } from './url.ts'

/** Kinds of cells that no field of ours holds, what columns of them are called, and who reads them. */
const kinds: readonly { readonly kind: CellKind; readonly called: RegExp; readonly read: Normaliser }[] = [
  { kind: 'bic', called: /\b(?:bic|swift)\b/, read: normaliseBic },
  {
    kind: 'url',
    called: /\b(?:url|web ?site|site|homepage|web|lien|link|linkedin|facebook|instagram|pagina|sito|sitio)\b/,
    read: normaliseUrl,
  },
]

/** So many of its filled cells must be what its header says: `Site` may be a town. Set by hand. */
const half = 0.5

/** What a column that is no field of ours holds all the same, by its header and its cells; undefined where nothing says so. */
export function fieldlessKind(header: string, cells: readonly string[]): CellKind | undefined {
  const folded = foldHeader(header)
  const found = kinds.find(({ called }) => called.test(folded))
  if (found === undefined) return undefined
  const filled = cells.filter((cell) => cell.trim() !== '')
  const fit = filled.filter((cell) => found.read(cell).value !== '')
  return filled.length > 0 && fit.length >= half * filled.length ? found.kind : undefined
}
