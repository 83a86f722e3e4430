/** Sets of rows that are joined, by union-find with path halving. */
export class Components {
  readonly #parents: Int32Array

  constructor(rows: number) {
    this.#parents = Int32Array.from({ length: rows }, (_, row) => row)
  }

  /** The row that stands for a row's set. */
  find(row: number): number {
    const parents = this.#parents
    let at = row
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
}
