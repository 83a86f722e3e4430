/** Pairs that were weighed: a list that grows. */
export class PairList {
  left = new Int32Array(1 << 10)
  right = new Int32Array(1 << 10)
  pattern = new Int32Array(1 << 10)
  /** Bits, prior included. */
  weight = new Float64Array(1 << 10)
  count = 0

  push(left: number, right: number, pattern: number, weight: number): void {
    const at = this.count
    if (at === this.left.length) this.#widen()
    this.left[at] = left
    this.right[at] = right
    this.pattern[at] = pattern
    this.weight[at] = weight
    this.count++
  }

  #widen(): void {
    const size = 2 * this.left.length
    const before = { left: this.left, right: this.right, pattern: this.pattern, weight: this.weight }
    this.left = new Int32Array(size)
    this.right = new Int32Array(size)
    this.pattern = new Int32Array(size)
    this.weight = new Float64Array(size)
    this.left.set(before.left)
    this.right.set(before.right)
    this.pattern.set(before.pattern)
    this.weight.set(before.weight)
  }
}
