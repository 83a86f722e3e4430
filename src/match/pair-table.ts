/** A number for each of some pairs of whole numbers, by open addressing. */
export class PairTable {
  /** Three numbers a place: the pair, the first of it increased by one, and what is kept for it. */
  #slots: Int32Array
  #count = 0

  constructor(room = 1 << 10) {
    this.#slots = new Int32Array(3 * 2 ** (33 - Math.clz32(room)))
  }

  /** What is kept for a pair; -1 for nothing. */
  get(a: number, b: number): number {
    const place = this.#placeOf(a, b)
    return this.#slots[place] === 0 ? -1 : this.#slots[place + 2]!
  }

  set(a: number, b: number, value: number): void {
    let place = this.#placeOf(a, b)
    if (this.#slots[place] === 0) {
      if (6 * ++this.#count > this.#slots.length) {
        this.#widen()
        place = this.#placeOf(a, b)
      }
      this.#slots[place] = a + 1
      this.#slots[place + 1] = b
    }
    this.#slots[place + 2] = value
  }

  #placeOf(a: number, b: number): number {
    const slots = this.#slots
    const size = slots.length / 3
    let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
    hash = (hash ^ (hash >>> 15)) & (size - 1)
    for (let place = 3 * hash; ; place = place + 3 === slots.length ? 0 : place + 3)
      if (slots[place] === 0 || (slots[place] === a + 1 && slots[place + 1] === b)) return place
  }

  #widen(): void {
    const before = this.#slots
    this.#slots = new Int32Array(2 * before.length)
    for (let place = 0; place < before.length; place += 3) {
      if (before[place] === 0) continue
      const to = this.#placeOf(before[place]! - 1, before[place + 1]!)
      for (let at = 0; at < 3; at++) this.#slots[to + at] = before[place + at]!
    }
  }
}
