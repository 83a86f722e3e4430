import type { Walked } from './walk.ts'

/** Pairs that were compared and wait for being weighed, in the order in which they came. */
export interface Waiting extends Iterable<Walked> {
  add(part: Walked): void
}

/** What is done where memory is scarce. */
export interface Thrift {
  /** Where pairs wait. */
  readonly waiting: Waiting
  /** Is told of bytes that are about to be taken beside those that any table takes. It throws when they don't fit. */
  need(bytes: number): void
  /** Takes numbers into care: whoever wants them asks for them, and where they lie is not his business. */
  care(numbers: Int32Array<SharedArrayBuffer>): () => Int32Array<SharedArrayBuffer>
  /** Takes what is in its care out of memory until they are asked for, and has the engine give back what nobody uses any more. */
  tidy(): void
}

/** Where memory is plenty, they wait there. */
export function inMemory(): Waiting {
  const parts: Walked[] = []
  return { add: (part) => void parts.push(part), [Symbol.iterator]: () => parts.values() }
}
