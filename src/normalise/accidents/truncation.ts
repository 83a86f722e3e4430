/** Lengths that fields are given: of databases, labels, old files of cards, and columns of forms. */
const usual: ReadonlySet<number> = new Set([
  8, 10, 12, 15, 16, 18, 20, 24, 25, 26, 28, 30, 31, 32, 35, 36, 38, 40, 42, 45, 48, 50, 55, 60, 63, 64, 70, 72, 75, 76, 80, 90,
  96, 100, 120, 127, 128, 130, 132, 140, 150, 160, 180, 200, 240, 250, 253, 254, 255, 256, 300, 400, 500, 511, 512, 1000, 1023,
  1024, 2000, 2048, 4000, 4096, 8000, 32_767,
])

/** Set by hand. A cut piles up what would have been longer: so many cells, and so many times the lengths before. */
const [leastCells, timesUsual, timesAny, leastKinds] = [4, 2.5, 6, 6]
/** How many lengths before the longest are looked at. */
const before = 5
/** A column of which more has one length is of codes. */
const mostOfOne = 0.6

/**
 * The length at which the cells of a column seem to have been cut off, in UTF-16 code units; undefined when they seem
 * whole. Cut are those of exactly one length that is the longest, and far more frequent than those a little shorter; less
 * is asked of a length that fields like to have (30, 50, 255). Codes, which all have one length, are not cut.
 *
 * @param lengths how many filled cells have each length, by length
 */
export function cutLength(lengths: ArrayLike<number>): number | undefined {
  let longest = lengths.length - 1
  while (longest > 0 && lengths[longest] === 0) longest--
  const count = lengths[longest] ?? 0
  if (longest < shortestCut || count < leastCells) return undefined
  let [cells, kinds, near] = [0, 0, 0]
  for (let length = 1; length <= longest; length++) {
    const own = lengths[length] ?? 0
    if (own === 0) continue
    cells += own
    kinds++
    if (length < longest && length >= longest - before) near += own
  }
  if (kinds < leastKinds || count > mostOfOne * cells) return undefined
  const expected = Math.max(1, near / before)
  return count >= expected * (usual.has(longest) ? timesUsual : timesAny) ? longest : undefined
}
const shortestCut = 8

/** Does a cell end where its column is cut: at that length, and not with the end of a sentence? */
export const isCut = (cell: string, length: number): boolean => cell.length === length && !/[.!?»")]$/.test(cell)
