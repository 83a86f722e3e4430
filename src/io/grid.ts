import type { Row } from '../model/row.ts'
import { findHeader } from './csv/header.ts'
import type { SampleRecord } from './csv/sample.ts'

/** Where the header is among rows of cells that no text was cut into: a sheet's, a list's. */
export interface GridHeader {
  readonly header: readonly string[]
  /** The row on which it stands; undefined when there is none. */
  readonly headerLine: number | undefined
  /** The rows of data are those after this one. */
  readonly lastAbove: number
}

/** Finds the header among the first rows as in a CSV file: past a preamble, over several rows, or not at all. */
export function gridHeader(rows: readonly Row[], width: number): GridHeader {
  const records: SampleRecord[] = rows.map(({ line, cells }) => ({
    line,
    cells: widened(cells, width),
    quoted: 0,
    irregular: 0,
    unclosed: false,
    end: '\n',
  }))
  const { at, body, names } = findHeader(records, width)
  return {
    header: Array.from({ length: at === undefined ? 0 : width }, (_none, column) => names[column] ?? ''),
    headerLine: at === undefined ? undefined : rows[at]!.line,
    lastAbove: rows[body - 1]?.line ?? 0,
  }
}

/** Cells filled up to a width. */
export function widened(cells: readonly string[], width: number): readonly string[] {
  if (cells.length >= width) return cells
  const wide = [...cells]
  while (wide.length < width) wide.push('')
  return wide
}
