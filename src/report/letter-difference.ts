/** Which letters of two values are not in the other, one flag a letter. */
export interface LetterDifference {
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** How many letters both have, in their order. */
  readonly kept: number
}

/** Letters of the parts that differ, multiplied: more than this are not matched one by one. Set by hand: a few milliseconds. */
const mostMatched = 40_000
/** Fewer letters than this between two differences are no island: they differ with what is around them. Set by hand. */
const leastIsland = 3

/**
 * What differs between two values: what is left when the longest common subsequence of their letters is taken out.
 *
 * @see Hirschberg (1977), Algorithms for the longest common subsequence problem
 */
export function differenceOf(a: readonly string[], b: readonly string[]): LetterDifference {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [rows, columns] = [a.length - start - end, b.length - start - end]
  const before = new Uint8Array(a.length).fill(1, start, start + rows)
  const after = new Uint8Array(b.length).fill(1, start, start + columns)
  let kept = start + end
  if (rows * columns > mostMatched) return { before, after, kept }
  for (const { row, column, length } of islands(a.slice(start, start + rows), b.slice(start, start + columns))) {
    before.fill(0, start + row, start + row + length)
    after.fill(0, start + column, start + column + length)
    kept += length
  }
  return { before, after, kept }
}

/** The runs of letters that two values share within what differs, in their order. */
function islands(a: readonly string[], b: readonly string[]): { row: number; column: number; length: number }[] {
  const width = b.length + 1
  /** The longest that the rests of both have in common. */
  const longest = new Uint16Array((a.length + 1) * width)
  for (let row = a.length - 1; row >= 0; row--)
    for (let column = b.length - 1; column >= 0; column--) {
      const at = row * width + column
      longest[at] = a[row] === b[column] ? longest[at + width + 1]! + 1 : Math.max(longest[at + width]!, longest[at + 1]!)
    }
  const found: { row: number; column: number; length: number }[] = []
  for (let row = 0, column = 0; row < a.length && column < b.length;) {
    const at = row * width + column
    if (a[row] !== b[column]) {
      if (longest[at + width]! >= longest[at + 1]!) row++
      else column++
      continue
    }
    const last = found.at(-1)
    if (last !== undefined && last.row + last.length === row && last.column + last.length === column) last.length++
    else found.push({ row, column, length: 1 })
    row++
    column++
  }
  return found.filter(({ length }) => length >= leastIsland)
}
