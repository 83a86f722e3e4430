import type { EvidenceColumn } from './evidence.ts'

/** The column of that name; else the one that holds the field of that name. */
export function findColumn(name: string, columns: readonly EvidenceColumn[]): number | undefined {
  const named = columns.findIndex((column) => column.name === name)
  const found = named === -1 ? columns.findIndex(({ field }) => field === name) : named
  return found === -1 ? undefined : found
}

/** All names that a column can be called by. */
export const namesOf = (columns: readonly EvidenceColumn[]): string[] => [
  ...new Set(columns.flatMap(({ name, field }) => (field === undefined ? [name] : [name, field]))),
]
