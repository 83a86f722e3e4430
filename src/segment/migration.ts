/**
 * Who went from which group to which, or what they carried. A customer who is in several counts in the first of them, so that
 * everybody is counted once; the last class is that of who is in none.
 *
 * @param before of each group, of each row 1 where it is in it
 * @param amounts what each row adds; undefined to count rows
 * @returns sums by group before and group after
 */
export function migration(
  before: readonly Uint8Array[],
  after: readonly Uint8Array[],
  rows: number,
  amounts?: Float64Array,
): number[][] {
  const none = before.length
  const flows = Array.from({ length: none + 1 }, () => Array.from({ length: none + 1 }, () => 0))
  const groupAt = (groups: readonly Uint8Array[], row: number): number => {
    const found = groups.findIndex((isIn) => isIn[row] === 1)
    return found === -1 ? none : found
  }
  for (let row = 0; row < rows; row++)
    flows[groupAt(before, row)]![groupAt(after, row)]! += amounts === undefined ? 1 : amounts[row]!
  return flows
}
