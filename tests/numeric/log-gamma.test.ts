import { describe, expect, it } from 'vitest'
import { digamma, logBeta, logGamma } from '../../src/numeric/log-gamma.ts'

/** To 17 digits, by arithmetic of 30. */
const known = [
  [0.001, 6.907178885383853, -1000.5755719318103],
  [0.25, 1.2880225246980774, -4.2274535333762655],
  [1.5, -0.12078223763524522, 0.03648997397857652],
  [10, 12.80182748008147, 2.251752589066721],
  [5000.25, 37584.75559523289, 8.517143191833028],
] as const

describe('logGamma and digamma', () => {
  it.each(known)('are exact to the last digits at %d', (z, log, slope) => {
    expect(Math.abs(logGamma(z) - log)).toBeLessThan(4e-15 * Math.max(1, Math.abs(log)))
    expect(Math.abs(digamma(z) - slope)).toBeLessThan(1e-14 * Math.max(1, Math.abs(slope)))
  })

  it('ln B(a, b) of whole numbers is that of factorials', () => expect(logBeta(3, 4)).toBeCloseTo(Math.log((2 * 6) / 720), 14))
})
