import type { Contest } from './contest.ts'
import type { Decider, RuleName } from './rules.ts'

/** Scores a candidate of a contest: the larger, the better. */
export type Step = (contest: Contest, member: number) => number

/** A rule, ready for use. */
export interface Chooser {
  readonly rule: RuleName
  readonly steps: readonly Step[]
}

/** The member that was chosen, and what settled it. */
export interface Choice {
  readonly member: number
  readonly by: Decider
  /** Did the first rule prefer the member's row to others? Then its cell stays as it stands, however others spell the value. */
  readonly verbatim: boolean
}

/**
 * Chooses a member: each step leaves those with its best score, until all that are left offer the same; then the cluster's
 * ranking decides. There must be a candidate.
 */
export function choose(contest: Contest, choosers: readonly Chooser[]): Choice {
  let left = contest.candidates
  let by: Decider | undefined = unanimity(contest)
  let verbatim = false
  for (const chooser of choosers) {
    const { rule, steps } = chooser
    const before = left.length
    if (before === 1) break
    for (const step of steps) {
      if (left.length === 1) break
      const fewer = best(contest, left, step)
      if (fewer === left) continue
      left = fewer
      if (by === undefined && agree(contest, left)) by = rule
    }
    if (chooser === choosers[0]) verbatim = left.length < before && !ofValues.has(rule)
  }
  const [member = 0] = left
  if (by !== undefined) return { member, by, verbatim }
  const rival = left.find((other) => !contest.isSame(other, member))!
  return { member, by: contest.cluster.whyBefore(member, rival), verbatim }
}

/** Rules that prefer a value, not a row: any row that has it will do. */
export const ofValues: ReadonlySet<RuleName> = new Set<RuleName>([
  'majority',
  'validated',
  'spelled_out',
  'commonest',
  'earliest',
  'latest',
])

/** That there is nothing to settle, if so: one candidate, or all offer the same. */
export function unanimity(contest: Contest): 'only' | 'agreed' | undefined {
  if (contest.candidates.length === 1) return 'only'
  return agree(contest, contest.candidates) ? 'agreed' : undefined
}

function agree(contest: Contest, members: readonly number[]): boolean {
  const first = members[0]!
  for (const member of members) if (member !== first && !contest.isSame(member, first)) return false
  return true
}

function best(contest: Contest, members: readonly number[], score: Step): readonly number[] {
  const [first = 0, second = 0] = members
  if (members.length === 2) {
    const difference = score(contest, first) - score(contest, second)
    return difference > 0 ? [first] : difference < 0 ? [second] : members
  }
  const scores: number[] = []
  let most = Number.NEGATIVE_INFINITY
  let least = Number.POSITIVE_INFINITY
  for (const member of members) {
    const points = score(contest, member)
    scores.push(points)
    if (points > most) most = points
    if (points < least) least = points
  }
  return least === most ? members : members.filter((_, at) => scores[at] === most)
}

/** What a step has to know of a whole contest, found out once: steps score one contest after the other. */
export function oncePerContest<Kind extends Contest, Finding>(find: (contest: Kind) => Finding): (contest: Kind) => Finding {
  let last: { readonly contest: Kind; readonly finding: Finding } | undefined
  return (contest) => {
    if (last?.contest !== contest) last = { contest, finding: find(contest) }
    return last.finding
  }
}
