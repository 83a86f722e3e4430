/** Sets of things that are joined, by union-find with path halving. */
export class Components {
  readonly #parents: Int32Array

  constructor(count: number) {
    this.#parents = new Int32Array(count)
    for (let thing = 0; thing < count; thing++) this.#parents[thing] = thing
  }

  /** The one that stands for a set: its first. */
  find(thing: number): number {
    const parents = this.#parents
    let at = thing
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!
      at = parents[at]!
    }
    return at
  }

  /** @see Tarjan & van Leeuwen (1984), JACM 31(2). */
  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)]
    if (x < y) this.#parents[y] = x
    else this.#parents[x] = y
  }

  /** The sets of two or more, in the order of their first: set s is members[starts[s] .. starts[s + 1]), ascending. */
  sets(): { readonly members: Int32Array; readonly starts: Int32Array } {
    const count = this.#parents.length
    const sizes = new Int32Array(count)
    for (let thing = 0; thing < count; thing++) sizes[this.find(thing)]!++
    let kept = 0
    let sets = 0
    const places = new Int32Array(count)
    for (let thing = 0; thing < count; thing++) {
      if (sizes[thing]! < 2) continue
      places[thing] = kept
      kept += sizes[thing]!
      sets++
    }
    const starts = new Int32Array(sets + 1)
    const members = new Int32Array(kept)
    let set = 0
    for (let thing = 0; thing < count; thing++) {
      const root = this.find(thing)
      if (sizes[root]! < 2) continue
      if (root === thing) starts[++set] = (starts[set - 1] ?? 0) + sizes[root]!
      members[places[root]!++] = thing
    }
    return { members, starts }
  }
}
