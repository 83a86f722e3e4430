/**
 * The different points of a table, in the order of their numbers, first column first: whatever is worked out from them in this
 * order is the same for every order of the rows.
 */
export interface Points {
  readonly count: number
  /** Numbers of a point. */
  readonly width: number
  /** `count` × `width` of them. */
  readonly at: Float64Array
  /** How many rows are the point. */
  readonly rows: Float64Array
  /** All of them. */
  readonly total: number
}

/** Points, and which of them each row is: `noPoint` for one that lacks a number. */
export interface PointTable {
  readonly points: Points
  readonly ofRow: Int32Array
}

export const noPoint = -1

/** @param columns numbers by row, NaN where there is none */
export function pointsOf(columns: readonly Float64Array[], rows: number): PointTable {
  const whole = Uint32Array.from({ length: rows }, (_, row) => row).filter((row) =>
    columns.every((column) => !Number.isNaN(column[row]!)),
  )
  const compare = (a: number, b: number): number => {
    for (const column of columns) if (column[a] !== column[b]) return column[a]! - column[b]!
    return 0
  }
  whole.sort(compare)
  const ofRow = new Int32Array(rows).fill(noPoint)
  let count = 0
  for (const [place, row] of whole.entries()) {
    if (place === 0 || compare(whole[place - 1]!, row) !== 0) count++
    ofRow[row] = count - 1
  }
  const width = columns.length
  const at = new Float64Array(count * width)
  const many = new Float64Array(count)
  for (const row of whole) {
    const point = ofRow[row]!
    many[point]!++
    for (let column = 0; column < width; column++) at[point * width + column] = columns[column]![row]!
  }
  return { points: { count, width, at, rows: many, total: whole.length }, ofRow }
}

/** Some of the points, evenly spread over their order; all of them when they are no more than `most`. */
export function spread(points: Points, most: number): { readonly points: Points; readonly places: Uint32Array } {
  const some = Math.min(points.count, most)
  const places = Uint32Array.from({ length: some }, (_, at) => Math.floor((at * points.count) / some))
  return { points: some === points.count ? points : pick(points, places), places }
}

/** The points at those places. */
export function pick({ width, at, rows }: Points, places: Uint32Array): Points {
  const picked = new Float64Array(places.length * width)
  for (const [to, from] of places.entries()) picked.set(at.subarray(from * width, (from + 1) * width), to * width)
  const many = Float64Array.from(places, (from) => rows[from]!)
  return { count: places.length, width, at: picked, rows: many, total: many.reduce((sum, n) => sum + n, 0) }
}
