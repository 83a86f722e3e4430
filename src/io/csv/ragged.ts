import type { Dialect } from './dialect.ts'
import { isBlank, splitSample } from './sample.ts'
import { contradictions, type ColumnProfile } from './profile.ts'

/** How a row came to its table's width. */
export type Fit = 'exact' | 'padded' | 'trimmed' | 'joined' | 'resplit'

export interface FittedRow {
  readonly cells: readonly string[]
  readonly fit: Fit
}

/** So many cells too many are still looked into; a row longer than that is rejected. Bounds the work a row costs. */
const mostExtra = 8

/** A row is taken to lack its last cells, or to have spare ones there, unless so many cells contradict their columns. Set by hand. */
const clearly = 2

/**
 * Fits a row to its table, or undefined when there is no certain way. Short: the last cells are lacking and become empty,
 * unless two cells or more contradict their columns, so that one is lacking further left. Long: empty cells too many are
 * taken out, or neighbours joined again that an unquoted delimiter parted, where exactly one way puts every cell into a
 * column that it belongs to.
 */
export function fitRow(
  cells: readonly string[],
  width: number,
  columns: readonly ColumnProfile[],
  delimiter: string,
): FittedRow | undefined {
  if (cells.length === width) return { cells, fit: 'exact' }
  if (cells.length < width) {
    const wrong = contradictions(cells, columns)
    if (wrong >= clearly || (wrong > 0 && cells.length * 2 <= width)) return undefined
    if (wrong > 0 && fillsBetter(cells, width - cells.length, columns, wrong)) return undefined
    return { cells: [...cells, ...Array.from<string>({ length: width - cells.length }).fill('')], fit: 'padded' }
  }
  const extra = cells.length - width
  const cut = cells.slice(0, width)
  const spare = isBlank(cells.slice(width))
  const cutWrong = spare ? contradictions(cut, columns) : Infinity
  if (cutWrong === 0) return { cells: cut, fit: 'trimmed' }
  if (extra > mostExtra) return cutWrong < clearly ? { cells: cut, fit: 'trimmed' } : undefined
  return (
    withoutBlanks(cells, extra, columns, cutWrong) ??
    // Only a cell that stands in a wrong column shows that one before it was cut in two: else there is one too many, and which?
    (contradictions(cut, columns) === 0 ? undefined : joinNeighbours(cells, extra, columns, delimiter, cutWrong)) ??
    (cutWrong < clearly ? { cells: cut, fit: 'trimmed' } : undefined)
  )
}

/** Whether the lacking cells, put further left, leave fewer contradictions than at the end. */
function fillsBetter(cells: readonly string[], lacking: number, columns: readonly ColumnProfile[], atMost: number): boolean {
  const blanks = Array.from<string>({ length: lacking }).fill('')
  return cells.some((_cell, at) => contradictions([...cells.slice(0, at), ...blanks, ...cells.slice(at)], columns) < atMost)
}

/** The row without a run of empty cells, where one place for the run is better than all others. */
function withoutBlanks(
  cells: readonly string[],
  extra: number,
  columns: readonly ColumnProfile[],
  atMost: number,
): FittedRow | undefined {
  const ways = new Map<string, readonly string[]>()
  let least = atMost
  for (let at = 0; at + extra <= cells.length; at++) {
    if (!isBlank(cells.slice(at, at + extra))) continue
    const kept = [...cells.slice(0, at), ...cells.slice(at + extra)]
    const wrong = contradictions(kept, columns) + unlikelyBlanks(kept, columns)
    if (wrong > least) continue
    if (wrong < least) ways.clear()
    least = wrong
    ways.set(kept.join('\u0000'), kept)
  }
  return ways.size === 1 && least < 1 ? { cells: [...ways.values()][0]!, fit: 'trimmed' } : undefined
}

/** Half a contradiction for each empty cell in a column that never is, and each full one in a column that is always empty. */
function unlikelyBlanks(cells: readonly string[], columns: readonly ColumnProfile[]): number {
  let count = 0
  for (const [at, { filled }] of columns.entries()) {
    const empty = cells[at]!.trim() === ''
    if ((empty && filled === 1) || (!empty && filled === 0)) count += 0.5
  }
  return count
}

/**
 * The row with `extra` + 1 neighbours joined. A piece that begins with a space, where cells do not, is the likelier to have
 * been one with the piece before it (`12, rue des Lilas`), so such a way wins over the others.
 */
function joinNeighbours(
  cells: readonly string[],
  extra: number,
  columns: readonly ColumnProfile[],
  delimiter: string,
  atMost: number,
): FittedRow | undefined {
  if (!columns.some(({ shape }) => shape !== undefined)) return undefined
  const ways: { readonly kept: readonly string[]; readonly spaced: boolean; readonly wrong: number }[] = []
  for (let at = 0; at + extra < cells.length; at++) {
    const pieces = cells.slice(at, at + extra + 1)
    if (pieces.some((piece) => piece.trim() === '')) continue
    const kept = [...cells.slice(0, at), pieces.join(delimiter), ...cells.slice(at + extra + 1)]
    if (contradictions(kept, columns) > 0) continue
    const spaced = pieces.slice(1).every((piece) => piece.startsWith(' ')) && (columns[at]?.indented ?? 0) < 0.1
    ways.push({ kept, spaced, wrong: unlikelyBlanks(kept, columns) })
  }
  const least = Math.min(atMost, ...ways.map(({ wrong }) => wrong))
  const best = ways.filter(({ wrong }) => wrong === least)
  const spaced = best.filter((way) => way.spaced)
  const only = best.length === 1 ? best[0] : spaced.length === 1 ? spaced[0] : undefined
  return only === undefined ? undefined : { cells: only.kept, fit: 'joined' }
}

/**
 * A record written with another delimiter than its file, cut by that: where exactly one gives the table's width and no
 * cell contradicts its column, in a table with a column or two that could be contradicted.
 */
export function resplitRow(
  record: string,
  width: number,
  columns: readonly ColumnProfile[],
  dialect: Dialect,
): FittedRow | undefined {
  if (width < 3 || !columns.some(({ shape }) => shape !== undefined)) return undefined
  const ways: (readonly string[])[] = []
  for (const delimiter of [';', ',', '\t', '|', ' ']) {
    if (delimiter === dialect.delimiter || !record.includes(delimiter)) continue
    const [first, ...more] = splitSample(record, { ...dialect, delimiter })
    if (more.length === 0 && first?.cells.length === width && contradictions(first.cells, columns) === 0) ways.push(first.cells)
  }
  return ways.length === 1 ? { cells: ways[0]!, fit: 'resplit' } : undefined
}
