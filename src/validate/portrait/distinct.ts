import { printSize } from '../../text/print.ts'

/** So many prints are held at most. Up to as many distinct values are counted one by one; of more, the count is within 0.3 %. */
const most = 1 << 17

/** How many distinct values there are. */
export interface Distinct {
  readonly count: number
  /** Were they counted, and not estimated? */
  readonly exact: boolean
}

/**
 * Counts distinct values by their prints in memory that is bounded: when it is full, only every second print is kept from then
 * on, then every fourth. Two of the numbers of a print are enough. What is kept depends on the values alone, not on their order.
 *
 * @see Flajolet (1990), On adaptive sampling
 */
export class DistinctCounter {
  readonly #capacity: number
  #slots = new Uint32Array(2 << 8)
  #count = 0
  /** Prints are kept whose first number ends in so many zero bits. */
  #level = 0

  constructor(capacity = most) {
    this.#capacity = capacity
  }

  add(prints: Uint32Array): void {
    for (let at = 0; at < prints.length; at += printSize) this.#take(prints[at]!, prints[at + 1]!)
  }

  get distinct(): Distinct {
    return { count: this.#count * 2 ** this.#level, exact: this.#level === 0 }
  }

  #take(first: number, second: number): void {
    if ((first & ((1 << this.#level) - 1)) !== 0) return
    if (4 * this.#count > this.#slots.length) this.#rebuild(2 * this.#slots.length)
    if (!insert(this.#slots, first, second)) return
    if (++this.#count <= this.#capacity) return
    this.#level++
    this.#rebuild(this.#slots.length)
  }

  #rebuild(length: number): void {
    const before = this.#slots
    const rest = (1 << this.#level) - 1
    this.#slots = new Uint32Array(length)
    this.#count = 0
    for (let at = 0; at < before.length; at += 2)
      if (before[at] !== 0 && (before[at]! & rest) === 0 && insert(this.#slots, before[at]!, before[at + 1]!)) this.#count++
  }
}

/** Was it new? */
function insert(slots: Uint32Array, first: number, second: number): boolean {
  const mask = slots.length / 2 - 1
  let at = second & mask
  for (; slots[2 * at] !== 0; at = (at + 1) & mask) if (slots[2 * at] === first && slots[2 * at + 1] === second) return false
  slots[2 * at] = first
  slots[2 * at + 1] = second
  return true
}
