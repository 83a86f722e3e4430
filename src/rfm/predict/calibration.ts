/** How what happened follows what was expected of single customers. */
export interface Calibration {
  /** How far customers were apart, as a share of how far they were expected to be, the sum aside: 1 if they are told apart as they are. */
  readonly slope: number | undefined
  /** Is the sum further off than chance explains, and by more than a tenth? */
  readonly isBiased: boolean
  /** Is the slope further from 1 than chance explains, and by more than a quarter? */
  readonly isTilted: boolean
}

/** Fewer customers show no more than chance does. */
const fewest = 30
/** What chance does once in four hundred times is within so many standard errors. */
const likely = 3
/** A forecast this near is near enough, however many customers prove it wrong. Set by hand. */
const nearEnough = { bias: 0.1, slope: 0.25 } as const

/**
 * Compares sums by the mean of the errors, and single customers by a line through what was expected and what happened. Both have
 * standard errors that take customers as unlike as they are.
 *
 * @see Cox (1958), "Two Further Applications of a Model for Binary Regression", Biometrika 45; White (1980), "A
 *   Heteroskedasticity-Consistent Covariance Matrix Estimator", Econometrica 48.
 */
export function calibrationOf(predicted: Float64Array, actual: Float64Array): Calibration {
  const count = predicted.length
  const [meanPredicted, meanActual] = [meanOf(predicted), meanOf(actual)]
  const off = meanActual - meanPredicted
  let [spread, together, scatter] = [0, 0, 0]
  for (let at = 0; at < count; at++) {
    const apart = predicted[at]! - meanPredicted
    spread += apart * apart
    together += apart * (actual[at]! - meanActual)
    scatter += (actual[at]! - predicted[at]! - off) ** 2
  }
  const isEnough = count >= fewest
  const isOff = Math.abs(off) > nearEnough.bias * Math.max(meanPredicted, meanActual)
  const isBiased = isEnough && isOff && Math.abs(off) > likely * Math.sqrt(scatter / (count * (count - 1)))
  if (!(spread > 0 && meanPredicted > 0 && meanActual > 0)) return { slope: undefined, isBiased, isTilted: false }
  const steepness = together / spread
  const asWhole = meanActual / meanPredicted
  const slope = steepness / asWhole
  let doubt = 0
  for (let at = 0; at < count; at++) {
    const apart = predicted[at]! - meanPredicted
    doubt += (apart * (actual[at]! - meanActual - steepness * apart)) ** 2
  }
  const tilt = Math.abs(slope - 1)
  return {
    slope,
    isBiased,
    isTilted: isEnough && tilt > nearEnough.slope && tilt > (likely * Math.sqrt(doubt)) / (spread * asWhole),
  }
}

function meanOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return values.length === 0 ? 0 : sum / values.length
}
