/**
 * Adds, subtracts, multiplies or divides as somebody does who writes decimals: 0.1 + 0.2 is 0.3. Fifteen digits are kept, which
 * is what a number holds; undefined where there is no result.
 */
export function reckon(sign: '+' | '-' | '*' | '/', a: number, b: number): number | undefined {
  const exact = sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : a / b
  if (!Number.isFinite(exact)) return undefined
  // What is left of two numbers that are the same but for their last binary digits is nothing.
  if ((sign === '+' || sign === '-') && Math.abs(exact) < negligible * Math.max(Math.abs(a), Math.abs(b))) return 0
  return Number(exact.toPrecision(15))
}

const negligible = 1e-14
