import type { ValueColumn } from '../model/columns.ts'
import { rowsOf, sizeOf, type Clusters } from './clusters.ts'
import { made } from './survivorship/golden.ts'

/**
 * The table that comes of a table of records: one row a cluster, in the order of the clusters, each its first row until a
 * golden record is given. Cells that stand in some record are told by their values' numbers, so that no text is made of them.
 */
export class People {
  readonly columns: readonly ValueColumn[]
  /** The cells of rows of which some stand in no record, by cluster. */
  readonly made = new Map<number, readonly string[]>()

  constructor(records: readonly ValueColumn[], { count, rows, starts }: Clusters) {
    this.columns = records.map(({ values, ids }) => {
      const people = new Uint32Array(new SharedArrayBuffer(4 * count))
      for (let cluster = 0; cluster < count; cluster++) people[cluster] = ids[rows[starts[cluster]!]!]!
      return { values, ids: people }
    })
  }

  /**
   * @param picked for each column the number of the value that the golden record has, as `GoldenMaker.pick` says
   * @param cells all cells, where some are `made`
   */
  set(cluster: number, picked: Int32Array, cells: readonly string[] | undefined): void {
    for (let column = 0; column < picked.length; column++)
      if (picked[column] !== made) this.columns[column]!.ids[cluster] = picked[column]!
    if (cells !== undefined) this.made.set(cluster, cells)
  }
}

/** Clusters of several rows, in their order. */
export interface Batch {
  readonly clusters: readonly number[]
  /** The rows of the `n`th: `rows[starts[n] .. starts[n + 1])`. */
  readonly rows: Uint32Array
  readonly starts: Uint32Array
}

/** All clusters of several rows, in batches of `size` rows or a little more. */
export function* batchesOf(all: Clusters, size: number): Generator<Batch> {
  let clusters: number[] = []
  let starts = [0]
  const batch = (): Batch => {
    const rows = new Uint32Array(starts.at(-1)!)
    for (const [at, cluster] of clusters.entries()) rows.set(rowsOf(all, cluster), starts[at])
    return { clusters, rows, starts: Uint32Array.from(starts) }
  }
  for (let cluster = 0; cluster < all.count; cluster++) {
    const rows = sizeOf(all, cluster)
    if (rows < 2) continue
    clusters.push(cluster)
    starts.push(starts.at(-1)! + rows)
    if (starts.at(-1)! < size) continue
    yield batch()
    clusters = []
    starts = [0]
  }
  if (clusters.length > 0) yield batch()
}
