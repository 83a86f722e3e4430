/** The encodings with one byte a character, in the order that wins a tie when nothing tells two of them apart. */
export const singleByteEncodings = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] as const

/** An encoding with one byte a character. ISO-8859-1 is read as windows-1252, which only adds to it. */
export type SingleByteEncoding = (typeof singleByteEncodings)[number]

/** Every encoding read and written here, by the name that users type and reports print. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', ...singleByteEncodings] as const

export type Encoding = (typeof encodings)[number]

/** A place in a file where the bytes don't say what they should. */
export interface Place {
  /** The physical line, from 1. */
  readonly line: number
  /** The character in that line, from 1; a byte order mark is none. */
  readonly column: number
  /** The byte itself, 0..255. */
  readonly byte: number
  /** Bytes before it in the file, a byte order mark included. */
  readonly offset: number
}
