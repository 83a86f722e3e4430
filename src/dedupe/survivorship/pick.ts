import type { GoldenCell } from './evidence.ts'

/** A golden cell in short: the row whose cell in the same column it is; else that it is empty, or was made. */
export function pickOf({ row, value, column: from }: GoldenCell, column: number): number {
  if (row !== undefined && (from === undefined || from === column)) return row
  return value === '' ? empty : made
}

export const empty = -1
export const made = -2
