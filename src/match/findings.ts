import type { AtomKeys } from './atom-keys.ts'
import { eachLikely, type Tried } from './choose.ts'
import type { Entries } from './entries.ts'
import type { Field } from './field.ts'
import { patternWeights, priorBits, probabilityOf, type Model } from './model.ts'
import { PatternMerger } from './pattern-merger.ts'
import { Patterns } from './patterns.ts'
import { keyOfPart, partsOf, type Rule } from './rules.ts'
import type { Trial } from './trial.ts'
import type { Answer } from './work.ts'

/** Pairs that must have been looked at to say that they held nothing new … */
const pairsToTell = 24_000
/** … which is said where fewer than one in so many is a match that no rule tried before brings together. */
const pairsForOneNew = 12_000

/** What trials found, round by round, the rules of each dearer than those before. */
export class Findings {
  readonly tried: Tried[] = []
  /** P(match) of each pattern met so far. */
  probabilities = new Float64Array(0)
  /** Have the last trials found so little that dearer rules are not worth one? */
  areAll = false
  readonly #fields: readonly Field[]
  readonly #pilot: Model
  readonly #entries: Entries
  readonly #atomKeys: AtomKeys
  readonly #merger: PatternMerger
  /** The key of an entry in each part of each rule tried. */
  readonly #keys: ((entry: number) => number)[][] = []
  #trials: Trial[] = []
  /** Since it was last told whether these are all. */
  #pairs = 0
  #news = 0

  constructor(fields: readonly Field[], pilot: Model, entries: Entries, atomKeys: AtomKeys) {
    this.#fields = fields
    this.#pilot = pilot
    this.#entries = entries
    this.#atomKeys = atomKeys
    this.#merger = new PatternMerger(new Patterns(fields))
  }

  /** Takes what a hand found, in the order of the rules. */
  merge(answer: Answer): void {
    for (const trial of answer.trials!) {
      this.#merger.renumber(answer, trial.pattern)
      this.#trials.push(trial)
    }
  }

  /** Ends a round. */
  add(rules: readonly Rule[]): void {
    this.#weigh()
    const here = rules.map((rule, at) => ({ rule, trial: this.#trials[at]! }))
    this.#trials = []
    this.#lookForNew(here)
    this.tried.push(...here)
    for (const rule of rules) this.#keys.push(partsOf(rule).map((part) => keyOfPart(part, this.#entries, this.#atomKeys)))
    if (this.#pairs < pairsToTell) return
    this.areAll = this.#news * pairsForOneNew < this.#pairs
    this.#pairs = this.#news = 0
  }

  /** Learns what patterns weigh that it has not met before. */
  #weigh(): void {
    const { patterns } = this.#merger
    const known = this.probabilities
    const met = new Patterns(this.#fields)
    for (let pattern = known.length; pattern < patterns.count; pattern++) met.numberOf(patterns.levels(pattern))
    const weights = patternWeights(this.#pilot, this.#fields, met)
    const prior = priorBits(this.#pilot)
    this.probabilities = new Float64Array(patterns.count)
    this.probabilities.set(known)
    for (let pattern = 0; pattern < weights.length; pattern++)
      this.probabilities[known.length + pattern] = probabilityOf(prior + weights[pattern]!)
  }

  #lookForNew(here: readonly Tried[]): void {
    for (const { trial } of here) this.#pairs += trial.left.length
    eachLikely(here, this.probabilities, (i, j, probability) => {
      if (!this.#isReached(i, j)) this.#news += probability
    })
  }

  /** Does a rule that was tried in a round before bring two entries together? */
  #isReached(i: number, j: number): boolean {
    return this.#keys.some((parts) =>
      parts.every((keyOf) => {
        const key = keyOf(i)
        return key !== 0 && key === keyOf(j)
      }),
    )
  }
}
