import { bytesOf, codesOf } from './code-pages.ts'
import type { SingleByteEncoding } from './encoding.ts'
import { scoreText } from './plausibility.ts'
import { utf8Length } from './utf8.ts'

/** The encodings that UTF-8 gets mistaken for: by Windows, by Excel on a Mac, and at a command prompt. */
const mistaken = ['windows-1252', 'macintosh', 'cp850'] as const satisfies readonly SingleByteEncoding[]

/** What the first bytes of UTF-8 look like in those, with something strange behind; and controls that no text has. */
const suspicious = /[ÂÃÄÅâïð¬√ƒ≈‚Ô┬├─┼][^\x00-\x7f]|Ã(?: |$)|[\x80-\x9f]/

/** A letter without which there is nothing suspicious: one class, which the engine looks for twice as fast. */
const beginning = /[\x80-\x9fÂÃÄÅâïð¬Ô\u0100-\uffff]/

/**
 * Points that a repair has ahead for each byte after the first of a character mended: chance seldom makes one. Set by
 * hand; the cases of the test hold it.
 */
const ahead = 2.5

/**
 * The text that was meant where UTF-8 was taken for something else, up to twice over (`GÃ©rard` → `Gérard`,
 * `lâ€™Ã©tÃ©` → `l’été`); undefined when nothing is to be mended. Characters that were right stay, so a cell that was
 * pasted together is mended too. A change like that is to be reported.
 */
export function repairMojibake(text: string): string | undefined {
  if (!beginning.test(text) || !suspicious.test(text)) return undefined
  let found: string | undefined
  let score = scoreText(text)
  let mended = text
  let evidence = 0
  for (let time = 0; time < 2; time++) {
    const once = mistaken
      .map((encoding) => undo(mended, encoding))
      .reduce((one, other) => (other.evidence > one.evidence ? other : one))
    const readable = once.text.replaceAll(/[\x80-\x9f]/g, fromControl)
    evidence += once.evidence
    const better = readable === text ? -Infinity : scoreText(readable) + ahead * evidence
    if (better > score) [found, score] = [readable, better]
    if (once.evidence === 0) break
    mended = once.text
  }
  return found
}

interface Undone {
  readonly text: string
  /** Bytes after the first of all characters mended; 0 when all that could be were doubtful. */
  readonly evidence: number
}

function undo(text: string, encoding: SingleByteEncoding): Undone {
  const bytes = toBytes(text, encoding)
  let mended = ''
  let copied = 0
  let evidence = 0
  let certain = false
  for (let at = 0; at < text.length; at++) {
    if (bytes[at]! < 0xc2) continue
    const length = utf8Length(bytes, at, bytes.length)
    const [char, taken] = length > 1 ? [bytes.toString('utf8', at, at + length), length] : lostSpace(text, at)
    if (char === undefined || !isMeant(char)) continue
    mended += text.slice(copied, at) + (char === '\ufeff' ? '' : char)
    copied = at + taken
    at = copied - 1
    evidence += Math.max(1, taken - 1)
    certain ||= !mayClose(text, copied - taken, taken)
  }
  return certain ? { text: mended + text.slice(copied), evidence } : { text, evidence: 0 }
}

/** The bytes of a text, one for each code unit: controls stand for themselves, 0 for what the encoding lacks. */
function toBytes(text: string, encoding: SingleByteEncoding): Buffer {
  const upper = bytesOf(encoding)
  const bytes = Buffer.allocUnsafe(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    bytes[at] = code < 0xa0 ? code : (upper.get(code) ?? 0)
  }
  return bytes
}

/** What stands between two mistakes: ƒ, ˆ and ˜ are bytes of windows-1252. */
const between = new Set(['ƒ', 'ˆ', '˜'])

/** Letters of Europe, marks of typography, a byte order mark, an emoji: the rest is made up by chance. */
function isMeant(char: string): boolean {
  const code = char.codePointAt(0)!
  if (code < 0x180 || between.has(char)) return true
  if (code < 0x2045) return code >= 0x2010
  return code === 0x20ac || code === 0x2116 || code === 0x2122 || code === 0xfeff || code >= 0x1f000
}

/**
 * An à whose second half, a no-break space, was trimmed or became a space: `voilÃ `, `Ã la carte`. `IRMÃ ` ends in a
 * capital and is Portuguese.
 */
function lostSpace(text: string, at: number): readonly [string, number] | readonly [undefined, 0] {
  if (text[at] !== 'Ã') return [undefined, 0]
  const after = text.slice(at + 1, at + 3)
  const small = at > 0 && /\p{Ll}/u.test(text[at - 1]!)
  const alone = at === 0 || text[at - 1] === ' '
  if (!(small && (after === '' || after.startsWith(' '))) && !(alone && /^ [ \p{Ll}]/u.test(after))) return [undefined, 0]
  return ['à', after === '  ' ? 2 : 1]
}

/** Whether this is a capital at the end of a word and the mark that closes it, as in `IRMÃ…` and `“Å”`. */
function mayClose(text: string, at: number, length: number): boolean {
  return (
    length === 2 &&
    at > 0 &&
    /[\p{Lu}“«‘„]/u.test(text[at - 1]!) &&
    '”’»…–›'.includes(text[at + 1]!) &&
    !/^\p{L}/u.test(text.slice(at + 2, at + 3))
  )
}

const fromControl = (control: string): string => String.fromCharCode(codesOf('windows-1252')[control.charCodeAt(0)]!)
