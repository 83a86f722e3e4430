/** An amount far from most: where it stands. */
export interface FarAmount {
  readonly line: number
  /** The cell as it stands. */
  readonly cell: string
  readonly size: number
}

/** The amounts of one currency. Plain data: parts of a file add up. */
export interface AmountsSeen {
  /** How many amounts have each size. */
  readonly sizes: Uint32Array
  /** Those of the least sizes and of the greatest, the furthest first; of equal ones, the first in the file. */
  readonly least: readonly FarAmount[]
  readonly greatest: readonly FarAmount[]
}

/** Steps of size for each factor e: two amounts of one size are within 1.6 % of each other. */
const steps = 64
/** Sizes run from e^-10 on, far below a cent. */
const offset = 10 * steps
const sizeCount = 60 * steps
/** The furthest amounts are kept, so many on either side: more are no outliers, and are counted. */
const mostKept = 200

/** The size of an amount, whatever its sign; undefined for zero, which has none. */
export function sizeOf(amount: number): number | undefined {
  if (amount === 0 || !Number.isFinite(amount)) return undefined
  const size = Math.floor(Math.log(Math.abs(amount)) * steps) + offset
  return size < 0 ? 0 : size >= sizeCount ? sizeCount - 1 : size
}

/** The least amount of a size. */
const amountOf = (size: number): number => Math.exp((size - offset) / steps)

/** Takes amounts of one currency, row by row. */
export class AmountTaker {
  private sizes = new Uint32Array(sizeCount)
  private least: FarAmount[] = []
  private greatest: FarAmount[] = []

  add(size: number, line: number, cell: () => string): void {
    this.sizes[size]!++
    if (isWanted(this.least, size, nearness)) insert(this.least, { line, cell: cell(), size }, nearness)
    if (isWanted(this.greatest, size, farness)) insert(this.greatest, { line, cell: cell(), size }, farness)
  }

  take(): AmountsSeen {
    const { sizes, least, greatest } = this
    this.sizes = new Uint32Array(sizeCount)
    this.least = []
    this.greatest = []
    return { sizes, least, greatest }
  }
}

type BySize = (a: { readonly size: number }, b: { readonly size: number }) => number
const nearness: BySize = (a, b) => a.size - b.size
const farness: BySize = (a, b) => b.size - a.size

const isWanted = (kept: readonly FarAmount[], size: number, order: BySize): boolean =>
  kept.length < mostKept || order({ size }, kept.at(-1)!) < 0

/** Rows come in the order of the file, so one goes behind its equals. */
function insert(kept: FarAmount[], amount: FarAmount, order: BySize): void {
  let [low, high] = [0, kept.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (order(amount, kept[middle]!) < 0) high = middle
    else low = middle + 1
  }
  kept.splice(low, 0, amount)
  if (kept.length > mostKept) kept.pop()
}

/** What was seen in two parts of a file, the earlier one first. */
export function addAmounts(earlier: AmountsSeen | undefined, later: AmountsSeen): AmountsSeen {
  if (earlier === undefined) return later
  return {
    sizes: earlier.sizes.map((count, size) => count + later.sizes[size]!),
    least: [...earlier.least, ...later.least].toSorted(nearness).slice(0, mostKept),
    greatest: [...earlier.greatest, ...later.greatest].toSorted(farness).slice(0, mostKept),
  }
}

/** Amounts that are far from the others. */
export interface Outliers {
  /** Below `low` and from `high` on, an amount is far from the others, whatever its sign. */
  readonly median: number
  readonly low: number
  readonly high: number
  /** All there are. */
  readonly count: number
  /** In the order of the file: the furthest, if there are too many. */
  readonly amounts: readonly FarAmount[]
}

/** So many are needed to say what is usual. Set by hand. */
const fewest = 30
/** Five standard deviations, as the median deviation tells them; and never less than ten times, or a tenth of, the median. Set by hand. */
const deviations = 5
const leastFactor = 10
/** From the median absolute deviation to the standard deviation of a normal distribution. */
const perMad = 1.4826

/**
 * Amounts far from the others of their currency. Money is spread by factors, so sizes are logarithms; the median and the median
 * deviation stay what they are whatever stands at the ends.
 *
 * @see Leys et al. (2013), "Detecting outliers: Do not use standard deviation around the mean, use absolute deviation around the
 * median", Journal of Experimental Social Psychology 49(4).
 */
export function findOutliers({ sizes, least, greatest }: AmountsSeen): Outliers | undefined {
  const all = sizes.reduce((sum, count) => sum + count, 0)
  if (all < fewest) return undefined
  const middle = medianOf(sizes)
  const away = new Uint32Array(sizeCount)
  for (const [size, count] of sizes.entries()) away[Math.abs(size - middle)]! += count
  const reach = Math.max(deviations * perMad * medianOf(away), Math.log(leastFactor) * steps)
  const [low, high] = [Math.max(0, Math.ceil(middle - reach)), Math.min(sizeCount, Math.floor(middle + reach) + 1)]
  let count = 0
  for (let size = 0; size < low; size++) count += sizes[size]!
  for (let size = high; size < sizeCount; size++) count += sizes[size]!
  if (count === 0) return undefined
  const amounts = [...least.filter(({ size }) => size < low), ...greatest.filter(({ size }) => size >= high)]
  return {
    median: amountOf(middle + 0.5),
    low: amountOf(low),
    high: amountOf(high),
    count,
    amounts: amounts.toSorted((a, b) => a.line - b.line),
  }
}

/** The size in the middle, the lower of two. */
function medianOf(sizes: Uint32Array): number {
  const all = sizes.reduce((sum, count) => sum + count, 0)
  let [size, before] = [0, sizes[0]!]
  while (2 * before < all) before += sizes[++size]!
  return size
}
