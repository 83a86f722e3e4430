import { codeAt } from './code-at.ts'
import { romaniseArmenian, romaniseGeorgian } from './scripts/alphabets.ts'
import { romaniseArabic } from './scripts/arabic.ts'
import { romaniseBrahmic } from './scripts/brahmic.ts'
import { romaniseCyrillic } from './scripts/cyrillic.ts'
import { romaniseGreek } from './scripts/greek.ts'
import { unifyHan } from './scripts/han.ts'
import { romaniseHangul } from './scripts/hangul.ts'
import { romaniseHebrew } from './scripts/hebrew.ts'
import { romaniseKana } from './scripts/kana.ts'
import { romaniseThai } from './scripts/thai.ts'

/**
 * A folded text in Latin letters, as people spell their names abroad: Cyrillic, Greek, Armenian, Georgian, Hebrew, Arabic,
 * Indian scripts, Thai, kana and Hangul. Han characters, whose sound depends on country and bearer, stay, in one shape for
 * each (高 for 髙, 国 for 國); so do all scripts that are not known here. What has a letter keeps one. Idempotent; the same
 * string when it is plain ASCII.
 *
 * @example romanise('алексей 김민준 さくら') // 'aleksei kim minjun sakura'
 */
export function romanise(text: string): string {
  for (let at = 0; at < text.length; at++) if (codeAt(text, at) >= firstCode) return romaniseFrom(text, at)
  return text
}
const firstCode = 0x370

function romaniseFrom(text: string, first: number): string {
  let spelled = text.slice(0, first)
  let at = first
  while (at < text.length) {
    const script = scriptOf(codeAt(text, at))
    let end = at + 1
    while (end < text.length && scriptOf(codeAt(text, end)) === script) end++
    const word = text.slice(at, end)
    spelled += (script === undefined ? word : script(word)) || word
    at = end
  }
  return spelled
}

type Script = (word: string) => string

/** What reads a code unit's script, if any does. Space, ASCII and punctuation belong to none, so a word is what it reads. */
function scriptOf(code: number): Script | undefined {
  if (code < firstCode) return undefined
  if (code < 0x1100) return code < 0x900 ? westernScript(code) : indianScript(code)
  if (code < 0x3040) return code <= 0x11ff ? romaniseHangul : code === 0x3005 ? unifyHan : undefined
  if (code < 0x3100) return isKana(code) ? romaniseKana : undefined
  if (code < 0xac00) return code >= 0x3400 && code <= 0x9fff ? unifyHan : undefined
  if (code <= 0xd7a3) return romaniseHangul
  return (code >= 0xd840 && code <= 0xdfff) || (code >= 0xf900 && code <= 0xfaff) ? unifyHan : undefined
}

function westernScript(code: number): Script | undefined {
  if (code < 0x400) return code >= 0x3b1 && code <= 0x3c9 ? romaniseGreek : undefined
  if (code < 0x530) return code < 0x483 || code > 0x489 ? romaniseCyrillic : undefined
  if (code < 0x590) return code >= 0x561 && code <= 0x587 ? romaniseArmenian : undefined
  if (code < 0x600) return code >= 0x591 && code !== 0x5be ? romaniseHebrew : undefined
  return code >= 0x620 && code <= 0x6ff && !isArabicPunctuation(code) ? romaniseArabic : undefined
}
const isArabicPunctuation = (code: number): boolean => (code >= 0x66a && code <= 0x66d) || code === 0x6d4

function indianScript(code: number): Script | undefined {
  if (code < 0xd80) return code !== 0x964 && code !== 0x965 ? brahmicOf(code) : undefined
  if (code < 0xe60) return code >= 0xe01 && code !== 0xe3f && code !== 0xe4f ? romaniseThai : undefined
  return code >= 0x10d0 && code <= 0x10f5 ? romaniseGeorgian : undefined
}
/** Each block is a script of its own: letters of two never make one word. */
const brahmicOf = (code: number): Script => brahmic[(code - 0x900) >> 7]!
const brahmic: readonly Script[] = Array.from({ length: 9 }, (): Script => (word) => romaniseBrahmic(word))

const isKana = (code: number): boolean => code !== 0x30a0 && code !== 0x30fb && (code < 0x3097 || code > 0x309c)
