import type { Patterns } from './patterns.ts'
import type { Answer } from './work.ts'

/**
 * Brings the pattern numbers of several hands together: patterns are numbered in the order in which pairs have them, so the
 * numbers do not depend on who compared which.
 */
export class PatternMerger {
  readonly patterns: Patterns
  /** For each hand, its numbers in terms of ours; -1 for those not met yet. */
  readonly #maps: Int32Array[] = []

  constructor(patterns: Patterns) {
    this.patterns = patterns
  }

  /** Puts our numbers in the place of a hand's. */
  renumber({ hand = 0, patterns }: Answer, numbers: Int32Array): void {
    const { width, count, levels } = patterns!
    let map = this.#maps[hand]
    if (map === undefined || map.length < count) {
      const wider = new Int32Array(2 * count).fill(-1)
      if (map !== undefined) wider.set(map)
      map = this.#maps[hand] = wider
    }
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!
      let own = map[number]!
      if (own === -1) own = map[number] = this.patterns.numberOf(levels.subarray(number * width, (number + 1) * width))
      numbers[at] = own
    }
  }
}
