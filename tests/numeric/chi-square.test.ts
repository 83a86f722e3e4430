import { expect, it } from 'vitest'
import { chiSquareTail } from '../../src/numeric/chi-square.ts'

// Values of R: pchisq(x, df, lower.tail = FALSE).
it.each([
  ['5 % at one degree', 3.841458820694124, 1, 0.05],
  ['1 % at four', 13.276704135987622, 4, 0.01],
  ['5 % at ten', 18.307038053275146, 10, 0.05],
  ['two degrees are exponential', 7, 2, Math.exp(-3.5)],
  ['… near nothing too', 0.002, 2, Math.exp(-0.001)],
  ['… and far out', 200, 2, Math.exp(-100)],
  ['nothing at all', 0, 3, 1],
])('%s', (_says, sum, degrees, p) => {
  const found = chiSquareTail(sum, degrees)
  expect(Math.abs(found - p) / p).toBeLessThan(1e-10)
})
