import { isTyped, shapeOf, type CellShape } from './cell-shapes.ts'

/** What the sample says of one column. Plain data: it can be handed to a worker. */
export interface ColumnProfile {
  /** The shape that nearly all of the column's cells have; undefined for a column of text, or one seen too little. */
  readonly shape: CellShape | undefined
  /** In a column without a shape of its own: the unmistakable shapes that some of its cells have. */
  readonly seen: readonly CellShape[]
  /** How many of the sampled cells were not blank, 0..1. */
  readonly filled: number
  /** The share of its non-blank cells that begin with a space, 0..1. */
  readonly indented: number
}

/** Below so many cells of its own a column is not believed to have a shape. Set by hand. */
const fewest = 3

/** From so many cells on, it is strange to find the first e-mail address in a column of text. Set by hand. */
const wellKnown = 10

/** Shapes that text does not have by accident. */
const strangers: readonly CellShape[] = ['email', 'url', 'date', 'phone']

/** The share of a column's cells that must have its shape. Lower than 1: a customer file has bad cells in every column. */
const agreed = 0.8

/** Profiles each column from sampled rows; rows of another width than `width` are left out. */
export function profileColumns(rows: readonly (readonly string[])[], width: number): readonly ColumnProfile[] {
  const fitting = rows.filter((cells) => cells.length === width)
  return Array.from({ length: width }, (_none, column) => profileColumn(fitting.map((cells) => cells[column]!)))
}

function profileColumn(cells: readonly string[]): ColumnProfile {
  const counts = new Map<CellShape, number>()
  let filled = 0
  let indented = 0
  for (const cell of cells) {
    const shape = shapeOf(cell)
    if (shape === 'empty') continue
    filled++
    if (cell.startsWith(' ')) indented++
    counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  const shape = filled < fewest ? undefined : commonShape(counts, filled)
  return {
    shape,
    seen: shape === undefined && filled >= wellKnown ? strangers.filter((shape) => counts.has(shape)) : strangers,
    filled: cells.length === 0 ? 0 : filled / cells.length,
    indented: filled === 0 ? 0 : indented / filled,
  }
}

/** The typed shape on which the cells agree. Digits with and without marks count together: phones are written both ways. */
export function commonShape(counts: ReadonlyMap<CellShape, number>, filled: number): CellShape | undefined {
  let numeric = 0
  let best: CellShape | undefined
  let most = 0
  for (const [shape, count] of counts) {
    if (!isTyped(shape)) continue
    if (isNumeric(shape)) numeric += count
    if (count > most) {
      best = shape
      most = count
    }
  }
  if (most >= agreed * filled) return best
  if (numeric < agreed * filled) return undefined
  return counts.has('phone') ? 'phone' : 'number'
}

const isNumeric = (shape: CellShape): boolean => shape === 'number' || shape === 'phone' || shape === 'postal'

/** Whether a cell can stand in a column: a blank one can anywhere, another where it is of the column's shape, or no stranger. */
function belongs(cell: string, { shape, seen }: ColumnProfile): boolean {
  const own = shapeOf(cell)
  if (own === 'empty') return true
  if (shape === undefined) return seen.includes(own) || !strangers.includes(own)
  return own === shape || (isNumeric(own) && isNumeric(shape)) || (own === 'code' && shape === 'postal')
}

/** How many of a row's cells do not belong where they stand. */
export function contradictions(cells: readonly string[], columns: readonly ColumnProfile[]): number {
  let count = 0
  for (const [at, column] of columns.entries()) if (at < cells.length && !belongs(cells[at]!, column)) count++
  return count
}
