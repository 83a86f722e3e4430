import { inverseOf, type Matrix } from '../../numeric/matrix.ts'
import { curvature, minimise, type Minimum, type Slopes } from '../../numeric/minimise.ts'

/** What maximum likelihood found. */
export interface Fit {
  /** The parameters, in the order of their names. */
  readonly theta: Float64Array
  /** Their standard errors; NaN for one at its bound, whose likelihood says nothing of it. */
  readonly errors: Float64Array
  readonly logLikelihood: number
  readonly converged: boolean
  /** Which parameters went as far as they may: the data want one beyond any measure, or none of it. */
  readonly bound: readonly boolean[]
  /** How logarithms of parameters vary together, were they learnt from other data like these; undefined where that can't be told. */
  readonly covariance: Matrix | undefined
}

/** A log-likelihood by positive parameters, as the models have it. */
export type Likelihood = (theta: Float64Array, gradient: Float64Array) => number

/** Parameters stay within e^±8 of their scale: beyond it a likelihood is flat, and looking on costs minutes for nothing. */
const reach = 8

/** Two opinions that differ by less of ln L are one. */
const noBetter = 1e-3

/** Where to start, as logarithms of parameters to their scale: the middle, and where it fails other corners of what is usual. */
const starts = [
  [0, 0, 0, 0],
  [-1.5, -1.5, -0.5, 1],
  [-0.7, 1, 1.5, 3],
  [0.7, 0.7, -3, 0],
] as const

/**
 * The parameters that make the data likeliest. No penalty: it would move the answer. A second opinion is sought from other
 * starts when the first ends at a bound or on a slope, until two agree.
 *
 * @param scales a typical size of each parameter: 1 for a shape, so many days for a time. All else is relative to it, so that
 *   a fit does not depend on units
 * @param near a fit to data that differ a little: the search begins there, and ends without the last digits and the errors
 */
export function fit(likelihood: Likelihood, scales: readonly number[], near?: Fit): Fit {
  const n = scales.length
  const toTheta = (logs: Float64Array): Float64Array => logs.map((log, at) => Math.exp(log) * scales[at]!)
  const f: Slopes = (logs, gradient) => {
    const theta = toTheta(logs)
    const value = likelihood(theta, gradient)
    for (let at = 0; at < n; at++) gradient[at]! *= -theta[at]!
    return Number.isFinite(value) ? -value : Infinity
  }
  const startsHere = near === undefined ? starts : [near.theta.map((value, at) => Math.log(value / scales[at]!))]
  let best: Minimum | undefined
  for (const start of startsHere) {
    const found = minimise(f, Float64Array.from(start.slice(0, n)), reach, near?.covariance)
    const agrees = best !== undefined && Math.abs(found.value - best.value) < noBetter
    if (best === undefined || found.value < best.value - noBetter) best = found
    if (agrees || (best.converged && !best.bound.includes(true))) break
  }
  const { point, value, converged, bound } = best!
  const theta = toTheta(point)
  const covariance = near === undefined ? inverseOf(curvature(f, point, bound)) : undefined
  const errors = theta.map((size, at) => (bound[at] || covariance === undefined ? NaN : size * Math.sqrt(covariance[at]![at]!)))
  return { theta, errors, logLikelihood: -value, converged, bound, covariance }
}
