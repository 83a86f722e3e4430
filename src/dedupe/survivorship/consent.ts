import { oncePerContest, type Step } from './choose.ts'
import type { Cluster } from './cluster.ts'
import type { Contest } from './contest.ts'

/** When a member's decision was taken, as numbers that grow with the date; -1 when nothing says. */
export interface DecisionDates {
  /** The date of the decision itself, yes or no. */
  readonly decided: (cluster: Cluster, member: number) => number
  /** The day a yes was confirmed (double opt-in): it dates no refusal. */
  readonly confirmed: (cluster: Cluster, member: number) => number
  /** The day anything in the row was last changed: a refusal in it is no younger. */
  readonly changed: (cluster: Cluster, member: number) => number
}

/**
 * Prefers the decision that stands. A yes stands against a no only if it is dated, and certainly the later one; in any doubt
 * the refusal stands, for it is the controller who must be able to show that consent was given (GDPR Art. 7(1)). That a
 * row with a yes in it was changed lately proves nothing: a corrected address is no consent. Between equal decisions the
 * latest goes before.
 */
export function consentStep({ decided, confirmed, changed }: DecisionDates): Step {
  const given = (cluster: Cluster, member: number): number => Math.max(decided(cluster, member), confirmed(cluster, member))
  /** The last day on which a refusal can have been made; without any date, it may have been today. */
  const refused = (cluster: Cluster, member: number): number => {
    const date = decided(cluster, member)
    const last = date === -1 ? changed(cluster, member) : date
    return last === -1 ? Number.POSITIVE_INFINITY : last % aDay === 0 ? last + endOfDay : last
  }
  const standing = oncePerContest((contest: Contest) => {
    let yes = -1
    let no = -1
    for (const member of contest.candidates) {
      const flag = contest.flag(member)
      if (flag === true) yes = Math.max(yes, given(contest.cluster, member))
      if (flag === false) no = Math.max(no, refused(contest.cluster, member))
    }
    return no === -1 || yes > no
  })
  return (contest, member) => {
    const flag = contest.flag(member)
    if (flag === undefined) return Number.NEGATIVE_INFINITY
    if (flag !== standing(contest)) return -Number.MAX_VALUE
    return flag ? given(contest.cluster, member) : refused(contest.cluster, member)
  }
}

/** Dates as numbers read YYYYMMDDHHMMSS. */
const aDay = 1e6
const endOfDay = 235_959
