import { oncePerContest, type Chooser, type Step } from './choose.ts'
import type { Cluster } from './cluster.ts'
import type { Contest } from './contest.ts'
import { consentStep, type DecisionDates } from './consent.ts'
import { naturalOrder } from './natural-order.ts'
import type { PickingRule } from './rules.ts'

/** What the rules of one column go by, where it isn't what the whole table goes by. */
export interface Bearings {
  /** How late a member's facts are: the larger, the later; -1 when nothing says. */
  readonly recency: (cluster: Cluster, member: number) => number
  /** When a member was created: the larger, the later; -1 when nothing says. */
  readonly created: (cluster: Cluster, member: number) => number
  /** The place of a member's source in the list of sources. */
  readonly source: (cluster: Cluster, member: number) => number
  readonly decisions: DecisionDates
}

export function toChooser(rule: PickingRule, bearings: Bearings): Chooser {
  return { rule, steps: stepsOf[rule](bearings) }
}

const latestImport: Step = ({ cluster }, member) => cluster.order(member)
const earliestImport: Step = ({ cluster }, member) => -cluster.order(member)
const count: Step = (contest, member) => contest.count(member)

const known = (score: number): number => (Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score)
/** Earlier is better, and no date is worst. */
const early = (date: number): number => (date === -1 ? Number.NEGATIVE_INFINITY : -date)

const stepsOf: { readonly [Rule in PickingRule]: (bearings: Bearings) => readonly Step[] } = {
  most_recent: ({ recency }) => [({ cluster }, member) => recency(cluster, member), latestImport],
  most_complete: () => [({ cluster }, member) => cluster.completeness(member)],
  source_priority: ({ source }) => [({ cluster }, member) => -source(cluster, member)],
  majority: () => [count],
  longest: () => [(contest, member) => contest.length(member)],
  shortest: () => [(contest, member) => -contest.length(member)],
  validated: () => [(contest, member) => contest.quality(member)],
  // How many it stands for says more than how many spell it so; an initial, or less than others write, never wins.
  spelled_out: () => [
    (contest, member) => contest.support(member),
    (contest, member) => -contest.initials(member),
    count,
    (contest, member) => contest.words(member),
  ],
  // A spelling between others is the likeliest to be what all of them meant.
  commonest: () => [(contest, member) => contest.commonness(member), (contest, member) => contest.near(member)],
  oldest: ({ created }) => [({ cluster }, member) => early(created(cluster, member)), earliestImport, lowestText],
  first: () => [earliestImport, ({ cluster }, member) => -cluster.rows[member]!],
  last: () => [latestImport, ({ cluster }, member) => cluster.rows[member]!],
  earliest: () => [(contest, member) => early(contest.date(member))],
  latest: () => [(contest, member) => contest.date(member)],
  min: () => [(contest, member) => known(-contest.number(member))],
  max: () => [(contest, member) => known(contest.number(member))],
  any: () => [flagStep(true)],
  all: () => [flagStep(false)],
  consent: ({ decisions }) => [consentStep(decisions)],
}

/** The wanted answer, then the other, then what is none. */
const flagStep =
  (wanted: boolean): Step =>
  (contest, member) => {
    const flag = contest.flag(member)
    return flag === undefined ? 0 : flag === wanted ? 2 : 1
  }

/** The place of each text, numbers in it by what they count: identifiers grow with time. */
const placesOf = oncePerContest((contest: Contest) => {
  const texts = contest.candidates.map((member) => contest.text(member)).toSorted(naturalOrder)
  return new Map(texts.map((text, place) => [text, place]))
})

const lowestText: Step = (contest, member) => {
  const [first, second, third] = contest.candidates
  if (third !== undefined || second === undefined) return -placesOf(contest).get(contest.text(member))!
  return -naturalOrder(contest.text(member), contest.text(member === first ? second : first!))
}
