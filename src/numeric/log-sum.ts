/** ln(e^a + e^b), though e^a or e^b be beyond what a number can hold. */
export function logSum(a: number, b: number): number {
  if (a === b) return a + Math.LN2 // two infinities among them
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}

/** 1 / (1 + e^x): what is left of an even chance at odds of e^x against it. */
export function chanceAgainst(x: number): number {
  return x > 0 ? Math.exp(-x) / (1 + Math.exp(-x)) : 1 / (1 + Math.exp(x))
}
