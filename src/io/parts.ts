import { DataError } from '../model/error.ts'

/** A sheet of a workbook, a table of a database, a list in a JSON file. */
export interface Part {
  readonly name: string
  /** How many rows it has, as far as known. */
  readonly rows: number
}

/** How customers are called in files, folded: small letters without accents. Singulars are found in them. */
const names =
  /^(?:customers?|clients?|clienteles?|contacts?|kunden?|kontakte?|clientes?|contactos?|clienti|contatti|klanten|klant|contacten|personn?e?s?|people|persons?|users?|utilisateurs?|members?|membres?|adherents?|accounts?|comptes?|fichier_?clients?|base_?clients?)$/

/** The same as one word of a longer name: `tbl_customers`, `Clients 2024`, `crm-contacts`. */
const inNames =
  /(?:^|[^a-z])(?:customers?|clients?|contacts?|kunden|kontakte|clientes|clienti|klanten|personnes|people)(?:[^a-z]|$)/

/** The part that most looks like customers: by its name, else the one with the most rows; the first of equals. */
export function likeliestPart<P extends Part>(parts: readonly P[]): P | undefined {
  let best: P | undefined
  for (const part of parts) {
    if (best === undefined) best = part
    else {
      const gain = nameScore(part.name) - nameScore(best.name)
      if (gain > 0 || (gain === 0 && part.rows > best.rows)) best = part
    }
  }
  return best
}

function nameScore(name: string): number {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  return names.test(folded) ? 2 : inNames.test(folded) ? 1 : 0
}

/**
 * The part that a user names: as it is spelled, or else in other case.
 *
 * @throws {DataError} when there is none
 */
export function namedPart<P extends { readonly name: string }>(parts: readonly P[], name: string, path: string): P {
  const folded = name.toLowerCase()
  const found = parts.find((part) => part.name === name) ?? parts.find((part) => part.name.toLowerCase() === folded)
  if (found !== undefined) return found
  throw new DataError({ fault: 'no-such-part', about: { path, part: name, parts: parts.map((part) => part.name) } })
}
