/** Rows put together by whom they are about. Clusters are numbered from 0, in the order of their first rows. */
export interface Clusters {
  readonly count: number
  /** The cluster of each row. */
  readonly of: Int32Array
  /** The rows of cluster `c`, ascending: `rows[starts[c] .. starts[c + 1])`. */
  readonly rows: Uint32Array<SharedArrayBuffer>
  /** `count + 1` of them. */
  readonly starts: Uint32Array<SharedArrayBuffer>
}

/** @param first for every row the first row of its cluster */
export function toClusters(first: Int32Array): Clusters {
  const of = new Int32Array(first.length)
  let count = 0
  for (let row = 0; row < first.length; row++) of[row] = first[row] === row ? count++ : of[first[row]!]!
  const starts = new Uint32Array(new SharedArrayBuffer(4 * (count + 1)))
  for (const cluster of of) starts[cluster + 1]!++
  for (let cluster = 0; cluster < count; cluster++) starts[cluster + 1]! += starts[cluster]!
  const next = starts.slice(0, count)
  const rows = new Uint32Array(new SharedArrayBuffer(4 * first.length))
  for (let row = 0; row < of.length; row++) rows[next[of[row]!]!++] = row
  return { count, of, rows, starts }
}

/** How many rows a cluster has. */
export const sizeOf = ({ starts }: Clusters, cluster: number): number => starts[cluster + 1]! - starts[cluster]!

/** The rows of a cluster, ascending. */
export const rowsOf = ({ rows, starts }: Clusters, cluster: number): Uint32Array =>
  rows.subarray(starts[cluster], starts[cluster + 1])
