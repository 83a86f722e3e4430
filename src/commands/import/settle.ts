import type { ImportPlan } from '../../import/plan.ts'
import { planImport, samePlan } from '../../import/propose.ts'
import type { Passed } from './pass.ts'
import type { Understood } from './understand.ts'

/** One pass over some inputs, each by its plan, of which nothing shows until its maker keeps it. */
export interface Attempt {
  /** What each input came to, in their order. */
  readonly passed: readonly Passed[]
  /** Leaves nothing of it behind. */
  abandon(): void
}

/** Votes don't depend on the plan, so the second pass is right as a rule; a third is the last. */
const mostPasses = 3

/**
 * Attempts an import until its plans are those that all rows speak for. Gives back the last attempt, neither kept nor
 * abandoned, and its plans; those before it are abandoned.
 */
export async function settle<Tried extends Attempt>(
  inputs: readonly Understood[],
  attempt: (plans: readonly ImportPlan[]) => Promise<Tried>,
): Promise<{ readonly last: Tried; readonly plans: readonly ImportPlan[] }> {
  let plans = inputs.map(({ plan }) => plan)
  for (let passes = 1; ; passes++) {
    const last = await attempt(plans)
    const better = inputs.map(({ premises }, i) => planImport(premises, last.passed[i]!.seen))
    if (passes >= mostPasses || better.every((plan, i) => samePlan(plan, plans[i]!))) return { last, plans }
    last.abandon()
    plans = better
  }
}
