/** How often each pattern came. */
export class Histogram {
  #counts = new Float64Array(256)

  add(pattern: number): void {
    if (pattern >= this.#counts.length) {
      const wider = new Float64Array(2 * pattern)
      wider.set(this.#counts)
      this.#counts = wider
    }
    this.#counts[pattern]!++
  }

  /** The counts of so many patterns. */
  counts(patterns: number): Float64Array<ArrayBuffer> {
    const counts = new Float64Array(patterns)
    counts.set(this.#counts.subarray(0, patterns))
    return counts
  }
}
