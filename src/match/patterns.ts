import type { Field } from './field.ts'
import type { PatternTable } from './resolution.ts'

/**
 * The patterns that pairs were found to have: the levels of all fields of a pair. Patterns get numbers in the order in which
 * they first come; pairs that agree alike share one, so that whatever depends on levels alone is worked out once.
 */
export class Patterns {
  readonly width: number
  #count = 0
  #levels: Uint8Array
  #slots: Int32Array

  /** @param room for so many patterns at first */
  constructor(fields: readonly Field[], room = 1 << 9) {
    this.width = fields.length
    this.#levels = new Uint8Array(this.width * room)
    this.#slots = new Int32Array(1 << (33 - Math.clz32(room))).fill(-1)
  }

  get count(): number {
    return this.#count
  }

  /** The levels of a pattern, one a field. */
  levels(pattern: number): Uint8Array {
    return this.#levels.subarray(pattern * this.width, (pattern + 1) * this.width)
  }

  level(pattern: number, field: number): number {
    return this.#levels[pattern * this.width + field]!
  }

  /** All of them, as plain data: the patterns from `from` on. */
  table(from = 0): PatternTable {
    const { width, count } = this
    return { width, count: count - from, levels: this.#levels.slice(from * width, count * width) }
  }

  numberOf(levels: Uint8Array): number {
    const { width } = this
    let hash = 0
    for (let field = 0; field < width; field++) hash = (Math.imul(hash, 31) + levels[field]!) | 0
    hash = Math.imul(hash, 0x9e3779b1)
    const mask = this.#slots.length - 1
    let slot = (hash >>> 8) & mask
    for (let known = this.#slots[slot]!; known !== -1; known = this.#slots[slot]!) {
      if (this.#equals(known, levels)) return known
      slot = (slot + 1) & mask
    }
    const number = this.#count++
    if ((number + 1) * width > this.#levels.length) {
      const wider = new Uint8Array(2 * this.#levels.length)
      wider.set(this.#levels)
      this.#levels = wider
    }
    this.#levels.set(levels.length === width ? levels : levels.subarray(0, width), number * width)
    this.#slots[slot] = number
    if (2 * this.#count > this.#slots.length) this.#widen()
    return number
  }

  #equals(pattern: number, levels: Uint8Array): boolean {
    const at = pattern * this.width
    for (let field = 0; field < this.width; field++) if (this.#levels[at + field] !== levels[field]) return false
    return true
  }

  #widen(): void {
    const slots = new Int32Array(2 * this.#slots.length).fill(-1)
    const mask = slots.length - 1
    for (let pattern = 0; pattern < this.#count; pattern++) {
      let hash = 0
      for (let field = 0; field < this.width; field++) hash = (Math.imul(hash, 31) + this.level(pattern, field)) | 0
      let slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & mask
      while (slots[slot] !== -1) slot = (slot + 1) & mask
      slots[slot] = pattern
    }
    this.#slots = slots
  }
}
