import type { Model } from './model.ts'
import type { Rule } from './rules.ts'
import type { Thrift } from './waiting.ts'

/**
 * Which rows of a file are one, and all that is known of how that was found: plain data. The same for any number of threads;
 * with the rows in another order, the same partition and the same figures.
 */
export interface Resolution {
  /** For every row the first row of its cluster, by number. A row alone is its own. */
  readonly clusters: Int32Array
  /** For every row how sure its place is: the mean of P(match) with its cluster mates, 1 for a row alone. */
  readonly probability: Float64Array
  readonly pairs: ScoredPairs
  /** The blocking rules, in the order in which their blocks were walked. */
  readonly rules: readonly WalkedRule[]
  readonly model: Model
  /** What the pairs' pattern numbers stand for. */
  readonly patterns: PatternTable
  readonly expected: Expected
  readonly work: Work
}

/**
 * Pairs of rows that weigh `leastKept` bits or more, and all that are in one cluster; by their left row, then by their right
 * one. Rows that are equal in all that is compared are told once, each with the first of them, and that one with others.
 */
export interface ScoredPairs {
  readonly count: number
  /** The row with the smaller number of the two. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** Number in `Resolution.patterns`. */
  readonly pattern: Int32Array
  /** Match weight in bits, prior included: P(match) = 1 / (1 + 2^-weight). */
  readonly weight: Float64Array
  /** The first rule that brought the two together; -1 where none did, and they were compared for being in one component. */
  readonly rule: Int16Array
}

/** A blocking rule, and what came of it. */
export interface WalkedRule {
  readonly rule: Rule
  /** Pairs compared that no rule before it had brought together. */
  readonly pairs: number
  /** Of the matches that all candidates for a rule together would find, the share that this one adds to those before it. */
  readonly gain: number
  /** Pairs in blocks too large to be walked whole, that were left out. */
  readonly unwalked: number
}

/** The levels of each pattern, one a field: `levels[pattern × width + field]`. */
export interface PatternTable {
  readonly width: number
  readonly count: number
  readonly levels: Uint8Array
}

/** What is expected of the clusters, from the model alone. At most: records that resemble each other in nothing are not seen. */
export interface Expected {
  /** Share of the pairs inside clusters that are matches. */
  readonly precision: number
  /** Share of the matches that are inside clusters. */
  readonly recall: number
}

/** How much there was to do. */
export interface Work {
  /** Rows that differ from each other in what is compared. */
  readonly distinct: number
  /** Pairs compared, those inside components among them. */
  readonly compared: number
  /** Pairs of blocks too large to be walked whole, that were left out, of all rules. */
  readonly unwalked: number
  /** Sets of two rows or more that pairs at better than even odds tie together. */
  readonly components: number
  /** Rows of the largest of them. */
  readonly largest: number
  /** Components too large to be looked at whole, that were cut at their weakest ties. */
  readonly cut: number
}

/** Pairs below so many bits are forgotten, unless they are in one cluster. */
export const leastKept = -4

export interface ResolveOptions {
  readonly constraints?: Constraints
  /** Clusters are joined as long as their members match by more than so many bits on average. */
  readonly threshold?: number
  /**
   * The row with which a second file begins: then only pairs of one row of each are compared, rows stay by themselves, and
   * `pairs` is the answer.
   */
  readonly link?: number
  /** Given where memory is scarce. */
  readonly thrift?: Thrift
  /** Is told what has begun. */
  progress?(stage: Stage): void
}

/** What people have decided, pairs of rows. */
export interface Constraints {
  readonly mustLink: readonly (readonly [number, number])[]
  /** Never in one cluster, except where must-links make them one. */
  readonly cannotLink: readonly (readonly [number, number])[]
}

export type Stage = 'strangers' | 'rules' | 'pairs' | 'learning' | 'clusters'
