import { fold, squeeze } from '../../text/fold.ts'
import type { Evidence, GoldenCell } from './evidence.ts'
import { isBlank, isFiller } from './filler.ts'

/** A golden record and the rows it was made of. */
export interface GoldenRecord {
  readonly cluster: number
  /** Its row in the output, from 1. */
  readonly row: number
  readonly rows: readonly number[]
  readonly cells: readonly GoldenCell[]
}

/** The header of a file of provenance. */
export const provenanceHeader: readonly string[] = [
  'cluster',
  'row',
  'column',
  'value',
  'from_row',
  'from_column',
  'from_line',
  'from_source',
  'rule',
  'decided_by',
  'other_values',
]

/** Where a row stands in its source. */
export interface Whereabouts {
  /** How rows are called in outputs: data rows count from 1. */
  readonly numberOf: (row: number) => number
  /** The physical line of a row, where its source has lines. */
  readonly lineOf?: (row: number) => number
}

/**
 * Yields a row for every golden cell that any record had a value for: where it comes from, by what rule, and as a JSON list
 * what other values the cluster held in that column, so that nothing that lost is lost. `from_row`, `from_line` and
 * `from_source` name several, with spaces between, where a value was made of several cells.
 */
export function* provenanceOf(
  records: Iterable<GoldenRecord>,
  evidence: Evidence,
  { numberOf, lineOf }: Whereabouts,
): Generator<readonly string[]> {
  for (const { cluster, row, rows, cells } of records)
    for (const [column, cell] of cells.entries()) {
      const others = otherValues(cell, rows, column, evidence)
      if (cell.by === 'empty' && others.length === 0) continue
      const from = cell.row === undefined ? (cell.from ?? []) : [cell.row]
      yield [
        String(cluster),
        String(row),
        evidence.columns[column]!.name,
        cell.value,
        from.map(numberOf).join(' '),
        from.length === 0 ? '' : evidence.columns[cell.column ?? column]!.name,
        lineOf === undefined ? '' : from.map(lineOf).join(' '),
        evidence.source === undefined ? '' : [...new Set(from.map((one) => evidence.source!(one)))].join(' '),
        cell.rule,
        cell.by,
        others.length === 0 ? '' : JSON.stringify(others),
      ]
    }
}

/** The values of the cluster in a column that are neither the golden one nor part of it, in code unit order. */
function otherValues(golden: GoldenCell, rows: readonly number[], column: number, evidence: Evidence): string[] {
  const others = new Map<string, string>()
  const kept = keyOf(golden.value)
  const parts = new Set(golden.row === undefined ? golden.from : [])
  for (const row of rows) {
    const cell = evidence.cell(row, column)
    if (cell === golden.value || parts.has(row) || isBlank(cell) || isFiller(cell)) continue
    const key = keyOf(cell)
    if (key === kept) continue
    const known = others.get(key)
    if (known === undefined || cell < known) others.set(key, cell)
  }
  // A union leaves out what it holds already: such a row gave nothing, and lost nothing.
  return [...others]
    .filter(([key]) => parts.size === 0 || !kept.includes(key))
    .map(([, cell]) => cell)
    .toSorted(byCodeUnits)
}

const keyOf = (text: string): string => fold(squeeze(text))
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
