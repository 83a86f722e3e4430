/** How well rows were put together, beside the truth. All shares are 0..1; where nothing was asked or found, 1. */
export interface Agreement {
  readonly rows: number
  /** Pairs of rows of one entity, of one cluster, and of both. */
  readonly truePairs: number
  readonly predictedPairs: number
  readonly commonPairs: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /**
   * B-cubed: what a row finds in its cluster, mean over rows.
   *
   * @see Bagga & Baldwin (1998), "Entity-based cross-document coreferencing using the vector space model".
   */
  readonly bcubed: { readonly precision: number; readonly recall: number; readonly f1: number }
  /** Rows of the largest cluster and of the largest entity. */
  readonly largest: number
  readonly largestTrue: number
}

/** A number for each distinct value, counted from 0 in order of appearance. */
export function numbered(values: readonly string[]): Int32Array {
  const known = new Map<string, number>()
  return Int32Array.from(values, (value) => {
    const number = known.get(value) ?? known.size
    if (number === known.size) known.set(value, number)
    return number
  })
}

/** The clusters of rows beside their entities: one number a row in each, dense from 0 as `numbered` gives them. */
export function agreementOf(clusters: Int32Array, entities: Int32Array): Agreement {
  const rows = entities.length
  if (clusters.length !== rows) throw new RangeError(`${clusters.length} rows clustered, ${rows} have a truth`)
  const bySize = sizesOf(clusters)
  const truly = sizesOf(entities)
  const order = sortedBy(clusters, bySize)
  const inBoth = new Int32Array(truly.length)
  let commonPairs = 0
  let precise = 0
  let recalled = 0
  for (let from = 0; from < rows;) {
    const size = bySize[clusters[order[from]!]!]!
    const members = order.subarray(from, from + size)
    for (const row of members) inBoth[entities[row]!]!++
    for (const row of members) {
      const entity = entities[row]!
      const common = inBoth[entity]!
      if (common === 0) continue // its entity was counted with an earlier row
      commonPairs += pairsIn(common)
      precise += (common * common) / size
      recalled += (common * common) / truly[entity]!
      inBoth[entity] = 0
    }
    from += size
  }
  const truePairs = truly.reduce((sum, size) => sum + pairsIn(size), 0)
  const predictedPairs = bySize.reduce((sum, size) => sum + pairsIn(size), 0)
  const bcubed = { precision: share(precise, rows), recall: share(recalled, rows) }
  return {
    rows,
    truePairs,
    predictedPairs,
    commonPairs,
    ...shares(commonPairs, predictedPairs, truePairs),
    bcubed: { ...bcubed, f1: harmonic(bcubed.precision, bcubed.recall) },
    largest: bySize.reduce((most, size) => Math.max(most, size), 0),
    largestTrue: truly.reduce((most, size) => Math.max(most, size), 0),
  }
}

/** A pair of rows, counted from 0, and the probability it was given. */
export interface JudgedPair {
  readonly a: number
  readonly b: number
  readonly probability: number
}

/** How far stated probabilities are from what is true. */
export interface Calibration {
  readonly pairs: number
  /** Mean distance of stated and true share over ten equal bins of probability, weighted by pairs: 0 is perfect. */
  readonly error: number
  readonly bins: readonly { readonly pairs: number; readonly stated: number; readonly truth: number }[]
}

/**
 * The expected calibration error of pairs.
 *
 * @see Naeini, Cooper & Hauskrecht (2015), "Obtaining well calibrated probabilities using Bayesian binning".
 */
export function calibrationOf(
  pairs: readonly JudgedPair[],
  entitiesOfA: Int32Array,
  entitiesOfB: Int32Array = entitiesOfA,
): Calibration {
  const bins = Array.from({ length: 10 }, () => ({ pairs: 0, stated: 0, truth: 0 }))
  for (const { a, b, probability } of pairs) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))]!
    bin.pairs++
    bin.stated += probability
    if (entitiesOfA[a] === entitiesOfB[b]) bin.truth++
  }
  const error = bins.reduce((sum, { stated, truth }) => sum + Math.abs(stated - truth), 0)
  return {
    pairs: pairs.length,
    error: pairs.length === 0 ? 0 : error / pairs.length,
    bins: bins.map((bin) => ({ pairs: bin.pairs, stated: share(bin.stated, bin.pairs), truth: share(bin.truth, bin.pairs) })),
  }
}

/** Links between the rows of two files beside the truth. */
export interface LinkAgreement {
  readonly truePairs: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Links whose row, on either side, had a link already. */
  readonly doubled: number
}

/** Links of rows of A with rows of B; entities are numbered together, so that one number is one entity in both. */
export function linkAgreementOf(
  links: readonly Pick<JudgedPair, 'a' | 'b'>[],
  entitiesOfA: Int32Array,
  entitiesOfB: Int32Array,
): LinkAgreement {
  const inB = new Map<number, number>()
  for (const entity of entitiesOfB) inB.set(entity, (inB.get(entity) ?? 0) + 1)
  const truePairs = entitiesOfA.reduce((sum, entity) => sum + (inB.get(entity) ?? 0), 0)
  const [linkedA, linkedB] = [new Set<number>(), new Set<number>()]
  let common = 0
  let doubled = 0
  for (const { a, b } of links) {
    if (entitiesOfA[a] === entitiesOfB[b]) common++
    if (linkedA.has(a) || linkedB.has(b)) doubled++
    linkedA.add(a)
    linkedB.add(b)
  }
  return { truePairs, ...shares(common, links.length, truePairs), doubled }
}

const pairsIn = (size: number): number => (size * (size - 1)) / 2
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

function shares(common: number, predicted: number, truth: number): Pick<Agreement, 'precision' | 'recall' | 'f1'> {
  const [precision, recall] = [share(common, predicted), share(common, truth)]
  return { precision, recall, f1: harmonic(precision, recall) }
}

/** How many rows have each number. */
function sizesOf(numbers: Int32Array): Int32Array {
  const sizes = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), -1) + 1)
  for (const number of numbers) sizes[number]!++
  return sizes
}

/** The rows in the order of their numbers: a counting sort. */
function sortedBy(numbers: Int32Array, sizes: Int32Array): Int32Array {
  const next = new Int32Array(sizes.length)
  for (let number = 1; number < sizes.length; number++) next[number] = next[number - 1]! + sizes[number - 1]!
  const order = new Int32Array(numbers.length)
  for (const [row, number] of numbers.entries()) order[next[number]!++] = row
  return order
}
