/** A square matrix: rows of numbers. */
export type Matrix = readonly Float64Array[]

/**
 * The inverse of a symmetric matrix by Cholesky's factors; undefined when it is not positive definite.
 *
 * @see Golub & Van Loan (2013), "Matrix Computations", 4.2.
 */
export function inverseOf(matrix: Matrix): Matrix | undefined {
  const n = matrix.length
  const lower = matrix.map(() => new Float64Array(n))
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!
      if (i !== j) lower[i]![j] = sum / lower[j]![j]!
      else if (sum > 0 && Number.isFinite(sum)) lower[i]![i] = Math.sqrt(sum)
      else return undefined
    }
  const inverse = matrix.map(() => new Float64Array(n))
  const column = new Float64Array(n)
  for (let at = 0; at < n; at++) {
    for (let i = 0; i < n; i++) {
      let sum = i === at ? 1 : 0
      for (let k = 0; k < i; k++) sum -= lower[i]![k]! * column[k]!
      column[i] = sum / lower[i]![i]!
    }
    for (let i = n - 1; i >= 0; i--) {
      let sum = column[i]!
      for (let k = i + 1; k < n; k++) sum -= lower[k]![i]! * column[k]!
      column[i] = sum / lower[i]![i]!
    }
    for (let i = 0; i < n; i++) inverse[i]![at] = column[i]!
  }
  return inverse
}
