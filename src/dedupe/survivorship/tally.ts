import type { Contest } from './contest.ts'

/** How many candidates offer each key, and how many offer it or agree with it. */
export interface Tallies {
  readonly counts: ReadonlyMap<string, number>
  supports: ReadonlyMap<string, number> | undefined
}

/** Of two candidates, as most clusters have, neither is one of more: there is nothing to count. */
const none: Tallies = { counts: new Map(), supports: undefined }
/** A few are counted whenever one asks. */
const few: Tallies = { counts: new Map(), supports: undefined }
const fewest = 8

export function tally(contest: TalliedContest): Tallies {
  if (contest.candidates.length <= 2) return none
  if (contest.candidates.length <= fewest) return few
  const counts = new Map<string, number>()
  for (const member of contest.candidates) {
    const key = contest.key(member)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return { counts, supports: undefined }
}
type TalliedContest = Pick<Contest, 'candidates' | 'key' | 'agree'>

export function countOf(contest: TalliedContest, tallies: Tallies, member: number): number {
  if (tallies === none) return 1
  const key = contest.key(member)
  if (tallies !== few) return tallies.counts.get(key) ?? 0
  let count = 0
  for (const other of contest.candidates) if (contest.key(other) === key) count++
  return count
}

export function supportOf(contest: TalliedContest, tallies: Tallies, member: number): number {
  if (tallies === none) return 1
  if (tallies === few) return fewSupport(contest, member)
  tallies.supports ??= supportsOf(contest, tallies.counts)
  return tallies.supports.get(contest.key(member)) ?? 0
}

function fewSupport(contest: TalliedContest, member: number): number {
  const key = contest.key(member)
  let support = 0
  for (const other of contest.candidates) if (contest.key(other) === key || contest.agree(member, other)) support++
  return support
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
