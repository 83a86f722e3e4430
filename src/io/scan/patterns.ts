import { isAscii } from '../../text/byte-runs.ts'
import { lowered } from '../../text/many-words.ts'
import { encodeText } from '../encodings/encode.ts'
import { encodings, type Encoding } from '../encodings/encoding.ts'

/** A word as it may stand in bytes: in one encoding, in small letters of ASCII. */
export interface Pattern {
  readonly bytes: Uint8Array
  /** Which needle it stands for. */
  readonly needle: number
  /** Bytes of one letter of ASCII in this encoding. */
  readonly stride: 1 | 2
}

/** A shorter run of bytes is found everywhere, and says nothing. */
const fewestBytes = 4

/** ASCII is the same bytes in all encodings but these. */
const apart: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be']

/**
 * All runs of bytes that stand for a word. A word too short to say anything has none.
 *
 * @param only encodings in which it may stand; all where that is not known
 */
export function patternsOf(word: string, needle: number, only: readonly Encoding[] = encodings): Pattern[] {
  const found: Pattern[] = []
  for (const spelt of new Set([word, word.toLowerCase()])) {
    const utf8 = Buffer.from(spelt)
    for (const encoding of isAscii(utf8, 0, utf8.length) ? apart : encodings) {
      if (!only.includes(encoding)) continue
      const bytes = encodeText(spelt, encoding)?.map(lowered)
      if (bytes === undefined || bytes.length < fewestBytes) continue
      if (found.some((other) => Buffer.compare(other.bytes, bytes) === 0)) continue
      found.push({ bytes, needle, stride: encoding.startsWith('utf-16') ? 2 : 1 })
    }
  }
  return found
}
