/** An id takes so many bits of a slot, its level those above. */
const idBits = 27
const idMask = (1 << idBits) - 1

/** Levels of value pairs judged before: direct-mapped, the last one at a place stays. Holds nothing that can't be judged again. */
export class LevelCache {
  /** Two numbers a place: the smaller id with the level, and the larger id. */
  readonly #slots: Int32Array
  readonly #mask: number
  #place = 0

  /** @param places a power of two */
  constructor(places: number) {
    this.#slots = new Int32Array(2 * places)
    this.#mask = places - 1
  }

  /** The level of two values, 0 when it is not known; then `keep` is to be told it. Ids below 2^27. */
  find(x: number, y: number): number {
    const low = x < y ? x : y
    const high = x < y ? y : x
    const place = 2 * (((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 13) & this.#mask)
    const slots = this.#slots
    const known = slots[place]!
    if (slots[place + 1] === high && (known & idMask) === low) return known >>> idBits
    this.#place = place
    slots[place] = low
    slots[place + 1] = high
    return 0
  }

  keep(level: number): void {
    this.#slots[this.#place]! |= level << idBits
  }
}
