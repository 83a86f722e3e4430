import { lifeSigns } from './row-view.ts'
import type { ValidatePlan } from './plan.ts'
import { ageBands, type Seen } from './seen.ts'

export const qualityParts = ['validity', 'completeness', 'uniqueness', 'consistency', 'freshness'] as const
export type QualityPart = (typeof qualityParts)[number]

/** The quality of a file, and of what it is made. */
export interface Quality {
  /** 0..100: the mean of the parts there are, by their weights. 100 for a file without rows. */
  readonly score: number
  /** Shares, 0..1; undefined where the file has no columns that would tell. */
  readonly parts: Readonly<Record<QualityPart, number | undefined>>
}

/** How much each part counts. Set by hand: first of all, what stands there must be right. */
const weights: Readonly<Record<QualityPart, number>> = {
  validity: 40,
  completeness: 25,
  uniqueness: 15,
  consistency: 10,
  freshness: 10,
}

/** Months after which a sign of life no longer counts as fresh: the third band ends there. */
export const freshMonths = ageBands[2]

/**
 * - validity: filled cells of known columns without an error, and rows that could be read;
 * - completeness: of what one wants to know of a customer (a name, and each way to reach them), how much is there;
 * - uniqueness: rows that repeat no key of a row before them;
 * - consistency: rows whose cells go together;
 * - freshness: rows with a sign of life within `freshMonths`.
 *
 * @param rejected rows that could not be read
 * @param repeated rows that repeat a key
 */
export function scoreQuality(plan: ValidatePlan, seen: Seen, rejected: number, repeated: number): Quality {
  const { rows } = seen
  const known = seen.columns.filter((_, at) => plan.columns[at]!.field !== undefined)
  const filled = sum(known.map((column) => column.filled))
  const invalid = sum(known.map((column) => column.invalid))
  const perRow = rows === 0 ? 0 : filled / rows
  const total = sum(seen.columns.map((column) => column.filled))
  const parts = {
    // Of a file without a row that could be read, nothing is right.
    validity: rows === 0 && rejected > 0 ? 0 : share(filled - invalid, filled + rejected * perRow),
    completeness:
      seen.reached.length > 0 ? share(sum(seen.reached), rows * seen.reached.length) : share(total, rows * seen.columns.length),
    uniqueness: share(rows - repeated, rows),
    consistency: share(rows - seen.contradictory, rows),
    freshness: lifeSigns(plan).length === 0 ? undefined : share(sum(seen.ages.slice(0, 3)), rows),
  }
  let weighed = 0
  let weight = 0
  for (const part of qualityParts) {
    const value = parts[part]
    if (value === undefined) continue
    weighed += weights[part] * value
    weight += weights[part]
  }
  // Rounded down: a file with a fault is not perfect.
  return { score: weight === 0 ? 100 : Math.floor((1000 * weighed) / weight + 1e-9) / 10, parts }
}

/** What a part brings to the score, of what it can bring: of a score of 100. */
export interface PartPoints {
  readonly part: QualityPart
  readonly had: number
  readonly of: number
}

/** The points of each part there is. */
export function pointsOf({ parts }: Quality): readonly PartPoints[] {
  const there = qualityParts.filter((part) => parts[part] !== undefined)
  const weight = sum(there.map((part) => weights[part]))
  return there.map((part) => {
    const of = (100 * weights[part]) / weight
    return { part, had: of * parts[part]!, of }
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole)
