import { bytesOf } from './code-pages.ts'
import type { Encoding, SingleByteEncoding } from './encoding.ts'
import { loneSurrogate } from './utf16.ts'

/**
 * The bytes of `text`, without a byte order mark; undefined when the encoding lacks one of its characters (in the UTF
 * family: when a surrogate stands alone). Nothing is ever replaced by `?`.
 *
 * @example encodeText('5 €', 'cp850') // undefined
 */
export function encodeText(text: string, encoding: Encoding): Buffer | undefined {
  if (encoding === 'utf-8') return loneSurrogate.test(text) ? undefined : Buffer.from(text, 'utf8')
  if (encoding === 'utf-16le') return loneSurrogate.test(text) ? undefined : Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return loneSurrogate.test(text) ? undefined : Buffer.from(text, 'utf16le').swap16()
  return encodeSingleBytes(text, encoding)
}

function encodeSingleBytes(text: string, encoding: SingleByteEncoding): Buffer | undefined {
  const upper = bytesOf(encoding)
  const bytes = Buffer.allocUnsafe(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = code < 0x80 ? code : upper.get(code)
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  return bytes
}

/** What a typewriter would have put for the marks of good typography, most of which the older pages lack. */
const plainMarks: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u202f': ' ',
  '\u00a0': ' ',
  '€': 'EUR',
  œ: 'oe',
  Œ: 'OE',
}

/**
 * The bytes of a sentence of *ours*, where a typographic mark that the encoding lacks may become a plain one (’ → ').
 * Never for a customer's text. Undefined when a character without a plain form is missing.
 */
export function encodeSentence(sentence: string, encoding: Encoding): Buffer | undefined {
  const whole = encodeText(sentence, encoding)
  if (whole !== undefined || encoding.startsWith('utf-')) return whole
  const parts = Array.from(sentence, (char) => encodeText(char, encoding) ?? encodeText(plainMarks[char] ?? char, encoding))
  return parts.every((part) => part !== undefined) ? Buffer.concat(parts) : undefined
}
