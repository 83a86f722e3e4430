import { countsMembers, Step } from './chain.ts'
import { firstOf, isSingle, sizeOf } from './sets.ts'

/** Who tells what members of a small cluster are worth, in one column or in several that belong together. */
export interface Weigher {
  /** What a step gives a member, of those in scope. */
  points(column: number, scope: number, member: number, step: Step): number
  /** Those of some members whose text comes first. */
  lowest(column: number, members: number): number
}

/** Those of some members that are left when each step has left those it prefers. */
export function narrow(weigher: Weigher, column: number, scope: number, members: number, steps: readonly Step[]): number {
  const isCrowd = sizeOf(scope) > 2
  let left = members
  for (let at = 0; at < steps.length && !isSingle(left); at++) {
    const step = steps[at]!
    if (!isCrowd && countsMembers(step)) continue
    left = step === Step.lowestText ? weigher.lowest(column, left) : best(weigher, column, scope, left, step)
  }
  return left
}

function best(weigher: Weigher, column: number, scope: number, members: number, step: Step): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let rest = members; rest !== 0; rest &= rest - 1) {
    const points = weigher.points(column, scope, firstOf(rest), step)
    if (points < most) continue
    best = points === most ? best | (rest & -rest) : rest & -rest
    most = points
  }
  return best
}
