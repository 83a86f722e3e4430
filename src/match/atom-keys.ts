import type { Aspect } from './aspects.ts'
import { cachedAspect } from './compare.ts'
import type { Entries } from './entries.ts'
import type { Comparable } from './field.ts'
import { sharedInt32 } from './shared.ts'
import type { Atom } from './rules.ts'

/** Where memory is scarce, the keys of so many atoms are kept: more than any rule has. */
const fewKept = 6

/** The keys of every atom asked for, worked out once: one an entry, 0 for those that lack the value. In shared memory. */
export class AtomKeys {
  readonly #comparable: Comparable
  readonly #entries: Entries
  readonly #kept: number
  /** Those asked for last come last. */
  readonly #known = new Map<string, Int32Array<SharedArrayBuffer>>()

  /** @param thrifty are only some to be kept, and worked out again when they are asked for again? An answer is good for some more. */
  constructor(comparable: Comparable, entries: Entries, thrifty = false) {
    this.#comparable = comparable
    this.#entries = entries
    this.#kept = thrifty ? fewKept : Infinity
  }

  of({ column, aspect }: Atom): Int32Array<SharedArrayBuffer> {
    const name = `${column} ${aspect}`
    let keys = this.#known.get(name)
    if (keys === undefined) keys = this.#keysOf(column, aspect, this.#room())
    else if (this.#kept < Infinity) this.#known.delete(name)
    this.#known.set(name, keys)
    return keys
  }

  /** Room for the keys of an atom: that of another, where there are as many as are kept. */
  #room(): Int32Array<SharedArrayBuffer> {
    if (this.#known.size < this.#kept) return sharedInt32(this.#entries.count)
    const [name, keys] = this.#known.entries().next().value!
    this.#known.delete(name)
    return keys
  }

  /** Takes keys that somebody else has worked out. */
  know({ column, aspect }: Atom, keys: Int32Array<SharedArrayBuffer>): void {
    this.#known.set(`${column} ${aspect}`, keys)
  }

  forget(): void {
    this.#known.clear()
  }

  /** The key of each value of a column, by its id. */
  ofValues({ column, aspect }: Atom): Int32Array {
    return cachedAspect(this.#comparable.columns[column]!.lexicon, aspect)
  }

  #keysOf(column: number, aspect: Aspect, keys: Int32Array<SharedArrayBuffer>): Int32Array<SharedArrayBuffer> {
    const { count, width, ids } = this.#entries
    const byValue = this.ofValues({ column, aspect })
    for (let entry = 0, at = column; entry < count; entry++, at += width) keys[entry] = byValue[ids[at]!]!
    return keys
  }
}
