import type { Dictionary } from '../../model/columns.ts'
import { isAscii } from '../../text/byte-runs.ts'

/** A value's text. Who wants all of them is better served by `eachText`. */
export function valueText(values: Dictionary, id: number): string {
  const start = values.starts[id]!
  const end = values.starts[id + 1]!
  if (start === end) return ''
  return bufferOver(values).toString(isAscii(values.bytes, start, end) ? 'latin1' : 'utf8', start, end)
}

/** Bytes that become a text at a time: enough to be fast, few enough to stay in the processor's cache. */
const stretch = 1 << 14

/**
 * Hands over the text of every value, the empty one first, at a fraction of the cost of `valueText`. A text may be a part
 * of a longer one, which lives as long as it does: `ownCopy` those that are kept.
 *
 * @param from the first value wanted, `to` the one behind the last
 */
export function eachText(values: Dictionary, take: (text: string, id: number) => void, from = 0, to = values.count): void {
  const { bytes, starts } = values
  const buffer = bufferOver(values)
  for (let first = from; first < to;) {
    const begin = starts[first]!
    let last = first + 1
    while (last < to && starts[last + 1]! - begin <= stretch) last++
    const text = buffer.toString('latin1', begin, starts[last])
    let start = begin
    for (let id = first; id < last; id++) {
      const end = starts[id + 1]!
      take(isAscii(bytes, start, end) ? text.slice(start - begin, end - begin) : buffer.toString('utf8', start, end), id)
      start = end
    }
    first = last
  }
}

const buffers = new WeakMap<Uint8Array, Buffer<SharedArrayBuffer>>()

function bufferOver({ bytes }: Dictionary): Buffer<SharedArrayBuffer> {
  let buffer = buffers.get(bytes)
  if (buffer === undefined) {
    buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    buffers.set(bytes, buffer)
  }
  return buffer
}
