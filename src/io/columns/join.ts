import type { Dictionary, ValueColumn } from '../../model/columns.ts'
import { copyBytes, sameBytes } from '../../text/byte-runs.ts'
import { hashOf } from './hash.ts'

/** A column of so many rows; one that a table does not have is empty in all of them. */
export interface Part {
  readonly rows: number
  readonly column: ValueColumn | undefined
}

/** The rows of one column above those of another. Values keep the numbers that they have above. */
export function joinColumns(above: Part, below: Part): ValueColumn {
  const ids = new Uint32Array(new SharedArrayBuffer(4 * (above.rows + below.rows)))
  if (above.column !== undefined) ids.set(above.column.ids)
  if (below.column === undefined) return { values: above.column?.values ?? none, ids }
  const { values, map } = join(above.column?.values ?? none, below.column.values)
  for (let row = 0; row < below.rows; row++) ids[above.rows + row] = map[below.column.ids[row]!]!
  return { values, ids }
}

const none: Dictionary = {
  count: 1,
  bytes: new Uint8Array(new SharedArrayBuffer(0)),
  starts: new Uint32Array(new SharedArrayBuffer(8)),
}

/** The values of two dictionaries, and what those of the second are called among them. */
function join(first: Dictionary, second: Dictionary): { readonly values: Dictionary; readonly map: Uint32Array } {
  const slots = placesOf(first)
  const mask = slots.length - 1
  const [mine, others] = [viewOf(first.bytes), viewOf(second.bytes)]
  const map = new Uint32Array(second.count)
  let count = first.count
  let length = first.starts[first.count]!
  for (let id = 1; id < second.count; id++) {
    const start = second.starts[id]!
    const size = second.starts[id + 1]! - start
    let slot = hashOf(second.bytes, start, start + size) & mask
    for (let known = slots[slot]!; known !== 0; known = slots[slot]!) {
      const at = first.starts[known]!
      if (first.starts[known + 1]! - at === size && sameBytes(mine, at, others, start, size)) {
        map[id] = known
        break
      }
      slot = (slot + 1) & mask
    }
    if (map[id] !== 0) continue
    map[id] = count++
    length += size
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(length))
  const starts = new Uint32Array(new SharedArrayBuffer(4 * (count + 1)))
  bytes.set(first.bytes.subarray(0, first.starts[first.count]))
  starts.set(first.starts.subarray(0, first.count + 1))
  const to = viewOf(bytes)
  for (let id = 1; id < second.count; id++) {
    if (map[id]! < first.count) continue
    const [start, place] = [second.starts[id]!, starts[map[id]!]!]
    const size = second.starts[id + 1]! - start
    copyBytes(others, start, to, place, size)
    starts[map[id]! + 1] = place + size
  }
  return { values: { count, bytes, starts }, map }
}

/** Where each value of a dictionary is found: open addressing, at most half full. */
function placesOf({ count, bytes, starts }: Dictionary): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 2)))
  const mask = slots.length - 1
  for (let id = 1; id < count; id++) {
    let slot = hashOf(bytes, starts[id]!, starts[id + 1]!) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = id
  }
  return slots
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
