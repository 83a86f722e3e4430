import { inverseOf, type Matrix } from './matrix.ts'

/** A function of several variables: its value at a point, and its slopes there written into `gradient`. */
export type Slopes = (point: Float64Array, gradient: Float64Array) => number

export interface Minimum {
  readonly point: Float64Array
  readonly value: number
  /** The steepest slope left among variables that are free to move. */
  readonly gradient: number
  /** Whether that is as good as level. */
  readonly converged: boolean
  /** Variables that would go on beyond their bound. */
  readonly bound: readonly boolean[]
  readonly evaluations: number
}

/** A slope of the whole below this is level. Objectives are sums of logarithms, where 1e-6 is far below any standard error. */
const level = 1e-6
/** The same where the last digits don't matter. */
const roughly = 1e-2
/** A descent of this share of the value is lost in its rounding. */
const unseen = 1e-14
/** So many rounds that gain less than this together are a crawl along a ridge that leads nowhere. */
const patience = 15
const crawl = 1e-5
const mostRounds = 200
/** In one step a variable moves by no more than this: variables are logarithms, so it is a factor of e². */
const longestStep = 2
/** How much of the promised descent a step must keep, of Armijo's rule. @see Nocedal & Wright (2006), 3.1. */
const kept = 1e-4

/**
 * The point in a box where a smooth function is least, looked for from `start`: quasi-Newton steps (BFGS) on the variables
 * that are free, halved until they descend, then Newton's on the curvature for the last digits.
 *
 * Never fails: where no step descends any more, the best point so far is the answer, and `converged` says what it is worth.
 *
 * @param reach variables stay within −reach and reach
 * @param known the inverse of the curvature near the start: then the search is short, and leaves out the last digits
 * @see Nocedal & Wright (2006), "Numerical Optimization", 6.1; Bertsekas (1982), "Projected Newton methods for optimization
 *   problems with simple constraints", SIAM J. Control Optim. 20.
 */
export function minimise(f: Slopes, start: Float64Array, reach: number, known?: Matrix): Minimum {
  const n = start.length
  const within = (x: number): number => Math.min(reach, Math.max(-reach, x))
  let point: Float64Array = start.map(within)
  let gradient: Float64Array = new Float64Array(n)
  let value = f(point, gradient)
  let evaluations = 1
  let guess: Matrix = known ?? unit(n)
  let fresh = known === undefined
  const levelHere = known === undefined ? level : roughly
  const isBound = (at: number): boolean => (gradient[at]! < 0 ? point[at]! >= reach : point[at]! <= -reach)
  const steepest = (): number => gradient.reduce((most, slope, at) => (isBound(at) ? most : Math.max(most, Math.abs(slope))), 0)

  let bound = Array.from({ length: n }, (_, at) => isBound(at))
  let [valueBefore, roundBefore] = [value, 0]
  for (let round = 0; round < mostRounds && steepest() > levelHere; round++) {
    const now = bound.map((_, at) => isBound(at))
    if (now.some((is, at) => is !== bound[at])) {
      // what was learnt of the curvature holds while the same variables are free
      bound = now
      guess = unit(n)
      fresh = true
    }
    if (round >= roundBefore + patience) {
      if (valueBefore - value < crawl) break
      ;[valueBefore, roundBefore] = [value, round]
    }
    let step = new Float64Array(n)
    for (let i = 0; i < n; i++) if (!bound[i]) for (let j = 0; j < n; j++) if (!bound[j]) step[i]! -= guess[i]![j]! * gradient[j]!
    let descent = dot(step, gradient)
    if (!(descent < 0)) {
      guess = unit(n)
      fresh = true
      step = gradient.map((slope, at) => (bound[at] ? 0 : -slope))
      descent = dot(step, gradient)
    }
    if (-descent <= unseen * Math.abs(value)) break
    const longest = step.reduce((most, part) => Math.max(most, Math.abs(part)), 0)
    let size = Math.min(1, (fresh ? 0.5 : longestStep) / longest)
    let found: { point: Float64Array; gradient: Float64Array; value: number } | undefined
    for (let tries = 0; tries < 40 && found === undefined; tries++, size /= 2) {
      const next = point.map((x, at) => within(x + size * step[at]!))
      const slopes = new Float64Array(n)
      const there = f(next, slopes)
      evaluations++
      if (there <= value + kept * size * descent && slopes.every(Number.isFinite))
        found = { point: next, gradient: slopes, value: there }
    }
    if (found === undefined) {
      if (fresh) break
      guess = unit(n)
      fresh = true
      continue
    }
    const moved = found.point.map((x, at) => x - point[at]!)
    const turned = found.gradient.map((slope, at) => slope - gradient[at]!)
    guess = updated(guess, moved, turned, fresh)
    fresh = false
    ;({ point, gradient, value } = found)
  }

  const polishes = known === undefined ? 3 : 0
  for (let round = 0; round < polishes && steepest() > level * 1e-3; round++) {
    bound = bound.map((_, at) => isBound(at))
    const inverse = inverseOf(curvature(f, point, bound))
    evaluations += 2 * n
    if (inverse === undefined) break
    const next = point.map((x, at) => (bound[at] ? x : within(x - dot(inverse[at]!, gradient))))
    const slopes = new Float64Array(n)
    const there = f(next, slopes)
    evaluations++
    const before = steepest()
    const last = { point, gradient, value }
    ;[point, gradient, value] = [next, slopes, there]
    if (!(steepest() < before && there <= last.value + 1e-9 * Math.abs(last.value))) {
      ;({ point, gradient, value } = last)
      break
    }
  }
  bound = bound.map((_, at) => isBound(at))
  return { point, value, gradient: steepest(), converged: steepest() < levelHere * 1e3, bound, evaluations }
}

/**
 * The second derivatives of a function at a point, by central differences of its slopes. Rows and columns of variables to be
 * left out are those of the unit matrix.
 */
export function curvature(f: Slopes, point: Float64Array, leaveOut: readonly boolean[]): Matrix {
  const n = point.length
  const rows = unit(n)
  const difference = 1e-4 // of variables that are logarithms; the error is of its square
  for (let i = 0; i < n; i++) {
    if (leaveOut[i]) continue
    const [above, below] = [new Float64Array(n), new Float64Array(n)]
    f(point.with(i, point[i]! + difference), above)
    f(point.with(i, point[i]! - difference), below)
    for (let j = 0; j < n; j++) if (!leaveOut[j]) rows[i]![j] = (above[j]! - below[j]!) / (2 * difference)
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) rows[i]![j] = rows[j]![i] = (rows[i]![j]! + rows[j]![i]!) / 2
  return rows
}

/** The guess at the inverse of the curvature, after a step of `moved` turned the slopes by `turned`. */
function updated(guess: Matrix, moved: Float64Array, turned: Float64Array, fresh: boolean): Float64Array[] {
  const n = moved.length
  const along = dot(moved, turned)
  if (!(along > 1e-12 * Math.sqrt(dot(moved, moved) * dot(turned, turned)))) return unit(n) // not convex here
  const scale = along / dot(turned, turned)
  const old = fresh ? unit(n).map((row) => row.map((x) => x * scale)) : guess
  const pulled = old.map((row) => dot(row, turned))
  const spread = (1 + dot(turned, Float64Array.from(pulled)) / along) / along
  return old.map((row, i) =>
    row.map((x, j) => x + spread * moved[i]! * moved[j]! - (pulled[i]! * moved[j]! + moved[i]! * pulled[j]!) / along),
  )
}

const unit = (n: number): Float64Array[] =>
  Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)))

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
