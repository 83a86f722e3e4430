import type { Contest } from './contest.ts'

type TalliedContest = Pick<Contest, 'candidates' | 'key' | 'agree'>

/** For each candidate of a contest, by its number in the cluster: how many offer the same, and how many that or what agrees with it. */
export interface Tallies {
  readonly counts: readonly number[]
  readonly supports: readonly number[]
}

/** Above so many values, each stands for itself alone: comparing all with all would take long, and tell nothing. */
export const mostCompared = 200

export function tally(contest: TalliedContest): Tallies {
  const { candidates } = contest
  const places = new Map<string, number>()
  /** The first candidate with each key, and how many have it. */
  const firsts: number[] = []
  const held: number[] = []
  for (const member of candidates) {
    const key = contest.key(member)
    const place = places.get(key)
    if (place !== undefined) held[place]!++
    else {
      places.set(key, firsts.length)
      firsts.push(member)
      held.push(1)
    }
  }
  const supported = held.slice()
  if (firsts.length <= mostCompared)
    for (let a = 1; a < firsts.length; a++)
      for (let b = 0; b < a; b++) {
        if (!contest.agree(firsts[a]!, firsts[b]!)) continue
        supported[a]! += held[b]!
        supported[b]! += held[a]!
      }
  const counts: number[] = []
  const supports: number[] = []
  for (const member of candidates) {
    const place = places.get(contest.key(member))!
    counts[member] = held[place]!
    supports[member] = supported[place]!
  }
  return { counts, supports }
}
