/**
 * What the models of orders see of customers: those of one history are one row, with their number. Rows ascend by repeats,
 * then by last, then by observed, so that what follows is the same for any order of the customers.
 */
export interface Histories {
  /** Days with a purchase after the first. */
  readonly repeats: Float64Array
  /** Days from the first purchase to the last. */
  readonly last: Float64Array
  /** Days from the first purchase to the end of what was seen. */
  readonly observed: Float64Array
  /** How many customers have this history. */
  readonly customers: Float64Array
}

/** Histories of customers, and for each customer the row of theirs. */
export interface Grouped {
  readonly histories: Histories
  readonly rowOf: Int32Array
}

/**
 * Puts customers of equal histories together.
 *
 * @param repeats one entry a customer, as are the others: whole numbers of days and of orders
 */
export function groupHistories(repeats: ArrayLike<number>, last: ArrayLike<number>, observed: ArrayLike<number>): Grouped {
  const order = Array.from({ length: repeats.length }, (_, at) => at).toSorted(
    (a, b) => repeats[a]! - repeats[b]! || last[a]! - last[b]! || observed[a]! - observed[b]!,
  )
  const rowOf = new Int32Array(repeats.length)
  const firsts: number[] = []
  const counts: number[] = []
  for (const at of order) {
    const before = firsts.at(-1)
    const isSame =
      before !== undefined && repeats[at] === repeats[before] && last[at] === last[before] && observed[at] === observed[before]
    if (!isSame) {
      firsts.push(at)
      counts.push(0)
    }
    counts[counts.length - 1]!++
    rowOf[at] = firsts.length - 1
  }
  const column = (values: ArrayLike<number>): Float64Array => Float64Array.from(firsts, (at) => values[at]!)
  const histories = {
    repeats: column(repeats),
    last: column(last),
    observed: column(observed),
    customers: Float64Array.from(counts),
  }
  return { histories, rowOf }
}

/** The same histories with other numbers of customers, as a bootstrap draws them. */
export function reweighted(histories: Histories, customers: Float64Array): Histories {
  return { ...histories, customers }
}

/** Σ of a column over customers. */
export function sumOver({ customers }: Histories, column: Float64Array): number {
  let sum = 0
  for (let row = 0; row < column.length; row++) sum += column[row]! * customers[row]!
  return sum
}
