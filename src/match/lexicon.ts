import type { Dictionary, ValueColumn } from '../model/columns.ts'
import type { Texts } from '../model/texts.ts'
import { eachForms, type Forms, type ToIntern } from './forms.ts'
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

/**
 * What columns' values are compared by: each distinct value is made comparable once, and what is then equal has one id.
 *
 * @param columns columns that share a lexicon
 */
export function internComparable(columns: readonly ToIntern[], texts: Texts): Interned {
  return internForms(
    columns.map(({ column }) => column),
    columns.map((column) => eachForms(column, texts)),
  )
}

/**
 * Columns by the forms of their values.
 *
 * @param columns columns that share a lexicon
 * @param forms of each, those of all values but the empty one, in their order
 */
export function internForms(columns: readonly ValueColumn[], forms: readonly Iterable<Forms>[]): Interned {
  const interner = new Interner(columns.map(({ values }) => values))
  const maps = columns.map(({ values }, at) => {
    const map = new Int32Array(values.count)
    let from = 1
    for (const some of forms[at]!) {
      interner.idsOf(some, map, from)
      from += some.ends.length
    }
    return map
  })
  const ids = columns.map(({ ids: all }, at) => {
    const map = maps[at]!
    const mapped = sharedInt32(all.length)
    for (let row = 0; row < mapped.length; row++) mapped[row] = map[all[row]!]!
    return mapped
  })
  return { lexicon: interner.lexicon(), ids }
}

/** So many values are looked up together. */
const atOnce = 128

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
  /** What `#touch` saw: of no use, but what nobody can see is not done. */
  touched = 0
  #count = 1
  #bytes: Uint8Array<SharedArrayBuffer>
  readonly #starts: Uint32Array<SharedArrayBuffer>
  readonly #hashes: Int32Array<SharedArrayBuffer>
  /**
   * Open addressing, at most half full. An entry is the value's id in its low bits and as many high bits of its hash as there is
   * room for, so that a look at the value itself is nearly never in vain. 0 is a free place.
   */
  readonly #slots: Int32Array

  /** @param expected as much as will come at most, but for the bytes: room that is not written to takes no memory */
  constructor(expected: readonly Dictionary[]) {
    const [count, length] = [1, 0].map((least, at) =>
      expected.reduce((sum, values) => sum + (at === 0 ? values.count : values.bytes.length), least),
    ) as [number, number]
    this.#bytes = sharedBytes(Math.floor(1.1 * length) + (1 << 6))
    this.#starts = sharedUint32(count + 2)
    this.#hashes = sharedInt32(count + 2)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2)))
  }

  /** Writes the ids of forms, from a place on; 0 for those that say nothing. */
  idsOf({ bytes, ends, hashes }: Forms, ids: Int32Array, from: number): void {
    let start = 0
    for (let at = 0; at < ends.length; at++) {
      if (at % atOnce === 0) this.#touch(hashes, at, Math.min(ends.length, at + atOnce))
      const end = ends[at]!
      ids[from + at] = start === end ? 0 : this.#idOf(bytes, start, end, hashes[at]!)
      start = end
    }
  }

  /** Looks into the places where the next forms would be: these looks wait for memory together, those to come one after another. */
  #touch(hashes: Int32Array, from: number, to: number): void {
    const slots = this.#slots
    let touched = 0
    for (let at = from; at < to; at++) touched ^= slots[hashes[at]! & (slots.length - 1)]!
    this.touched = touched
  }

  #idOf(forms: Uint8Array, from: number, to: number, hash: number): number {
    const slots = this.#slots
    const places = slots.length - 1
    const idBits = places >>> 1
    let slot = hash & places
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      if (((entry ^ hash) & ~idBits) === 0 && this.#isValue(entry & idBits, forms, from, to)) return entry & idBits
      slot = (slot + 1) & places
    }
    const id = this.#count++
    slots[slot] = (hash & ~idBits) | id
    const start = this.#starts[id]!
    if (start + to - from > this.#bytes.length) this.#bytes = wider(this.#bytes, start + to - from)
    const bytes = this.#bytes
    for (let at = from, place = start; at < to; at++) bytes[place++] = forms[at]!
    this.#hashes[id] = hash
    this.#starts[id + 1] = start + to - from
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

  #isValue(id: number, forms: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[id]!
    if (this.#starts[id + 1]! - start !== to - from) return false
    const bytes = this.#bytes
    for (let a = start, b = from; b < to; a++, b++) if (bytes[a] !== forms[b]) return false
    return true
  }
}

function wider(bytes: Uint8Array<SharedArrayBuffer>, least: number): Uint8Array<SharedArrayBuffer> {
  const more = sharedBytes(Math.max(least, 2 * bytes.length))
  more.set(bytes)
  return more
}
