import type { Aspect } from './aspects.ts'
import { cachedAspect } from './compare.ts'
import type { Entries } from './entries.ts'
import type { Comparable } from './field.ts'
import { sharedInt32 } from './lexicon.ts'
import type { Atom } from './rules.ts'

/** The keys of every atom asked for, worked out once: one an entry, 0 for those that lack the value. In shared memory. */
export class AtomKeys {
  readonly #comparable: Comparable
  readonly #entries: Entries
  readonly #known = new Map<string, Int32Array<SharedArrayBuffer>>()

  constructor(comparable: Comparable, entries: Entries) {
    this.#comparable = comparable
    this.#entries = entries
  }

  of({ column, aspect }: Atom): Int32Array<SharedArrayBuffer> {
    const name = `${column} ${aspect}`
    let keys = this.#known.get(name)
    if (keys === undefined) this.#known.set(name, (keys = this.#keysOf(column, aspect)))
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

  #keysOf(column: number, aspect: Aspect): Int32Array<SharedArrayBuffer> {
    const { count, width, ids } = this.#entries
    const byValue = this.ofValues({ column, aspect })
    const keys = sharedInt32(count)
    for (let entry = 0, at = column; entry < count; entry++, at += width) keys[entry] = byValue[ids[at]!]!
    return keys
  }
}
