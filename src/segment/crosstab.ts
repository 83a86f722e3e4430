import { chiSquareTail } from '../numeric/chi-square.ts'
import { byCodePoints } from '../text/code-points.ts'

/** A column whose cells are classes. */
export interface ClassColumn {
  readonly texts: readonly string[]
  /** Of each row the place among the texts. */
  readonly ids: Uint32Array
}

/** Two columns crossed. */
export interface Crosstab {
  /** The cells that the columns have, by code points; the empty one is a class as any other. */
  readonly rows: readonly string[]
  readonly cols: readonly string[]
  /** Rows of the input, by class and class. */
  readonly counts: readonly (readonly number[])[]
  /** What was asked for: counts, or sums in whole units. */
  readonly table: readonly (readonly number[])[]
  readonly rowTotals: readonly number[]
  readonly colTotals: readonly number[]
  readonly total: number
}

/** Whether two columns have anything to do with one another, by counts. */
export interface Dependence {
  /** Pearson's: how far counts are from what row and column alone would have. */
  readonly chiSquare: number
  readonly degrees: number
  /** The chance of as much or more were there no tie. */
  readonly p: number
  /** Cramér's V: how strong the tie is, 0 to 1, whatever the number of rows. */
  readonly strength: number
  /** Share of the cells where fewer than 5 are expected: above a fifth, p is not to be trusted (Cochran 1954). */
  readonly thin: number
  /** Of each cell: its distance from expectation in standard errors (Haberman's adjusted residual). */
  readonly residuals: readonly (readonly number[])[]
}

/** The classes that occur in a column, by code points, and the place of each text among them. */
function classesOf({ texts, ids }: ClassColumn): { readonly names: readonly string[]; readonly place: Int32Array } {
  const used = new Uint8Array(texts.length)
  for (const id of ids) used[id] = 1
  const order = texts.map((_, id) => id).filter((id) => used[id] === 1)
  order.sort((a, b) => byCodePoints(texts[a]!, texts[b]!))
  const place = new Int32Array(texts.length)
  for (const [at, id] of order.entries()) place[id] = at
  return { names: order.map((id) => texts[id]!), place }
}

/** How many cells a table would have. */
export function crosstabSize(rows: ClassColumn, cols: ClassColumn): readonly [rows: number, cols: number] {
  return [new Set(rows.ids).size, new Set(cols.ids).size]
}

/** @param units what each row adds, in whole units; undefined to count rows */
export function crosstab(rows: ClassColumn, cols: ClassColumn, units: Float64Array | undefined): Crosstab {
  const [down, across] = [classesOf(rows), classesOf(cols)]
  const empty = (): number[][] => down.names.map(() => across.names.map(() => 0))
  const counts = empty()
  const table = units === undefined ? counts : empty()
  for (let row = 0; row < rows.ids.length; row++) {
    const [one, other] = [down.place[rows.ids[row]!]!, across.place[cols.ids[row]!]!]
    counts[one]![other]!++
    if (units !== undefined) table[one]![other]! += units[row]!
  }
  const rowTotals = table.map(sumOf)
  return {
    rows: down.names,
    cols: across.names,
    counts,
    table,
    rowTotals,
    colTotals: across.names.map((_, column) => sumOf(table.map((row) => row[column]!))),
    total: sumOf(rowTotals),
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/**
 * A cell beside what its row and column alone would have, 100 being as much; undefined where they would have nothing.
 */
export function indexAt({ table, rowTotals, colTotals, total }: Crosstab, row: number, column: number): number | undefined {
  const expected = (rowTotals[row]! * colTotals[column]!) / total
  return expected > 0 ? (100 * table[row]![column]!) / expected : undefined
}

/** Undefined where there is one row or one column alone: nothing to compare. */
export function dependenceOf({ counts }: Crosstab): Dependence | undefined {
  const down = counts.map(sumOf)
  const across = (counts[0] ?? []).map((_, column) => sumOf(counts.map((row) => row[column]!)))
  if (down.length < 2 || across.length < 2) return undefined
  const all = sumOf(down)
  let [chiSquare, thin] = [0, 0]
  const residuals = counts.map((row, one) =>
    row.map((count, other) => {
      const expected = (down[one]! * across[other]!) / all
      chiSquare += (count - expected) ** 2 / expected
      if (expected < 5) thin++
      return (count - expected) / Math.sqrt(expected * (1 - down[one]! / all) * (1 - across[other]! / all))
    }),
  )
  const degrees = (down.length - 1) * (across.length - 1)
  const most = all * (Math.min(down.length, across.length) - 1)
  return {
    chiSquare,
    degrees,
    p: chiSquareTail(chiSquare, degrees),
    strength: Math.sqrt(chiSquare / most),
    thin: thin / (down.length * across.length),
    residuals,
  }
}
