import { ofValues } from '../choose.ts'
import type { PickingRule } from '../rules.ts'

/** What members are preferred by, one step after the other: the steps of `steps.ts` by name. */
export const Step = {
  quality: 0,
  count: 1,
  support: 2,
  fewInitials: 3,
  words: 4,
  commonness: 5,
  near: 6,
  completeness: 7,
  recency: 8,
  latestImport: 9,
  created: 10,
  earliestImport: 11,
  lowestText: 12,
  early: 13,
  late: 14,
  filled: 15,
  usable: 16,
  orderKnown: 17,
  orderCommon: 18,
} as const
export type Step = (typeof Step)[keyof typeof Step]

const { quality, count, support, fewInitials, words, commonness, near } = Step
const { completeness, recency, latestImport, created, earliestImport, lowestText, early, late } = Step

/** The rules that are known here, by their steps; see `stepsOf`. */
const stepsOf: Partial<Record<PickingRule, readonly Step[]>> = {
  most_recent: [recency, latestImport],
  most_complete: [completeness],
  majority: [count],
  validated: [quality],
  spelled_out: [support, fewInitials, count, words],
  commonest: [commonness, near],
  oldest: [created, earliestImport, lowestText],
  earliest: [early],
  latest: [late],
}

/** Rules that say something of several columns together. */
const ofGroups: ReadonlySet<PickingRule> = new Set<PickingRule>([
  'most_recent',
  'most_complete',
  'majority',
  'validated',
  'spelled_out',
  'commonest',
])

/** Rules in short. */
export interface Chain {
  readonly first: readonly Step[]
  readonly rest: readonly Step[]
  /** Does a cell stay as it stands where the first rule chose it? */
  readonly verbatim: boolean
}

/** Rules in short; undefined where one is not known here. */
export function toChain(rules: readonly PickingRule[]): Chain | undefined {
  const [first = [], ...others] = rules.map((rule) => stepsOf[rule])
  if (rules.some((rule) => stepsOf[rule] === undefined)) return undefined
  return { first, rest: others.flatMap((steps) => steps!), verbatim: rules.length > 0 && !ofValues.has(rules[0]!) }
}

/** The same for a group, behind the steps that it goes by in any case. */
export function toGroupChain(before: readonly Step[], rules: readonly PickingRule[]): readonly Step[] | undefined {
  if (!rules.every((rule) => ofGroups.has(rule))) return undefined
  return [...before, ...rules.flatMap((rule) => stepsOf[rule]!)]
}

/** Does a step count members that say alike? Of two, neither has more on its side. */
export const countsMembers = (step: Step): boolean => step === Step.count || step === Step.support || step === Step.near
