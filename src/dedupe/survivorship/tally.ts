import type { Contest } from './contest.ts'

/** How many candidates offer each key, and how many offer it or agree with it. */
export interface Tallies {
  readonly counts: ReadonlyMap<string, number>
  supports: ReadonlyMap<string, number> | undefined
}

/** Of two candidates, as most clusters have, neither is one of more: there is nothing to count. */
const none: Tallies = { counts: new Map(), supports: undefined }

export function tally(contest: TalliedContest): Tallies {
  if (contest.candidates.length <= 2) return none
  const counts = new Map<string, number>()
  for (const member of contest.candidates) {
    const key = contest.key(member)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return { counts, supports: undefined }
}
type TalliedContest = Pick<Contest, 'candidates' | 'key' | 'agree'>

export const countOf = (contest: TalliedContest, tallies: Tallies, member: number): number =>
  tallies === none ? 1 : (tallies.counts.get(contest.key(member)) ?? 0)

export function supportOf(contest: TalliedContest, tallies: Tallies, member: number): number {
  if (tallies === none) return 1
  tallies.supports ??= supportsOf(contest, tallies.counts)
  return tallies.supports.get(contest.key(member)) ?? 0
}

/** Above so many values, each stands for itself alone: comparing all with all would take long, and tell nothing. */
export const mostCompared = 200

function supportsOf(contest: TalliedContest, counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const supports = new Map(counts)
  if (counts.size > mostCompared) return supports
  const members = new Map<string, number>()
  for (const member of contest.candidates) if (!members.has(contest.key(member))) members.set(contest.key(member), member)
  for (const [key, member] of members)
    for (const [other, otherMember] of members)
      if (key !== other && contest.agree(member, otherMember)) supports.set(key, supports.get(key)! + counts.get(other)!)
  return supports
}
