/** Customers who enter or leave a segment: because of what is known of them, or because the rule has become another. Ascending. */
export interface Movers {
  readonly data: Uint32Array
  readonly rule: Uint32Array
}

/** Who enters and who leaves. */
export interface Movement {
  readonly entered: Movers
  readonly left: Movers
}

/**
 * What makes of the members before the members now. Who would not have moved by the rule of before moved because of the rule.
 * All lists are of numbers of customers, ascending.
 *
 * @param byOldRule who would be a member now by the rule of before; undefined where the rule is the same
 */
export function movementOf(before: Uint32Array, now: Uint32Array, byOldRule: Uint32Array | undefined): Movement {
  const entered = without(now, before)
  const left = without(before, now)
  if (byOldRule === undefined) return { entered: { data: entered, rule: none }, left: { data: left, rule: none } }
  const byRule = without(entered, byOldRule)
  const byData = without(left, byOldRule)
  return {
    entered: { data: without(entered, byRule), rule: byRule },
    left: { data: byData, rule: without(left, byData) },
  }
}

const none = new Uint32Array(0)

/** What the first has and the second has not; both ascend. */
export function without(all: Uint32Array, others: Uint32Array): Uint32Array {
  const left = new Uint32Array(all.length)
  let count = 0
  for (let at = 0, other = 0; at < all.length; at++) {
    while (other < others.length && others[other]! < all[at]!) other++
    if (others[other] !== all[at]) left[count++] = all[at]!
  }
  return left.subarray(0, count)
}
