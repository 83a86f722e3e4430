/** What ES2024 knows of shared memory, and this project's ES2023 does not yet. */
interface GrowableBuffer extends SharedArrayBuffer {
  readonly growable: boolean
  readonly maxByteLength: number
  grow(length: number): void
}

const Growable = SharedArrayBuffer as unknown as new (length: number, options: { maxByteLength: number }) => GrowableBuffer

/**
 * From here on a buffer gets addresses to grow into. Smaller ones are copied, four times as large each time: a file may have
 * thousands of columns, and a process so many maps of memory.
 */
const large = 1 << 18

/** Addresses kept free behind a large buffer, as many as a view can have. Memory is only taken as it is written to. */
const reserved = 2 ** 32

/**
 * The buffer with room for `length` bytes and some more: a large one grows where it lies, so that nothing is copied and
 * nothing waits for a garbage collector that does not count shared memory. Views are to be made anew.
 */
export function grown(buffer: SharedArrayBuffer, length: number): SharedArrayBuffer {
  if (length <= buffer.byteLength) return buffer
  const growable = buffer as GrowableBuffer
  const wanted = 4096 * Math.ceil(Math.max(length, buffer.byteLength * (growable.growable ? 1.5 : 4)) / 4096)
  if (growable.growable && length <= growable.maxByteLength) {
    growable.grow(Math.min(wanted, growable.maxByteLength))
    return buffer
  }
  const larger = wanted < large ? new SharedArrayBuffer(wanted) : largeBuffer(wanted)
  new Uint8Array(larger, 0, buffer.byteLength).set(new Uint8Array(buffer, 0, buffer.byteLength))
  return larger
}

function largeBuffer(length: number): SharedArrayBuffer {
  try {
    return new Growable(length, { maxByteLength: reserved })
  } catch {
    return new SharedArrayBuffer(length) // a process that was given few addresses
  }
}

// A view that is not told its length would follow the buffer's, at a third of the speed.
export const bytesOver = (buffer: SharedArrayBuffer): Uint8Array<SharedArrayBuffer> =>
  new Uint8Array(buffer, 0, buffer.byteLength)
export const countsOver = (buffer: SharedArrayBuffer): Uint32Array<SharedArrayBuffer> =>
  new Uint32Array(buffer, 0, buffer.byteLength / 4)
export const intsOver = (buffer: SharedArrayBuffer): Int32Array<SharedArrayBuffer> =>
  new Int32Array(buffer, 0, buffer.byteLength / 4)
