import type { FieldName } from '../../model/field.ts'
import { foldHeader, readHeader } from '../../normalise/header.ts'

/** What an identifier in a column says of the row that it stands in. */
export interface ColumnSays {
  /** Kinds of identifiers that are the row's own where a cell holds nothing else. */
  readonly own: ReadonlySet<'email' | 'phone' | 'id'>
}

const all = new Set(['email', 'phone', 'id'] as const)
const reachable = new Set(['email', 'phone'] as const)
const nothing: ReadonlySet<never> = new Set()

/** Fields by what is the row's own in them. In all others an identifier is mentioned. */
const ownIn: Readonly<Partial<Record<FieldName, ColumnSays['own']>>> = {
  id: all,
  customer: all,
  email: reachable,
  phone: reachable,
  mobile: reachable,
  full_name: reachable,
  given_name: reachable,
  family_name: reachable,
}

/** Words of headers by which a column is about another person than its row: who recommended, who sold, who is married to. */
const ofOthers =
  /\b(?:parrain|parrainage|filleul|referr?er|referr?ed|referred by|sponsor|conjoint|spouse|partner|parent|mere|pere|mother|father|commercial|vendeur|seller|sales|agent|owner|manager|responsable|conseiller|created by|modified by|updated by|assigned|cree par|modifie par|urgence|emergency)\b/

/** Words by which a column that is no field holds what somebody signs in with, or is called by. */
const ofAccount =
  /\b(?:login|user ?name|user|utilisateur|identifiant|compte|account|client|customer|acheteur|buyer|contact|destinataire|recipient)\b/

/** Which identifiers in a column are those of the person whom its row is about. */
export function columnSays(header: string, field: FieldName | undefined): ColumnSays {
  const folded = foldHeader(header)
  if (ofOthers.test(folded)) return { own: nothing }
  if (field !== undefined) return { own: ownIn[field] ?? nothing }
  const concept = readHeader(header).labels[0]?.concept
  if (concept === 'email' || concept === 'phone' || concept === 'mobile' || concept === 'sms') return { own: reachable }
  if (concept === 'id' || concept === 'customer' || concept === 'code') return { own: all }
  return { own: ofAccount.test(folded) ? all : nothing }
}
