/**
 * Levenshtein distance: how many insertions, deletions and replacements of a code unit make one text the other.
 * Quadratic: for names, not for documents.
 *
 * @see Wagner & Fischer (1974), "The String-to-String Correction Problem", JACM 21(1).
 */
export function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    before = row
  }
  return before[b.length]!
}
