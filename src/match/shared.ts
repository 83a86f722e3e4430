/** What ES2024 knows of shared memory, and this project's ES2023 does not yet. */
const Mapped = SharedArrayBuffer as unknown as new (length: number, options: { maxByteLength: number }) => SharedArrayBuffer

/** From here on a buffer gets pages of its own. */
const large = 1 << 20

/**
 * Memory that all threads share. A large buffer is made as one that could grow: such have pages of their own, which take no
 * memory before they are written to, and go back to the system as soon as nobody uses them. A view must be told its length.
 */
function sharedBuffer(bytes: number): SharedArrayBuffer {
  return bytes < large ? new SharedArrayBuffer(bytes) : new Mapped(bytes, { maxByteLength: bytes })
}

export const sharedInt32 = (length: number): Int32Array<SharedArrayBuffer> => new Int32Array(sharedBuffer(4 * length), 0, length)

export const sharedUint32 = (length: number): Uint32Array<SharedArrayBuffer> =>
  new Uint32Array(sharedBuffer(4 * length), 0, length)

export const sharedBytes = (length: number): Uint8Array<SharedArrayBuffer> => new Uint8Array(sharedBuffer(length), 0, length)
