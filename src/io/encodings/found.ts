import type { Encoding, Place, SingleByteEncoding } from './encoding.ts'

/** What a file is written in, told from all of its bytes. Plain data: it can be handed to a worker. */
export interface EncodingFound {
  /** What the file is in; when mixed, what most of its lines with accents are in. */
  readonly encoding: Encoding
  /** Bytes of the byte order mark, to be skipped: 0, 2 or 3. */
  readonly bom: number
  /** Lines of UTF-8 and lines of a single-byte encoding stand side by side, and each is to be decoded by itself. */
  readonly mixed: boolean
  /** When mixed, the encoding of the lines that are no UTF-8. */
  readonly fallback: SingleByteEncoding | undefined
  /** When mixed, how many lines are not in `encoding`. */
  readonly irregularLines: number
  /** Where the first of them turn out not to be, in file order; at most 100. */
  readonly irregularPlaces: readonly Place[]
  /** False when a single-byte encoding had to be taken, and still the text looks like no Western European writing. */
  readonly plausible: boolean
  /** The first place that can't be read at all: half a character in UTF-16. */
  readonly misfit: Place | undefined
}

/** A stream of blocks of any sizes, told from as a whole; the sizes change nothing in the answer. */
export interface EncodingScanner {
  readonly push: (block: Buffer) => void
  readonly end: () => EncodingFound
}
