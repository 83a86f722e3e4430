/** A rectangle within a whole of 1 × 1: its upper left corner and its size. */
export interface Tile {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Cuts a whole into rectangles of given areas, none of them longer and thinner than it must be. They lie in the order given,
 * from the upper left corner on.
 *
 * @param areas above 0, the largest first
 * @param aspect how many times as wide as high the whole is drawn
 * @see Bruls, Huizing & van Wijk (2000), "Squarified Treemaps"
 */
export function squarify(areas: readonly number[], aspect: number): Tile[] {
  const whole = areas.reduce((sum, area) => sum + area, 0)
  const tiles: Tile[] = []
  // What is not yet covered, as wide as it is drawn.
  let [x, y, width, height] = [0, 0, aspect, 1]
  for (let first = 0; first < areas.length;) {
    const side = Math.min(width, height)
    const scale = (width * height) / areas.slice(first).reduce((sum, area) => sum + area, 0)
    let count = 1
    while (first + count < areas.length && worst(areas, first, count + 1, side, scale) <= worst(areas, first, count, side, scale))
      count++
    const row = areas.slice(first, first + count)
    const depth = (row.reduce((sum, area) => sum + area, 0) * scale) / side
    let along = 0
    for (const area of row) {
      const length = (area * scale) / depth
      tiles.push(
        width >= height
          ? { x: x / aspect, y: y + along, width: depth / aspect, height: length }
          : { x: (x + along) / aspect, y, width: length / aspect, height: depth },
      )
      along += length
    }
    if (width >= height) [x, width] = [x + depth, width - depth]
    else [y, height] = [y + depth, height - depth]
    first += count
  }
  return whole > 0 ? tiles : []
}

/** The longest of some areas beside its breadth, were they laid along a side. */
function worst(areas: readonly number[], first: number, count: number, side: number, scale: number): number {
  const row = areas.slice(first, first + count)
  const sum = row.reduce((total, area) => total + area, 0) * scale
  const [most, least] = [Math.max(...row) * scale, Math.min(...row) * scale]
  return Math.max((side * side * most) / (sum * sum), (sum * sum) / (side * side * least))
}
