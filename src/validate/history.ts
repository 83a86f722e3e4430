import type { Assessment, RuleCount } from '../model/assessment.ts'
import { severities } from '../model/rule.ts'

/** A rule that found more, or less, in a column than it did before. */
export interface Movement extends Pick<RuleCount, 'rule' | 'column' | 'severity'> {
  readonly before: number
  readonly after: number
}

/** What became of a table between two assessments by the same rules. */
export interface Progress {
  /** How many points the score went up; below 0 where it fell. One decimal. */
  readonly points: number
  /** What there is more of: the worst first, then what grew most. */
  readonly worse: readonly Movement[]
  /** What there is less of, in the same order. */
  readonly better: readonly Movement[]
}

export function progressOf(before: Assessment, after: Assessment): Progress {
  const known = new Map(before.counts.map((count) => [keyOf(count), count]))
  const movements = after.counts.map(({ rule, column, severity, count }): Movement => {
    const earlier = known.get(keyOf({ rule, column }))
    known.delete(keyOf({ rule, column }))
    return { rule, column, severity, before: earlier?.count ?? 0, after: count }
  })
  for (const { rule, column, severity, count } of known.values())
    movements.push({ rule, column, severity, before: count, after: 0 })
  const sorted = movements.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      Math.abs(b.after - b.before) - Math.abs(a.after - a.before) ||
      (keyOf(a) < keyOf(b) ? -1 : 1),
  )
  return {
    points: Math.round(10 * (after.score - before.score)) / 10,
    worse: sorted.filter((movement) => movement.after > movement.before),
    better: sorted.filter((movement) => movement.after < movement.before),
  }
}

const keyOf = ({ column, rule }: Pick<RuleCount, 'column' | 'rule'>): string => `${column}\0${rule}`
