/**
 * The distinct values of a column as UTF-8 bytes, all in shared memory, so that any thread can read them: value `id` is
 * `bytes[starts[id] .. starts[id + 1])`. Value 0 is always the empty one.
 */
export interface Dictionary {
  /** How many values there are, the empty one included. */
  readonly count: number
  readonly bytes: Uint8Array<SharedArrayBuffer>
  /** `count + 1` of them. */
  readonly starts: Uint32Array<SharedArrayBuffer>
}

/** A column of a table: for every row the id of its value. */
export interface ValueColumn {
  readonly values: Dictionary
  readonly ids: Uint32Array<SharedArrayBuffer>
}
