import type { Dictionary, ValueColumn } from '../model/columns.ts'
import { writeLetters } from './kernels/letters.ts'
import { sharedBytes, sharedInt32, sharedUint32 } from './shared.ts'

/**
 * The distinct comparable values of one or more columns, one byte a letter, in shared memory. Columns whose values can be
 * compared with each other (phone and mobile, given and family name) share one, so that equal values have equal ids.
 * Value 0 is the missing one.
 */
export interface Lexicon extends Dictionary {
  /** 32 bits of each value's letters: the same in any file, whatever the order of its rows. 0 for the missing value alone. */
  readonly hash: Int32Array<SharedArrayBuffer>
}

/** Columns in terms of a lexicon. */
export interface Interned {
  readonly lexicon: Lexicon
  /** For each of the columns, in their order, the id of every row's value. */
  readonly ids: readonly Int32Array<SharedArrayBuffer>[]
}

/** A column as it was read, and the form in which its values are compared: '' for those that say nothing. */
export interface ToIntern {
  readonly column: ValueColumn
  comparable(cell: string): string
}

/**
 * What columns' values are compared by: each distinct value is made comparable once, and what is then equal has one id.
 *
 * @param columns columns that share a lexicon
 * @param eachText hands over the text of every value of a dictionary, by id
 */
export function internComparable(
  columns: readonly ToIntern[],
  eachText: (values: Dictionary, take: (text: string, id: number) => void) => void,
): Interned {
  const interner = new Interner(columns.map(({ column }) => column.values))
  const maps = columns.map(({ column: { values }, comparable }) => {
    const map = new Int32Array(values.count)
    eachText(values, (text, id) => {
      if (id > 0) map[id] = interner.idOf(comparable(text))
    })
    return map
  })
  const ids = columns.map(({ column }, at) => {
    const map = maps[at]!
    const mapped = sharedInt32(column.ids.length)
    for (let row = 0; row < mapped.length; row++) mapped[row] = map[column.ids[row]!]!
    return mapped
  })
  return { lexicon: interner.lexicon(), ids }
}

/** The text of a comparable value, as far as its letters tell: those beyond ASCII are a hash, and undefined is the answer. */
export function lexiconText({ bytes, starts }: Lexicon, id: number): string | undefined {
  let text = ''
  for (let at = starts[id]!; at < starts[id + 1]!; at++) {
    const letter = bytes[at]!
    if (letter >= 0x80) return undefined
    text += String.fromCharCode(letter)
  }
  return text
}

/** Gives equal texts equal ids, in the order in which they first come. */
class Interner {
  #count = 1
  #bytes: Uint8Array<SharedArrayBuffer>
  #starts: Uint32Array<SharedArrayBuffer>
  #hashes: Int32Array<SharedArrayBuffer>
  #slots = new Int32Array(1 << 9)

  /** @param expected about as much as will come: room that is not written to takes no memory */
  constructor(expected: readonly Dictionary[]) {
    const [count, length] = [1, 0].map((least, at) =>
      expected.reduce((sum, values) => sum + (at === 0 ? values.count : values.bytes.length), least),
    ) as [number, number]
    this.#bytes = sharedBytes(Math.floor(1.1 * length) + (1 << 6))
    this.#starts = sharedUint32(count + 2)
    this.#hashes = sharedInt32(count + 2)
  }

  idOf(text: string): number {
    const { length } = text
    if (length === 0) return 0
    const from = this.#starts[this.#count]!
    if (from + 2 * length > this.#bytes.length) this.#bytes = wider(this.#bytes, sharedBytes, from + 2 * length)
    const bytes = this.#bytes
    const at = writeLetters(text, bytes, from)
    let hash = 0x811c9dc5 | 0
    for (let i = from; i < at; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
    hash = mix(hash ^ length)
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = hash & mask
    for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
      if (this.#hashes[id] === hash && this.#equals(id, from, at)) return id
      slot = (slot + 1) & mask
    }
    const id = this.#count++
    slots[slot] = id
    if (id + 2 > this.#starts.length) {
      this.#starts = wider(this.#starts, sharedUint32, id + 2)
      this.#hashes = wider(this.#hashes, sharedInt32, id + 2)
    }
    this.#hashes[id] = hash
    this.#starts[id + 1] = at
    if (2 * this.#count > slots.length) this.#widen()
    return id
  }

  lexicon(): Lexicon {
    const count = this.#count
    return {
      count,
      bytes: this.#bytes.subarray(0, this.#starts[count]),
      starts: this.#starts.subarray(0, count + 1),
      hash: this.#hashes.subarray(0, count),
    }
  }

  #equals(id: number, from: number, to: number): boolean {
    const start = this.#starts[id]!
    if (this.#starts[id + 1]! - start !== to - from) return false
    const bytes = this.#bytes
    for (let a = start, b = from; b < to; a++, b++) if (bytes[a] !== bytes[b]) return false
    return true
  }

  #widen(): void {
    const slots = new Int32Array(2 * this.#slots.length)
    const mask = slots.length - 1
    for (let id = 1; id < this.#count; id++) {
      let slot = this.#hashes[id]! & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
    this.#slots = slots
  }
}

function wider<T extends Uint8Array | Uint32Array | Int32Array>(array: T, make: (length: number) => T, least: number): T {
  const more = make(Math.max(least, 2 * array.length))
  more.set(array)
  return more
}

/**
 * Spreads the bits of a hash, and never gives 0.
 *
 * @see Appleby, MurmurHash3's finaliser.
 */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  h ^= h >>> 16
  return h === 0 ? 1 : h
}
