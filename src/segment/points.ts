/** A rule that gives points. */
export interface PointsRule {
  /** What it is called: its own text where nobody named it. */
  readonly name: string
  readonly rule: string
  /** Above or below zero. */
  readonly points: number
}

/** Rules whose points are added up. */
export interface PointsScheme {
  readonly rules: readonly PointsRule[]
  /** Nobody has less, nobody has more. */
  readonly floor: number | undefined
  readonly cap: number | undefined
}

/**
 * Reads a scheme of points: `{"rule": 10}`, a list of `{"where": "rule", "points": 10, "name": "…"}`, or
 * `{"floor": 0, "cap": 100, "rules": …}` of either.
 *
 * @returns the scheme, or the place of what is none of these
 */
export function readPoints(json: unknown): PointsScheme | { readonly place: string } {
  if (Array.isArray(json)) return withRules(json, undefined, undefined)
  if (typeof json !== 'object' || json === null) return { place: '' }
  const whole = json as Readonly<Record<string, unknown>>
  if (typeof whole['rules'] !== 'object' || whole['rules'] === null) return withRules(json, undefined, undefined)
  const [floor, cap] = [whole['floor'] ?? undefined, whole['cap'] ?? undefined]
  for (const [place, bound] of [
    ['floor', floor],
    ['cap', cap],
  ] as const)
    if (bound !== undefined && !isPoints(bound)) return { place }
  return withRules(whole['rules'], floor as number | undefined, cap as number | undefined)
}

const isPoints = (points: unknown): points is number => typeof points === 'number' && Number.isFinite(points)

function withRules(json: object, floor: number | undefined, cap: number | undefined): PointsScheme | { readonly place: string } {
  const rules: PointsRule[] = []
  for (const [at, given] of Object.entries(json)) {
    const {
      where: rule,
      points,
      name = rule,
    } = (Array.isArray(json) ? (given ?? {}) : { where: at, points: given as unknown }) as Readonly<Record<string, unknown>>
    if (typeof rule !== 'string' || !isPoints(points) || typeof name !== 'string')
      return { place: Array.isArray(json) ? String(Number(at) + 1) : at }
    rules.push({ name, rule, points })
  }
  return { rules, floor, cap }
}

/**
 * The points of each row: those of all rules that are true of it.
 *
 * @param truths of each rule, of each row 2 where it is true
 */
export function pointsOf(
  { rules, floor = -Infinity, cap = Infinity }: PointsScheme,
  truths: readonly Uint8Array[],
): Float64Array {
  const points = new Float64Array(truths[0]?.length ?? 0)
  for (const [at, rule] of rules.entries())
    for (let row = 0; row < points.length; row++) if (truths[at]![row] === 2) points[row]! += rule.points
  // Decimals that somebody wrote add up as they would on paper.
  return points.map((sum) => Math.min(cap, Math.max(floor, Number(sum.toPrecision(12)))))
}
