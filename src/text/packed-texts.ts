/** Texts in two buffers, which one thread can hand over to another: nothing of them is left for a garbage collector. */
export interface PackedTexts {
  /** One after another. UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each ends. */
  readonly ends: Uint32Array<ArrayBuffer>
}

/** Packs so many runs of UTF-8, whose bytes are `length` together. */
export class TextPacker {
  readonly texts: PackedTexts
  #count = 0
  #end = 0

  constructor(count: number, length: number) {
    this.texts = { bytes: new Uint8Array(length), ends: new Uint32Array(count) }
  }

  add(from: Uint8Array, start: number, end: number): void {
    const { bytes, ends } = this.texts
    let to = this.#end
    for (let at = start; at < end; at++) bytes[to++] = from[at]!
    ends[this.#count++] = to
    this.#end = to
  }
}

/** Where a text begins. */
export const startOf = ({ ends }: PackedTexts, at: number): number => (at === 0 ? 0 : ends[at - 1]!)

/** A text, by its place. */
export function packedText(texts: PackedTexts, at: number): string {
  const { bytes, ends } = texts
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8', startOf(texts, at), ends[at])
}
