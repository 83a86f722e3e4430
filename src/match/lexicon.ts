import type { Dictionary, ValueColumn } from '../model/columns.ts'
import { mostGrowth, type PlainForm } from '../model/plain-form.ts'
import type { Texts } from '../model/texts.ts'
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
  /** Writes the form of cells that a look at their bytes is enough for, as most are. */
  readonly plain?: PlainForm | undefined
}

/**
 * What columns' values are compared by: each distinct value is made comparable once, and what is then equal has one id.
 *
 * @param columns columns that share a lexicon
 */
export function internComparable(columns: readonly ToIntern[], texts: Texts): Interned {
  const interner = new Interner(columns.map(({ column }) => column.values))
  const maps = columns.map(({ column: { values }, comparable, plain }) => {
    const map = new Int32Array(values.count)
    if (plain === undefined || !areMostlyPlain(values, plain))
      texts.each(values, (text, id) => {
        if (id > 0) map[id] = interner.idOf(comparable(text))
      })
    else
      for (let from = 1; from < values.count; from += atOnce) {
        const to = Math.min(values.count, from + atOnce)
        interner.idsOfPlain(values, plain, from, to, map)
        for (let id = from; id < to; id++) if (map[id] === 0) map[id] = interner.idOf(comparable(texts.of(values, id)))
      }
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

/** So many values are looked up together. */
const atOnce = 128

/** So many values tell how a column is written. */
const tried = 256

/** Are at least half of a column's values plain? One by one, texts are dear. */
function areMostlyPlain(values: Dictionary, plain: PlainForm): boolean {
  const { bytes, starts, count } = values
  const step = Math.max(1, Math.floor(count / tried))
  let [asked, found] = [0, 0]
  for (let id = 1; id < count; id += step) {
    const [start, end] = [starts[id]!, starts[id + 1]!]
    asked++
    if (plain(bytes, start, end, new Uint8Array(mostGrowth * (end - start)), 0) !== -1) found++
  }
  return 2 * found >= asked
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
  /** Forms that are not yet values, one behind the other. */
  #forms = new Uint8Array(0)
  readonly #ends = new Int32Array(atOnce)
  readonly #formHashes = new Int32Array(atOnce)

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

  idOf(text: string): number {
    const { length } = text
    if (length === 0) return 0
    if (2 * length > this.#forms.length) this.#forms = new Uint8Array(4 * length)
    const end = writeLetters(text, this.#forms, 0)
    return this.#idOfForm(0, end, hashOfForm(this.#forms, 0, end, length))
  }

  /**
   * Writes the ids of a dictionary's values from one on, until another, by their plain forms; 0 for those that have none.
   *
   * @param to `atOnce` further at most
   */
  idsOfPlain({ bytes, starts }: Dictionary, plain: PlainForm, from: number, to: number, ids: Int32Array): void {
    const most = mostGrowth * (starts[to]! - starts[from]!)
    if (most > this.#forms.length) this.#forms = new Uint8Array(2 * most)
    const [forms, ends, hashes] = [this.#forms, this.#ends, this.#formHashes]
    let at = 0
    for (let id = from; id < to; id++) {
      const end = plain(bytes, starts[id]!, starts[id + 1]!, forms, at)
      ends[id - from] = end
      if (end === -1) continue
      hashes[id - from] = hashOfForm(forms, at, end, end - at)
      at = end
    }
    this.#touch(to - from)
    at = 0
    for (let id = from; id < to; id++) {
      const end = ends[id - from]!
      ids[id] = end === -1 ? 0 : this.#idOfForm(at, end, hashes[id - from]!)
      if (end !== -1) at = end
    }
  }

  /** Looks into the places where the next forms would be: these looks wait for memory together, those to come one after another. */
  #touch(count: number): void {
    const [slots, hashes] = [this.#slots, this.#formHashes]
    let touched = 0
    for (let at = 0; at < count; at++) touched ^= slots[hashes[at]! & (slots.length - 1)]!
    this.touched = touched
  }

  #idOfForm(from: number, to: number, hash: number): number {
    const slots = this.#slots
    const places = slots.length - 1
    const idBits = places >>> 1
    let slot = hash & places
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      if (((entry ^ hash) & ~idBits) === 0 && this.#isValue(entry & idBits, from, to)) return entry & idBits
      slot = (slot + 1) & places
    }
    const id = this.#count++
    slots[slot] = (hash & ~idBits) | id
    const start = this.#starts[id]!
    if (start + to - from > this.#bytes.length) this.#bytes = wider(this.#bytes, start + to - from)
    const [bytes, forms] = [this.#bytes, this.#forms]
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

  #isValue(id: number, from: number, to: number): boolean {
    const start = this.#starts[id]!
    if (this.#starts[id + 1]! - start !== to - from) return false
    const [bytes, forms] = [this.#bytes, this.#forms]
    for (let a = start, b = from; b < to; a++, b++) if (bytes[a] !== forms[b]) return false
    return true
  }
}

/** @param length of the text, in code units */
function hashOfForm(forms: Uint8Array, from: number, to: number, length: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ forms[at]!, 0x01000193)
  return mix(hash ^ length)
}

function wider(bytes: Uint8Array<SharedArrayBuffer>, least: number): Uint8Array<SharedArrayBuffer> {
  const more = sharedBytes(Math.max(least, 2 * bytes.length))
  more.set(bytes)
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
