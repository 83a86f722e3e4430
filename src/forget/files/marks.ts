import type { CandidateReason } from '../../model/certificate.ts'
import type { FoundBy } from '../../model/found-by.ts'
import type { Facets } from '../facets.ts'
import type { CellFound } from './find.ts'
import type { CellNamed, NameWords } from './named-in-text.ts'
import type { PeopleTable } from './people-table.ts'
import { facetsOfRow, type FacetColumn } from './row-facets.ts'

/** A row that is somebody's for certain. */
export interface RowFound {
  readonly row: number
  /** Place among those wanted. */
  readonly person: number
  readonly foundBy: ReadonlySet<FoundBy>
}

/** A row that may be somebody's, or is another's and mentions them. */
export interface RowMayBe {
  readonly row: number
  readonly person: number
  /** 0..1 that the row is theirs. */
  readonly probability: number
  readonly why: readonly CandidateReason[]
  /** Columns that mention them: of a row that is another's only these are theirs. */
  readonly mentions: readonly number[]
  /** Full names that stand there. */
  readonly names: readonly NameWords[]
}

export interface TableDecision {
  readonly found: readonly RowFound[]
  readonly mayBe: readonly RowMayBe[]
}

/** A table, and what is noted of its rows while they are looked for. */
export interface Look {
  readonly table: PeopleTable
  readonly columns: readonly FacetColumn[]
  /** By row and person. */
  readonly found: Map<string, { readonly row: number; readonly person: number; readonly foundBy: Set<FoundBy> }>
  readonly mayBe: Map<string, RowMayBe>
}

export const keyOf = (row: number, person: number): string => `${row} ${person}`

export function take({ found, mayBe }: Look, { row, person }: { row: number; person: number }, by: FoundBy): void {
  const key = keyOf(row, person)
  mayBe.delete(key)
  const before = found.get(key)
  if (before === undefined) found.set(key, { row, person, foundBy: new Set([by]) })
  else before.foundBy.add(by)
}

export function mention({ found, mayBe }: Look, { row, person, column }: CellNamed, names: readonly NameWords[] = []): void {
  const key = keyOf(row, person)
  if (found.has(key)) return
  const before = mayBe.get(key)
  const mentions = [...new Set([...(before?.mentions ?? []), column])]
  const { probability = 0, why = [] } = before ?? {}
  mayBe.set(key, { row, person, probability, why: [...why, 'mentioned'], mentions, names })
}

/** Somebody of the same household, by all that is seen: told, however unlike they are. */
const sharing = 0.01

export function share({ found, mayBe }: Look, { row, person, by }: CellFound): void {
  const key = keyOf(row, person)
  const why = [by === 'email' ? ('same_email' as const) : ('same_phone' as const)]
  if (!found.has(key) && !mayBe.has(key)) mayBe.set(key, { row, person, probability: sharing, why, mentions: [], names: [] })
}

/** What the rows say that are somebody's, by person. */
export function facetsByPerson(looks: readonly Look[], count: number): Facets[][] {
  const all = Array.from({ length: count }, (): Facets[] => [])
  for (const { found, columns } of looks)
    for (const { row, person } of found.values()) all[person]!.push(facetsOfRow(columns, row))
  return all
}

const byRow = (a: { row: number; person: number }, b: { row: number; person: number }): number =>
  a.row - b.row || a.person - b.person

export function decisionOf({ found, mayBe }: Look): TableDecision {
  return { found: [...found.values()].toSorted(byRow), mayBe: [...mayBe.values()].toSorted(byRow) }
}
