/** Somebody who enters or leaves a segment: because of what is known of them, or because the rule has become another. */
export interface Mover {
  readonly customer: number
  readonly because: 'data' | 'rule'
}

/** Who enters and who leaves, by customer. */
export interface Movement {
  readonly entered: readonly Mover[]
  readonly left: readonly Mover[]
}

/**
 * What makes of the members before the members now. Who would not have moved by the rule of before moved because of the rule.
 * All lists are of numbers of customers, ascending.
 *
 * @param byOldRule who would be a member now by the rule of before; undefined where the rule is the same
 */
export function movementOf(before: Uint32Array, now: Uint32Array, byOldRule: Uint32Array | undefined): Movement {
  const wouldBe = byOldRule && new Set(byOldRule)
  return {
    entered: without(now, before).map((customer) => ({
      customer,
      because: wouldBe === undefined || wouldBe.has(customer) ? 'data' : 'rule',
    })),
    left: without(before, now).map((customer) => ({ customer, because: wouldBe?.has(customer) === true ? 'rule' : 'data' })),
  }
}

/** What the first has and the second has not; both ascend. */
export function without(all: Uint32Array, others: Uint32Array): number[] {
  const left: number[] = []
  for (let at = 0, other = 0; at < all.length; at++) {
    while (other < others.length && others[other]! < all[at]!) other++
    if (others[other] !== all[at]) left.push(all[at]!)
  }
  return left
}
