import { Holding } from '../filler.ts'
import type { Gathered } from '../gathered.ts'

/** So many rows are decided in short at most: their sets are bits of a number, and most clusters have two or three rows. */
export const mostMembers = 8

/** How the cells of a column compare: all one text · one text and blanks, or blanks alone · several texts. */
export const Unity = { even: 0, settled: 1, open: 2 } as const
export type Unity = (typeof Unity)[keyof typeof Unity]

/**
 * How the cells of some small clusters compare, found out column by column: the looks at the values of a column wait for memory
 * together, those of a cluster wait one after another.
 */
export class Overview {
  clusters: Gathered | undefined
  /** By column, then by cluster; of small clusters of several rows alone. */
  readonly unities: Uint8Array[]
  /** By column, then by place among the rows: what cells of uneven columns hold. */
  readonly held: Uint8Array[]
  private readonly holdings: readonly ((id: number) => Holding)[]
  /** The small clusters of several rows. */
  private several = new Uint32Array(0)
  private count = 0

  /** @param holdings what a column's values hold, by their numbers */
  constructor(holdings: readonly ((id: number) => Holding)[]) {
    this.holdings = holdings
    this.unities = holdings.map(() => new Uint8Array(0))
    this.held = holdings.map(() => new Uint8Array(0))
  }

  begin(clusters: Gathered): void {
    this.clusters = clusters
    if (this.several.length < clusters.count) this.several = new Uint32Array(clusters.count)
    this.count = 0
    for (let cluster = 0; cluster < clusters.count; cluster++) {
      const size = clusters.sizeOf(cluster)
      if (size > 1 && size <= mostMembers) this.several[this.count++] = cluster
    }
    for (let column = 0; column < this.holdings.length; column++) this.look(column, clusters)
  }

  private look(column: number, { count, ids, rows, starts }: Gathered): void {
    if (this.unities[column]!.length < count) this.unities[column] = new Uint8Array(count)
    if (this.held[column]!.length < rows.length) this.held[column] = new Uint8Array(rows.length + (rows.length >> 2))
    const { several } = this
    const own = ids[column]!
    const unities = this.unities[column]!
    const held = this.held[column]!
    const holdingOf = this.holdings[column]!
    for (let at = 0; at < this.count; at++) {
      const cluster = several[at]!
      const [begin, end] = [starts[cluster]!, starts[cluster + 1]!]
      unities[cluster] = isEven(own, begin, end) ? Unity.even : Unity.settled
    }
    for (let at = 0; at < this.count; at++) {
      const cluster = several[at]!
      if (unities[cluster] === Unity.even) continue
      const end = starts[cluster + 1]!
      let filled = 0
      for (let place = starts[cluster]!; place < end; place++) {
        const id = own[place]!
        const holding = holdingOf(id)
        held[place] = holding
        if (holding === Holding.blank) continue
        if (filled !== 0 && filled !== id) unities[cluster] = Unity.open
        filled = id
      }
    }
  }
}

function isEven(ids: Uint32Array, begin: number, end: number): boolean {
  for (let place = begin + 1; place < end; place++) if (ids[place] !== ids[begin]) return false
  return true
}
